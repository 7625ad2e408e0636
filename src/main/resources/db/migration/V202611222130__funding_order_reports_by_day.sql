-- What has no day comes last in every list, the latest first: only an index in that very order spares the database from sorting them all.
drop index award_event_day_idx;
create index award_event_day_idx on award_event (partial_day(date) desc nulls last, id);
