-- The list of changes asks which of them touched a kind of record, however many records a change has; a record's history follows its renames.
create index changed_record_kind_idx on changed_record (change_id, kind);
create index changed_record_target_idx on changed_record (kind, target) where target is not null;
