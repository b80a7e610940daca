-- Made from queries/diagnostics.ts by npm run generate.

-- of a report
select *
from "diagnostic"
where "jurisdiction_id" = $1
  and "report_id" = $2
order by "ordinal";

-- decide
update "diagnostic"
set "decision" = $1
where "jurisdiction_id" = $2
  and "diagnostic_id" = $3;
