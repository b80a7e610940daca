import { describe, expect, it } from 'vitest';
import { factsOf, summaryOf } from './event-facts.ts';

describe('what an event says', () => {
  it('is what differs, with the way to it', () => {
    const before = { name: '王芳', unit: null, state: 'active' };
    const after = { name: '王芳（教育局）', unit: '市教育局', state: 'active' };
    expect(factsOf({ before, after })).toEqual([
      { path: 'name', before: '王芳', after: '王芳（教育局）' },
      { path: 'unit', before: '', after: '市教育局' },
    ]);
    const row = (note: string) => ({ commitments: { a: { note, places: ['甲', '乙'] } } });
    expect(factsOf({ before: row('一'), after: row('二') })).toEqual([
      { path: 'commitments.a.note', before: '一', after: '二' },
    ]);
  });

  it('is bounded', () => {
    const after = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`k${at}`, at]));
    expect(factsOf({ before: null, after })).toHaveLength(60);
  });

  it('comes down to a few words', () => {
    const granted = { signInName: 'wangfang', name: '王芳', role: 'reporter', unit: '市教育局' };
    expect(summaryOf({ before: null, after: granted }, 'zh')).toBe('王芳　单位填报　市教育局');
    const refused = { operation: 'listAudit', deed: 'read-audit' };
    expect(summaryOf({ before: null, after: refused }, 'zh')).toBe('查看、校验审计记录');
    const say = (value: string) => (value === 'password' ? '密码' : value);
    expect(summaryOf({ before: null, after: { why: 'password' } }, 'zh', say)).toBe('密码');
    expect(summaryOf({ before: null, after: null }, 'zh')).toBe('');
  });
});
