-- :rows awards, each with one report and its history, over the programmes, recipients, plants and sources that are there. Run by exports.sh.
begin;
set local session_replication_role = replica;  -- the awards and the reports that they show refer to each other
create temp table made on commit drop as
with programs as (select id, row_number() over (order by id) - 1 as place, count(*) over () as many from program),
  recipients as (select id, row_number() over (order by id) - 1 as place, count(*) over () as many from organization),
  plants as (select id, row_number() over (order by id) - 1 as place, count(*) over () as many from facility),
  papers as (select id, row_number() over (order by id) - 1 as place, count(*) over () as many from source)
select i, 10000000 + i as award, 20000000 + i as event, program.id as program, recipient.id as recipient, plant.id as plant,
  paper.id as paper, ('{GRANT,LOAN,CONTRACT,TAX_CREDIT,EQUITY}'::text[])[1 + i % 5] as instrument,
  ('{ANNOUNCED,CONDITIONAL,OBLIGATED,DISBURSED}'::text[])[1 + i / 7 % 4] as rung,
  case i % 11 when 0 then null when 1 then to_char(date '2012-01-01' + (i * 7919 % 5400)::int, 'YYYY')
    else to_char(date '2012-01-01' + (i * 7919 % 5400)::int, 'YYYY-MM-DD') end as day
from generate_series(1, :rows::bigint) as numbers (i)
join programs program on program.place = i % program.many
join recipients recipient on recipient.place = i * 31 % recipient.many
left join plants plant on plant.place = i * 17 % plant.many and i % 3 > 0
join papers paper on paper.place = i * 13 % paper.many;

insert into change (id, recorded_at, origin, nature, author, reason) select next_change(), clock_timestamp(), 'IMPORT', 'WORLD', 'Bench', 'Rows for the bench';
insert into funding_award (id, version, slug, title_en, title_zh, program_id, recipient_id, facility_id, instrument, counted, note, shown_id)
select award, 0, 'bench-' || i, 'Award number ' || i || ', for separation and magnets', '第 ' || i || ' 号资助', program, recipient, plant,
  instrument, true, 'For the bench.', event from made order by i;
insert into award_event (id, version, slug, award_id, rung, date, amount, currency, amount_unit, qualifier, instrument, source_id, locator,
  as_of, evidence_rank)
select event, 0, 'bench-' || i || '-e1', award, rung, day, 1000 + i * 37, 'USD', 'TOTAL', 'EXACT', instrument, paper, 'line ' || i, null,
  'NORMAL' from made order by i;
insert into funding_award_aud (rev, revtype, id, slug, title_en, title_zh, program_id, recipient_id, facility_id, instrument, counted, note,
  shown_id)
select (select max(id) from change), 0, id, slug, title_en, title_zh, program_id, recipient_id, facility_id, instrument, counted, note,
  shown_id from funding_award where id > 10000000;
insert into award_event_aud (rev, revtype, id, slug, award_id, rung, date, amount, currency, amount_unit, qualifier, instrument, source_id,
  locator, as_of, evidence_rank)
select (select max(id) from change), 0, id, slug, award_id, rung, date, amount, currency, amount_unit, qualifier, instrument, source_id,
  locator, as_of, evidence_rank from award_event where id > 20000000;
commit;
vacuum analyze;
