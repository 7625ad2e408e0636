create sequence policy_measure_seq increment by 50;
create table policy_measure (
  id bigint primary key,
  version integer not null,
  slug text not null unique,
  number text,
  place_id bigint not null references place,
  kind text not null check (kind in (
    'EXPORT_CONTROL', 'TARIFF', 'QUOTA', 'PRICE_FLOOR', 'PROCUREMENT', 'INVESTIGATION', 'AGREEMENT', 'LAW',
    'STOCKPILE', 'INDUSTRIAL_POLICY')),
  title_en text not null,
  title_zh text,
  summary_en text not null,
  summary_zh text,
  goods_en text,
  goods_zh text,
  elements text[] not null default '{}',
  announced_on text check (is_partial_date(announced_on)),
  in_force_from text check (is_partial_date(in_force_from)),
  in_force_to text check (is_partial_date(in_force_to)),
  suspended_from text check (is_partial_date(suspended_from)),
  suspended_to text check (is_partial_date(suspended_to)),
  status text not null check (status in (
    'IN_FORCE', 'SUSPENDED', 'PARTLY_SUSPENDED', 'CLOSED', 'SUPERSEDED', 'ANNOUNCED', 'ADOPTED', 'UNCERTAIN')),
  source_id bigint not null references source,
  locator text,
  as_of text check (is_partial_date(as_of)),
  evidence_rank text not null check (evidence_rank in ('PREFERRED', 'NORMAL', 'DEPRECATED')),
  evidence_note text
);
create index policy_measure_place_idx on policy_measure (place_id);
create index policy_measure_source_idx on policy_measure (source_id);

create table policy_measure_aud (
  rev bigint not null references change,
  revtype smallint not null,
  id bigint not null,
  slug text,
  number text,
  place_id bigint,
  kind text,
  title_en text,
  title_zh text,
  summary_en text,
  summary_zh text,
  goods_en text,
  goods_zh text,
  elements text[],
  announced_on text,
  in_force_from text,
  in_force_to text,
  suspended_from text,
  suspended_to text,
  status text,
  source_id bigint,
  locator text,
  as_of text,
  evidence_rank text,
  evidence_note text,
  primary key (id, rev)
);

create table policy_stage (
  policy_id bigint not null references policy_measure,
  stage_id bigint not null references chain_stage,
  position integer not null,
  primary key (policy_id, position),
  unique (policy_id, stage_id)
);
create index policy_stage_stage_idx on policy_stage (stage_id);

create table policy_stage_aud (
  rev bigint not null references change,
  revtype smallint not null,
  policy_id bigint not null,
  stage_id bigint not null,
  position integer not null,
  primary key (policy_id, position, stage_id, rev)
);
