-- A change says who made it, who let it pass and why; those before this one came with the data files.
alter table change
  add column origin text not null default 'FIRST_LOAD'
    check (origin in ('FIRST_LOAD', 'FORM', 'RESTORE', 'UNDO', 'IMPORT', 'RETIRE')),
  add column author text,
  add column reviewer text,
  add column reason text,
  add column proposal_id bigint unique;
alter table change alter column origin drop default;
