-- Made from queries/units.ts by npm run generate.

-- of a jurisdiction
select "name", "kind", "aliases"
from "unit"
where "jurisdiction_id" = $1
order by "source", "kind", "name";
