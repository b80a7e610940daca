-- Who signs in, with what proof, and as what. Secrets are kept as hashes, those of the second factor
-- sealed with a key of the data folder: neither a backup nor the tables sign anybody in.

create table account (
  jurisdiction_id uuid not null references jurisdiction (jurisdiction_id),
  account_id uuid not null,
  -- lower case, unique in the installation
  sign_in_name text not null,
  -- unique too: the audit trail names people by it
  name text not null,
  unit text,
  phone text,
  state text not null check (state in ('active', 'suspended')),
  created_at timestamp (3) with time zone not null,
  primary key (jurisdiction_id, account_id)
);
create unique index account_by_sign_in_name on account (sign_in_name);
create unique index account_by_name on account (name);

-- A role in a jurisdiction, for one of its units or ('') for the whole of it. The account may be of
-- another jurisdiction: people help out.
create table role_grant (
  jurisdiction_id uuid not null references jurisdiction (jurisdiction_id),
  account_id uuid not null,
  role text not null check (role in ('office', 'leader', 'reporter', 'checker', 'county', 'deputy',
    'viewer', 'system', 'security', 'auditor')),
  unit text not null default '',
  granted_at timestamp (3) with time zone not null,
  granted_by text not null,
  primary key (jurisdiction_id, account_id, role, unit)
);
create index role_grant_of_account on role_grant (account_id);

create table sign_in_password (
  jurisdiction_id uuid not null,
  account_id uuid not null,
  hash text not null,
  -- the ones before, newest first
  former jsonb not null default '[]',
  changed_at timestamp (3) with time zone not null,
  must_change boolean not null,
  failures integer not null default 0 check (failures >= 0),
  locked_until timestamp (3) with time zone,
  primary key (jurisdiction_id, account_id),
  foreign key (jurisdiction_id, account_id) references account (jurisdiction_id, account_id)
);

create table sign_in_second_factor (
  jurisdiction_id uuid not null,
  account_id uuid not null,
  sealed_secret text not null,
  -- false until the first right code: it is asked for from then on
  confirmed boolean not null,
  -- the last interval whose code was taken; a code is good once
  last_interval bigint not null default 0,
  -- hashes of the recovery codes left
  recovery jsonb not null default '[]',
  primary key (jurisdiction_id, account_id),
  foreign key (jurisdiction_id, account_id) references account (jurisdiction_id, account_id)
);

create table sign_in_session (
  -- of the account
  jurisdiction_id uuid not null,
  session_id uuid not null,
  account_id uuid not null,
  secret_hash text not null,
  way text not null check (way in ('password', 'oidc')),
  began_at timestamp (3) with time zone not null,
  used_at timestamp (3) with time zone not null,
  from_address text,
  agent text,
  primary key (jurisdiction_id, session_id),
  foreign key (jurisdiction_id, account_id) references account (jurisdiction_id, account_id)
);
create index sign_in_session_of_account on sign_in_session (jurisdiction_id, account_id, began_at);
