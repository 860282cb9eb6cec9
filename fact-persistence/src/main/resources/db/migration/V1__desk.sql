-- The tables of a desk. The same statements run on H2 and on PostgreSQL.
-- Identities are made by the application, moments are kept to the microsecond, positions count code points.

create table account (
    id uuid not null primary key,
    sign_in_name varchar(64) not null,
    display_name varchar(200) not null,
    password varchar(500) not null,
    constraint account_sign_in_name_unique unique (sign_in_name),
    constraint account_sign_in_name_given check (length(sign_in_name) >= 2),
    constraint account_display_name_given check (length(display_name) >= 1)
);

create table account_role (
    account_id uuid not null,
    role varchar(20) not null,
    constraint account_role_key primary key (account_id, role),
    constraint account_role_account foreign key (account_id) references account (id) on delete cascade,
    constraint account_role_known check (role in ('WRITER', 'REVIEWER', 'EDITOR', 'ADMIN'))
);

-- At most one link is open at a time, hence at most one row.
create table one_time_link (
    id smallint not null primary key,
    key_sha256 char(64) not null,
    constraint one_time_link_single check (id = 1)
);

create table document (
    id uuid not null primary key,
    role varchar(20) not null,
    title varchar(1000) not null,
    publisher varchar(1000),
    author varchar(1000),
    language varchar(2) not null,
    published_on date,
    address varchar(2000),
    content text not null,
    content_sha256 char(64) not null,
    captured_at timestamp(6) with time zone not null,
    captured_by uuid not null,
    constraint document_captured_by foreign key (captured_by) references account (id),
    constraint document_role_known check (role in ('ARTICLE', 'SOURCE')),
    constraint document_language_known check (language in ('FR', 'EN')),
    constraint document_title_given check (length(title) >= 1)
);

create index document_newest on document (role, captured_at desc, id);
create index document_captured_by_whom on document (captured_by);

-- Sources captured while an article was worked on, before any evidence is taken from them.
create table offered_source (
    id uuid not null primary key,
    source_id uuid not null,
    article_id uuid not null,
    constraint offered_source_once unique (article_id, source_id),
    constraint offered_source_source foreign key (source_id) references document (id),
    constraint offered_source_article foreign key (article_id) references document (id)
);

create index offered_source_where on offered_source (source_id);

create table claimant (
    id uuid not null primary key,
    name varchar(1000) not null,
    constraint claimant_name_unique unique (name),
    constraint claimant_name_given check (length(name) >= 1)
);

create table claim (
    id uuid not null primary key,
    article_id uuid not null,
    quote_exact text not null,
    quote_prefix varchar(64) not null,
    quote_suffix varchar(64) not null,
    code_point_start integer not null,
    code_point_end integer not null,
    wording varchar(5000) not null,
    claimant_id uuid,
    accepted_at timestamp(6) with time zone not null,
    accepted_by uuid not null,
    revision integer not null,
    constraint claim_article foreign key (article_id) references document (id),
    constraint claim_claimant foreign key (claimant_id) references claimant (id),
    constraint claim_accepted_by foreign key (accepted_by) references account (id),
    constraint claim_passage check (code_point_start >= 0 and code_point_end > code_point_start),
    constraint claim_wording_given check (length(wording) >= 1),
    constraint claim_revision_counted check (revision >= 0)
);

create index claim_reading_order on claim (article_id, code_point_start, code_point_end);
create index claim_by_claimant on claim (claimant_id);
create index claim_accepted_by_whom on claim (accepted_by);

create table evidence (
    id uuid not null primary key,
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
    constraint evidence_claim foreign key (claim_id) references claim (id),
    constraint evidence_source foreign key (source_id) references document (id),
    constraint evidence_found_by foreign key (found_by) references account (id),
    constraint evidence_passage check (code_point_start >= 0 and code_point_end > code_point_start),
    constraint evidence_stance_known check (stance in ('SUPPORTS', 'REFUTES', 'QUALIFIES', 'CONTEXT')),
    constraint evidence_kind_known check (kind in ('PRIMARY', 'SECONDARY')),
    constraint evidence_revision_counted check (revision >= 0)
);

create index evidence_oldest on evidence (claim_id, found_at, id);
create index evidence_by_source on evidence (source_id);
create index evidence_found_by_whom on evidence (found_by);

create table rating_scale (
    id uuid not null primary key,
    scale_key varchar(100) not null,
    scale_version integer not null,
    name_fr varchar(1000) not null,
    name_en varchar(1000) not null,
    constraint rating_scale_version_unique unique (scale_key, scale_version),
    constraint rating_scale_version_counted check (scale_version >= 1)
);

create table rating (
    id uuid not null primary key,
    scale_key varchar(100) not null,
    scale_version integer not null,
    rating_key varchar(100) not null,
    place integer not null,
    label_fr varchar(1000) not null,
    label_en varchar(1000) not null,
    definition_fr varchar(5000) not null,
    definition_en varchar(5000) not null,
    degree integer,
    colour char(6) not null,
    constraint rating_scale_of foreign key (scale_key, scale_version)
        references rating_scale (scale_key, scale_version),
    constraint rating_key_unique unique (scale_key, scale_version, rating_key),
    constraint rating_place_unique unique (scale_key, scale_version, place)
);

-- One row, made here; the scale in use is null until the desk has started for the first time.
create table desk (
    id smallint not null primary key,
    name varchar(200) not null,
    scale_key varchar(100),
    scale_version integer,
    constraint desk_single check (id = 1),
    constraint desk_name_given check (length(name) >= 1),
    constraint desk_scale foreign key (scale_key, scale_version)
        references rating_scale (scale_key, scale_version)
);

insert into desk (id, name) values (1, 'Factdesk');

-- Rows are only ever added.
create table verdict (
    id uuid not null primary key,
    claim_id uuid not null,
    version integer not null,
    scale_key varchar(100) not null,
    scale_version integer not null,
    rating_key varchar(100) not null,
    rationale varchar(50000) not null,
    method varchar(50000),
    correction varchar(50000),
    written_at timestamp(6) with time zone not null,
    written_by uuid not null,
    constraint verdict_claim foreign key (claim_id) references claim (id),
    constraint verdict_version_unique unique (claim_id, version),
    constraint verdict_rating foreign key (scale_key, scale_version, rating_key)
        references rating (scale_key, scale_version, rating_key),
    constraint verdict_written_by foreign key (written_by) references account (id),
    constraint verdict_version_counted check (version >= 1),
    constraint verdict_rationale_given check (length(rationale) >= 1)
);

create index verdict_written_by_whom on verdict (written_by);
create index verdict_by_rating on verdict (scale_key, scale_version, rating_key);

-- Rows are only ever added.
create table review (
    id uuid not null primary key,
    claim_id uuid not null,
    number_of_claim integer not null,
    verdict_version integer not null,
    seen_sha256 char(64) not null,
    scale_key varchar(100) not null,
    scale_version integer not null,
    rating_key varchar(100) not null,
    opinion varchar(50000) not null,
    given_at timestamp(6) with time zone not null,
    given_by uuid not null,
    constraint review_number_unique unique (claim_id, number_of_claim),
    constraint review_verdict foreign key (claim_id, verdict_version) references verdict (claim_id, version),
    constraint review_rating foreign key (scale_key, scale_version, rating_key)
        references rating (scale_key, scale_version, rating_key),
    constraint review_given_by foreign key (given_by) references account (id)
);

create index review_of_verdict on review (claim_id, verdict_version);
create index review_given_by_whom on review (given_by);

-- The work on a claim ("check" alone is a word of SQL).
create table claim_check (
    claim_id uuid not null primary key,
    state varchar(20) not null,
    assignee uuid,
    deadline timestamp(6) with time zone,
    reason varchar(5000),
    revision integer not null,
    constraint claim_check_claim foreign key (claim_id) references claim (id) on delete cascade,
    constraint claim_check_assignee foreign key (assignee) references account (id),
    constraint claim_check_state_known check (state in
        ('TO_CHECK', 'IN_PROGRESS', 'HELP_ASKED', 'IN_REVIEW', 'RETURNED', 'APPROVED', 'DROPPED')),
    constraint claim_check_reason_given check (state not in ('HELP_ASKED', 'RETURNED', 'DROPPED') or reason is not null),
    constraint claim_check_revision_counted check (revision >= 0)
);

create index claim_check_mine on claim_check (assignee, state, deadline);
create index claim_check_by_state on claim_check (state, deadline);

create table publication (
    claim_id uuid not null primary key,
    state varchar(20) not null,
    verdict_version integer,
    embargo_until timestamp(6) with time zone,
    decided_at timestamp(6) with time zone,
    decided_by uuid,
    revision integer not null,
    constraint publication_claim foreign key (claim_id) references claim (id),
    constraint publication_verdict foreign key (claim_id, verdict_version) references verdict (claim_id, version),
    constraint publication_decided_by foreign key (decided_by) references account (id),
    constraint publication_state_known check (state in ('NONE', 'EMBARGOED', 'RELEASED', 'WITHDRAWN')),
    constraint publication_of_a_version check ((state = 'NONE') = (verdict_version is null)),
    constraint publication_embargo check ((state = 'EMBARGOED') = (embargo_until is not null)),
    constraint publication_decided_by_somebody check ((decided_at is null) = (decided_by is null)),
    constraint publication_revision_counted check (revision >= 0)
);

create index publication_embargoes on publication (state, embargo_until);
create index publication_decided_by_whom on publication (decided_by);

create table draft (
    id uuid not null primary key,
    account_id uuid not null,
    field varchar(200) not null,
    content text not null,
    typed_at timestamp(6) with time zone not null,
    constraint draft_account foreign key (account_id) references account (id) on delete cascade,
    constraint draft_field_unique unique (account_id, field)
);
