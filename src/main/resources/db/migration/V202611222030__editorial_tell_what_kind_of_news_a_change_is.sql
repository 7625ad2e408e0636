-- A change is news of the world, a revision by its source, or a correction of our own: readers must not take one for the other.
-- Its author may say which; where nothing is said it follows from what the proposal writes, by this one rule.
set local statement_timeout = 0;

create function derived_nature(asked bigint) returns text language sql stable as $$
  select case
    when (select p.origin in ('UNDO', 'RESTORE', 'RETIRE') from proposal p where p.id = asked) then 'CORRECTION'
    -- The document itself came out again, or its publisher marks the figure as revised.
    when exists (
      select 1 from proposed_record r
      cross join lateral (select r.base::jsonb as was, r.cells::jsonb as is_now) said
      where r.proposal_id = asked and r.enabled and (r.verdict is null or r.verdict in ('NEW', 'CHANGED'))
        and r.action = 'REVISE' and r.base is not null
        and (r.kind = 'sources' and ((was ->> 'published_on') is distinct from (is_now ->> 'published_on')
              or (was ->> 'retrieved_on') is distinct from (is_now ->> 'retrieved_on'))
          or is_now ->> 'mark' = 'r' and (was ->> 'mark') is distinct from 'r')) then 'SOURCE'
    -- Something is told for the first time, or by another statement than before.
    when exists (
      select 1 from proposed_record r
      where r.proposal_id = asked and r.enabled and (r.verdict is null or r.verdict in ('NEW', 'CHANGED'))
        and (r.action = 'CREATE' or r.action = 'REVISE' and r.base is not null
          and ((r.base::jsonb ->> 'source') is distinct from (r.cells::jsonb ->> 'source')
            or coalesce(r.cells::jsonb ->> 'as_of', '') > coalesce(r.base::jsonb ->> 'as_of', '')))) then 'WORLD'
    else 'CORRECTION'
  end
$$;

alter table proposal add column nature text check (nature in ('WORLD', 'SOURCE', 'CORRECTION'));
comment on column proposal.nature is 'As its author said; null where it follows from the records.';

alter table change add column nature text check (nature in ('BEGINNING', 'WORLD', 'SOURCE', 'CORRECTION'));
update change set nature = case when proposal_id is null then 'BEGINNING' else derived_nature(proposal_id) end;
alter table change alter column nature set not null;

-- Where the record was shown, so that the changes of a page are found with those of its claims and reports. It follows renames.
alter table changed_record add column page text;
update changed_record r set page = case r.kind
    when 'facility_claims' then '/facilities/' || (p.cells::jsonb ->> 'facility')
    when 'milestones' then '/facilities/' || nullif(p.cells::jsonb ->> 'facility', '')
    when 'award_events' then '/awards/' || (p.cells::jsonb ->> 'award')
    when 'conflict_sides' then '/conflicts#' || (p.cells::jsonb ->> 'conflict')
    when 'balance_factors' then '/sources/' || (p.cells::jsonb ->> 'source')
    else '/stages/' || (p.cells::jsonb ->> 'stage') end
  from change c join proposed_record p on p.proposal_id = c.proposal_id
  where c.id = r.change_id and p.kind = r.kind and p.key = r.key and p.cells is not null
    and r.kind in ('facility_claims', 'milestones', 'award_events', 'conflict_sides', 'balance_factors', 'stage_figures', 'capability_gaps',
      'stage_positions');
update changed_record set page = case when kind = 'conflicts' then '/conflicts#' else '/' || kind || '/' end || key
  where kind in ('facilities', 'organizations', 'awards', 'programs', 'policies', 'sources', 'stages', 'conflicts');
create index changed_record_page_idx on changed_record (page, change_id) where page is not null;
