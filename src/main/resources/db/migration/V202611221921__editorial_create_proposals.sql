create sequence proposal_seq increment by 50;
create table proposal (
  id bigint primary key,
  version integer not null,
  token uuid not null unique,
  origin text not null check (origin in ('FORM', 'RESTORE', 'UNDO', 'IMPORT', 'RETIRE')),
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'CHANGES_ASKED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN')),
  author_id bigint not null references account,
  author_name text not null,
  subject text not null,
  reason text,
  created_at timestamptz not null,
  saved_at timestamptz not null,
  submitted_at timestamptz,
  holder_id bigint references account,
  holder_name text,
  held_since timestamptz,
  reviewer_id bigint references account,
  reviewer_name text,
  decided_at timestamptz,
  decision_reason text,
  change_id bigint references change,
  check ((state = 'ACCEPTED') = (change_id is not null)),
  check (state <> 'REJECTED' or decision_reason is not null)
);
create index proposal_author_idx on proposal (author_id, saved_at desc);
create index proposal_waiting_idx on proposal (submitted_at) where state = 'SUBMITTED';
create index proposal_change_idx on proposal (change_id);

create table proposed_record (
  proposal_id bigint not null references proposal,
  position integer not null,
  action text not null check (action in ('CREATE', 'REVISE', 'WITHDRAW', 'MERGE', 'RENAME')),
  kind text not null,
  key text,
  target text,
  base text,
  typed text,
  cells text,
  passed text,
  findings text,
  -- Set while the proposal waits: two that start from the same version of a record cannot both wait.
  open_base text,
  enabled boolean not null default true,
  line integer,
  verdict text check (verdict in ('NEW', 'CHANGED', 'UNCHANGED', 'REFUSED')),
  primary key (proposal_id, position)
);
create unique index proposed_record_open_idx on proposed_record (kind, key, open_base) where open_base is not null;

create sequence proposal_comment_seq increment by 50;
create table proposal_comment (
  id bigint primary key,
  proposal_id bigint not null references proposal,
  position integer,
  column_name text,
  author_id bigint not null references account,
  author_name text not null,
  written_at timestamptz not null,
  words text not null
);
create index proposal_comment_proposal_idx on proposal_comment (proposal_id);

-- Where a record that is no longer public went: withdrawn with a reason, or known by another key.
create sequence retirement_seq increment by 50;
create table retirement (
  id bigint primary key,
  version integer not null,
  kind text not null,
  key text not null,
  reason text not null,
  successor text,
  unique (kind, key)
);

create table retirement_aud (
  rev bigint not null references change,
  revtype smallint not null,
  id bigint not null,
  kind text,
  key text,
  reason text,
  successor text,
  primary key (id, rev)
);

-- What each change did to which record, by the key of then; what the record said is in its own history.
create table changed_record (
  change_id bigint not null references change,
  position integer not null,
  kind text not null,
  key text not null,
  action text not null check (action in ('CREATE', 'REVISE', 'WITHDRAW', 'MERGE', 'RENAME')),
  target text,
  primary key (change_id, position)
);
create index changed_record_key_idx on changed_record (kind, key);
