-- What a row shall reach in words, whether a government above decides, and the terms a report explains.
-- Rows and reports kept before have none of it: what is absent is absent from their digests too.

alter table commitment
  -- { measure, words, from, to }, or null
  add column condition jsonb,
  add column upper boolean not null default false;

create table glossary_entry (
  jurisdiction_id uuid not null,
  report_id uuid not null,
  entry_id text not null,
  ordinal integer not null,
  -- of the explanation
  from_at integer not null,
  to_at integer not null,
  term text not null,
  number text,
  page text,
  -- where the body uses the term: [{ from, to }]
  refs jsonb not null,
  primary key (jurisdiction_id, report_id, entry_id),
  foreign key (jurisdiction_id, report_id) references report (jurisdiction_id, report_id)
);
