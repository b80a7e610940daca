-- What is kept of a place: its reports, what was read in them, its ledger, its audit trail.
-- Every key begins with jurisdiction_id: the distribution column when one server is too small.
-- Offsets are UTF-16 code units, half-open. Figures are numeric and leave as text.

create table jurisdiction (
  jurisdiction_id uuid not null,
  parent_id uuid,
  name text not null,
  level text not null check (level in ('nation', 'province', 'city', 'county', 'town')),
  hash_algorithm text not null check (hash_algorithm in ('sha256', 'sm3')),
  -- The last audit event: acts lock this row, so they follow one another.
  audit_seq integer not null default 0 check (audit_seq >= 0),
  audit_head text not null,
  created_at timestamp (3) with time zone not null,
  primary key (jurisdiction_id)
);

create table unit (
  jurisdiction_id uuid not null references jurisdiction (jurisdiction_id),
  name text not null,
  kind text not null,
  aliases jsonb not null,
  -- proposed by the duties lexicon, or given by the place itself
  source text not null check (source in ('proposed', 'given')),
  primary key (jurisdiction_id, name)
);

create table report (
  jurisdiction_id uuid not null references jurisdiction (jurisdiction_id),
  report_id uuid not null,
  -- 1, 2, 3 … in the order of opening
  ordinal integer not null check (ordinal >= 1),
  title text not null,
  place text,
  level text not null,
  plan_year integer,
  version integer not null check (version >= 1),
  previous_id uuid,
  source_name text not null,
  sha256 text not null,
  encoding text not null,
  format text not null,
  opened_at timestamp (3) with time zone not null,
  text text not null,
  -- part of the text each page holds: [{ number, from, to }]
  pages jsonb not null,
  characters integer not null,
  shingles integer not null,
  sketch jsonb not null,
  primary key (jurisdiction_id, report_id),
  unique (jurisdiction_id, ordinal),
  unique (jurisdiction_id, sha256),
  unique (jurisdiction_id, previous_id),
  foreign key (jurisdiction_id, previous_id) references report (jurisdiction_id, report_id)
);
-- The same file opened again is found whatever place it was read to be of.
create index report_by_sha256 on report (sha256);

create table section (
  jurisdiction_id uuid not null,
  report_id uuid not null,
  section_id text not null,
  ordinal integer not null,
  from_at integer not null,
  to_at integer not null,
  level integer not null,
  number text,
  title text not null,
  parent_id text,
  role text not null,
  primary key (jurisdiction_id, report_id, section_id),
  foreign key (jurisdiction_id, report_id) references report (jurisdiction_id, report_id)
);

create table sentence (
  jurisdiction_id uuid not null,
  report_id uuid not null,
  sentence_id text not null,
  ordinal integer not null,
  from_at integer not null,
  to_at integer not null,
  section_id text not null,
  kind_read text not null,
  kind text not null check (kind in ('heading', 'commitment', 'context', 'review', 'furniture')),
  primary key (jurisdiction_id, report_id, sentence_id),
  foreign key (jurisdiction_id, report_id) references report (jurisdiction_id, report_id)
);

create table quantity (
  jurisdiction_id uuid not null,
  report_id uuid not null,
  quantity_id text not null,
  ordinal integer not null,
  from_at integer not null,
  to_at integer not null,
  sentence_id text not null,
  kind text not null,
  quote text not null,
  -- measure and condition as read, figures as text; null unless kind is target
  facts jsonb,
  primary key (jurisdiction_id, report_id, quantity_id),
  foreign key (jurisdiction_id, report_id) references report (jurisdiction_id, report_id)
);

create table commitment (
  jurisdiction_id uuid not null,
  commitment_id uuid not null,
  report_id uuid not null,
  previous_id uuid,
  code text not null,
  code_year integer not null,
  code_number integer not null,
  from_at integer not null,
  to_at integer not null check (to_at > from_at),
  section_id text not null,
  sentence_id text not null,
  quote text not null,
  action text not null,
  object text not null,
  strength text not null,
  per text,
  projects jsonb not null,
  places jsonb not null,
  deadline_text text,
  deadline_date date,
  deadline_assumed boolean not null,
  check_state text not null check (check_state in ('unchecked', 'confirmed')),
  state text not null check (state in ('active', 'dropped', 'replaced')),
  made_by text not null check (made_by in ('reading', 'person')),
  revision integer not null check (revision >= 1),
  note text,
  -- Follows from the above; kept to list, sort and search by.
  number integer not null,
  kind text not null check (kind in ('target', 'project', 'task')),
  part_title text not null,
  lead_unit text not null,
  search_text text not null,
  -- report's ordinal and place in the text as one number
  position bigint not null,
  part_position bigint not null,
  lead_key text collate "C" not null,
  deadline_key text collate "C" not null,
  kind_rank smallint not null,
  check_rank smallint not null,
  primary key (jurisdiction_id, commitment_id),
  unique (jurisdiction_id, report_id, code),
  foreign key (jurisdiction_id, report_id) references report (jurisdiction_id, report_id)
);
create index commitment_by_position on commitment (jurisdiction_id, state, position, commitment_id);
create index commitment_by_part
  on commitment (jurisdiction_id, state, part_position, position, commitment_id);
create index commitment_by_lead
  on commitment (jurisdiction_id, state, lead_key, position, commitment_id);
create index commitment_by_deadline
  on commitment (jurisdiction_id, state, deadline_key, position, commitment_id);
create index commitment_by_kind
  on commitment (jurisdiction_id, state, kind_rank, position, commitment_id);
create index commitment_by_check
  on commitment (jurisdiction_id, state, check_rank, position, commitment_id);
create index commitment_of_report on commitment (jurisdiction_id, report_id, position);
create index commitment_by_code on commitment (jurisdiction_id, code_year, code_number);

create table target (
  jurisdiction_id uuid not null,
  target_id uuid not null,
  commitment_id uuid not null,
  report_id uuid not null,
  ordinal integer not null,
  quantity_id text not null,
  measure text not null,
  comparator text not null,
  value numeric not null,
  value_to numeric,
  unit text not null,
  si_value numeric not null,
  si_value_to numeric,
  si_unit text not null,
  per text,
  strength text not null,
  direction text not null,
  quote text not null,
  from_at integer not null,
  to_at integer not null,
  primary key (jurisdiction_id, target_id),
  foreign key (jurisdiction_id, commitment_id)
    references commitment (jurisdiction_id, commitment_id)
);
create index target_of_commitment on target (jurisdiction_id, commitment_id);
create index target_of_report on target (jurisdiction_id, report_id);

create table assignment (
  jurisdiction_id uuid not null,
  commitment_id uuid not null,
  unit text not null,
  report_id uuid not null,
  ordinal integer not null,
  role text not null check (role in ('lead', 'joint')),
  source text not null check (source in ('proposed', 'set')),
  confidence numeric(3, 2),
  why text,
  primary key (jurisdiction_id, commitment_id, unit),
  foreign key (jurisdiction_id, commitment_id)
    references commitment (jurisdiction_id, commitment_id)
);
create index assignment_of_report on assignment (jurisdiction_id, report_id);

create table diagnostic (
  jurisdiction_id uuid not null,
  diagnostic_id uuid not null,
  report_id uuid not null,
  ordinal integer not null,
  from_at integer not null,
  to_at integer not null,
  code text not null,
  message text not null,
  suggestion text,
  decision text not null check (decision in ('open', 'accepted', 'dismissed')),
  primary key (jurisdiction_id, diagnostic_id),
  foreign key (jurisdiction_id, report_id) references report (jurisdiction_id, report_id)
);
create index diagnostic_of_report on diagnostic (jurisdiction_id, report_id);

-- Only ever added to. Each hash covers the one before it and everything the event says.
create table audit_event (
  jurisdiction_id uuid not null references jurisdiction (jurisdiction_id),
  seq integer not null check (seq >= 1),
  at timestamp (3) with time zone not null,
  actor text not null,
  act text not null,
  report_id uuid,
  subject text not null,
  subject_id text not null,
  undoes integer,
  algorithm text not null,
  before jsonb,
  after jsonb,
  previous_hash text not null,
  hash text not null,
  primary key (jurisdiction_id, seq)
);
create index audit_event_of_report on audit_event (jurisdiction_id, report_id, seq);

-- Which rows an event changed, to tell a row's history.
create table audit_touch (
  jurisdiction_id uuid not null,
  subject_id text not null,
  seq integer not null,
  primary key (jurisdiction_id, subject_id, seq),
  foreign key (jurisdiction_id, seq) references audit_event (jurisdiction_id, seq)
);
