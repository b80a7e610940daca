/**
 * `npm run gold [NAME …] [-- --brief]`: scores the extraction against hand-read golds and prints every
 * miss with its words. The reports, and two of the golds, lie beside the project; exits 2, saying so,
 * where one is absent. A gold held out shows its figures only, so that nobody tunes to it.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readGoldSet } from './gold/gold-set.ts';
import { scoreGold } from './gold/score.ts';

const outside = new URL('../../shared/', import.meta.url).pathname;
const own = new URL('./gold/data/', import.meta.url).pathname;

interface Gold {
  readonly folder: string;
  readonly report: string;
  readonly isHeldOut?: boolean;
}

/** Gold folders and the reports their offsets index. */
const golds: readonly Gold[] = [
  {
    folder: `${outside}gold/jiangmen-2026-part`,
    report: `${outside}seed/jiangmen-2026.txt`,
  },
  { folder: `${outside}gold/hubei-2026`, report: `${outside}corpus/2026_hubei.txt` },
  ...[
    '2026_hebei',
    '2026_yunnan',
    '2019_national',
    '2018_national',
    '2016_national',
    '2026_henan',
    '2025_hainan',
  ].map((name) => ownGold(name)),
  { ...ownGold('2025_anhui'), isHeldOut: true },
];

function ownGold(name: string): Gold {
  return { folder: `${own}${name}`, report: `${outside}corpus/${name}.txt` };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { brief: { type: 'boolean', default: false } },
});
const present = golds.filter(({ folder, report }) => existsSync(folder) && existsSync(report));
if (present.length < golds.length) {
  console.error(
    `gold: ${golds.length - present.length} of ${golds.length} golds or their reports are not at ${outside}`,
  );
  process.exitCode = 2;
}
for (const { folder, report, isHeldOut = false } of present) {
  const isNamed = positionals.some((name) => folder.includes(name));
  if (positionals.length > 0 && !isNamed) continue;
  const { name, figures, misses } = scoreGold(readGoldSet(folder, report));
  console.log(`\n# ${name}${isHeldOut ? ' (held out)' : ''}`);
  for (const [figure, value] of Object.entries(figures)) {
    console.log(`${figure.padEnd(20)} ${JSON.stringify(value)}`);
  }
  if (values.brief || (isHeldOut && !isNamed)) continue;
  for (const [kind, lines] of Object.entries(misses)) {
    if (lines.length === 0) continue;
    console.log(`\n## ${kind} (${lines.length})`);
    for (const line of lines) console.log(`   ${line}`);
  }
}
