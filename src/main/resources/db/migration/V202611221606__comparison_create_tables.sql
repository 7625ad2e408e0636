create sequence stage_figure_seq increment by 50;
create table stage_figure (
  id bigint primary key,
  version integer not null,
  slug text not null unique,
  stage_id bigint not null references chain_stage,
  place_id bigint not null references place,
  partner_id bigint references place,
  metric text not null check (metric in (
    'PRODUCTION', 'CAPACITY', 'DEMAND', 'SHARE', 'IMPORT_RELIANCE', 'PRICE', 'COST_RATIO', 'QUOTA', 'RESERVES',
    'IMPORTS', 'EXPORTS', 'IMPORT_SHARE', 'EXPORT_SHARE', 'CONSUMPTION', 'DEMAND_SHARE', 'FEED_SHARE',
    'EMPLOYMENT', 'STOCKPILE', 'COVERAGE', 'REGION_SHARE', 'MARKET_SHARE', 'TOP3_SHARE', 'TOP5_SHARE', 'VALUE',
    'INVESTMENT', 'PLANT_COUNT', 'RECYCLED_SHARE', 'COST')),
  value_low numeric,
  value_high numeric,
  qualifier text check (qualifier in ('EXACT', 'APPROX', 'AT_LEAST', 'UP_TO', 'MORE_THAN', 'LESS_THAN', 'NEARLY', 'NOT_STATED')),
  unit text check (unit in (
    '%', 'acres', 'AUD', 'CAD', 'CNY', 'CNY/t', 'EUR', 'GBP', 'ha', 'hours', 'jobs', 'kg/kg', 'm2',
    'million USD', 'MW', 'MYR', 'NOK', 'persons', 'plants', 'ratio', 'SEK', 'shares', 'short t/yr', 'sq ft',
    't blanks/yr', 't concentrate/yr', 't feed/yr', 't gross', 't NdPr', 't net', 't ore/day', 't REO',
    't REO/yr', 't TREO', 't TREO/yr', 't Y2O3', 't', 't/day', 't/month', 't/yr', 'USD', 'USD/kg', 'USD/yr',
    'weeks')),
  product text,
  product_group text not null,
  year text check (is_partial_date(year)),
  denominator text,
  mark text check (mark in ('E', 'R', 'REPORTED', 'COMPUTED', 'PROJECTED')),
  source_id bigint not null references source,
  locator text,
  as_of text check (is_partial_date(as_of)),
  evidence_rank text not null check (evidence_rank in ('PREFERRED', 'NORMAL', 'DEPRECATED')),
  evidence_note text,
  check (unit <> '%' or denominator is not null),
  check (value_high >= value_low)
);
create index stage_figure_stage_idx on stage_figure (stage_id);
create index stage_figure_place_idx on stage_figure (place_id);
create index stage_figure_partner_idx on stage_figure (partner_id);
create index stage_figure_source_idx on stage_figure (source_id);
create index stage_figure_choice_idx on stage_figure (stage_id, metric, product_group, place_id);

create table stage_figure_aud (
  rev bigint not null references change,
  revtype smallint not null,
  id bigint not null,
  slug text,
  stage_id bigint,
  place_id bigint,
  partner_id bigint,
  metric text,
  value_low numeric,
  value_high numeric,
  qualifier text,
  unit text,
  product text,
  product_group text,
  year text,
  denominator text,
  mark text,
  source_id bigint,
  locator text,
  as_of text,
  evidence_rank text,
  evidence_note text,
  primary key (id, rev)
);

create sequence stage_position_seq increment by 50;
create table stage_position (
  id bigint primary key,
  version integer not null,
  slug text not null unique,
  stage_id bigint not null references chain_stage,
  place_id bigint not null references place,
  aspect text not null check (aspect in ('GENERAL', 'HEAVY', 'HIGH_END', 'POLICY')),
  standing text check (standing in ('DOMINANT', 'STRONG', 'PARTIAL', 'WEAK', 'ABSENT', 'SUPPORTING')),
  words_en text not null,
  words_zh text,
  source_id bigint not null references source,
  locator text,
  as_of text check (is_partial_date(as_of)),
  evidence_rank text not null check (evidence_rank in ('PREFERRED', 'NORMAL', 'DEPRECATED')),
  evidence_note text
);
create index stage_position_stage_idx on stage_position (stage_id);
create index stage_position_place_idx on stage_position (place_id);
create index stage_position_source_idx on stage_position (source_id);

create table stage_position_aud (
  rev bigint not null references change,
  revtype smallint not null,
  id bigint not null,
  slug text,
  stage_id bigint,
  place_id bigint,
  aspect text,
  standing text,
  words_en text,
  words_zh text,
  source_id bigint,
  locator text,
  as_of text,
  evidence_rank text,
  evidence_note text,
  primary key (id, rev)
);

create sequence capability_gap_seq increment by 50;
create table capability_gap (
  id bigint primary key,
  version integer not null,
  slug text not null unique,
  stage_id bigint not null references chain_stage,
  place_id bigint not null references place,
  missing_en text not null,
  missing_zh text,
  source_id bigint not null references source,
  locator text,
  as_of text check (is_partial_date(as_of)),
  evidence_rank text not null check (evidence_rank in ('PREFERRED', 'NORMAL', 'DEPRECATED')),
  evidence_note text
);
create index capability_gap_stage_idx on capability_gap (stage_id);
create index capability_gap_place_idx on capability_gap (place_id);
create index capability_gap_source_idx on capability_gap (source_id);

create table capability_gap_aud (
  rev bigint not null references change,
  revtype smallint not null,
  id bigint not null,
  slug text,
  stage_id bigint,
  place_id bigint,
  missing_en text,
  missing_zh text,
  source_id bigint,
  locator text,
  as_of text,
  evidence_rank text,
  evidence_note text,
  primary key (id, rev)
);
