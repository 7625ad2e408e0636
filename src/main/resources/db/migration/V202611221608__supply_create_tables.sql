create sequence supply_link_seq increment by 50;
create table supply_link (
  id bigint primary key,
  version integer not null,
  slug text not null unique,
  from_organization_id bigint references organization,
  from_facility_id bigint references facility,
  to_organization_id bigint references organization,
  to_facility_id bigint references facility,
  kind text not null check (kind in (
    'SUPPLY', 'OFFTAKE', 'OWNERSHIP', 'PARTNERSHIP', 'EQUITY', 'JOINT_VENTURE', 'INVESTMENT', 'SAMPLING',
    'COLOCATION', 'EQUIPMENT')),
  status text not null check (status in ('ACTIVE', 'CONTRACTED', 'MOU', 'POSSIBLE', 'HISTORICAL')),
  status_as_stated text,
  material_en text,
  material_zh text,
  volume_low numeric,
  volume_high numeric,
  volume_unit text,
  announced_on text check (is_partial_date(announced_on)),
  source_id bigint not null references source,
  locator text,
  as_of text check (is_partial_date(as_of)),
  evidence_rank text not null check (evidence_rank in ('PREFERRED', 'NORMAL', 'DEPRECATED')),
  evidence_note text,
  check (num_nonnulls(from_organization_id, from_facility_id) = 1),
  check (num_nonnulls(to_organization_id, to_facility_id) = 1)
);
create index supply_link_from_organization_idx on supply_link (from_organization_id);
create index supply_link_from_facility_idx on supply_link (from_facility_id);
create index supply_link_to_organization_idx on supply_link (to_organization_id);
create index supply_link_to_facility_idx on supply_link (to_facility_id);
create index supply_link_source_idx on supply_link (source_id);

create table supply_link_aud (
  rev bigint not null references change,
  revtype smallint not null,
  id bigint not null,
  slug text,
  from_organization_id bigint,
  from_facility_id bigint,
  to_organization_id bigint,
  to_facility_id bigint,
  kind text,
  status text,
  status_as_stated text,
  material_en text,
  material_zh text,
  volume_low numeric,
  volume_high numeric,
  volume_unit text,
  announced_on text,
  source_id bigint,
  locator text,
  as_of text,
  evidence_rank text,
  evidence_note text,
  primary key (id, rev)
);

create sequence balance_factor_seq increment by 50;
create table balance_factor (
  id bigint primary key,
  version integer not null,
  slug text not null unique,
  category text not null,
  subject_en text not null,
  subject_zh text,
  name_en text not null,
  name_zh text,
  value numeric,
  low numeric,
  high numeric,
  unit text not null,
  year text,
  source_id bigint not null references source,
  locator text,
  as_of text check (is_partial_date(as_of)),
  evidence_rank text not null check (evidence_rank in ('PREFERRED', 'NORMAL', 'DEPRECATED')),
  evidence_note text,
  check (num_nonnulls(value, low) > 0),
  check (high >= low)
);
create index balance_factor_source_idx on balance_factor (source_id);

create table balance_factor_aud (
  rev bigint not null references change,
  revtype smallint not null,
  id bigint not null,
  slug text,
  category text,
  subject_en text,
  subject_zh text,
  name_en text,
  name_zh text,
  value numeric,
  low numeric,
  high numeric,
  unit text,
  year text,
  source_id bigint,
  locator text,
  as_of text,
  evidence_rank text,
  evidence_note text,
  primary key (id, rev)
);
