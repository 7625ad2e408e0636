-- Who may sign in. Kept apart from the public record: nothing of this is audited, exported or shown to readers.
create sequence account_seq increment by 50;
create table account (
  id bigint primary key,
  version int not null,
  email text not null check (email = lower(email) and email like '%_@_%'),
  name text not null check (name <> ''),
  role text not null check (role in ('CONTRIBUTOR', 'REVIEWER', 'ADMINISTRATOR')),
  enabled boolean not null,
  password_hash text,
  password_changed_at timestamptz,
  code_secret text,
  code_last_step bigint,
  issuer text,
  subject text,
  created_at timestamptz not null,
  last_sign_in_at timestamptz,
  check ((issuer is null) = (subject is null))
);
create unique index account_email on account (email);
create unique index account_subject on account (issuer, subject) where subject is not null;
