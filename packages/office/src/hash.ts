import { createHash } from 'node:crypto';
import { canonicalJson, type Hash, type HashAlgorithm } from '@jiannuo/ledger';

/** The hash function of an audit chain: SHA-256, or the national SM3 (GB/T 32905). */
export function hashWith(algorithm: HashAlgorithm): Hash {
  return (text) => createHash(algorithm).update(text, 'utf8').digest('hex');
}

/** Digest of a value's canonical text. */
export function digestOf(hash: Hash, value: unknown): string {
  return hash(canonicalJson(value));
}
