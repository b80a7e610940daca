-- Lists of a hundred thousand rows: what is searched stands in a narrow table of its own, and what
-- is filtered and counted in one index, so that neither reads the rows themselves.

create table commitment_words (
  jurisdiction_id uuid not null,
  commitment_id uuid not null,
  report_id uuid not null,
  words text not null,
  primary key (jurisdiction_id, commitment_id),
  foreign key (jurisdiction_id, commitment_id)
    references commitment (jurisdiction_id, commitment_id)
);
insert into commitment_words (jurisdiction_id, commitment_id, report_id, words)
select jurisdiction_id, commitment_id, report_id, search_text from commitment;
create index commitment_words_of_report on commitment_words (jurisdiction_id, report_id);
alter table commitment drop column search_text;

drop index commitment_by_position;
create index commitment_by_position on commitment (
  jurisdiction_id, state, position, commitment_id,
  report_id, kind, check_state, strength, lead_unit, deadline_key, deadline_assumed, from_at
);
-- Few values, many rows each: backwards, rows of one value still stand in text order.
create index commitment_by_kind_down
  on commitment (jurisdiction_id, state, kind_rank desc, position, commitment_id);
create index commitment_by_check_down
  on commitment (jurisdiction_id, state, check_rank desc, position, commitment_id);
create index commitment_by_deadline_down
  on commitment (jurisdiction_id, state, deadline_key desc, position, commitment_id);
