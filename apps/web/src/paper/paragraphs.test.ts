import type { Section, Sentence } from '@jiannuo/contract';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from './paragraphs.ts';

const section = (level: number): Section => ({
  id: `s${level}`,
  level,
  number: null,
  title: '',
  parent: null,
  role: 'plan',
  from: 0,
  to: 1000,
});
/** `|` parts sentences, `#` begins a heading, `~` furniture; the marks are not in the text. */
function read(notation: string) {
  let text = '';
  const sentences: Sentence[] = [];
  for (const part of notation.split('|')) {
    const kind = part.startsWith('#') ? 'heading' : part.startsWith('~') ? 'furniture' : 'context';
    const words = part.replace(/^[#~]/, '');
    const from = text.length + words.length - words.trimStart().length;
    text += words;
    sentences.push({ id: `t${sentences.length}`, section: 's2', kind, from, to: text.length });
  }
  return paragraphsOf(text, sentences, [section(2)]).map(
    ({ kind, from, to }) => `${kind}:${text.slice(from, to)}`,
  );
}

describe('paragraphsOf', () => {
  it('ends a paragraph at a line break between sentences', () => {
    expect(read('甲。|乙。|\n丙。')).toEqual(['text:甲。乙。', 'text:丙。']);
  });

  it('joins a sentence that the page broke', () => {
    expect(read('甲，\n\n乙。|丙。')).toEqual(['text:甲，\n\n乙。丙。']);
  });

  it('keeps a heading of its own line apart and one that leads its paragraph inside', () => {
    expect(read('#（一）甲|\n乙。')).toEqual(['heading:（一）甲', 'text:乙。']);
    expect(read('#强化甲。|乙。')).toEqual(['text:强化甲。乙。']);
  });

  it('sets furniture apart', () => {
    expect(read('甲。|~\n下转 A04 版|\n乙。')).toEqual([
      'text:甲。',
      'furniture:下转 A04 版',
      'text:乙。',
    ]);
  });

  it('joins full lines of a hard-wrapped page where a sentence happens to end', () => {
    const line = '一二三四五六七八九十一二三四五六七八，';
    const broken = Array.from({ length: 9 }, () => `${line}\n短。`).join('|');
    const full = '一二三四五六七八九十一二三四五六七八。';
    const blocks = read(`${broken}|\n${full}|\n丙。`);
    expect(blocks[blocks.length - 1]).toBe(`text:${full}\n丙。`);
  });
});
