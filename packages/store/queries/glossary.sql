-- Made from queries/glossary.ts by npm run generate.

-- of a report
select *
from "glossary_entry"
where "jurisdiction_id" = $1
  and "report_id" = $2
order by "ordinal";
