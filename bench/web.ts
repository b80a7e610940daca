import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { builtWebDir } from '@jiannuo/web';
import { openBrowser } from '../e2e/browser.ts';
import { newDataDir, openHouse, removeDataDir } from '../e2e/house.ts';
import { hasShared, sampleReport, seedReport } from '../e2e/samples.ts';
import { type Figure, median } from './measure.ts';

const report = hasShared ? seedReport : sampleReport;

/** What the first screen downloads, and when it can be used. */
export async function benchWeb(): Promise<Figure[]> {
  const dataDir = await newDataDir();
  const house = await openHouse(dataDir, [report]);
  const browser = await openBrowser();
  try {
    const interactive: number[] = [];
    let bytes = 0;
    for (let run = 0; run < 3; run += 1) {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
      const page = await context.newPage();
      const loaded = new Set<string>();
      page.on('response', (response) => {
        const { pathname } = new URL(response.url());
        if (/\.(js|css|html)$/.test(pathname)) loaded.add(pathname);
      });
      const start = performance.now();
      await page.goto(house.address);
      await page.locator('[data-c]').first().waitFor();
      interactive.push(performance.now() - start);
      bytes = [...loaded, '/index.html'].reduce((sum, path) => sum + compressed(path), 0);
      await context.close();
    }
    return [
      { name: 'first screen, compressed (brotli)', value: bytes / 1000, unit: 'kB', goal: 350 },
      {
        name: 'first screen, to the marked text',
        value: median(interactive) / 1000,
        unit: 's',
        goal: 2.5,
      },
    ];
  } finally {
    await browser.close();
    await house.stop();
    await removeDataDir(dataDir);
  }
}

function compressed(path: string): number {
  return brotliCompressSync(readFileSync(join(builtWebDir, path))).byteLength;
}
