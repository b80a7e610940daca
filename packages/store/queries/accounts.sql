-- Made from queries/accounts.ts by npm run generate.

-- of a jurisdiction, or with a role in it
select *
from "account"
where ("jurisdiction_id" = $1 or "account_id" in (select "role_grant"."account_id"
from "role_grant"
where "role_grant"."jurisdiction_id" = $2))
order by "sign_in_name";

-- one
select *
from "account"
where "jurisdiction_id" = $1
  and "account_id" = $2;

-- anywhere: by the name one signs in with
select *
from "account"
where "sign_in_name" = $1;

-- anywhere: names taken
select "sign_in_name", "name"
from "account"
where ("sign_in_name" = $1 or "name" = $2)
  and "account_id" != $3;

-- add
insert into "account" ("jurisdiction_id", "account_id", "sign_in_name", "name", "unit", "phone", "state", "created_at")
values ($1, $2, $3, $4, $5, $6, $7, $8);

-- change
update "account"
set "state" = $1
where "jurisdiction_id" = $2
  and "account_id" = $3;

-- roles everywhere
select *
from "role_grant"
where "account_id" in ($1)
order by "jurisdiction_id", "role", "unit";

-- roles in a jurisdiction
select *
from "role_grant"
where "jurisdiction_id" = $1
order by "account_id", "role", "unit";

-- active holders of a role
select "role_grant"."account_id"
from "role_grant" inner join "account" on "account"."account_id" = "role_grant"."account_id"
where "role_grant"."jurisdiction_id" = $1
  and "role_grant"."role" = $2
  and "account"."state" = $3
order by "role_grant"."granted_at", "role_grant"."account_id";

-- anywhere: active holders of a role
select "account"."jurisdiction_id", "account"."account_id", "account"."name"
from "role_grant" inner join "account" on "account"."account_id" = "role_grant"."account_id"
where "role_grant"."role" = $1
  and "account"."state" = $2
order by "role_grant"."granted_at", "account"."account_id";

-- give a role
insert into "role_grant" ("jurisdiction_id", "account_id", "role", "unit", "granted_at", "granted_by")
values ($1, $2, $3, $4, $5, $6) on conflict ("jurisdiction_id", "account_id", "role", "unit") do nothing;

-- take a role away
delete
from "role_grant"
where "jurisdiction_id" = $1
  and "account_id" = $2
  and "role" = $3
  and "unit" = $4;

-- a unit by name
select "name"
from "unit"
where "jurisdiction_id" = $1
  and "name" = $2;
