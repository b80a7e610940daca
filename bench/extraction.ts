import { readdirSync, readFileSync } from 'node:fs';
import { extract } from '@jiannuo/extraction';
import { corpusFolder, hasShared, sampleReport, seedReport } from '../e2e/samples.ts';
import { type Figure, median, times } from './measure.ts';

/** How long reading takes, beside one bare look at every character. */
export async function benchExtraction(): Promise<Figure[]> {
  const path = hasShared ? seedReport : sampleReport;
  const text = readFileSync(path, 'utf8');
  const reading = median(await times(100, () => extract(text), 100));
  const bare = median(await times(60, () => countHan(text)));
  const figures: Figure[] = [
    {
      name: `extraction of ${hasShared ? 'the seed' : 'the sample'}, warm (${text.length} characters)`,
      value: reading,
      unit: 'ms',
      goal: 15,
      beside: `${Math.round(reading / bare)} × one bare pass over the characters`,
    },
  ];
  if (!hasShared) return figures;
  const corpus = readdirSync(corpusFolder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(`${corpusFolder}/${name}`, 'utf8'));
  const characters = corpus.reduce((sum, each) => sum + each.length, 0);
  const all = median(await times(3, () => corpus.map((each) => extract(each)), 1));
  figures.push({
    name: `extraction of the corpus (${corpus.length} reports, ${characters} characters)`,
    value: all,
    unit: 'ms',
    beside: `${Math.round(characters / all)} characters a millisecond`,
  });
  return figures;
}

function countHan(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x4e00 && unit <= 0x9fff) count += 1;
  }
  return count;
}
