-- A proposal of many records is published longer than a browser waits. While that goes on, its row says since when and by whom; if it
-- failed, what stood in the way. Nothing is public before the transaction that does it ends, and that one holds the row.
alter table proposal
  add column publishing_since timestamptz,
  add column publisher_id bigint references account,
  add column publisher_name text,
  add column publishing_note text,
  add column failure text check (failure in ('CLASHED', 'REFERRED', 'FAULT')),
  add column failed_kind text,
  add column failed_key text,
  add column failed_columns text;
