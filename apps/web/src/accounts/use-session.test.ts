import { describe, expect, it } from 'vitest';
import { mayDo, placeFor } from './use-session.ts';

const jurisdictions = [
  { id: 'a', name: '甲', level: 'city' as const },
  { id: 'b', name: '乙', level: 'city' as const },
];
const session = {
  jurisdictions,
  may: {
    a: { read: 'any' as const },
    b: { 'read-audit': 'any' as const, 'sign-for': ['市教育局'] },
  },
};

describe('what one may do', () => {
  it('is told by jurisdiction, deed and unit', () => {
    expect(mayDo(session, 'a', 'read')).toBe(true);
    expect(mayDo(session, 'b', 'read')).toBe(false);
    expect(mayDo(session, 'b', 'sign-for')).toBe(true);
    expect(mayDo(session, 'b', 'sign-for', '市教育局')).toBe(true);
    expect(mayDo(session, 'b', 'sign-for', '市民政局')).toBe(false);
    expect(mayDo(undefined, 'a', 'read')).toBe(false);
  });

  it('is everything everywhere for the person at this machine', () => {
    const owner = { may: { '*': { read: 'any' as const } } };
    expect(mayDo(owner, 'anywhere', 'read', '市教育局')).toBe(true);
    expect(mayDo(owner, 'anywhere', 'fly')).toBe(false);
  });

  it('leads to the first place it may be done, the present one before others', () => {
    expect(placeFor(session, 'read-audit', 'a')).toBe('b');
    expect(placeFor(session, 'read', 'b')).toBe('a');
    expect(placeFor(session, 'fly')).toBeUndefined();
    expect(placeFor(session, 'read', 'nowhere')).toBe('a');
  });
});
