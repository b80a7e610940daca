-- Made from queries/jurisdictions.ts by npm run generate.

-- all
select *
from "jurisdiction"
order by "created_at", "jurisdiction_id";

-- one
select *
from "jurisdiction"
where "jurisdiction_id" = $1;

-- one, locked for an act
select *
from "jurisdiction"
where "jurisdiction_id" = $1 for update;
