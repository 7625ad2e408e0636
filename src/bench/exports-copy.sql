select a.slug as award, :'site' || '/awards/' || a.slug as url, a.title_en, a.title_zh, s.amount as amount_in_currency, s.currency,
  lower(s.amount_unit) as amount_unit, lower(s.qualifier) as qualifier, lower(s.rung) as rung, s.date, lower(a.instrument) as instrument,
  case when a.counted then 'true' else 'false' end as counted, lower(a.exclusion) as exclusion, a.related_award, p.slug as program,
  p.name_en as program_name_en, p.name_zh as program_name_zh, o.slug as funder, o.name_en as funder_name_en, o.name_zh as funder_name_zh,
  lower(p.level) as level, r.slug as recipient, r.name_en as recipient_name_en, r.name_zh as recipient_name_zh, f.slug as facility,
  f.name_en as facility_name_en, f.name_zh as facility_name_zh, s.as_of, lower(s.evidence_rank) as rank, s.locator, d.slug as source,
  d.title as source_title, d.publisher as source_publisher, d.published_on as source_published_on, d.url as source_url
from funding_award a join program p on p.id = a.program_id join organization o on o.id = p.funder_id
  join organization r on r.id = a.recipient_id left join facility f on f.id = a.facility_id join award_event s on s.id = a.shown_id
  join source d on d.id = s.source_id
order by partial_day(s.date) desc nulls last, a.id
