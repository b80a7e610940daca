/**
 * `npm run outside [-- --details]`: answers the public specifications beside the project and prints the
 * share of cases passed, file by file. `--details` prints every case that failed. Exits 1 under a
 * threshold, 2 when the specifications are not there.
 */
import { DIFFERENCES } from './outside/differences.ts';
import { type FileScore, hasOutside, outsideFolder, scoreFile } from './outside/score.ts';
import { SUITE, THRESHOLDS } from './outside/suite.ts';

const wantsDetails = process.argv.includes('--details');

function share(passed: number, counted: number): string {
  return (
    `${passed}/${counted}`.padStart(9) + `${((100 * passed) / counted).toFixed(1)} %`.padStart(9)
  );
}

function print({ file, passed, counted, leftOut, negatives, failures }: FileScore): void {
  const [held, all] = negatives;
  const empty = all === 0 ? '' : `   nothing expected ${held}/${all}`;
  const clock = leftOut === 0 ? '' : `   ${leftOut} with clock times left out`;
  console.log(`${file.group}  ${file.path.padEnd(52)}${share(passed, counted)}${empty}${clock}`);
  if (!wantsDetails) return;
  for (const { index, asked, answers } of failures) {
    const words = ({ from, to }: { from: number; to: number }) => asked.input.slice(from, to);
    const found = answers.map(({ spans }) => (spans[0] === undefined ? '' : words(spans[0])));
    const wanted = asked.expected.map((each) => `${words(each)} ${JSON.stringify(each.values)}`);
    console.log(`     ${index}  ${asked.input}\n       found ${found.join(' | ') || 'nothing'}`);
    console.log(`       wanted ${wanted.join(' | ') || 'nothing'}`);
  }
}

if (hasOutside) {
  const scores = SUITE.map(scoreFile);
  scores.forEach(print);
  console.log('');
  for (const [group, threshold] of Object.entries(THRESHOLDS)) {
    const of = scores.filter(({ file }) => file.group === group);
    const passed = of.reduce((sum, score) => sum + score.passed, 0);
    const counted = of.reduce((sum, score) => sum + score.counted, 0);
    console.log(`group ${group}${share(passed, counted)}   to reach ${100 * threshold} %`);
    if (passed < threshold * counted) process.exitCode = 1;
  }
  console.log('\nWhat we mean to answer otherwise:');
  for (const { path, cases, reason } of DIFFERENCES) {
    console.log(`  ${path} ${cases.join(', ')}\n    ${reason}`);
  }
} else {
  console.error(`outside: the public specifications are not at ${outsideFolder}`);
  process.exitCode = 2;
}
