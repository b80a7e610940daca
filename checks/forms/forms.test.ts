import { readdirSync, readFileSync } from 'node:fs';
import { type Extraction, extract } from '@jiannuo/extraction';
import { describe, expect, it } from 'vitest';
import { corpusFolder, hasShared, sampleReport } from '../../e2e/samples.ts';
import { settings } from './settings.ts';

/** Every so many reports of the corpus are set anew. */
const EVERY = 5;

const sample = readFileSync(sampleReport, 'utf8');

describe('a report is read alike however it is set', () => {
  it.each(settings)('$name: the sample', ({ set, rows, targets }) => {
    const likeness = compare([sample], set);
    expect(likeness.rows).toBeGreaterThanOrEqual(rows);
    expect(likeness.targets).toBeGreaterThanOrEqual(targets);
  });

  it.skipIf(!hasShared).each(settings)(
    '$name: real reports (needs ../shared)',
    ({ set, rows, targets }) => {
      const names = readdirSync(corpusFolder).filter((name) => name.endsWith('.txt'));
      const reports = names
        .filter((_, index) => index % EVERY === 0)
        .map((name) => readFileSync(`${corpusFolder}/${name}`, 'utf8'));
      expect(reports.length).toBeGreaterThan(5);
      const likeness = compare(reports, set);
      expect(likeness.rows).toBeGreaterThanOrEqual(rows);
      expect(likeness.targets).toBeGreaterThanOrEqual(targets);
    },
    60_000,
  );
});

/** F1 of the rows' words and of the targets' words and values. */
function compare(
  reports: readonly string[],
  set: (report: string) => string,
): { readonly rows: number; readonly targets: number } {
  const [rows, targets] = [new Likeness(), new Likeness()];
  for (const report of reports) {
    const [before, after] = [extract(report), extract(set(report))];
    rows.add(rowsOf(before), rowsOf(after));
    targets.add(targetsOf(before), targetsOf(after));
  }
  return { rows: rows.f1, targets: targets.f1 };
}

class Likeness {
  #both = 0;
  #all = 0;

  add(before: readonly string[], after: readonly string[]): void {
    const left = new Map<string, number>();
    for (const words of before) left.set(words, (left.get(words) ?? 0) + 1);
    for (const words of after) {
      const count = left.get(words) ?? 0;
      if (count === 0) continue;
      left.set(words, count - 1);
      this.#both += 1;
    }
    this.#all += before.length + after.length;
  }

  get f1(): number {
    return (2 * this.#both) / this.#all;
  }
}

function rowsOf({ commitments }: Extraction): readonly string[] {
  return commitments.map(({ quote }) => plain(quote));
}

function targetsOf({ quantities }: Extraction): readonly string[] {
  return quantities.flatMap(({ quote, target }) =>
    target === null ? [] : [`${plain(quote)} ${target.comparator} ${target.value.toString()}`],
  );
}

/** Words without what a setting changes of them. */
function plain(words: string): string {
  return words
    .replace(/\s+/g, '')
    .replace(/[０-９％]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('，', ',')
    .replaceAll('；', ';')
    .replaceAll('：', ':')
    .replaceAll('—', '-');
}
