import { canonicalJson } from './canonical-json.ts';

/** Hash functions an audit chain may use. */
export type HashAlgorithm = 'sha256' | 'sm3';

/** Digest of UTF-8 text in lower-case hex; handed in by the caller. */
export type Hash = (text: string) => string;

/** What stands for the event before the first. */
export const genesisHash: string = '0'.repeat(64);

/** What one event of the audit trail says. Everything here is covered by its hash. */
export interface AuditEntry {
  readonly jurisdictionId: string;
  /** 1, 2, 3 … without a gap. */
  readonly seq: number;
  /** ISO instant with milliseconds and `Z`. */
  readonly at: string;
  readonly actor: string;
  /** Network address the act came from; absent where there is none. */
  readonly from?: string;
  readonly act: string;
  readonly reportId: string | null;
  readonly subject: string;
  readonly subjectId: string;
  /** The event this one takes back, or null. */
  readonly undoes: number | null;
  readonly algorithm: HashAlgorithm;
  readonly before: unknown;
  readonly after: unknown;
}

/** The hash of an event: over the hash of the one before it and the event's canonical text. */
export function eventHash(hash: Hash, previousHash: string, entry: AuditEntry): string {
  return hash(previousHash + canonicalJson(entry));
}
