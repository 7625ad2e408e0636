-- What a record was called when it was changed: the list of changes names it when it is gone, too.
alter table changed_record
  add column label_en text,
  add column label_zh text;
