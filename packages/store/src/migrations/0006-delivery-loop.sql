-- The delivery loop: who has to do what, what was reported of it, and which light it has.
-- Tables with known_from and known_to keep versions: a row is what was known from the one instant
-- until the other ('infinity': still), so that any list can be asked as of a past day. A version is
-- never changed; the next one only ends it. `event_seq` names the audit event that wrote it.
-- Figures people compare are numeric; those inside a document are exact decimals as text.

alter table audit_event add column from_address text;
-- When the last event was written: a clock that jumps back never dates an act before the last one.
alter table jurisdiction add column audit_at timestamp (3) with time zone;
create index audit_event_by_act on audit_event (jurisdiction_id, act, seq);
create index audit_event_by_actor on audit_event (jurisdiction_id, actor, seq);

alter table unit
  -- the unit it belongs to, or null
  add column parent text,
  add column ordinal integer not null default 0,
  -- { person, phone }, or null
  add column contact jsonb,
  -- units a group such as 各县（市、区）stands for
  add column members jsonb not null default '[]';

-- A division of labour (分办方案) on its way from draft to issue.
create table dispatch (
  jurisdiction_id uuid not null references jurisdiction (jurisdiction_id),
  dispatch_id uuid not null,
  version integer not null check (version >= 1),
  known_from timestamp (3) with time zone not null,
  known_to timestamp (3) with time zone not null default 'infinity',
  event_seq integer not null,
  report_id uuid not null,
  title text not null,
  state text not null check (state in ('draft', 'consulting', 'approved', 'issued')),
  -- 文号, once issued
  document_number text,
  -- last day for comments, for objections and for signing
  comments_until date,
  objections_until date,
  sign_by date,
  issued_on date,
  note text,
  primary key (jurisdiction_id, dispatch_id, version),
  foreign key (jurisdiction_id, report_id) references report (jurisdiction_id, report_id)
);
create index dispatch_known on dispatch (jurisdiction_id, known_to, report_id);
create index dispatch_by_event on dispatch (jurisdiction_id, event_seq);

-- What one unit answers for: a whole commitment, one county's share, or a part a lead broke off.
create table item (
  jurisdiction_id uuid not null references jurisdiction (jurisdiction_id),
  item_id uuid not null,
  version integer not null check (version >= 1),
  known_from timestamp (3) with time zone not null,
  known_to timestamp (3) with time zone not null default 'infinity',
  event_seq integer not null,
  commitment_id uuid not null,
  report_id uuid not null,
  dispatch_id uuid,
  parent_id uuid,
  kind text not null check (kind in ('whole', 'county', 'part')),
  code text not null,
  -- place in the ledger: of the commitment, then of the part
  position bigint not null,
  title text not null,
  section_title text not null,
  unit text not null,
  -- joint and summary units: [{ unit, role }]
  parties jsonb not null,
  -- what it shall reach: [{ id, targetId, measure, kind, comparator, value, valueTo, unit, direction, base }]
  goals jsonb not null,
  -- planned states by date: [{ id, title, due, done }]
  milestones jsonb not null,
  -- the way of each goal over the year: { goalId: plan }
  plans jsonb not null,
  due date,
  rhythm text not null check (rhythm in ('month', 'quarter', 'half', 'none')),
  state text not null
    check (state in ('draft', 'consulting', 'approved', 'issued', 'closing', 'closed', 'withdrawn')),
  -- the day it was first given out; what lies before is nobody's to report
  issued_on date,
  closed_on date,
  note text,
  primary key (jurisdiction_id, item_id, version),
  -- Looked at when the act is over: a row that changes is taken away and put back.
  foreign key (jurisdiction_id, commitment_id)
    references commitment (jurisdiction_id, commitment_id) deferrable initially deferred
);
create index item_known on item (jurisdiction_id, known_to, position, item_id);
create index item_of_unit on item (jurisdiction_id, unit, known_to);
create index item_of_commitment on item (jurisdiction_id, commitment_id, known_to);
create index item_of_parent on item (jurisdiction_id, parent_id, known_to);
create index item_by_event on item (jurisdiction_id, event_seq);

-- A unit's answer to being charged with an item: signed for, or objected to and decided.
create table signing (
  jurisdiction_id uuid not null references jurisdiction (jurisdiction_id),
  item_id uuid not null,
  unit text not null,
  version integer not null check (version >= 1),
  known_from timestamp (3) with time zone not null,
  known_to timestamp (3) with time zone not null default 'infinity',
  event_seq integer not null,
  role text not null check (role in ('lead', 'joint', 'summary')),
  state text not null check (state in ('sent', 'signed', 'objected', 'upheld', 'changed', 'ended')),
  reason text,
  -- the unit an objection names instead
  suggested text,
  decision text,
  by_name text not null,
  primary key (jurisdiction_id, item_id, unit, version)
);
create index signing_known on signing (jurisdiction_id, known_to, unit, state);
create index signing_by_event on signing (jurisdiction_id, event_seq);

-- What a unit reported of an item for a period, and what became of it.
create table progress (
  jurisdiction_id uuid not null references jurisdiction (jurisdiction_id),
  item_id uuid not null,
  unit text not null,
  -- 2026-05, 2026-Q2, 2026-H1
  period text not null,
  version integer not null check (version >= 1),
  known_from timestamp (3) with time zone not null,
  known_to timestamp (3) with time zone not null default 'infinity',
  event_seq integer not null,
  state text not null check (state in ('checking', 'submitted', 'accepted', 'returned')),
  words text not null,
  problem text not null,
  next_step text not null,
  no_change boolean not null,
  source text not null check (source in ('form', 'workbook', 'import')),
  -- [{ sha256, name }]
  evidence jsonb not null,
  reporter text not null,
  -- the day it first left the unit, or null while it is checked there
  reported_on date,
  reviewer text,
  -- why it was returned, or what the office remarks
  reason text,
  primary key (jurisdiction_id, item_id, unit, period, version)
);
create index progress_known on progress (jurisdiction_id, known_to, period, state);
create index progress_of_unit on progress (jurisdiction_id, unit, period, known_to);
create index progress_by_event on progress (jurisdiction_id, event_seq);

-- A figure of a goal at the end of a period. Series stand beside each other, none over another.
create table figure (
  jurisdiction_id uuid not null references jurisdiction (jurisdiction_id),
  item_id uuid not null,
  goal_id text not null,
  period text not null,
  -- 部门进度 | 统计口径 | 督查核定
  series text not null check (series in ('department', 'statistics', 'office')),
  version integer not null check (version >= 1),
  known_from timestamp (3) with time zone not null,
  known_to timestamp (3) with time zone not null default 'infinity',
  event_seq integer not null,
  value numeric not null,
  by_name text not null,
  note text,
  primary key (jurisdiction_id, item_id, goal_id, period, series, version)
);
create index figure_known on figure (jurisdiction_id, known_to, item_id);
create index figure_by_event on figure (jurisdiction_id, event_seq);

-- The light of a facet of an item for a period, with the receipt that explains it.
create table light (
  jurisdiction_id uuid not null references jurisdiction (jurisdiction_id),
  item_id uuid not null,
  -- a goal's id, 'milestones', 'due', or 'overall'
  facet text not null,
  period text not null,
  version integer not null check (version >= 1),
  known_from timestamp (3) with time zone not null,
  known_to timestamp (3) with time zone not null default 'infinity',
  event_seq integer not null,
  light text not null check (light in ('blue', 'green', 'yellow', 'red', 'hollow', 'grey')),
  -- 已完成 | 超进度 | 达进度 | 欠进度 | 其他
  word text not null check (word in ('done', 'ahead', 'on', 'behind', 'other')),
  receipt jsonb not null,
  primary key (jurisdiction_id, item_id, facet, period, version)
);
create index light_known on light (jurisdiction_id, known_to, facet, period, light);
create index light_by_event on light (jurisdiction_id, event_seq);

-- A light set aside for a reason until a day (豁免), or set by hand.
create table waiver (
  jurisdiction_id uuid not null references jurisdiction (jurisdiction_id),
  item_id uuid not null,
  facet text not null,
  version integer not null check (version >= 1),
  known_from timestamp (3) with time zone not null,
  known_to timestamp (3) with time zone not null default 'infinity',
  event_seq integer not null,
  kind text not null check (kind in ('waiver', 'manual', 'ended')),
  light text not null check (light in ('blue', 'green', 'yellow', 'red', 'hollow', 'grey')),
  reason text not null,
  until date,
  by_name text not null,
  primary key (jurisdiction_id, item_id, facet, version)
);
create index waiver_known on waiver (jurisdiction_id, known_to, item_id);
create index waiver_by_event on waiver (jurisdiction_id, event_seq);

-- A change of an issued item: words, date, value, lead or withdrawal, with the old beside the new.
create table change_request (
  jurisdiction_id uuid not null references jurisdiction (jurisdiction_id),
  change_id uuid not null,
  version integer not null check (version >= 1),
  known_from timestamp (3) with time zone not null,
  known_to timestamp (3) with time zone not null default 'infinity',
  event_seq integer not null,
  item_id uuid not null,
  unit text not null,
  kind text not null check (kind in ('words', 'date', 'value', 'lead', 'withdrawal')),
  state text not null check (state in ('asked', 'approved', 'refused', 'taken-back')),
  -- who has to approve: office, leader, government or congress
  body text not null check (body in ('office', 'leader', 'government', 'congress')),
  goal_id text,
  old_value text,
  new_value text,
  reason text not null,
  -- the paper that approved it
  document_number text,
  asked_by text not null,
  decided_by text,
  decision text,
  primary key (jurisdiction_id, change_id, version)
);
create index change_request_known on change_request (jurisdiction_id, known_to, state);
create index change_request_of_item on change_request (jurisdiction_id, item_id, known_to);
create index change_request_by_event on change_request (jurisdiction_id, event_seq);

-- The end of an item (销号): asked for with proof, decided by a second person, perhaps reopened.
create table close_out (
  jurisdiction_id uuid not null references jurisdiction (jurisdiction_id),
  item_id uuid not null,
  version integer not null check (version >= 1),
  known_from timestamp (3) with time zone not null,
  known_to timestamp (3) with time zone not null default 'infinity',
  event_seq integer not null,
  unit text not null,
  state text not null check (state in ('asked', 'closed', 'refused', 'reopened')),
  done_on date not null,
  words text not null,
  evidence jsonb not null,
  asked_by text not null,
  -- the account that asked: another must decide
  asked_account text,
  decided_by text,
  reason text,
  primary key (jurisdiction_id, item_id, version)
);
create index close_out_known on close_out (jurisdiction_id, known_to, state);
create index close_out_by_event on close_out (jurisdiction_id, event_seq);

-- What an office sets for itself, by name: rhythm, unit check, approving bodies, light rules, calendar.
create table setting (
  jurisdiction_id uuid not null references jurisdiction (jurisdiction_id),
  name text not null,
  version integer not null check (version >= 1),
  known_from timestamp (3) with time zone not null,
  known_to timestamp (3) with time zone not null default 'infinity',
  event_seq integer not null,
  value jsonb not null,
  primary key (jurisdiction_id, name, version)
);
create index setting_known on setting (jurisdiction_id, known_to, name);
create index setting_by_event on setting (jurisdiction_id, event_seq);

-- Evidence files, kept once each by what they hold.
create table evidence (
  jurisdiction_id uuid not null references jurisdiction (jurisdiction_id),
  sha256 text not null,
  media_type text not null,
  size integer not null check (size between 1 and 52428800),
  bytes bytea not null,
  stored_at timestamp (3) with time zone not null,
  stored_by text not null,
  -- the unit it was handed in for
  unit text not null,
  primary key (jurisdiction_id, sha256, unit)
);

-- What somebody is still writing; no record of anything, gone once it is sent.
create table progress_draft (
  jurisdiction_id uuid not null references jurisdiction (jurisdiction_id),
  item_id uuid not null,
  unit text not null,
  period text not null,
  body jsonb not null,
  saved_at timestamp (3) with time zone not null,
  saved_by text not null,
  primary key (jurisdiction_id, item_id, unit, period)
);

-- Acts that carried a key: sent twice, they count once.
create table act_key (
  jurisdiction_id uuid not null,
  key text not null,
  event_seq integer not null,
  primary key (jurisdiction_id, key),
  foreign key (jurisdiction_id, event_seq) references audit_event (jurisdiction_id, seq)
);
