import type { ColumnType } from 'kysely';

/** JSON columns take text and give the parsed value. */
type Json<T> = ColumnType<T, string, string>;

export interface AccountTable {
  jurisdiction_id: string;
  account_id: string;
  sign_in_name: string;
  name: string;
  unit: string | null;
  phone: string | null;
  state: 'active' | 'suspended';
  created_at: Date;
}

export interface RoleGrantTable {
  jurisdiction_id: string;
  account_id: string;
  role: string;
  /** '' for the whole jurisdiction. */
  unit: string;
  granted_at: Date;
  granted_by: string;
}

export interface SignInPasswordTable {
  jurisdiction_id: string;
  account_id: string;
  hash: string;
  former: Json<readonly string[]>;
  changed_at: Date;
  must_change: boolean;
  failures: number;
  locked_until: Date | null;
}

export interface SignInSecondFactorTable {
  jurisdiction_id: string;
  account_id: string;
  sealed_secret: string;
  confirmed: boolean;
  last_interval: number;
  recovery: Json<readonly string[]>;
}

export interface SignInSessionTable {
  jurisdiction_id: string;
  session_id: string;
  account_id: string;
  secret_hash: string;
  way: 'password' | 'oidc';
  began_at: Date;
  used_at: Date;
  from_address: string | null;
  agent: string | null;
}

/** Tables of people and how they sign in. */
export interface AccountTables {
  account: AccountTable;
  role_grant: RoleGrantTable;
  sign_in_password: SignInPasswordTable;
  sign_in_second_factor: SignInSecondFactorTable;
  sign_in_session: SignInSessionTable;
}
