import type { HashAlgorithm } from '@jiannuo/ledger';
import type { Database } from '@jiannuo/store';
import type { DutiesFile } from './duties-file.ts';
import type { Totals } from './totals.ts';

/** What every use case works with. */
export interface OfficeContext {
  readonly database: Database;
  /** Hash of the audit chains of jurisdictions made from now on. */
  readonly hashAlgorithm: HashAlgorithm;
  readonly now: () => Date;
  readonly totals: Totals;
  readonly duties: DutiesFile;
  /** Looks at an evidence file before it is kept; false refuses it. Absent: nothing looks. */
  readonly scan?: Scan;
}

/** A look at a file for what must not be kept; true when it may. */
export type Scan = (bytes: Uint8Array, name: string) => Promise<boolean>;

/** The way to the tables, inside a transaction or not. */
export type Db = Database['tables'];
