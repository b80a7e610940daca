import { readFileSync } from 'node:fs';
import { extract } from '@jiannuo/extraction';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { bundleEngine } from './engine-bundle.ts';
import { sampleReport } from './samples.ts';

type Browser = Awaited<ReturnType<typeof openBrowser>>;

describe('the engine in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('reads a report as it does here, without the network', async () => {
    const text = readFileSync(sampleReport, 'utf8');
    const { code } = await bundleEngine();
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    // As a string: the test runner would rewrite an import of its own inside a function.
    const read = await page.evaluate<string>(`(async () => {
      const module = new Blob([${JSON.stringify(code)}], { type: 'text/javascript' });
      const engine = await import(URL.createObjectURL(module));
      return JSON.stringify(engine.extract(${JSON.stringify(text)}));
    })()`);
    await context.close();
    expect(JSON.parse(read)).toEqual(JSON.parse(JSON.stringify(extract(text))));
  });
});
