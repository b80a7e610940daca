-- Made from queries/list-commitments.ts by npm run generate.

-- first page by place in the text
select "commitment_id" as "id", "position", null as "key"
from "commitment"
where "jurisdiction_id" = $1
  and state = $2
  and true
  and true
order by "position" asc, "commitment_id" asc
limit $3;

-- next page by lead, descending, with every filter
select "commitment_id" as "id", "position", "lead_key" as "key"
from "commitment"
where "jurisdiction_id" = $1
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
  and commitment_id in (
select commitment_id
from commitment_words
where jurisdiction_id = $10
  and report_id = any($11::uuid[])
  and strpos(words, $12) > 0
  and words like $13)
  and exists (
select
from section
where section.jurisdiction_id = $14
  and section.section_id = $15
  and section.report_id = commitment.report_id
  and commitment.from_at >= section.from_at
  and commitment.from_at < section.to_at)
  and "lead_key" <= $16
  and ("lead_key" < $17 or (position, commitment_id) > ($18, $19::uuid))
order by "lead_key" desc, "position", "commitment_id"
limit $20;

-- next page by deadline
select "commitment_id" as "id", "position", "deadline_key" as "key"
from "commitment"
where "jurisdiction_id" = $1
  and state = $2
  and true
  and ("deadline_key", position, commitment_id) > ($3, $4, $5::uuid)
order by "deadline_key" asc, "position", "commitment_id"
limit $6;

-- count with every filter
select count(*) as "total"
from "commitment"
where "jurisdiction_id" = $1
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
  and commitment_id in (
select commitment_id
from commitment_words
where jurisdiction_id = $10
  and report_id = any($11::uuid[])
  and strpos(words, $12) > 0
  and words like $13)
  and exists (
select
from section
where section.jurisdiction_id = $14
  and section.section_id = $15
  and section.report_id = commitment.report_id
  and commitment.from_at >= section.from_at
  and commitment.from_at < section.to_at);
