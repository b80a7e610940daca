import { describe, expect, it } from 'vitest';
import { type AuditEntry, eventHash, genesisHash } from './chain.ts';

/** Stands for a digest: the text itself, so that a test sees what was hashed. */
const plain = (text: string) => text;
const entry: AuditEntry = {
  jurisdictionId: 'j',
  seq: 1,
  at: '2026-01-05T08:00:00.000Z',
  actor: '张三',
  act: 'confirm-commitments',
  reportId: 'r',
  subject: 'report',
  subjectId: 'r',
  undoes: null,
  algorithm: 'sha256',
  before: null,
  after: { b: 1, a: 2 },
};

describe('the hash of an event', () => {
  it('covers the event before it', () => {
    expect(eventHash(plain, genesisHash, entry)).not.toBe(eventHash(plain, 'f'.repeat(64), entry));
  });

  it.each(Object.keys(entry))('covers %s', (name) => {
    const changed = { ...entry, [name]: 'other' } as AuditEntry;
    expect(eventHash(plain, genesisHash, changed)).not.toBe(eventHash(plain, genesisHash, entry));
  });

  it('does not depend on the order in which members were written', () => {
    const turned = { ...entry, after: { a: 2, b: 1 } };
    expect(eventHash(plain, genesisHash, turned)).toBe(eventHash(plain, genesisHash, entry));
  });
});
