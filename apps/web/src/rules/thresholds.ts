/** A number in a rule that an office may set: where it stands in the data, and what it bounds. */
export interface Threshold {
  /** Keys from the rule set down to the number. */
  readonly path: readonly (string | number)[];
  readonly kind: string;
  readonly end: 'from' | 'to' | 'last' | 'before';
  /** Whether the end itself is left out: 超过 rather than 以上. */
  readonly isOpen: boolean;
  readonly value: string;
}

type Json = unknown;
const isRecord = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const boundsOf = ['points', 'percent', 'days', 'by'];
const counts = ['last', 'before'] as const;

/** The numbers of a rule of a facet, in the order its words name them. */
export function thresholdsOf(data: Json, facet: string, ruleId: string): readonly Threshold[] {
  const facets = isRecord(data) && isRecord(data['facets']) ? data['facets'] : {};
  const rules = facets[facet];
  if (!Array.isArray(rules)) return [];
  const index = rules.findIndex((rule: Json) => isRecord(rule) && rule['id'] === ruleId);
  const rule: Json = rules[index];
  return isRecord(rule) ? inCondition(rule['when'], ['facets', facet, index, 'when']) : [];
}

function inCondition(condition: Json, path: Threshold['path']): Threshold[] {
  if (!isRecord(condition)) return [];
  const kind = String(condition['kind']);
  const { of } = condition;
  if (Array.isArray(of)) {
    return of.flatMap((one: Json, index) => inCondition(one, [...path, 'of', index]));
  }
  const ends = boundsOf.flatMap((name) => {
    const bounds = condition[name];
    if (!isRecord(bounds)) return [];
    return (['from', 'to'] as const).flatMap((end): Threshold[] => {
      const value = bounds[end];
      if (typeof value !== 'string') return [];
      return [
        { path: [...path, name, end], kind, end, isOpen: bounds[`${end}Open`] === true, value },
      ];
    });
  });
  const numbers = counts.flatMap((end): Threshold[] => {
    const value = condition[end];
    if (typeof value !== 'number') return [];
    return [{ path: [...path, end], kind, end, isOpen: false, value: String(value) }];
  });
  return [...ends, ...numbers];
}

/** The rule set with one of its numbers set; numbers stay what they were, text or counts. */
export function withThreshold(
  data: Readonly<Record<string, Json>>,
  path: Threshold['path'],
  value: string,
): Readonly<Record<string, Json>> {
  return replaced(data, path, value) as Readonly<Record<string, Json>>;
}

function replaced(node: Json, [key, ...rest]: Threshold['path'], value: string): Json {
  if (key === undefined) return typeof node === 'number' ? Number(value) : value;
  if (Array.isArray(node)) {
    return node.map((one: Json, index) => (index === key ? replaced(one, rest, value) : one));
  }
  return isRecord(node) ? { ...node, [key]: replaced(node[key], rest, value) } : node;
}

/** What stands at a path, as text. */
export function valueAt(data: Json, path: Threshold['path']): string {
  let node: Json = data;
  for (const key of path) {
    node = Array.isArray(node)
      ? (node as readonly Json[])[Number(key)]
      : isRecord(node)
        ? node[key]
        : undefined;
  }
  return typeof node === 'string' || typeof node === 'number' ? String(node) : '';
}
