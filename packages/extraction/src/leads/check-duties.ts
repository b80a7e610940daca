import {
  LONGEST_DUTY_WORD,
  LONGEST_UNIT_NAME,
  MOST_DUTY_CHARACTERS,
  MOST_DUTY_UNITS,
} from '../limits.ts';
import { DUTY_WEIGHTS, type DutiesData, LEVELS } from './duties-data.ts';
import { unitNames } from './lexicon/unit-names.ts';

/** What is wrong at one place of a duties lexicon, and what to do, in both languages. */
export interface DutiesFault {
  /** The place, such as `units[0].words.10`; '' for the whole. The words begin with it. */
  readonly at: string;
  readonly zh: string;
  readonly en: string;
}

/** The lexicon as data, or at most `MOST_FAULTS` faults. */
export type DutiesCheck =
  | { readonly duties: DutiesData; readonly faults?: never }
  | { readonly faults: readonly DutiesFault[]; readonly duties?: never };

const MOST_FAULTS = 20;
const UNIT_FIELDS = ['unit', 'name', 'names', 'aliases', 'words', 'remove'];
const WEIGHTS = DUTY_WEIGHTS.map(String);
const BLANKS = ['{}', '{党委}', '{地}', '{全}'];

type Fields = Readonly<Record<string, unknown>>;

/** Checks a duties lexicon read from a file. Never throws; what it finds good, `extract` takes. */
export function checkDuties(value: unknown): DutiesCheck {
  const check = new Checker();
  check.lexicon(value);
  if (check.faults.length > 0) return { faults: check.faults.slice(0, MOST_FAULTS) };
  return { duties: value as DutiesData };
}

class Checker {
  readonly faults: DutiesFault[] = [];
  /** Ids and names met, and where. */
  readonly #met = new Map<string, string>();
  #characters = 0;

  lexicon(value: unknown): void {
    const data = this.#object('', value, ['units', 'neutral']);
    if (data === null) return;
    const units = this.#list('units', data['units']);
    if (units.length > MOST_DUTY_UNITS) {
      this.#fault('units', `最多 ${MOST_DUTY_UNITS} 个单位`, `at most ${MOST_DUTY_UNITS} units`);
      return;
    }
    for (const [index, unit] of units.entries()) this.#unit(`units[${index}]`, unit);
    this.#words('neutral', data['neutral'], new Set());
    if (this.#characters > MOST_DUTY_CHARACTERS) {
      this.#fault(
        '',
        `全部词语合计不得超过 ${MOST_DUTY_CHARACTERS} 字，现有 ${this.#characters} 字`,
        `all words together may have ${MOST_DUTY_CHARACTERS} characters; there are ${this.#characters}`,
      );
    }
  }

  #unit(at: string, value: unknown): void {
    const unit = this.#object(at, value, UNIT_FIELDS);
    if (unit === null) return;
    if (unit['unit'] === undefined && unit['name'] === undefined) {
      this.#fault(
        at,
        '须写明 unit（内置单位的代号）或 name（本地单位名称）',
        'needs unit (the id of a built-in unit) or name (a unit of your own)',
      );
    }
    this.#id(`${at}.unit`, unit['unit']);
    this.#once(at, unit['unit'] ?? unit['name']);
    if (unit['name'] !== undefined) this.#name(`${at}.name`, unit['name']);
    const names = unit['names'] === undefined ? {} : unit['names'];
    for (const [level, name] of Object.entries(this.#object(`${at}.names`, names, LEVELS) ?? {})) {
      this.#name(`${at}.names.${level}`, name);
    }
    for (const alias of this.#list(`${at}.aliases`, unit['aliases'])) {
      this.#name(`${at}.aliases`, alias);
    }
    this.#weights(`${at}.words`, unit['words']);
    this.#words(`${at}.remove`, unit['remove'], new Set());
  }

  #id(at: string, id: unknown): void {
    if (id === undefined || (typeof id === 'string' && Object.hasOwn(unitNames, id))) return;
    this.#fault(
      at,
      `没有代号为${shown(id)}的内置单位，可用 jiannuo duties 查看；新增单位请只写 name`,
      `there is no built-in unit ${shown(id)}; see jiannuo duties, or give a new unit only a name`,
    );
  }

  #once(at: string, id: unknown): void {
    if (typeof id !== 'string') return;
    const before = this.#met.get(id);
    if (before !== undefined) {
      this.#fault(
        at,
        `单位 ${id} 与 ${before} 重复，请合并`,
        `unit ${id} repeats ${before}; merge them`,
      );
    }
    this.#met.set(id, at);
  }

  #name(at: string, name: unknown): void {
    const isFit =
      typeof name === 'string' && name.trim().length >= 2 && name.length <= LONGEST_UNIT_NAME;
    if (!isFit) {
      this.#fault(
        at,
        `名称须为 2 至 ${LONGEST_UNIT_NAME} 字：${shown(name)}`,
        `a name has 2 to ${LONGEST_UNIT_NAME} characters: ${shown(name)}`,
      );
      return;
    }
    for (const [blank] of name.matchAll(/\{[^}]*\}?/g)) {
      if (BLANKS.includes(blank)) continue;
      this.#fault(
        at,
        `名称中的 ${blank} 无法识别，只能用 ${BLANKS.join('、')}`,
        `${blank} in a name is unknown; there are ${BLANKS.join(', ')}`,
      );
    }
  }

  #weights(at: string, value: unknown): void {
    if (value === undefined) return;
    const seen = new Set<string>();
    const words = this.#object(at, value, WEIGHTS, {
      zh: '权重只能是 10、5、3、1',
      en: 'a weight is 10, 5, 3 or 1',
    });
    for (const [weight, list] of Object.entries(words ?? {})) {
      this.#words(`${at}.${weight}`, list, seen);
    }
  }

  #words(at: string, value: unknown, seen: Set<string>): void {
    for (const word of this.#list(at, value)) {
      const isFit =
        typeof word === 'string' && /^\S{2,}$/.test(word) && word.length <= LONGEST_DUTY_WORD;
      if (!isFit) {
        this.#fault(
          at,
          `词语须为 2 至 ${LONGEST_DUTY_WORD} 字且不含空格：${shown(word)}`,
          `a word has 2 to ${LONGEST_DUTY_WORD} characters and no spaces: ${shown(word)}`,
        );
        continue;
      }
      if (seen.has(word)) this.#fault(at, `词语重复：${word}`, `the word is listed twice: ${word}`);
      seen.add(word);
      this.#characters += word.length;
    }
  }

  #object(
    at: string,
    value: unknown,
    fields: readonly string[],
    hint?: Pick<DutiesFault, 'zh' | 'en'>,
  ): Fields | null {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.#fault(at, '须为一个对象（花括号）', 'must be an object (in braces)');
      return null;
    }
    for (const field of Object.keys(value)) {
      if (fields.includes(field)) continue;
      const zh = hint?.zh ?? `可用的有 ${fields.join('、')}`;
      const en = hint?.en ?? `there are ${fields.join(', ')}`;
      this.#fault(at, `不认识${shown(field)}，${zh}`, `unknown ${shown(field)}; ${en}`);
    }
    return value as Fields;
  }

  #list(at: string, value: unknown): readonly unknown[] {
    if (value === undefined) return [];
    if (Array.isArray(value)) return value;
    this.#fault(at, '须为一个列表（方括号）', 'must be a list (in brackets)');
    return [];
  }

  #fault(at: string, zh: string, en: string): void {
    if (this.faults.length > MOST_FAULTS) return;
    this.faults.push(at === '' ? { at, zh, en } : { at, zh: `${at}：${zh}`, en: `${at}: ${en}` });
  }
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}
