create sequence organization_seq increment by 50;
create table organization (
  id bigint primary key,
  version integer not null,
  slug text not null unique,
  name_en text not null,
  name_zh text,
  aliases text[] not null default '{}',
  country text,
  kind text not null check (kind in (
    'COMPANY', 'STATE_ENTERPRISE', 'JOINT_VENTURE', 'GOVERNMENT', 'INVESTOR', 'END_USER', 'RESEARCH')),
  parent_id bigint references organization,
  parent_share_pct numeric,
  ticker text,
  ownership_en text,
  ownership_zh text,
  source_id bigint not null references source,
  note text
);
create index organization_parent_idx on organization (parent_id);
create index organization_source_idx on organization (source_id);

create table organization_aud (
  rev bigint not null references change,
  revtype smallint not null,
  id bigint not null,
  slug text,
  name_en text,
  name_zh text,
  aliases text[],
  country text,
  kind text,
  parent_id bigint,
  parent_share_pct numeric,
  ticker text,
  ownership_en text,
  ownership_zh text,
  source_id bigint,
  note text,
  primary key (id, rev)
);
