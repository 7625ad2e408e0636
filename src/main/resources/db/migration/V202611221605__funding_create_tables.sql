create sequence program_seq increment by 50;
create table program (
  id bigint primary key,
  version integer not null,
  slug text not null unique,
  name_en text not null,
  name_zh text,
  funder_id bigint not null references organization,
  level text not null check (level in ('FEDERAL', 'STATE', 'LOCAL', 'FOREIGN', 'PRIVATE')),
  country text,
  statute text,
  source_id bigint not null references source,
  locator text,
  note text
);
create index program_funder_idx on program (funder_id);
create index program_source_idx on program (source_id);

create table program_aud (
  rev bigint not null references change,
  revtype smallint not null,
  id bigint not null,
  slug text,
  name_en text,
  name_zh text,
  funder_id bigint,
  level text,
  country text,
  statute text,
  source_id bigint,
  locator text,
  note text,
  primary key (id, rev)
);

create sequence funding_award_seq increment by 50;
create table funding_award (
  id bigint primary key,
  version integer not null,
  slug text not null unique,
  title_en text not null,
  title_zh text,
  program_id bigint not null references program,
  recipient_id bigint not null references organization,
  facility_id bigint references facility,
  instrument text not null check (instrument in (
    'GRANT', 'LOAN', 'LOAN_GUARANTEE', 'EQUITY', 'CONVERTIBLE', 'TAX_CREDIT', 'TAX_ABATEMENT', 'CONTRACT',
    'INCENTIVE_PACKAGE', 'MIXED', 'PRICE_FLOOR', 'OFFTAKE', 'PREPAYMENT', 'BOND', 'LEASE')),
  counted boolean not null,
  exclusion text check (exclusion in (
    'PART_OF', 'INCLUDES', 'CUMULATIVE', 'SUPERSEDED', 'OPTIONAL', 'PER_UNIT', 'NO_AMOUNT', 'TAKEOVER',
    'CORPORATE', 'PROGRAM_TOTAL', 'OPEN_CALL', 'OTHER_MINERALS', 'ACQUISITION_FINANCE', 'OVERLAPS')),
  related_award text,
  terms_en text,
  terms_zh text,
  note text,
  shown_id bigint,
  check (counted = (exclusion is null))
);
create index funding_award_program_idx on funding_award (program_id);
create index funding_award_recipient_idx on funding_award (recipient_id);
create index funding_award_facility_idx on funding_award (facility_id);

create table funding_award_aud (
  rev bigint not null references change,
  revtype smallint not null,
  id bigint not null,
  slug text,
  title_en text,
  title_zh text,
  program_id bigint,
  recipient_id bigint,
  facility_id bigint,
  instrument text,
  counted boolean,
  exclusion text,
  related_award text,
  terms_en text,
  terms_zh text,
  note text,
  shown_id bigint,
  primary key (id, rev)
);

create sequence award_event_seq increment by 50;
create table award_event (
  id bigint primary key,
  version integer not null,
  slug text not null unique,
  award_id bigint not null references funding_award,
  rung text not null check (rung in (
    'ANNOUNCED', 'LETTER_OF_INTENT', 'CONDITIONAL', 'OBLIGATED', 'DISBURSED', 'CANCELLED', 'EXPIRED',
    'CLAWED_BACK')),
  date text check (is_partial_date(date)),
  amount numeric,
  currency text,
  amount_unit text check (amount_unit in ('TOTAL', 'PER_KG_NDPR')),
  qualifier text check (qualifier in ('EXACT', 'APPROX', 'AT_LEAST', 'UP_TO', 'MORE_THAN', 'LESS_THAN', 'NEARLY', 'NOT_STATED')),
  program_as_stated text,
  funder_as_stated text,
  instrument text not null check (instrument in (
    'GRANT', 'LOAN', 'LOAN_GUARANTEE', 'EQUITY', 'CONVERTIBLE', 'TAX_CREDIT', 'TAX_ABATEMENT', 'CONTRACT',
    'INCENTIVE_PACKAGE', 'MIXED', 'PRICE_FLOOR', 'OFFTAKE', 'PREPAYMENT', 'BOND', 'LEASE')),
  source_id bigint not null references source,
  locator text,
  as_of text check (is_partial_date(as_of)),
  evidence_rank text not null check (evidence_rank in ('PREFERRED', 'NORMAL', 'DEPRECATED')),
  evidence_note text,
  check (amount > 0),
  check ((amount is null) = (currency is null))
);
create index award_event_award_idx on award_event (award_id);
create index award_event_source_idx on award_event (source_id);
alter table funding_award add foreign key (shown_id) references award_event;
create index funding_award_shown_idx on funding_award (shown_id);
create index award_event_day_idx on award_event (partial_day(date) desc, id);

create table award_event_aud (
  rev bigint not null references change,
  revtype smallint not null,
  id bigint not null,
  slug text,
  award_id bigint,
  rung text,
  date text,
  amount numeric,
  currency text,
  amount_unit text,
  qualifier text,
  program_as_stated text,
  funder_as_stated text,
  instrument text,
  source_id bigint,
  locator text,
  as_of text,
  evidence_rank text,
  evidence_note text,
  primary key (id, rev)
);
