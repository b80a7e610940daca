-- What a row is narrowed, sorted and searched by now stands together in the narrow table, so that a
-- search, and a count by any filter, is one pass over that table and joins nothing.

create table commitment_words_new (
  jurisdiction_id uuid not null,
  commitment_id uuid not null,
  report_id uuid not null,
  position bigint not null,
  part_position bigint not null,
  from_at integer not null,
  kind_rank smallint not null,
  check_rank smallint not null,
  deadline_assumed boolean not null,
  state text not null,
  strength text not null,
  lead_unit text not null,
  lead_key text collate "C" not null,
  deadline_key text collate "C" not null,
  words text not null
);
insert into commitment_words_new
select
  jurisdiction_id, commitment_id, commitment.report_id, position, part_position, from_at,
  kind_rank, check_rank, deadline_assumed, state, strength, lead_unit, lead_key, deadline_key, words
from commitment join commitment_words using (jurisdiction_id, commitment_id)
order by position;
drop table commitment_words;
alter table commitment_words_new rename to commitment_words;
alter table commitment_words
  add primary key (jurisdiction_id, commitment_id),
  add foreign key (jurisdiction_id, commitment_id)
    references commitment (jurisdiction_id, commitment_id);
create index commitment_words_of_report on commitment_words (jurisdiction_id, report_id);
