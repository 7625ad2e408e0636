create sequence source_seq increment by 50;
create table source (
  id bigint primary key,
  version integer not null,
  slug text not null unique,
  title text not null,
  publisher text not null,
  url text,
  language text not null,
  kind text not null check (kind in ('OFFICIAL', 'FILING', 'COMPANY', 'DATASET', 'TRADE_PRESS', 'PRESS', 'SECONDARY')),
  published_on text check (is_partial_date(published_on)),
  retrieved_on date not null,
  archive_url text,
  note text
);
create index source_published_idx on source (partial_day(published_on) desc nulls last, id);

create table source_aud (
  rev bigint not null references change,
  revtype smallint not null,
  id bigint not null,
  slug text,
  title text,
  publisher text,
  url text,
  language text,
  kind text,
  published_on text,
  retrieved_on date,
  archive_url text,
  note text,
  primary key (id, rev)
);

create sequence conflict_seq increment by 50;
create table conflict (
  id bigint primary key,
  version integer not null,
  slug text not null unique,
  type text not null check (type in (
    'VALUE', 'UNIT_OR_BASIS', 'INSTRUMENT', 'RUNG', 'STAGE', 'PLACE', 'DATE', 'STATUS', 'SUPERLATIVE')),
  subject_kind text not null check (subject_kind in ('FACILITY', 'AWARD', 'ORGANIZATION', 'STAGE', 'POLICY')),
  subject text not null,
  title_en text not null,
  title_zh text,
  reading_en text not null,
  reading_zh text,
  state text not null check (state in ('OPEN', 'RESOLVED'))
);
create index conflict_subject_idx on conflict (subject_kind, subject);

create table conflict_aud (
  rev bigint not null references change,
  revtype smallint not null,
  id bigint not null,
  slug text,
  type text,
  subject_kind text,
  subject text,
  title_en text,
  title_zh text,
  reading_en text,
  reading_zh text,
  state text,
  primary key (id, rev)
);

create sequence conflict_side_seq increment by 50;
create table conflict_side (
  id bigint primary key,
  version integer not null,
  conflict_id bigint not null references conflict,
  side text not null,
  statement_kind text not null check (statement_kind in (
    'FACILITY_CLAIM', 'AWARD_EVENT', 'MILESTONE', 'STAGE_FIGURE', 'STAGE_POSITION', 'DOCUMENT_FACT', 'POLICY',
    'SUPPLY_LINK')),
  statement text not null
);
create index conflict_side_conflict_idx on conflict_side (conflict_id);
create index conflict_side_statement_idx on conflict_side (statement_kind, statement);

create table conflict_side_aud (
  rev bigint not null references change,
  revtype smallint not null,
  id bigint not null,
  conflict_id bigint,
  side text,
  statement_kind text,
  statement text,
  primary key (id, rev)
);

create sequence document_fact_seq increment by 50;
create table document_fact (
  id bigint primary key,
  version integer not null,
  slug text not null unique,
  topic text not null,
  subject_en text not null,
  subject_zh text,
  field text not null,
  value_en text not null,
  value_zh text,
  unit text,
  place text,
  page text not null,
  source_id bigint not null references source,
  locator text,
  as_of text check (is_partial_date(as_of)),
  note text
);
create index document_fact_source_idx on document_fact (source_id);
create index document_fact_page_idx on document_fact (page);

create table document_fact_aud (
  rev bigint not null references change,
  revtype smallint not null,
  id bigint not null,
  slug text,
  topic text,
  subject_en text,
  subject_zh text,
  field text,
  value_en text,
  value_zh text,
  unit text,
  place text,
  page text,
  source_id bigint,
  locator text,
  as_of text,
  note text,
  primary key (id, rev)
);
