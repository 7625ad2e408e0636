-- As Spring Session 4.1 wants them (schema-postgresql.sql), under our own name; times are milliseconds since 1970.
create table http_session (
  primary_id char(36) primary key,
  session_id char(36) not null,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create unique index http_session_session_id on http_session (session_id);
create index http_session_expiry_time on http_session (expiry_time);
create index http_session_principal_name on http_session (principal_name);

create table http_session_attributes (
  session_primary_id char(36) not null references http_session (primary_id) on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
