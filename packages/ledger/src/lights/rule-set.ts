import type { Decimal } from '@jiannuo/extraction';
import type { Light } from '../light.ts';
import type { Condition } from './condition.ts';

/** What a light is lit for; a row has one light a facet. */
export type Facet =
  | 'progress'
  | 'growth'
  | 'ceiling'
  | 'deadline'
  | 'start'
  | 'money'
  | 'registration'
  | 'reporting';

/** Whose figure it is (统计口径, 督查口径, 部门口径); one never mends another. */
export type FigureSeries = 'statistics' | 'office' | 'department';

/** The words offices count: 已完成/提前完成, 超进度, 达进度, 欠进度, 其他 (未到时, 不可比). */
export type ProgressWord = 'done' | 'ahead' | 'on' | 'behind' | 'other';

/** Words in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** One line of a rule set: when it holds, the light is this. */
export interface LightRule {
  /** Kebab-case, unique in its facet. */
  readonly id: string;
  /** `as-set`: the light a person set; only together with the condition `manual`. */
  readonly light: Light | 'as-set';
  /** Absent: blue counts as done, green as on, yellow and red as behind, the others as other. */
  readonly word?: ProgressWord;
  /** What the office calls it, where that is not the colour: 蓝单, 橙色. */
  readonly label?: Words;
  readonly when: Condition;
}

/**
 * Rules for lights (亮灯规则), as data an office keeps. A change makes a new version; lights lit by the
 * old one keep their receipts. Rules are read from top to bottom and the first that holds decides.
 */
export interface LightRuleSet {
  /** Kebab-case. */
  readonly id: string;
  readonly name: Words;
  /** 1 and up. */
  readonly version: number;
  /** Where the rules come from, in our own words. */
  readonly source: Words;
  /** The first that has a figure counts. */
  readonly series: readonly FigureSeries[];
  /** Places after the point of shares and points, 0–4: what is printed is what is compared. */
  readonly places: number;
  /** How far below its value 左右 is still met, in percent of the value, 0–20. */
  readonly aboutPercent: Decimal;
  /** What shows instead of a light that is waived. Lights not named cannot be waived. */
  readonly waived: Partial<Readonly<Record<Light, Light>>>;
  /** A facet's last rule is `otherwise`. Facets not named are not lit. */
  readonly facets: Partial<Readonly<Record<Facet, readonly LightRule[]>>>;
}
