/**
 * `npm run gold`: scores the extraction against the hand-read golds beside the project and prints
 * every miss with its words. Exits 2, saying so, when the golds are not there.
 */
import { existsSync } from 'node:fs';
import { readGoldSet } from './gold/gold-set.ts';
import { scoreGold } from './gold/score.ts';

const outside = new URL('../../shared/', import.meta.url).pathname;

/** Gold folders and the reports their offsets index. */
const golds = [
  { folder: 'gold/jiangmen-2026-part', report: 'seed/jiangmen-2026.txt' },
  { folder: 'gold/hubei-2026', report: 'corpus/2026_hubei.txt' },
].map(({ folder, report }) => ({ folder: `${outside}${folder}`, report: `${outside}${report}` }));

const present = golds.filter(({ folder, report }) => existsSync(folder) && existsSync(report));
if (present.length < golds.length) {
  console.error(
    `gold: ${golds.length - present.length} of ${golds.length} golds are not at ${outside}`,
  );
  process.exitCode = 2;
}
for (const { folder, report } of present) {
  const { name, figures, misses } = scoreGold(readGoldSet(folder, report));
  console.log(`\n# ${name}`);
  for (const [figure, value] of Object.entries(figures)) {
    console.log(`${figure.padEnd(20)} ${JSON.stringify(value)}`);
  }
  for (const [kind, lines] of Object.entries(misses)) {
    if (lines.length === 0) continue;
    console.log(`\n## ${kind} (${lines.length})`);
    for (const line of lines) console.log(`   ${line}`);
  }
}
