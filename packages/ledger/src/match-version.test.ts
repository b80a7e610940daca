import { describe, expect, it } from 'vitest';
import { matchVersion } from './match-version.ts';
import { sketchOf } from './similarity.ts';

const text = '推进望川水库除险加固，新建乡村公路三百公里，改造老旧小区四十个，建成东湖文化中心。';
const edited = text.replace('四十个', '五十个');
const other =
  '开展企业上市培育行动，完善技能人才评价制度，办好秋季农产品展销会，扩大普惠托育供给。';
const file = (words: string, sha256: string, planYear = 2026) => ({
  sha256,
  isRecognised: false,
  planYear,
  sketch: sketchOf(words),
});
const known = [{ ...file(text, 'a'), id: 'first', isCurrent: true }];

describe('what a file is to the reports of its place', () => {
  it('is the same report when its bytes are', () => {
    expect(matchVersion(file(text, 'a'), known)).toEqual({ outcome: 'unchanged', id: 'first' });
  });

  it('is the next version of itself when its pages are recognised, once', () => {
    const scanned = { ...file(`${text}${other}${other}`, 'a', 2027), isRecognised: true };
    expect(matchVersion(scanned, known)).toEqual({ outcome: 'new-version', id: 'first' });
    const first = { ...file(text, 'a'), id: 'first', isCurrent: false };
    const both = [first, { ...scanned, id: 'second', isCurrent: true }];
    const unchanged = { outcome: 'unchanged', id: 'second' };
    expect(matchVersion(scanned, both)).toEqual(unchanged);
    expect(matchVersion(file(text, 'a'), both)).toEqual(unchanged);
  });

  it('is the next version when most of its words are the same', () => {
    const match = matchVersion(file(edited, 'b'), known);
    expect(match).toEqual({ outcome: 'new-version', id: 'first' });
  });

  it('is a report of its own when its words are others, or its year is', () => {
    const own = { outcome: 'opened', id: null };
    expect(matchVersion(file(other, 'c'), known)).toEqual(own);
    expect(matchVersion(file(edited, 'd', 2027), known)).toEqual(own);
  });

  it('follows the latest version, never an earlier one', () => {
    const later = { ...file(edited, 'b'), id: 'second', isCurrent: true };
    const both = [{ ...known[0], ...file(text, 'a'), id: 'first', isCurrent: false }, later];
    expect(matchVersion(file(`${text}再办一件实事。`, 'e'), both).id).toBe('second');
  });
});
