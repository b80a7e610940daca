-- Made from queries/insert-rows.ts by npm run generate.

-- sections
insert into "section" ("jurisdiction_id", "report_id", "section_id", "ordinal", "from_at", "to_at", "level", "number", "title", "parent_id", "role")
select "jurisdiction_id", "report_id", "section_id", "ordinal", "from_at", "to_at", "level", "number", "title", "parent_id", "role"
from jsonb_to_recordset($1::jsonb) as new (jurisdiction_id uuid, report_id uuid, section_id text, ordinal int, from_at int, to_at int, level int, number text, title text, parent_id text, role text);

-- sentences
insert into "sentence" ("jurisdiction_id", "report_id", "sentence_id", "ordinal", "from_at", "to_at", "section_id", "kind_read", "kind")
select "jurisdiction_id", "report_id", "sentence_id", "ordinal", "from_at", "to_at", "section_id", "kind_read", "kind"
from jsonb_to_recordset($1::jsonb) as new (jurisdiction_id uuid, report_id uuid, sentence_id text, ordinal int, from_at int, to_at int, section_id text, kind_read text, kind text);

-- quantities
insert into "quantity" ("jurisdiction_id", "report_id", "quantity_id", "ordinal", "from_at", "to_at", "sentence_id", "kind", "quote", "facts")
select "jurisdiction_id", "report_id", "quantity_id", "ordinal", "from_at", "to_at", "sentence_id", "kind", "quote", "facts"
from jsonb_to_recordset($1::jsonb) as new (jurisdiction_id uuid, report_id uuid, quantity_id text, ordinal int, from_at int, to_at int, sentence_id text, kind text, quote text, facts jsonb);

-- terms explained
insert into "glossary_entry" ("jurisdiction_id", "report_id", "entry_id", "ordinal", "from_at", "to_at", "term", "number", "page", "refs")
select "jurisdiction_id", "report_id", "entry_id", "ordinal", "from_at", "to_at", "term", "number", "page", "refs"
from jsonb_to_recordset($1::jsonb) as new (jurisdiction_id uuid, report_id uuid, entry_id text, ordinal int, from_at int, to_at int, term text, number text, page text, refs jsonb);

-- commitments
insert into "commitment" ("jurisdiction_id", "commitment_id", "report_id", "previous_id", "code", "code_year", "code_number", "from_at", "to_at", "section_id", "sentence_id", "quote", "action", "object", "strength", "per", "projects", "places", "deadline_text", "deadline_date", "deadline_assumed", "check_state", "state", "made_by", "revision", "note", "condition", "upper", "number", "kind", "part_title", "lead_unit", "position", "part_position", "lead_key", "deadline_key", "kind_rank", "check_rank")
select "jurisdiction_id", "commitment_id", "report_id", "previous_id", "code", "code_year", "code_number", "from_at", "to_at", "section_id", "sentence_id", "quote", "action", "object", "strength", "per", "projects", "places", "deadline_text", "deadline_date", "deadline_assumed", "check_state", "state", "made_by", "revision", "note", "condition", "upper", "number", "kind", "part_title", "lead_unit", "position", "part_position", "lead_key", "deadline_key", "kind_rank", "check_rank"
from jsonb_to_recordset($1::jsonb) as new (jurisdiction_id uuid, commitment_id uuid, report_id uuid, previous_id uuid, code text, code_year int, code_number int, from_at int, to_at int, section_id text, sentence_id text, quote text, action text, object text, strength text, per text, projects jsonb, places jsonb, deadline_text text, deadline_date date, deadline_assumed boolean, check_state text, state text, made_by text, revision int, note text, condition jsonb, upper boolean, number int, kind text, part_title text, lead_unit text, position bigint, part_position bigint, lead_key text, deadline_key text, kind_rank smallint, check_rank smallint);

-- words to search
insert into "commitment_words" ("jurisdiction_id", "commitment_id", "report_id", "position", "part_position", "from_at", "kind_rank", "check_rank", "deadline_assumed", "state", "strength", "lead_unit", "lead_key", "deadline_key", "words")
select "jurisdiction_id", "commitment_id", "report_id", "position", "part_position", "from_at", "kind_rank", "check_rank", "deadline_assumed", "state", "strength", "lead_unit", "lead_key", "deadline_key", "words"
from jsonb_to_recordset($1::jsonb) as new (jurisdiction_id uuid, commitment_id uuid, report_id uuid, position bigint, part_position bigint, from_at int, kind_rank smallint, check_rank smallint, deadline_assumed boolean, state text, strength text, lead_unit text, lead_key text, deadline_key text, words text);

-- targets
insert into "target" ("jurisdiction_id", "target_id", "commitment_id", "report_id", "ordinal", "quantity_id", "measure", "comparator", "value", "value_to", "unit", "si_value", "si_value_to", "si_unit", "per", "strength", "direction", "quote", "from_at", "to_at")
select "jurisdiction_id", "target_id", "commitment_id", "report_id", "ordinal", "quantity_id", "measure", "comparator", "value", "value_to", "unit", "si_value", "si_value_to", "si_unit", "per", "strength", "direction", "quote", "from_at", "to_at"
from jsonb_to_recordset($1::jsonb) as new (jurisdiction_id uuid, target_id uuid, commitment_id uuid, report_id uuid, ordinal int, quantity_id text, measure text, comparator text, value numeric, value_to numeric, unit text, si_value numeric, si_value_to numeric, si_unit text, per text, strength text, direction text, quote text, from_at int, to_at int);

-- assignments
insert into "assignment" ("jurisdiction_id", "commitment_id", "unit", "report_id", "ordinal", "role", "source", "confidence", "why")
select "jurisdiction_id", "commitment_id", "unit", "report_id", "ordinal", "role", "source", "confidence", "why"
from jsonb_to_recordset($1::jsonb) as new (jurisdiction_id uuid, commitment_id uuid, unit text, report_id uuid, ordinal int, role text, source text, confidence numeric, why text);

-- diagnostics
insert into "diagnostic" ("jurisdiction_id", "diagnostic_id", "report_id", "ordinal", "from_at", "to_at", "code", "message", "suggestion", "decision")
select "jurisdiction_id", "diagnostic_id", "report_id", "ordinal", "from_at", "to_at", "code", "message", "suggestion", "decision"
from jsonb_to_recordset($1::jsonb) as new (jurisdiction_id uuid, diagnostic_id uuid, report_id uuid, ordinal int, from_at int, to_at int, code text, message text, suggestion text, decision text);

-- subjects of an event
insert into "audit_touch" ("jurisdiction_id", "subject_id", "seq")
select "jurisdiction_id", "subject_id", "seq"
from jsonb_to_recordset($1::jsonb) as new (jurisdiction_id uuid, subject_id text, seq int);
