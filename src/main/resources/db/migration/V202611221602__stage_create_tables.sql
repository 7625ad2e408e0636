create sequence chain_stage_seq increment by 50;
create table chain_stage (
  id bigint primary key,
  version integer not null,
  slug text not null unique,
  position integer not null,
  name_en text not null,
  name_zh text,
  definition_en text not null,
  definition_zh text,
  native_product_en text,
  native_product_zh text,
  native_unit text,
  source_id bigint not null references source
);
create index chain_stage_source_idx on chain_stage (source_id);

create table chain_stage_aud (
  rev bigint not null references change,
  revtype smallint not null,
  id bigint not null,
  slug text,
  position integer,
  name_en text,
  name_zh text,
  definition_en text,
  definition_zh text,
  native_product_en text,
  native_product_zh text,
  native_unit text,
  source_id bigint,
  primary key (id, rev)
);

create sequence place_seq increment by 50;
create table place (
  id bigint primary key,
  version integer not null,
  slug text not null unique,
  name_en text not null,
  name_zh text,
  kind text not null check (kind in ('COUNTRY', 'REGION', 'GROUP', 'WORLD')),
  country text,
  members text[] not null default '{}'
);

create table place_aud (
  rev bigint not null references change,
  revtype smallint not null,
  id bigint not null,
  slug text,
  name_en text,
  name_zh text,
  kind text,
  country text,
  members text[],
  primary key (id, rev)
);

create sequence stage_definition_seq increment by 50;
create table stage_definition (
  id bigint primary key,
  version integer not null,
  slug text not null unique,
  stage_id bigint not null references chain_stage,
  authority_en text not null,
  authority_zh text,
  words_en text not null,
  words_zh text,
  source_id bigint not null references source,
  locator text,
  as_of text check (is_partial_date(as_of)),
  evidence_rank text not null check (evidence_rank in ('PREFERRED', 'NORMAL', 'DEPRECATED')),
  evidence_note text
);
create index stage_definition_stage_idx on stage_definition (stage_id);
create index stage_definition_source_idx on stage_definition (source_id);

create table stage_definition_aud (
  rev bigint not null references change,
  revtype smallint not null,
  id bigint not null,
  slug text,
  stage_id bigint,
  authority_en text,
  authority_zh text,
  words_en text,
  words_zh text,
  source_id bigint,
  locator text,
  as_of text,
  evidence_rank text,
  evidence_note text,
  primary key (id, rev)
);

create sequence element_seq increment by 50;
create table element (
  id bigint primary key,
  version integer not null,
  slug text not null unique,
  name_en text not null,
  name_zh text,
  atomic_number integer not null,
  class_usgs text,
  class_china text,
  class_trade text,
  used_in_magnets boolean not null,
  magnet_role_en text,
  magnet_role_zh text,
  export_control_en text,
  export_control_zh text,
  trade_oxide text,
  oxide_to_metal_factor numeric,
  source_id bigint not null references source,
  china_source_id bigint references source,
  role_source_id bigint references source,
  note text
);
create index element_source_idx on element (source_id);
create index element_china_source_idx on element (china_source_id);
create index element_role_source_idx on element (role_source_id);

create table element_aud (
  rev bigint not null references change,
  revtype smallint not null,
  id bigint not null,
  slug text,
  name_en text,
  name_zh text,
  atomic_number integer,
  class_usgs text,
  class_china text,
  class_trade text,
  used_in_magnets boolean,
  magnet_role_en text,
  magnet_role_zh text,
  export_control_en text,
  export_control_zh text,
  trade_oxide text,
  oxide_to_metal_factor numeric,
  source_id bigint,
  china_source_id bigint,
  role_source_id bigint,
  note text,
  primary key (id, rev)
);

create sequence tariff_code_seq increment by 50;
create table tariff_code (
  id bigint primary key,
  version integer not null,
  slug text not null unique,
  place_id bigint references place,
  description_en text not null,
  description_zh text,
  stage_id bigint not null references chain_stage,
  us_duty_pct numeric,
  source_id bigint not null references source,
  locator text,
  note text
);
create index tariff_code_place_idx on tariff_code (place_id);
create index tariff_code_stage_idx on tariff_code (stage_id);
create index tariff_code_source_idx on tariff_code (source_id);

create table tariff_code_aud (
  rev bigint not null references change,
  revtype smallint not null,
  id bigint not null,
  slug text,
  place_id bigint,
  description_en text,
  description_zh text,
  stage_id bigint,
  us_duty_pct numeric,
  source_id bigint,
  locator text,
  note text,
  primary key (id, rev)
);

create sequence term_seq increment by 50;
create table term (
  id bigint primary key,
  version integer not null,
  slug text not null unique,
  name_en text not null,
  name_zh text,
  words_en text not null,
  words_zh text,
  source_id bigint references source
);
create index term_source_idx on term (source_id);

create table term_aud (
  rev bigint not null references change,
  revtype smallint not null,
  id bigint not null,
  slug text,
  name_en text,
  name_zh text,
  words_en text,
  words_zh text,
  source_id bigint,
  primary key (id, rev)
);
