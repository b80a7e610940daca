import { doublingsLetPass } from '../lexicon/doublings-let-pass.ts';
import { isKnownPair } from '../phrase-book.ts';
import { findRepeats } from '../repeats.ts';
import type { Suspicion } from '../suspicion.ts';

/** 装备装备: two or more characters printed twice running. */
const WORD_TWICE = /([\u4e00-\u9fa5]{2,8})\1/y;
/** 扩绿兴绿扩绿: the first of two words comes back at once. */
const WORD_BACK = /([\u4e00-\u9fa5]([\u4e00-\u9fa5]))[\u4e00-\u9fa5]\2\1/y;
/** 的的, 和和: a function word printed twice. */
const FUNCTION_TWICE = /([的与及将把被从])\1(?!确)/y;
/** 议案、议案: the same word on both sides of a mark. */
const MEMBER_TWICE = /([\u4e00-\u9fa5]{2,8})、\1(?=[和与及等、，。；])/y;
/** 二期工程 after 工程: a noun of works on both sides of its phase. */
const WORKS_TWICE = /(工程|项目|计划|行动)[一二三四五六\d]{1,2}期\1/y;
/** 科技成果转化在我市落地转化: the same verb before and after the place. */
const VERB_TWICE = /([\u4e00-\u9fa5]{2})在[我本全][省市县区州](?:落地|就地|加快|率先)?\1/y;

interface Rule {
  readonly pattern: RegExp;
  readonly say: (words: string, part: string) => string;
  readonly repair: (words: string, part: string) => string | null;
}

const rules: readonly Rule[] = [
  {
    pattern: WORD_TWICE,
    say: (words, part) => `“${words}”中“${part}”重复，疑衍“${part}”`,
    repair: (_, part) => part,
  },
  {
    pattern: WORD_BACK,
    say: (words, part) => `“${words}”中“${part}”前后重出，疑有一处误植`,
    repair: () => null,
  },
  {
    pattern: FUNCTION_TWICE,
    say: (words, part) => `“${words}”重复，疑衍一“${part}”字`,
    repair: (_, part) => part,
  },
  {
    pattern: MEMBER_TWICE,
    say: (_, part) => `并列成分“${part}”重复，疑有一处误植`,
    repair: (_, part) => part,
  },
  {
    pattern: WORKS_TWICE,
    say: (words, part) => `“${words}”中“${part}”重复，语序疑有错乱`,
    repair: () => null,
  },
  {
    pattern: VERB_TWICE,
    say: (words, part) => `“${words}”中“${part}”重复，疑衍其一`,
    repair: (words, part) => words.slice(part.length),
  },
];

/** Farthest the first character of a doubling stands from where it comes back, in any of the rules. */
const REACH = 9;

/** Finds words printed twice where the sense wants them once. */
export function findDoublings(text: string): readonly Suspicion[] {
  const found: Suspicion[] = [];
  const starts = findRepeats(text, REACH);
  for (const rule of rules) {
    let end = 0;
    for (const at of starts) {
      if (at < end) continue;
      rule.pattern.lastIndex = at;
      const match = rule.pattern.exec(text);
      if (match === null) continue;
      end = rule.pattern.lastIndex;
      if (!isLetPass(text, at, match[0])) found.push(suspicionOf(rule, match));
    }
  }
  return found;
}

function suspicionOf({ say, repair }: Rule, match: RegExpExecArray): Suspicion {
  const part = match[1] ?? '';
  const suggestion = repair(match[0], part);
  return {
    code: 'suspect-doubled-words',
    from: match.index,
    to: match.index + match[0].length,
    message: say(match[0], part),
    ...(suggestion === null ? {} : { suggestion }),
  };
}

function isLetPass(text: string, from: number, words: string): boolean {
  if (words.length > 2 && new Set(words).size === 1) return true;
  const half = words.length / 2;
  if (half >= 2 && words.slice(0, half) === words.slice(half)) {
    // 一项一项, 高校一校一策 count one by one.
    if (words.includes('一') || isMiscut(text, from, words.length)) return true;
  }
  if (words.length === 6 && isParallel(text, from, words.charAt(1))) return true;
  const around = text.slice(Math.max(0, from - 2), from + words.length + 2);
  return doublingsLetPass.some((phrase) => around.includes(phrase));
}

/** 产[业创业创]新: two other words meet, neither is printed twice. */
function isMiscut(text: string, from: number, length: number): boolean {
  return isKnownPair(text, from - 1) && isKnownPair(text, from + length - 1);
}

/** 招展招会招展招赛: the shared character goes on before or after, so the three are a row on purpose. */
function isParallel(text: string, from: number, shared: string): boolean {
  return text[from - 1] === shared || text[from + 7] === shared;
}
