-- Keys by which programs act as persons; only the hash of a key is kept.

create table api_key (
    sha256 char(64) not null primary key,
    account_id uuid not null,
    name varchar(200) not null,
    made_at timestamp with time zone not null,
    constraint api_key_account foreign key (account_id) references account (id) on delete cascade,
    constraint api_key_name_given check (length(name) >= 1)
);

create index api_key_of_account on api_key (account_id, made_at);
