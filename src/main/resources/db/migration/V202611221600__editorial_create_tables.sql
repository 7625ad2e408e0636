-- A partial date keeps the precision of its source: 2026, 2026-H2, 2026-Q3, 2026-11, 2026-11-07.
create function is_partial_date(label text) returns boolean language sql immutable parallel safe
  return label ~ '^\d{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?$';

create function partial_first(label text) returns date language sql immutable parallel safe
  return make_date(
    substr(label, 1, 4)::int,
    case
      when length(label) = 4 then 1
      when substr(label, 6, 1) = 'H' then 6 * substr(label, 7, 1)::int - 5
      when substr(label, 6, 1) = 'Q' then 3 * substr(label, 7, 1)::int - 2
      else substr(label, 6, 2)::int
    end,
    case when length(label) = 10 then substr(label, 9, 2)::int else 1 end);

create function partial_last(label text) returns date language sql immutable parallel safe
  return (partial_first(label) + case
    when length(label) = 10 then interval '1 day'
    when length(label) = 4 then interval '1 year'
    when substr(label, 6, 1) = 'H' then interval '6 months'
    when substr(label, 6, 1) = 'Q' then interval '3 months'
    else interval '1 month'
  end - interval '1 day')::date;

-- The middle of the period, where a partial date sorts; PartialDate.midpoint() computes the same.
create function partial_day(label text) returns date language sql immutable parallel safe
  return partial_first(label) + (partial_last(label) - partial_first(label)) / 2;

create sequence change_seq increment by 50;
create table change (
  id bigint primary key,
  recorded_at timestamptz not null
);
