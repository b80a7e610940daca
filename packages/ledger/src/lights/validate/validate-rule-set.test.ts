import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareRuleSet } from '../evaluate.ts';
import { elapsedTime } from '../presets/elapsed-time.ts';
import { ruleSetPresets } from '../presets/presets.ts';
import { validateRuleSet } from './validate-rule-set.ts';

type Loose = Record<string, unknown>;
const copy = (): Loose => JSON.parse(JSON.stringify(elapsedTime)) as Loose;
const otherwise = { id: 'otherwise', light: 'grey', when: { kind: 'otherwise' } };
const withRule = (rule: unknown): Loose => ({ ...copy(), facets: { progress: [rule, otherwise] } });
const withWhen = (when: unknown): Loose => withRule({ id: 'r', light: 'red', when });
const placesOf = (data: unknown) => (validateRuleSet(data).faults ?? []).map(({ at }) => at);

describe('validateRuleSet', () => {
  it.each(ruleSetPresets.map((preset) => [preset.id, preset] as const))('takes %s', (_, preset) => {
    const data: unknown = JSON.parse(JSON.stringify(preset));
    expect(validateRuleSet(data)).toEqual({ ruleSet: preset });
  });

  const faulty: readonly (readonly [string, unknown, string])[] = [
    ['no object', null, ''],
    ['a list', [], ''],
    ['an unknown field', { ...copy(), colour: 'red' }, 'colour'],
    ['an id with blanks', { ...copy(), id: 'my rules' }, 'id'],
    ['a name in one language', { ...copy(), name: { zh: '规则' } }, 'name.en'],
    ['a name without words', { ...copy(), name: { zh: ' ', en: 'x' } }, 'name.zh'],
    ['a source without end', { ...copy(), source: { zh: '长'.repeat(501), en: 'x' } }, 'source.zh'],
    ['version nought', { ...copy(), version: 0 }, 'version'],
    ['half a version', { ...copy(), version: 1.5 }, 'version'],
    ['a series twice', { ...copy(), series: ['office', 'office'] }, 'series'],
    ['no series', { ...copy(), series: [] }, 'series'],
    ['an unknown series', { ...copy(), series: ['rumour'] }, 'series[0]'],
    ['too many places', { ...copy(), places: 5 }, 'places'],
    ['a leeway of 21 percent', { ...copy(), aboutPercent: '21' }, 'aboutPercent'],
    ['a leeway as a float', { ...copy(), aboutPercent: 2 }, 'aboutPercent'],
    ['a waiver to no light', { ...copy(), waived: { red: 'pink' } }, 'waived.red'],
    ['no facet', { ...copy(), facets: {} }, 'facets'],
    ['an unknown facet', { ...copy(), facets: { luck: [otherwise] } }, 'facets.luck'],
    ['a facet without rules', { ...copy(), facets: { progress: [] } }, 'facets.progress'],
    [
      'a facet with 41 rules',
      { ...copy(), facets: { progress: Array(41).fill(otherwise) } },
      'facets.progress',
    ],
    [
      'a last rule that may not hold',
      { ...copy(), facets: { progress: [{ id: 'r', light: 'red', when: { kind: 'met' } }] } },
      'facets.progress[0].when',
    ],
    ['otherwise before the end', withRule({ ...otherwise, id: 'r' }), 'facets.progress[0].when'],
    [
      'an id twice',
      withRule({ id: 'otherwise', light: 'red', when: { kind: 'met' } }),
      'facets.progress[1].id',
    ],
    [
      'an unknown light',
      withRule({ id: 'r', light: 'pink', when: { kind: 'met' } }),
      'facets.progress[0].light',
    ],
    [
      'a light as set without a person',
      withRule({ id: 'r', light: 'as-set', when: { kind: 'met' } }),
      'facets.progress[0].light',
    ],
    [
      'an unknown word',
      withRule({ id: 'r', light: 'red', word: 'late', when: { kind: 'met' } }),
      'facets.progress[0].word',
    ],
    [
      'a label of 21 characters',
      withRule({
        id: 'r',
        light: 'red',
        label: { zh: '长'.repeat(21), en: 'x' },
        when: { kind: 'met' },
      }),
      'facets.progress[0].label.zh',
    ],
    ['no condition', withRule({ id: 'r', light: 'red' }), 'facets.progress[0].when.kind'],
    ['an unknown condition', withWhen({ kind: 'toString' }), 'facets.progress[0].when.kind'],
    [
      'a range without ends',
      withWhen({ kind: 'behind', points: {} }),
      'facets.progress[0].when.points',
    ],
    [
      'a range the wrong way round',
      withWhen({ kind: 'behind', points: { from: '30', to: '10' } }),
      'facets.progress[0].when.points',
    ],
    [
      'a range that holds nothing',
      withWhen({ kind: 'behind', points: { from: '10', to: '10', toOpen: true } }),
      'facets.progress[0].when.points',
    ],
    [
      'an open end that is not there',
      withWhen({ kind: 'behind', points: { from: '10', toOpen: true } }),
      'facets.progress[0].when.points.toOpen',
    ],
    [
      'a float',
      withWhen({ kind: 'behind', points: { from: 10 } }),
      'facets.progress[0].when.points.from',
    ],
    [
      'an exponent',
      withWhen({ kind: 'behind', points: { from: '1e3' } }),
      'facets.progress[0].when.points.from',
    ],
    [
      'noughts at the end',
      withWhen({ kind: 'behind', points: { from: '10.0' } }),
      'facets.progress[0].when.points.from',
    ],
    [
      'five places',
      withWhen({ kind: 'behind', points: { from: '0.00001' } }),
      'facets.progress[0].when.points.from',
    ],
    [
      'half a day',
      withWhen({ kind: 'due', of: 'row', days: { to: '0.5' } }),
      'facets.progress[0].when.days',
    ],
    [
      'a due day of nothing',
      withWhen({ kind: 'due', of: 'moon', days: { to: '3' } }),
      'facets.progress[0].when.of',
    ],
    [
      'a run of 37 periods',
      withWhen({ kind: 'consecutive', lights: ['red'], before: 37 }),
      'facets.progress[0].when.before',
    ],
    ['the last nought places', withWhen({ kind: 'rank', last: 0 }), 'facets.progress[0].when.last'],
    [
      'a state no report has',
      withWhen({ kind: 'reporting', states: ['lost'] }),
      'facets.progress[0].when.states[0]',
    ],
    ['a group of none', withWhen({ kind: 'all', of: [] }), 'facets.progress[0].when.of'],
    [
      'otherwise in a group',
      withWhen({ kind: 'any', of: [{ kind: 'otherwise' }] }),
      'facets.progress[0].when.of[0]',
    ],
    [
      'groups four deep',
      withWhen([1, 2, 3, 4].reduce<unknown>((of) => ({ kind: 'all', of: [of] }), { kind: 'met' })),
      'facets.progress[0].when.of[0].of[0].of[0]',
    ],
  ];
  it.each(faulty)('refuses %s', (_, data, at) => {
    expect(placesOf(data)).toContain(at);
  });

  it.each([
    { kind: 'consecutive', lights: ['red'], before: 1 },
    { kind: 'consecutive', lights: ['red'], before: 36 },
    { kind: 'rank', last: 1 },
    { kind: 'rank', last: 1000 },
    { kind: 'due', of: 'milestone', days: { from: '0', to: '9999' } },
    { kind: 'gap', points: { from: '-1000000', to: '0.0001', fromOpen: true } },
    { kind: 'behind', points: { from: '10', to: '10' } },
    { kind: 'all', of: [{ kind: 'any', of: [{ kind: 'all', of: [{ kind: 'met' }] }] }] },
  ])('takes %j, on the edge of what it may be', (when) => {
    expect(validateRuleSet(withWhen(when)).faults).toBeUndefined();
  });

  it('tells at most twenty faults, each in both languages', () => {
    const many = {
      ...copy(),
      facets: { progress: Array(40).fill({ id: 'X', light: 'pink', when: {} }) },
    };
    const faults = validateRuleSet(many).faults ?? [];
    expect(faults).toHaveLength(20);
    for (const { zh, en } of faults) expect(Math.min(zh.length, en.length)).toBeGreaterThan(0);
  });

  it('never throws, and what it takes can be prepared', () => {
    const conditions = fc.anything({ maxDepth: 4 });
    fc.assert(
      fc.property(
        fc.oneof(conditions, conditions.map(withWhen), conditions.map(withRule)),
        (data) => {
          const { ruleSet } = validateRuleSet(data);
          if (ruleSet !== undefined) prepareRuleSet(ruleSet);
        },
      ),
    );
  });

  it('refuses a preset with any of its members missing or of another kind', () => {
    const paths = pathsOf(copy());
    const optional = /\.(word|label|from|to|fromOpen|toOpen)$|^waived\./;
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.constantFrom(undefined, 0.5, true, {}),
        (path, value) => {
          fc.pre(value !== undefined || !optional.test(path));
          const data = copy();
          fc.pre(change(data, path, value) !== value);
          expect([path, validateRuleSet(data).ruleSet]).toEqual([path, undefined]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** The paths of every member that is no object: `facets.progress[0].id` as `facets.progress.0.id`. */
function pathsOf(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([name, one]) =>
    pathsOf(one, at === '' ? name : `${at}.${name}`),
  );
}

/** Puts another value at a path; gives the old one. */
function change(data: Loose, path: string, value: unknown): unknown {
  const names = path.split('.');
  const last = names.pop() ?? '';
  const holder = names.reduce((one, name) => one[name] as Loose, data);
  const before = holder[last];
  holder[last] = value;
  return before;
}
