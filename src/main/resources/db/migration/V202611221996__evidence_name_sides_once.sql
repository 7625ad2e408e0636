-- A side has no key of its own but what it says, so it may say that only once.
alter table conflict_side add unique (conflict_id, side, statement_kind, statement);
