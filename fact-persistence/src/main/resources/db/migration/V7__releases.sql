-- What each released verdict rested on, so that work that goes on inside the desk does not change what readers see.
-- Rows are only ever added.

create table released_claim (
    id uuid not null primary key,
    claim_id uuid not null,
    verdict_version integer not null,
    wording varchar(5000) not null,
    claimant_id uuid,
    released_at timestamp(6) with time zone not null,
    released_by uuid not null,
    constraint released_claim_verdict foreign key (claim_id, verdict_version) references verdict (claim_id, version),
    constraint released_claim_claimant foreign key (claimant_id) references claimant (id),
    constraint released_claim_released_by foreign key (released_by) references account (id),
    constraint released_claim_once unique (claim_id, released_at)
);

create index released_claim_of_claimant on released_claim (claimant_id);
create index released_claim_released_by_whom on released_claim (released_by);
create index released_claim_of_version on released_claim (claim_id, verdict_version);

create table released_evidence (
    id uuid not null primary key,
    release_id uuid not null,
    evidence_id uuid not null,
    claim_id uuid not null,
    source_id uuid not null,
    quote_exact text not null,
    quote_prefix varchar(64) not null,
    quote_suffix varchar(64) not null,
    code_point_start integer not null,
    code_point_end integer not null,
    stance varchar(20) not null,
    kind varchar(20) not null,
    locator varchar(5000),
    note varchar(5000),
    found_at timestamp(6) with time zone not null,
    found_by uuid not null,
    revision integer not null,
    constraint released_evidence_release foreign key (release_id) references released_claim (id),
    constraint released_evidence_claim foreign key (claim_id) references claim (id),
    constraint released_evidence_source foreign key (source_id) references document (id),
    constraint released_evidence_found_by foreign key (found_by) references account (id),
    constraint released_evidence_once unique (release_id, evidence_id),
    constraint released_evidence_passage check (code_point_start >= 0 and code_point_end > code_point_start),
    constraint released_evidence_stance_known check (stance in ('SUPPORTS', 'REFUTES', 'QUALIFIES', 'CONTEXT')),
    constraint released_evidence_kind_known check (kind in ('PRIMARY', 'SECONDARY')),
    constraint released_evidence_revision_counted check (revision >= 0)
);

create index released_evidence_of_claim on released_evidence (claim_id);
create index released_evidence_of_source on released_evidence (source_id);
create index released_evidence_found_by_whom on released_evidence (found_by);

-- What is released already is kept as it stands now.
insert into released_claim (id, claim_id, verdict_version, wording, claimant_id, released_at, released_by)
select c.id, c.id, p.verdict_version, c.wording, c.claimant_id, p.decided_at, p.decided_by
from publication p join claim c on c.id = p.claim_id
where p.state = 'RELEASED' and p.decided_at is not null;

insert into released_evidence (id, release_id, evidence_id, claim_id, source_id, quote_exact, quote_prefix, quote_suffix,
    code_point_start, code_point_end, stance, kind, locator, note, found_at, found_by, revision)
select e.id, r.id, e.id, e.claim_id, e.source_id, e.quote_exact, e.quote_prefix, e.quote_suffix,
    e.code_point_start, e.code_point_end, e.stance, e.kind, e.locator, e.note, e.found_at, e.found_by, e.revision
from evidence e join released_claim r on r.claim_id = e.claim_id;

-- What was read, thing by thing.
create index read_entry_of_one_subject on read_entry (subject, happened_at);
