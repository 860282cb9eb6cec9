-- The table of exchange rates that was imported last; without a row the desk lives by the one in its box.
create table rate_import (
    id smallint not null primary key,
    file_name varchar(200) not null,
    file_sha256 char(64) not null,
    first_day date not null,
    last_day date not null,
    currencies integer not null,
    imported_at timestamp(6) with time zone not null,
    imported_by uuid,
    constraint rate_import_single check (id = 1),
    constraint rate_import_named check (length(file_name) >= 1),
    constraint rate_import_days check (first_day <= last_day),
    constraint rate_import_counted check (currencies >= 1),
    constraint rate_import_by_whom foreign key (imported_by) references account (id)
);

-- A day's rates as they are published together, such as USD=1.0844 JPY=168.93: there are some 300,000 of them.
create table exchange_rate (
    rate_day date not null primary key,
    import_id smallint not null,
    per_euro varchar(100000) not null,
    constraint exchange_rate_import foreign key (import_id) references rate_import (id),
    constraint exchange_rate_given check (length(per_euro) >= 5)
);

create index exchange_rate_of_import on exchange_rate (import_id);

-- Whoever may not sign in any more; what they wrote stays theirs.
alter table account add column disabled_at timestamp(6) with time zone;
