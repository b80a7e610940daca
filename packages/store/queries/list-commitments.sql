-- Made from queries/list-commitments.ts by npm run generate.

-- first page by place in the text
select *
from (select "listed"."commitment_id" as "id", "listed"."position", null as "key", null as "total"
from "commitment" as "listed"
where "listed"."jurisdiction_id" = $1
  and state = $2
  and true) as "place"
where true
order by "position" asc, "id" asc
limit $3;

-- next page by lead, descending, with every filter
select *
from (select "listed"."commitment_id" as "id", "listed"."position", "lead_key" as "key", null as "total"
from "commitment_words" as "listed"
where "listed"."jurisdiction_id" = $1
  and state = $2
  and report_id = any($3::uuid[])
  and "kind_rank" = $4
  and "check_rank" = $5
  and "lead_key" = $6
  and "lead_unit" = $7
  and "strength" = $8
  and kind_rank = 1
  and not deadline_assumed
  and deadline_key like $9
  and words like $10
  and exists (
select
from section
where section.jurisdiction_id = listed.jurisdiction_id
  and section.section_id = $11
  and section.report_id = listed.report_id
  and listed.from_at >= section.from_at
  and listed.from_at < section.to_at)) as "place"
where key <= $12
  and (key < $13 or (position, id) > ($14, $15::uuid))
order by "key" desc, "position", "id"
limit $16;

-- next page by deadline
select *
from (select "listed"."commitment_id" as "id", "listed"."position", "deadline_key" as "key", null as "total"
from "commitment" as "listed"
where "listed"."jurisdiction_id" = $1
  and state = $2
  and true) as "place"
where (key, position, id) > ($3, $4, $5::uuid)
order by "key" asc, "position", "id"
limit $6;

-- words, counted, next page by kind
select *
from (select "listed"."commitment_id" as "id", "listed"."position", "kind_rank" as "key", count(*) over () as "total"
from "commitment_words" as "listed"
where "listed"."jurisdiction_id" = $1
  and state = $2
  and true
  and words like $3) as "place"
where (key, position, id) > ($4, $5, $6::uuid)
order by "key" asc, "position", "id"
limit $7;

-- count with every filter
select count(*) as "total"
from "commitment_words" as "listed"
where "listed"."jurisdiction_id" = $1
  and state = $2
  and report_id = any($3::uuid[])
  and "kind_rank" = $4
  and "check_rank" = $5
  and "lead_key" = $6
  and "lead_unit" = $7
  and "strength" = $8
  and kind_rank = 1
  and not deadline_assumed
  and deadline_key like $9
  and words like $10
  and exists (
select
from section
where section.jurisdiction_id = listed.jurisdiction_id
  and section.section_id = $11
  and section.report_id = listed.report_id
  and listed.from_at >= section.from_at
  and listed.from_at < section.to_at);
