-- Suggestions set aside, notes with their threads, rules, corrections, and tombstones of erased people.

create table dismissal (
    id uuid not null primary key,
    article_id uuid not null,
    quote_exact text not null,
    quote_prefix varchar(64) not null,
    quote_suffix varchar(64) not null,
    code_point_start integer not null,
    code_point_end integer not null,
    dismissed_at timestamp(6) with time zone not null,
    dismissed_by uuid not null,
    constraint dismissal_article foreign key (article_id) references document (id),
    constraint dismissal_dismissed_by foreign key (dismissed_by) references account (id),
    constraint dismissal_once unique (article_id, code_point_start, code_point_end),
    constraint dismissal_passage check (code_point_start >= 0 and code_point_end > code_point_start)
);

create index dismissal_dismissed_by_whom on dismissal (dismissed_by);

create table annotation (
    id uuid not null primary key,
    document_id uuid not null,
    quote_exact text not null,
    quote_prefix varchar(64) not null,
    quote_suffix varchar(64) not null,
    code_point_start integer not null,
    code_point_end integer not null,
    motivation varchar(20) not null,
    body varchar(20000) not null,
    written_at timestamp(6) with time zone not null,
    written_by uuid not null,
    resolved_at timestamp(6) with time zone,
    resolved_by uuid,
    revision integer not null,
    constraint annotation_document foreign key (document_id) references document (id),
    constraint annotation_written_by foreign key (written_by) references account (id),
    constraint annotation_resolved_by foreign key (resolved_by) references account (id),
    constraint annotation_resolved_by_somebody check ((resolved_at is null) = (resolved_by is null)),
    constraint annotation_motivation_known check (motivation in ('COMMENTING', 'QUESTIONING', 'EDITING')),
    constraint annotation_passage check (code_point_start >= 0 and code_point_end > code_point_start),
    constraint annotation_body_given check (length(body) >= 1),
    constraint annotation_revision_counted check (revision >= 0)
);

create index annotation_reading_order on annotation (document_id, code_point_start, code_point_end);
create index annotation_written_by_whom on annotation (written_by);
create index annotation_resolved_by_whom on annotation (resolved_by);

-- Rows are only ever added.
create table annotation_reply (
    id uuid not null primary key,
    annotation_id uuid not null,
    place integer not null,
    body varchar(20000) not null,
    written_at timestamp(6) with time zone not null,
    written_by uuid not null,
    constraint annotation_reply_annotation foreign key (annotation_id) references annotation (id),
    constraint annotation_reply_written_by foreign key (written_by) references account (id),
    constraint annotation_reply_place_unique unique (annotation_id, place),
    constraint annotation_reply_place_counted check (place >= 0),
    constraint annotation_reply_body_given check (length(body) >= 1)
);

create index annotation_reply_written_by_whom on annotation_reply (written_by);

-- The newest version is the one in use. Rows are only ever added.
create table rule_set (
    version integer not null primary key,
    constraint rule_set_version_counted check (version >= 1)
);

create table rule_demand (
    id uuid not null primary key,
    rule_set_version integer not null,
    rule varchar(40) not null,
    demand varchar(20) not null,
    constraint rule_demand_set foreign key (rule_set_version) references rule_set (version),
    constraint rule_demand_once unique (rule_set_version, rule),
    constraint rule_demand_rule_known check (rule in ('INDEPENDENT_SOURCES', 'PRIMARY_SOURCE', 'ARCHIVED_SOURCES',
        'CLAIMANT_ASKED', 'METHOD_WRITTEN', 'NO_OPEN_NOTES')),
    constraint rule_demand_known check (demand in ('SHOWN', 'REQUIRED'))
);

insert into rule_set (version) values (1);
insert into rule_demand (id, rule_set_version, rule, demand) values
    ('00000000-0000-4000-8000-000000000001', 1, 'INDEPENDENT_SOURCES', 'SHOWN'),
    ('00000000-0000-4000-8000-000000000002', 1, 'PRIMARY_SOURCE', 'SHOWN'),
    ('00000000-0000-4000-8000-000000000003', 1, 'ARCHIVED_SOURCES', 'SHOWN'),
    ('00000000-0000-4000-8000-000000000004', 1, 'CLAIMANT_ASKED', 'SHOWN'),
    ('00000000-0000-4000-8000-000000000005', 1, 'METHOD_WRITTEN', 'SHOWN'),
    ('00000000-0000-4000-8000-000000000006', 1, 'NO_OPEN_NOTES', 'SHOWN');

-- The rules a verdict was given under; null for those from before there were any.
alter table verdict add column rules_version integer;
alter table verdict add column claimant_asked varchar(5000);
alter table verdict add column override_count integer default 0 not null;
alter table verdict add constraint verdict_rules foreign key (rules_version) references rule_set (version);
alter table verdict add constraint verdict_overrides_of_rules check (override_count = 0 or rules_version is not null);
create index verdict_by_rules on verdict (rules_version);

-- A rule set aside for one verdict, with its reason. Rows are only ever added.
create table rule_override (
    id uuid not null primary key,
    claim_id uuid not null,
    verdict_version integer not null,
    rule varchar(40) not null,
    reason varchar(5000) not null,
    constraint rule_override_verdict foreign key (claim_id, verdict_version) references verdict (claim_id, version),
    constraint rule_override_once unique (claim_id, verdict_version, rule),
    constraint rule_override_reason_given check (length(reason) >= 1),
    constraint rule_override_rule_known check (rule in ('INDEPENDENT_SOURCES', 'PRIMARY_SOURCE', 'ARCHIVED_SOURCES',
        'CLAIMANT_ASKED', 'METHOD_WRITTEN', 'NO_OPEN_NOTES'))
);

-- "open_claim" is the claim while the correction is open and null afterwards: at most one is open at a time.
create table correction (
    id uuid not null primary key,
    claim_id uuid not null,
    corrected_version integer not null,
    reason varchar(5000) not null,
    note varchar(5000) not null,
    opened_at timestamp(6) with time zone not null,
    opened_by uuid not null,
    state varchar(20) not null,
    closed_at timestamp(6) with time zone,
    closed_by uuid,
    released_version integer,
    open_claim uuid,
    constraint correction_corrected foreign key (claim_id, corrected_version) references verdict (claim_id, version),
    constraint correction_released foreign key (claim_id, released_version) references verdict (claim_id, version),
    constraint correction_opened_by foreign key (opened_by) references account (id),
    constraint correction_closed_by foreign key (closed_by) references account (id),
    constraint correction_reason_given check (length(reason) >= 1),
    constraint correction_note_given check (length(note) >= 1),
    constraint correction_state_known check (state in ('OPEN', 'RELEASED', 'CANCELLED')),
    constraint correction_closed_by_somebody check ((closed_at is null) = (closed_by is null)),
    constraint correction_open check ((state = 'OPEN') = (closed_at is null)),
    constraint correction_releases check ((state = 'RELEASED') = (released_version is not null)),
    constraint correction_releases_a_later_one check (released_version is null or released_version > corrected_version),
    constraint correction_open_claim_known check ((state = 'OPEN') = (open_claim is not null)),
    constraint correction_open_claim_own check (open_claim is null or open_claim = claim_id),
    constraint correction_one_open unique (open_claim)
);

create index correction_of_claim on correction (claim_id, opened_at);
create index correction_opened_by_whom on correction (opened_by);
create index correction_closed_by_whom on correction (closed_by);

-- When the personal data was erased on request; null for everybody else.
alter table account add column erased_at timestamp(6) with time zone;
alter table claimant add column erased_at timestamp(6) with time zone;
