-- Made from queries/commitments.ts by npm run generate.

-- rows of a report
select *
from "commitment"
where "jurisdiction_id" = $1
  and "report_id" = $2
order by "position", "commitment_id";

-- rows by id
select *
from "commitment"
where "jurisdiction_id" = $1
  and "commitment_id" = any($2::uuid[]);

-- targets of a report
select *
from "target"
where "jurisdiction_id" = $1
  and report_id = $2
order by "ordinal";

-- units of named rows
select *
from "assignment"
where "jurisdiction_id" = $1
  and commitment_id = any($2::uuid[])
order by "ordinal";

-- number the rows of a report
update commitment as row
set number = placed.number
from (
select commitment_id, row_number() over (order by position, commitment_id) as number
from commitment
where jurisdiction_id = $1
  and report_id = $2
  and state = 'active' ) as placed
where row.jurisdiction_id = $3
  and row.commitment_id = placed.commitment_id
  and row.number <> placed.number;

-- highest code number of a year
select "code_number"
from "commitment"
where "jurisdiction_id" = $1
  and "code_year" = $2
order by "code_number" desc
limit $3;
