import { readdirSync, readFileSync } from 'node:fs';
import { extract } from '@jiannuo/extraction';
import { bundleEngine } from '../e2e/engine-bundle.ts';
import { corpusFolder, hasShared, sampleReport, seedReport } from '../e2e/samples.ts';
import { type Figure, median, times } from './measure.ts';

const TEN_MEGABYTES = 10_000_000;
/** Milliseconds below which a time says more of the machine than of the text. */
const MEASURABLE = 0.5;
/** What damaged or hostile files are made of; each is repeated to a long text. */
const ADVERSARIES = [
  ...'一1，、“”（）建\n*| 　#—a：．－',
  '加快推进',
  '100亿元、',
  '1—',
  '2026年',
  '百分之',
  '每个县',
  '分别达到1个、',
  '一、',
  '［1］',
  '责任单位：',
  '千百十万亿',
  '政府工作报告\n',
];

/** How long reading takes, beside one bare look at every character, and how it grows. */
export async function benchExtraction(): Promise<Figure[]> {
  const path = hasShared ? seedReport : sampleReport;
  const text = readFileSync(path, 'utf8');
  const reading = median(await times(150, () => extract(text), 150));
  const bare = median(await times(60, () => countHan(text)));
  return [
    {
      name: `extraction of ${hasShared ? 'the seed' : 'the sample'}, warm (${text.length} characters)`,
      value: reading,
      unit: 'ms',
      goal: 15,
      beside: `${Math.round(reading / bare)} × one bare pass over the characters`,
    },
    ...(await benchCorpus(text)),
    ...(await benchGrowth(text)),
    {
      name: 'the engine in one file for a browser, lexicons included, brotli',
      value: (await bundleEngine()).brotliBytes / 1000,
      unit: 'kB',
      goal: 150,
    },
  ];
}

async function benchCorpus(seed: string): Promise<Figure[]> {
  const corpus = hasShared
    ? readdirSync(corpusFolder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => readFileSync(`${corpusFolder}/${name}`, 'utf8'))
    : [seed];
  const characters = corpus.reduce((sum, each) => sum + each.length, 0);
  const perCharacter = (ms: number) => (ms * 1e6) / characters;
  // The engine compiles a function for good only after it has run for long: warm is after a dozen rounds.
  const all = median(await times(15, () => corpus.map((each) => extract(each).profile.level), 12));
  const bare = median(await times(40, () => corpus.map(countHan), 10));
  const spoken = median(await times(20, () => corpus.map(countCharacters), 5));
  return [
    {
      name: `extraction of ${corpus.length} reports (${characters} characters), a character`,
      value: perCharacter(all),
      unit: 'ns',
      goal: 333,
      beside: `${(characters / all / 1000).toFixed(2)} million characters a second; ${Math.round(all / bare)} × a bare pass over the code units, ${Math.round(all / spoken)} × one over the characters by for…of`,
    },
  ];
}

/** Ten megabytes of report beside one, and texts made to be slow beside a report as long. */
async function benchGrowth(seed: string): Promise<Figure[]> {
  const bytes = Buffer.byteLength(seed);
  const long = seed.repeat(Math.ceil(TEN_MEGABYTES / bytes));
  const tenth = long.slice(0, Math.ceil(long.length / 10));
  const once = median(await times(3, () => extract(tenth), 1));
  const tenfold = median(await times(1, () => extract(long), 0));
  let worst = { shown: '', growth: 0 };
  for (const unit of ADVERSARIES) {
    // The lesser of two measurements: of so many the worst is else the machine's, not a text's.
    const growth = Math.min(await growthOf(unit), await growthOf(unit));
    if (growth > worst.growth) worst = { shown: unit.trim() || '⏎', growth };
  }
  return [
    {
      name: 'extraction of 10 MB beside 1 MB (10 is linear)',
      value: tenfold / once,
      unit: '×',
      goal: 13,
    },
    {
      name: 'worst growth of a hostile text made 8 times longer',
      value: worst.growth,
      unit: '×',
      goal: 12,
      beside: `“${worst.shown}” repeated`,
    },
  ];
}

/** How much longer a text of the same words takes that is 8 times as long. */
async function growthOf(unit: string): Promise<number> {
  const make = (length: number) => unit.repeat(Math.ceil(length / unit.length));
  const small = median(await times(3, () => extract(make(20_000)), 2));
  const large = median(await times(3, () => extract(make(160_000)), 1));
  return large / Math.max(small, MEASURABLE);
}

function countCharacters(text: string): number {
  let count = 0;
  for (const character of text) if ((character.codePointAt(0) ?? 0) >= 0x4e00) count += 1;
  return count;
}

function countHan(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x4e00 && unit <= 0x9fff) count += 1;
  }
  return count;
}
