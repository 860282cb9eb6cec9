-- Entries are only ever added; each holds the hash of the one before. What an entry said can be erased, its hash stays.
create table audit_entry (
    entry_number bigint not null primary key,
    happened_at timestamp(6) with time zone not null,
    account_id uuid,
    verb varchar(20) not null,
    kind varchar(40) not null,
    subject varchar(300) not null,
    content text,
    content_sha256 char(64) not null,
    previous_sha256 char(64) not null,
    entry_sha256 char(64) not null,
    constraint audit_entry_account foreign key (account_id) references account (id),
    constraint audit_entry_counted check (entry_number >= 1),
    constraint audit_entry_follows_one unique (previous_sha256)
);

create index audit_entry_of_subject on audit_entry (kind, subject, entry_number);
create index audit_entry_by_account on audit_entry (account_id, entry_number);

-- The last link. Whoever appends holds this row.
create table audit_head (
    id smallint not null primary key,
    last_number bigint not null,
    last_sha256 char(64) not null,
    constraint audit_head_single check (id = 1)
);

insert into audit_head (id, last_number, last_sha256)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
