import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepPicture, openBrowser, openPage } from './browser.ts';
import { jiannuo } from './command.ts';
import { type House, newDataDir, openHouse, removeDataDir } from './house.ts';
import { sampleReport } from './samples.ts';

/* An office teaches the product what its units do, and has leads proposed anew. */

let folder: string;
let house: House;
let browser: Browser;
let page: Page;
let errors: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiannuo-duties-'));
  house = await openHouse(await newDataDir(), [sampleReport]);
  browser = await openBrowser();
  ({ page, errors } = await openPage(browser, house.address));
  await page.locator('[data-c]').first().waitFor();
});

afterAll(async () => {
  await browser?.close();
  await house?.stop();
  if (house !== undefined) await removeDataDir(house.dataDir);
  await rm(folder, { recursive: true, force: true });
});

/** How many rows of the report on the page a unit leads. */
async function rowsLedBy(unit: string): Promise<number> {
  const report = /^[^?]*\/r\/[^/?]+/.exec(page.url())?.[0] ?? '';
  await page.goto(`${report}/ledger?lead=${encodeURIComponent(unit)}`);
  const count = page.getByText(/共\d+项/).first();
  await count.waitFor();
  return Number(/共(\d+)项/.exec((await count.textContent()) ?? '')?.[1]);
}

const lexicon = () => join(house.dataDir, 'duties.json');

describe('the duties lexicon', () => {
  it('is looked up by a word of a duty', async () => {
    await page.getByRole('link', { name: '词库' }).click();
    await page.getByPlaceholder('查单位或职责词').fill('幼儿园');
    const unit = page.locator('.duty-units summary').filter({ hasText: '市教育局' });
    await unit.click();
    await page.getByRole('button', { name: '为市教育局增改' }).waitFor();
  });

  it('says line by line what is wrong, and saves nothing', async () => {
    await page.getByRole('button', { name: '增加一行' }).click();
    await page.getByLabel('第 1 行的单位').fill('市低空经济办');
    await page.getByLabel('第 1 行的词语').fill('起降点、空');
    await page.getByRole('button', { name: '保存' }).click();
    await page.locator('.line-fault').getByText('词语须为').waitFor();
    await keepPicture(page, 'duties-fault');
    await expect(readFile(lexicon())).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('keeps what is typed over a reload, and saves it as the data the command checks', async () => {
    await page.reload();
    await page.getByLabel('第 1 行的词语').fill('起降点、低空观光航线');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('已保存。').waitFor();
    expect(JSON.parse(await readFile(lexicon(), 'utf8'))).toEqual({
      units: [{ name: '市低空经济办', words: { 10: ['起降点', '低空观光航线'] } }],
    });
    expect((await jiannuo('duties', '--check', lexicon())).exit).toBe(0);
  });

  it('shows which rows would change before anything does, applies them, and takes them back', async () => {
    const preview = page.getByRole('region', { name: '按新词库重提牵头单位' });
    await preview.getByText(/有 \d+ 项未核对任务的建议会变化/).waitFor();
    await preview.getByText('市低空经济办').first().waitFor();
    await keepPicture(page, 'duties-preview');
    await preview.getByRole('button', { name: /^应用于这 \d+ 项/ }).click();
    await page.getByText(/已重提 \d+ 项任务的牵头单位/).waitFor();
    await preview.getByText('没有变化').waitFor();
    expect(await rowsLedBy('市低空经济办')).toBe(2);
    await page.getByRole('link', { name: '核对', exact: true }).click();
    await page.getByText('确认，下一项').waitFor();
    await page.keyboard.press('u');
    await page.getByRole('link', { name: '词库' }).click();
    await preview.getByText(/有 \d+ 项未核对任务的建议会变化/).waitFor();
  });

  it('reads a report opened from then on with it', async () => {
    const path = join(folder, 'other.txt');
    const text = await readFile(sampleReport, 'utf8');
    await writeFile(path, text.replaceAll('云州', '岚川'));
    const first = page.url();
    await page.locator('.switcher-title').click();
    await page.locator('input[type="file"]').first().setInputFiles(path);
    await page.waitForURL((url) => url.href !== first);
    expect(await rowsLedBy('市低空经济办')).toBe(2);
  });

  it('logged no error in the browser on the way', () => {
    expect(errors).toEqual([]);
  });
});
