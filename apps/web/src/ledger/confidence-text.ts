import { bandOf } from '@jiannuo/contract/confidence';
import { words } from '@jiannuo/contract/words';
import type { Language } from './target-text.ts';

/** 把握高（82%）, or High confidence (82%). */
export function confidenceText(confidence: number, language: Language): string {
  const percent = `${Math.round(confidence * 100)}%`;
  const said = words.confidence[bandOf(confidence)][language];
  return language === 'zh' ? `${said}（${percent}）` : `${said} (${percent})`;
}
