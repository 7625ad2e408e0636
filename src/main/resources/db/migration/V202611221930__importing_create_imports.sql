-- An uploaded file on its way to a proposal. What it holds goes into proposed_record in one transaction with the proposal; this row says
-- how far that is, and is written apart from it, so that other nodes see it.
create sequence import_run_seq;
create table import_run (
  id bigint primary key,
  author_id bigint not null references account (id),
  file_name text not null,
  file_size bigint not null,
  encoding text,
  header text not null,
  signature text not null,
  layout text,
  state text not null check (state in ('MAPPING', 'RUNNING', 'READY', 'FAILED', 'CANCELLED')),
  created_at timestamptz not null default now(),
  started_at timestamptz,
  heartbeat_at timestamptz,
  finished_at timestamptz,
  share double precision not null default 0,
  rows_done int not null default 0,
  counts text,
  cancel_asked boolean not null default false,
  failure_key text,
  failure_arguments text,
  proposal_id bigint
);
create index import_run_author on import_run (author_id, id desc);
create index import_run_created on import_run (id desc);

-- The file while it waits for somebody to say what its columns are; whichever node then reads it finds it here.
create table import_file (
  import_id bigint not null references import_run (id) on delete cascade,
  part int not null,
  content bytea not null,
  primary key (import_id, part)
);

-- What was said of a file's columns, for the next file with the same header.
create table import_mapping (
  signature text primary key,
  mapping text not null,
  saved_by bigint not null references account (id),
  saved_at timestamptz not null default now()
);
