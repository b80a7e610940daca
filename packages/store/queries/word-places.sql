-- Made from queries/word-places.ts by npm run generate.

-- of a report
select "word_places"
from "report"
where "jurisdiction_id" = $1
  and "report_id" = $2;
