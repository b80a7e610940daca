import { describe, expect, it } from 'vitest';
import { ledgerEn } from '../words/ledger.en.ts';
import { ledgerZh } from '../words/ledger.zh.ts';
import { conditionsOf } from './filter-sentence.ts';
import type { LedgerFilter } from './view.ts';

const titles: Record<string, string> = { s4: '（二）推动产业转型升级，加快建设现代化产业体系' };

function sentence(filter: LedgerFilter, language: 'zh' | 'en'): string {
  const said: Readonly<Record<string, string>> = language === 'zh' ? ledgerZh : ledgerEn;
  return conditionsOf(filter, { language, sectionTitle: (key) => titles[key] ?? key })
    .map(({ word, value }) => (said[word] ?? '').replace('{{value}}', value))
    .join(said['say-comma']);
}

describe('a filter as a sentence', () => {
  it('says nothing of no condition', () => {
    expect(conditionsOf({}, { language: 'zh', sectionTitle: (key) => key })).toEqual([]);
  });

  it('reads in official Chinese, long titles cut', () => {
    expect(sentence({ check: 'unchecked', kind: 'target', section: 's4' }, 'zh')).toBe(
      '板块为（二）推动产业转型升级，加快建设现代…，类别为指标，待核对',
    );
    expect(sentence({ lead: '-', deadline: 'assumed' }, 'zh')).toBe(
      '未明确牵头单位，时限为推定年底',
    );
    expect(sentence({ q: '高铁', deadline: '2026-06', hasTarget: 'true' }, 'zh')).toBe(
      '含“高铁”，2026年6月到期，设有指标',
    );
  });

  it('reads in English', () => {
    expect(sentence({ lead: '市财政局', strength: 'must', state: 'dropped' }, 'en')).toBe(
      'led by 市财政局, of strength Must, marked as no undertaking',
    );
  });
});
