-- The index follows the public records and can be made again from them at any time: it has no history of its own.
create extension if not exists pg_trgm;

create table search_entry (
  id bigint generated always as identity primary key,
  kind text not null,
  key text not null,
  en text not null,
  zh text,
  others text[] not null,
  called text[] not null,
  numbers text[] not null,
  names tsvector not null,
  words tsvector not null,
  about text not null,
  weight smallint not null,
  address text not null,
  unique (kind, key)
);
comment on table search_entry is 'One line for each record that readers can find by name.';
comment on column search_entry.others is 'Further names, and keys that the record had before, as people write them.';
comment on column search_entry.called is 'All names, folded, and how the Chinese ones are spoken: what is typed exactly so comes first.';
comment on column search_entry.numbers is 'Keys and official numbers without their signs: what is typed exactly so leads to the page.';
comment on column search_entry.names is 'Words of the names, and how the Chinese ones are spoken.';
comment on column search_entry.words is 'Words of the names and of what else the kind puts in.';
create index search_entry_words on search_entry using gin (words);
create index search_entry_called on search_entry using gin (called);
create index search_entry_numbers on search_entry using gin (numbers);
create index search_entry_weight on search_entry (weight desc, id);

-- Each word once, so that a misspelt one is compared with words and not with a million names.
create table search_word (
  word text primary key
);
create index search_word_begins on search_word (word text_pattern_ops);
create index search_word_trigrams on search_word using gin (word gin_trgm_ops);

create table search_version (
  version int not null
);
insert into search_version values (0);
