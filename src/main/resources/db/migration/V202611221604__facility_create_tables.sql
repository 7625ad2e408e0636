create sequence facility_seq increment by 50;
create table facility (
  id bigint primary key,
  version integer not null,
  slug text not null unique,
  name_en text not null,
  name_zh text,
  aliases text[] not null default '{}',
  operator_id bigint references organization,
  country text not null,
  state text,
  county text,
  locality text,
  latitude numeric,
  longitude numeric,
  location_precision text not null check (location_precision in ('SITE', 'CITY', 'DISTRICT', 'REGION', 'UNKNOWN')),
  source_id bigint not null references source,
  note text,
  shown_status_id bigint,
  check (latitude between -90 and 90 and longitude between -180 and 180),
  check ((latitude is null) = (longitude is null))
);
create index facility_operator_idx on facility (operator_id);
create index facility_source_idx on facility (source_id);
create index facility_country_idx on facility (country, state);

create table facility_aud (
  rev bigint not null references change,
  revtype smallint not null,
  id bigint not null,
  slug text,
  name_en text,
  name_zh text,
  aliases text[],
  operator_id bigint,
  country text,
  state text,
  county text,
  locality text,
  latitude numeric,
  longitude numeric,
  location_precision text,
  source_id bigint,
  note text,
  shown_status_id bigint,
  primary key (id, rev)
);

create table facility_stage (
  facility_id bigint not null references facility,
  stage_id bigint not null references chain_stage,
  position integer not null,
  primary key (facility_id, position),
  unique (facility_id, stage_id)
);
create index facility_stage_stage_idx on facility_stage (stage_id);

create table facility_stage_aud (
  rev bigint not null references change,
  revtype smallint not null,
  facility_id bigint not null,
  stage_id bigint not null,
  position integer not null,
  primary key (facility_id, position, stage_id, rev)
);

create sequence facility_claim_seq increment by 50;
create table facility_claim (
  id bigint primary key,
  version integer not null,
  slug text not null unique,
  facility_id bigint not null references facility,
  property text not null check (property in (
    'STATUS', 'CAPACITY', 'OUTPUT', 'CAPEX', 'JOBS', 'FEEDSTOCK', 'TECHNOLOGY', 'PRODUCT', 'OFFTAKE',
    'FLOOR_AREA', 'SITE_AREA', 'RESOURCE', 'LOCATION', 'OWNERSHIP', 'STATEMENT', 'PERMIT_DURATION',
    'OPERATING_TIME', 'WAGES', 'FUNDING', 'GRADE', 'SALES', 'POWER', 'PROBABILITY')),
  value_low numeric,
  value_high numeric,
  qualifier text check (qualifier in ('EXACT', 'APPROX', 'AT_LEAST', 'UP_TO', 'MORE_THAN', 'LESS_THAN', 'NEARLY', 'NOT_STATED')),
  unit text check (unit in (
    '%', 'acres', 'AUD', 'CAD', 'CNY', 'CNY/t', 'EUR', 'GBP', 'ha', 'hours', 'jobs', 'kg/kg', 'm2',
    'million USD', 'MW', 'MYR', 'NOK', 'persons', 'plants', 'ratio', 'SEK', 'shares', 'short t/yr', 'sq ft',
    't blanks/yr', 't concentrate/yr', 't feed/yr', 't gross', 't NdPr', 't net', 't ore/day', 't REO',
    't REO/yr', 't TREO', 't TREO/yr', 't Y2O3', 't', 't/day', 't/month', 't/yr', 'USD', 'USD/kg', 'USD/yr',
    'weeks')),
  basis text check (basis in (
    'PLANNED', 'NAMEPLATE', 'DEMONSTRATED', 'ACTUAL', 'FEED', 'CONTAINED', 'AMBITION', 'COMPANY_TOTAL', 'JOINT',
    'CONSTRUCTION', 'INDIRECT', 'AT_START', 'TOTAL', 'SPENT', 'PORTAL', 'COMBINED', 'LOST', 'COMBINED_SITES')),
  status text check (status in (
    'ANNOUNCED', 'PERMITTING', 'UNDER_CONSTRUCTION', 'COMMISSIONING', 'OPERATING', 'PAUSED', 'CLOSED', 'CANCELLED')),
  text_en text,
  text_zh text,
  stage_id bigint references chain_stage,
  product text,
  target_year text,
  source_id bigint not null references source,
  locator text,
  as_of text check (is_partial_date(as_of)),
  evidence_rank text not null check (evidence_rank in ('PREFERRED', 'NORMAL', 'DEPRECATED')),
  evidence_note text,
  check (num_nonnulls(value_low, status, text_en) = 1),
  check ((value_low is null) = (unit is null)),
  check ((property = 'STATUS') = (status is not null)),
  check (value_high >= value_low)
);
create index facility_claim_facility_idx on facility_claim (facility_id);
create index facility_claim_stage_idx on facility_claim (stage_id);
create index facility_claim_source_idx on facility_claim (source_id);
create index facility_claim_property_idx on facility_claim (facility_id, property);
alter table facility add foreign key (shown_status_id) references facility_claim;
create index facility_shown_status_idx on facility (shown_status_id);

create table facility_claim_aud (
  rev bigint not null references change,
  revtype smallint not null,
  id bigint not null,
  slug text,
  facility_id bigint,
  property text,
  value_low numeric,
  value_high numeric,
  qualifier text,
  unit text,
  basis text,
  status text,
  text_en text,
  text_zh text,
  stage_id bigint,
  product text,
  target_year text,
  source_id bigint,
  locator text,
  as_of text,
  evidence_rank text,
  evidence_note text,
  primary key (id, rev)
);

create sequence milestone_seq increment by 50;
create table milestone (
  id bigint primary key,
  version integer not null,
  slug text not null unique,
  facility_id bigint not null references facility,
  organization_id bigint references organization,
  kind text not null check (kind in (
    'OPERATIONS_START', 'COMMISSIONING', 'FIRST_OXIDE', 'FIRST_METAL', 'FIRST_MAGNET', 'FIRST_SHIPMENT',
    'OPENING', 'GROUNDBREAKING', 'CONSTRUCTION_START', 'COMPLETION', 'PERMIT', 'ANNOUNCEMENT', 'SITE_SELECTED',
    'ACQUISITION', 'OFFICIAL_VISIT', 'RAMP_UP', 'CLOSURE', 'CANCELLATION', 'INVESTMENT_DECISION',
    'PUBLIC_HEARING', 'AGREEMENT', 'DEMONSTRATION')),
  status text not null check (status in ('ACHIEVED', 'PLANNED', 'ANNOUNCED', 'SLIPPED')),
  date text not null check (is_partial_date(date)),
  title_en text not null,
  title_zh text,
  source_id bigint not null references source,
  locator text,
  as_of text check (is_partial_date(as_of)),
  evidence_rank text not null check (evidence_rank in ('PREFERRED', 'NORMAL', 'DEPRECATED')),
  evidence_note text
);
create index milestone_facility_idx on milestone (facility_id);
create index milestone_organization_idx on milestone (organization_id);
create index milestone_source_idx on milestone (source_id);
create index milestone_day_idx on milestone (partial_day(date) desc, id);

create table milestone_aud (
  rev bigint not null references change,
  revtype smallint not null,
  id bigint not null,
  slug text,
  facility_id bigint,
  organization_id bigint,
  kind text,
  status text,
  date text,
  title_en text,
  title_zh text,
  source_id bigint,
  locator text,
  as_of text,
  evidence_rank text,
  evidence_note text,
  primary key (id, rev)
);
