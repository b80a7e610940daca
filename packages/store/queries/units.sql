-- Made from queries/units.ts by npm run generate.

-- of a jurisdiction
select "name", "kind", "aliases", "parent", "ordinal", "contact", "members"
from "unit"
where "jurisdiction_id" = $1
order by "source", "ordinal", "kind", "name";
