import { parseDecimal } from '@jiannuo/extraction';

/** What is wrong at one place of a rule set, and what to do, in both languages. */
export interface RuleSetFault {
  /** The place, such as `facets.progress[3].when.points.from`; '' for the whole. */
  readonly at: string;
  readonly zh: string;
  readonly en: string;
}

/** Members of an object whose names are known. */
export type Fields = Readonly<Record<string, unknown>>;

/** Most faults that are told. */
const mostFaults = 20;

/** Collects faults while data of any shape is walked; a member that is at fault reads as null. */
export class Faults {
  readonly list: RuleSetFault[] = [];

  add(at: string, zh: string, en: string): null {
    if (this.list.length < mostFaults) this.list.push({ at, zh, en });
    return null;
  }

  /** An object with no members but these. */
  object(at: string, value: unknown, names: readonly string[]): Fields | null {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return this.add(at, '须为对象', 'must be an object');
    }
    for (const name of Object.keys(value)) {
      if (!names.includes(name)) this.add(join(at, name), '不认识的字段', 'is not a known field');
    }
    return value as Fields;
  }

  /** A list of so many. */
  array(at: string, value: unknown, least: number, most: number): readonly unknown[] {
    if (Array.isArray(value) && value.length >= least && value.length <= most) return value;
    this.add(at, `须为${least}至${most}项的列表`, `must be a list of ${least} to ${most}`);
    return [];
  }

  text(at: string, value: unknown, most: number): void {
    if (typeof value === 'string' && value.trim() !== '' && value.length <= most) return;
    this.add(at, `须为1至${most}个字`, `must be text of 1 to ${most} characters`);
  }

  /** Text in both languages. */
  words(at: string, value: unknown, most: number): void {
    const words = this.object(at, value, ['zh', 'en']);
    if (words === null) return;
    this.text(join(at, 'zh'), words['zh'], most);
    this.text(join(at, 'en'), words['en'], most);
  }

  id(at: string, value: unknown): void {
    if (
      typeof value === 'string' &&
      /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value) &&
      value.length <= 40
    ) {
      return;
    }
    this.add(
      at,
      '须为小写字母、数字和连字符，最长40个字符',
      'must be kebab-case of at most 40 characters',
    );
  }

  whole(at: string, value: unknown, least: number, most: number): void {
    if (Number.isInteger(value) && Number(value) >= least && Number(value) <= most) return;
    this.add(at, `须为${least}至${most}的整数`, `must be a whole number from ${least} to ${most}`);
  }

  /** One of some words. */
  oneOf(at: string, value: unknown, allowed: readonly string[]): void {
    if (typeof value === 'string' && allowed.includes(value)) return;
    this.add(at, `须为 ${allowed.join('、')} 之一`, `must be one of ${allowed.join(', ')}`);
  }

  /** Some of some words, each once. */
  someOf(at: string, value: unknown, allowed: readonly string[]): void {
    const list = this.array(at, value, 1, allowed.length);
    for (const [index, one] of list.entries()) this.oneOf(`${at}[${index}]`, one, allowed);
    if (new Set(list).size < list.length) this.add(at, '不得重复', 'must not repeat');
  }

  /** A decimal as text without needless noughts, with at most four places, from −1 000 000 to 1 000 000. */
  decimal(at: string, value: unknown): void {
    const isPlain =
      typeof value === 'string' && value.length <= 12 && parseDecimal(value) === value;
    if (isPlain && (value.split('.')[1] ?? '').length <= 4 && Math.abs(Number(value)) <= 1e6)
      return;
    this.add(
      at,
      '须为引号中的数，至多四位小数，绝对值不超过1000000',
      'must be a number in quotation marks with at most four places, of at most 1000000',
    );
  }
}

/** The place of a member. */
export function join(at: string, name: string): string {
  return at === '' ? name : `${at}.${name}`;
}
