import type { DutyLexicon } from './duty-lexicon.ts';
import { splitWords } from './lexicon/duty.ts';
import { formerNames } from './lexicon/former-names.ts';
import { regionalNames } from './lexicon/regional-names.ts';
import { unitAliases } from './lexicon/unit-aliases.ts';
import { unitNames } from './lexicon/unit-names.ts';

/** What stands before a unit's bare name: 国家, 江门市, 省, 市委, 自治区. */
const PLACE_BEFORE =
  /^(?:国家|国务院|中央|全国|中国|[\u4e00-\u9fff]{0,8}[省市县区州盟旗](?:委|人民政府|政府)?)?$/;
const BLANKS = /\{[^}]*\}/g;

/** The unit ids of bare names, 发改委 and 发展改革委 alike; of names two units share the first holds. */
const builtInNames: ReadonlyMap<string, string> = bareNames();

/**
 * Gives the name a printed unit has among the proposals of a place, or null for one nobody knows.
 * `names` holds the unit names of the place by id.
 */
export function knownUnits(
  lexicon: DutyLexicon,
  names: ReadonlyMap<string, string>,
): (printed: string) => string | null {
  // Most reports print no unit: what is looked up is put together for the first that is asked for.
  let own: ReadonlyMap<string, string> | null = null;
  let whole: ReadonlySet<string> | null = null;
  return (printed) => {
    whole ??= new Set(names.values());
    if (whole.has(printed)) return printed;
    own ??= ownAliases(lexicon);
    for (let from = 0; from + 1 < printed.length; from += 1) {
      const bare = printed.slice(from);
      const unit = own.get(bare) ?? builtInNames.get(bare);
      if (unit !== undefined && PLACE_BEFORE.test(printed.slice(0, from))) {
        return names.get(unit) ?? null;
      }
    }
    return null;
  };
}

function ownAliases({ aliases }: DutyLexicon): ReadonlyMap<string, string> {
  const own = new Map<string, string>();
  for (const [unit, others] of aliases) for (const alias of others) own.set(alias, unit);
  return own;
}

function bareNames(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (unit: string, template: string) => {
    const bare = template.replace(BLANKS, '').replace(/^(?:国家|中央|国务院)/, '');
    if (bare.length >= 2 && !Object.hasOwn(unitNames, template) && !found.has(bare)) {
      found.set(bare, unit);
    }
  };
  for (const [unit, levels] of Object.entries(unitNames)) {
    for (const name of Object.values(levels) as string[]) add(unit, name);
  }
  for (const [unit, aliases] of Object.entries(unitAliases)) {
    for (const alias of splitWords(aliases)) add(unit, alias);
  }
  const others = [
    ...formerNames.map(({ names }) => names),
    ...regionalNames.flatMap(({ province, city, county }) => [province, city, county]),
  ];
  for (const names of others) {
    for (const [unit, name] of Object.entries(names ?? {})) add(unit, name);
  }
  return found;
}
