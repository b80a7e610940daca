-- Made from queries/list-commitments.ts by npm run generate.

-- first page by place in the text
select "commitment_id" as "id", "position"
from "commitment"
where "jurisdiction_id" = $1
  and state = $2
order by "position" asc, "commitment_id" asc
limit $3;

-- next page by lead, descending, with every filter
select "commitment_id" as "id", "position", "lead_key" as "key"
from "commitment"
where "jurisdiction_id" = $1
  and state = $2
  and report_id = any($3::uuid[])
  and "kind" = $4
  and "check_state" = $5
  and "strength" = $6
  and "lead_unit" = $7
  and kind = 'target'
  and not deadline_assumed
  and deadline_key like $8
  and search_text like $9
  and exists (
select
from section
where section.jurisdiction_id = $10
  and section.section_id = $11
  and section.report_id = commitment.report_id
  and commitment.from_at >= section.from_at
  and commitment.from_at < section.to_at)
  and "lead_key" <= $12
  and ("lead_key" < $13 or (position, commitment_id) > ($14, $15::uuid))
order by "lead_key" desc, "position", "commitment_id"
limit $16;

-- next page by deadline
select "commitment_id" as "id", "position", "deadline_key" as "key"
from "commitment"
where "jurisdiction_id" = $1
  and state = $2
  and ("deadline_key", position, commitment_id) > ($3, $4, $5::uuid)
order by "deadline_key" asc, "position", "commitment_id"
limit $6;

-- count with every filter
select count(*) as "total"
from "commitment"
where "jurisdiction_id" = $1
  and state = $2
  and report_id = any($3::uuid[])
  and "kind" = $4
  and "check_state" = $5
  and "strength" = $6
  and "lead_unit" = $7
  and kind = 'target'
  and not deadline_assumed
  and deadline_key like $8
  and search_text like $9
  and exists (
select
from section
where section.jurisdiction_id = $10
  and section.section_id = $11
  and section.report_id = commitment.report_id
  and commitment.from_at >= section.from_at
  and commitment.from_at < section.to_at);
