-- Who has read what inside the desk, beside the chain of the audit.

create table read_entry (
    id uuid not null primary key,
    happened_at timestamp(6) with time zone not null,
    account_id uuid not null,
    came_from varchar(100) not null,
    kind varchar(40) not null,
    subject varchar(300) not null,
    constraint read_entry_account foreign key (account_id) references account (id) on delete cascade
);

create index read_entry_newest on read_entry (happened_at desc, id);
create index read_entry_of_subject on read_entry (kind, subject, happened_at);
create index read_entry_by_account on read_entry (account_id, happened_at);
