-- Made from queries/reports.ts by npm run generate.

-- of a jurisdiction
select "report"."jurisdiction_id", "report"."report_id", "report"."ordinal", "report"."title", "report"."place", "report"."level", "report"."plan_year", "report"."version", "report"."previous_id", "report"."source_name", "report"."sha256", "report"."encoding", "report"."format", "report"."opened_at", "report"."characters", "report"."pages", "report"."pages_without_text", "report"."word_places" is not null as "is_recognised", "next"."report_id" as "next_id"
from "report"
left join "report" as "next" on "next"."jurisdiction_id" = "report"."jurisdiction_id"
  and "next"."previous_id" = "report"."report_id"
where "report"."jurisdiction_id" = $1
order by "report"."opened_at" desc, "report"."ordinal" desc;

-- one
select "report"."jurisdiction_id", "report"."report_id", "report"."ordinal", "report"."title", "report"."place", "report"."level", "report"."plan_year", "report"."version", "report"."previous_id", "report"."source_name", "report"."sha256", "report"."encoding", "report"."format", "report"."opened_at", "report"."characters", "report"."pages", "report"."pages_without_text", "report"."word_places" is not null as "is_recognised", "next"."report_id" as "next_id"
from "report"
left join "report" as "next" on "next"."jurisdiction_id" = "report"."jurisdiction_id"
  and "next"."previous_id" = "report"."report_id"
where "report"."jurisdiction_id" = $1
  and "report"."report_id" = $2;

-- by the bytes of the file
select "report"."jurisdiction_id", "report"."report_id", "report"."ordinal", "report"."title", "report"."place", "report"."level", "report"."plan_year", "report"."version", "report"."previous_id", "report"."source_name", "report"."sha256", "report"."encoding", "report"."format", "report"."opened_at", "report"."characters", "report"."pages", "report"."pages_without_text", "report"."word_places" is not null as "is_recognised", "next"."report_id" as "next_id"
from "report"
left join "report" as "next" on "next"."jurisdiction_id" = "report"."jurisdiction_id"
  and "next"."previous_id" = "report"."report_id"
where "report"."sha256" = $1
order by "report"."opened_at";

-- words
select "text"
from "report"
where "jurisdiction_id" = $1
  and "report_id" = $2;

-- sections
select *
from "section"
where "jurisdiction_id" = $1
  and "report_id" = $2
order by "ordinal";

-- sentences
select *
from "sentence"
where "jurisdiction_id" = $1
  and "report_id" = $2
order by "ordinal";

-- quantities
select *
from "quantity"
where "jurisdiction_id" = $1
  and "report_id" = $2
order by "ordinal";

-- kinds of sentences
update "sentence"
set "kind" = $1
where "jurisdiction_id" = $2
  and "report_id" = $3
  and "sentence_id" in ($4);
