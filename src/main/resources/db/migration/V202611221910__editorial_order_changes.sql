-- What was recorded up to a moment is all changes up to an id. For that to stay true for ever, changes come one after another: the lock is
-- taken before the number, so that a higher number is never committed first, and the time is that of the commit, so that a long change does
-- not slip in under a moment that somebody has already read. Code that writes history rows itself takes its number here too.
alter sequence change_seq increment by 1;

create function next_change() returns bigint language plpgsql as $$
begin
  perform pg_advisory_xact_lock(20251103);
  return nextval('change_seq');
end $$;

create function stamp_change() returns trigger language plpgsql as $$
begin
  update change set recorded_at = greatest(clock_timestamp(),
    (select before.recorded_at + interval '1 microsecond' from change before where before.id < new.id order by before.id desc limit 1))
  where id = new.id;
  return null;
end $$;

create constraint trigger change_stamped after insert on change
  deferrable initially deferred for each row execute function stamp_change();

create index change_recorded_idx on change (recorded_at);
