-- Links that let somebody set a password once; only their hash is kept.
create sequence account_link_seq increment by 50;
create table account_link (
  id bigint primary key,
  token_hash text not null unique,
  purpose text not null check (purpose in ('FIRST_ADMINISTRATOR', 'INVITATION', 'NEW_PASSWORD')),
  account_id bigint references account (id),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  check ((purpose = 'FIRST_ADMINISTRATOR') = (account_id is null))
);
create index account_link_account on account_link (account_id);

create table recovery_code (
  account_id bigint not null references account (id),
  code_hash text not null,
  used_at timestamptz,
  primary key (account_id, code_hash)
);

-- What happened to an account, by whom; actor null: the person with the link, or the start of the application.
create table account_event (
  id bigint generated always as identity primary key,
  account_id bigint references account (id),
  actor_id bigint references account (id),
  at timestamptz not null,
  kind text not null,
  detail text
);
create index account_event_account on account_event (account_id, at desc);

-- Guesses. The subject is a hash: of the address typed, which is sometimes a password in the wrong field, or of the account that owes a code.
create table sign_in_attempt (
  id bigint generated always as identity primary key,
  subject text not null,
  address text not null,
  at timestamptz not null,
  succeeded boolean not null
);
create index sign_in_attempt_subject on sign_in_attempt (subject, address, at desc);
create index sign_in_attempt_address on sign_in_attempt (address, at desc);
create index sign_in_attempt_at on sign_in_attempt (at);

create table setting (
  key text primary key,
  value text not null,
  changed_at timestamptz not null,
  changed_by bigint references account (id)
);
