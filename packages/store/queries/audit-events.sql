-- Made from queries/audit-events.ts by npm run generate.

-- add an event
with event as ( insert into audit_event ( jurisdiction_id, seq, at, actor, from_address, act, report_id, subject, subject_id, undoes, algorithm, before, after, previous_hash, hash )
values ( $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15 ) returning jurisdiction_id, seq ), touches as ( insert into audit_touch (jurisdiction_id, subject_id, seq)
select jurisdiction_id, subject_id, seq
from event cross join unnest($16::text[]) as subject_id ) update jurisdiction
set audit_seq = $17, audit_head = $18, audit_at = $19
where jurisdiction_id = $20;

-- newest first, second page
select *
from "audit_event"
where "jurisdiction_id" = $1
  and "seq" < $2
order by "seq" desc
limit $3;

-- newest first, with every filter
select *
from "audit_event"
where "jurisdiction_id" = $1
  and "act" in ($2)
  and "actor" = $3
  and "seq" in (select "seq"
from "audit_touch"
where "jurisdiction_id" = $4
  and "subject_id" = $5)
  and (before::text ilike $6 or after::text ilike $7 or from_address like $8)
  and "at" >= $9
  and "at" < $10
order by "seq" desc
limit $11;

-- in order, to verify
select *
from "audit_event"
where "jurisdiction_id" = $1
  and "seq" > $2
order by "seq"
limit $3;

-- history of a row
select *
from "audit_event"
where "jurisdiction_id" = $1
  and "seq" in (select "seq"
from "audit_touch"
where "jurisdiction_id" = $2
  and "subject_id" in ($3))
order by "seq" desc
limit $4;

-- the act to take back
select "event".*
from "audit_event" as "event"
where "event"."jurisdiction_id" = $1
  and "event"."report_id" = $2
  and "event"."actor" = $3
  and "event"."act" not in ($4, $5)
  and not exists (select "undone"."seq"
from "audit_event" as "undone"
where "undone"."jurisdiction_id" = $6
  and "undone"."report_id" = $7
  and "undone"."undoes" = "event"."seq")
order by "event"."seq" desc
limit $8;
