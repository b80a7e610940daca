import { newDataDir, openHouse, removeDataDir } from '../e2e/house.ts';
import { hasShared, sampleReport, seedReport } from '../e2e/samples.ts';
import { type Figure, median } from './measure.ts';
import { residentMegabytes } from './resident-memory.ts';

const report = hasShared ? seedReport : sampleReport;

/** From the command to the printed address, and the memory the program then holds. */
export async function benchStart(): Promise<Figure[]> {
  const first: number[] = [];
  const later: number[] = [];
  const memory: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const dataDir = await newDataDir();
    try {
      first.push(await startOnce(dataDir));
      for (let again = 0; again < 2; again += 1) later.push(await startOnce(dataDir, memory));
    } finally {
      await removeDataDir(dataDir);
    }
  }
  return [
    {
      name: 'first start, empty data folder, to the address',
      value: median(first) / 1000,
      unit: 's',
      goal: 6,
    },
    { name: 'later start, to the address', value: median(later) / 1000, unit: 's', goal: 2 },
    {
      name: 'memory of the program with the report open',
      value: median(memory),
      unit: 'MB',
      goal: 250,
    },
  ];
}

async function startOnce(dataDir: string, memory: number[] = []): Promise<number> {
  const start = performance.now();
  const house = await openHouse(dataDir, [report]);
  const took = performance.now() - start;
  memory.push(residentMegabytes(house.process.pid ?? 0));
  await house.stop();
  return took;
}
