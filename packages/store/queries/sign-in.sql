-- Made from queries/sign-in.ts by npm run generate.

-- a password, locked
select *
from "sign_in_password"
where "jurisdiction_id" = $1
  and "account_id" = $2 for update;

-- set a password
insert into "sign_in_password" ("jurisdiction_id", "account_id", "hash", "former", "changed_at", "must_change", "failures", "locked_until")
values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict ("jurisdiction_id", "account_id") do update
set "hash" = $9, "former" = $10, "changed_at" = $11, "must_change" = $12, "failures" = $13, "locked_until" = $14;

-- count failures
update "sign_in_password"
set "failures" = $1, "locked_until" = $2
where "jurisdiction_id" = $3
  and "account_id" = $4;

-- a second factor, locked
select *
from "sign_in_second_factor"
where "jurisdiction_id" = $1
  and "account_id" = $2 for update;

-- set a second factor
insert into "sign_in_second_factor" ("jurisdiction_id", "account_id", "sealed_secret", "confirmed", "last_interval", "recovery")
values ($1, $2, $3, $4, $5, $6) on conflict ("jurisdiction_id", "account_id") do update
set "sealed_secret" = $7, "confirmed" = $8, "last_interval" = $9, "recovery" = $10;

-- take a second factor away
delete
from "sign_in_second_factor"
where "jurisdiction_id" = $1
  and "account_id" = $2;

-- add a session
insert into "sign_in_session" ("jurisdiction_id", "account_id", "session_id", "secret_hash", "way", "began_at", "used_at", "from_address", "agent")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- a session with its account
select "session".*, "account"."sign_in_name", "account"."name", "account"."unit", "account"."state", "password"."must_change", "password"."changed_at", "factor"."confirmed"
from "sign_in_session" as "session" inner join "account" on "account"."jurisdiction_id" = "session"."jurisdiction_id"
  and "account"."account_id" = "session"."account_id"
left join "sign_in_password" as "password" on "password"."jurisdiction_id" = "session"."jurisdiction_id"
  and "password"."account_id" = "session"."account_id"
left join "sign_in_second_factor" as "factor" on "factor"."jurisdiction_id" = "session"."jurisdiction_id"
  and "factor"."account_id" = "session"."account_id"
where "session"."jurisdiction_id" = $1
  and "session"."session_id" = $2;

-- sessions of an account
select *
from "sign_in_session"
where "jurisdiction_id" = $1
  and "account_id" = $2
order by "began_at" desc;

-- a session was used
update "sign_in_session"
set "used_at" = $1
where "jurisdiction_id" = $2
  and "session_id" = $3;

-- end all sessions but one
delete
from "sign_in_session"
where "jurisdiction_id" = $1
  and "account_id" = $2
  and "session_id" != $3;

-- forget old sessions
delete
from "sign_in_session"
where "jurisdiction_id" = $1
  and "account_id" = $2
  and ("began_at" < $3 or "used_at" < $4);
