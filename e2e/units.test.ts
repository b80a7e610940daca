import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepPicture, openBrowser, openPage } from './browser.ts';
import { type House, newDataDir, openHouse, removeDataDir } from './house.ts';
import { sampleReport } from './samples.ts';
import { fillIn, firstSheet, saveWorkbook } from './workbook.ts';

/* An office keeps its list of units: by hand, and by workbook. */

let folder: string;
let house: House;
let browser: Browser;
let page: Page;
let errors: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiannuo-units-'));
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

const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
const line = (name: string): Locator => page.locator(`[data-unit="${name}"]`);

async function upload(path: string): Promise<void> {
  await page.locator('.units-bar input[type="file"]').setInputFiles(path);
}

describe('the units of a place', () => {
  it('are found by another name of theirs', async () => {
    await page.getByRole('link', { name: '抓落实', exact: true }).click();
    await page.getByRole('link', { name: '单位', exact: true }).click();
    await page.getByLabel('查单位、别名或联系人').fill('没有这个局');
    await page.getByText('没有符合条件的单位').waitFor();
    await page.getByLabel('查单位、别名或联系人').fill('财政');
    await line('市财政局').click();
    await page.getByRole('heading', { name: '市财政局' }).waitFor();
  });

  it('take a contact, which is kept while one looks at another unit first', async () => {
    await page.getByLabel('联系人', { exact: true }).fill('王芳');
    await page.getByLabel('查单位、别名或联系人').fill('');
    await line('市教育局').click();
    await page.getByRole('heading', { name: '市教育局' }).waitFor();
    await line('市财政局').click();
    expect(await page.getByLabel('联系人', { exact: true }).inputValue()).toBe('王芳');
    await button('保存').click();
    await page.getByText('已保存市财政局').waitFor();
    await line('市财政局').getByText('王芳').waitFor();
  });

  it('are added, towns below their county and folded, all by keys', async () => {
    const add = async (name: string, kind: string, parent: string) => {
      await button('新增单位').click();
      await page.getByLabel('单位名称').fill(name);
      await page.getByLabel('类别', { exact: true }).last().selectOption({ label: kind });
      await page.getByLabel('上级单位').fill(parent);
      await page.keyboard.press('Enter');
      await page.getByText(`已保存${name}`).waitFor();
    };
    await add('市试验区', '区', '');
    await add('试验镇', '镇', '市试验区');
    await line('市试验区').focus();
    await line('试验镇').waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '试验镇' }).waitFor();
    await keepPicture(page, 'units');
  });

  it('are not added under a name that is taken', async () => {
    await button('新增单位').click();
    await page.getByLabel('单位名称').fill('市财政局');
    await page.getByText('名单中已有“市财政局”').waitFor();
    await button('放弃修改').click();
  });

  it('are imported from a workbook only once every cell is right', async () => {
    const path = join(folder, 'units.xlsx');
    expect(await saveWorkbook(page, '导出名单', path)).toBe('单位名单.xlsx');
    const cell = /<c r="(E[3-9])"/.exec(await firstSheet(path))?.[1] ?? '';
    await fillIn(path, { [cell]: '司局级' });
    await upload(path);
    const outcome = page.getByRole('region', { name: '表格读取结果' });
    await outcome.getByText('名单有 1 处须改正').waitFor();
    await outcome.getByRole('cell', { name: cell, exact: true }).waitFor();
    await outcome.getByText('司局级').waitFor();
    await keepPicture(page, 'units-fault');
    await fillIn(path, { [cell]: '事业单位' });
    await upload(path);
    await outcome.getByText(/名单已导入，新增或更新 \d+ 个单位/).waitFor();
    await page
      .getByRole('navigation', { name: '类别' })
      .getByText(/事业单位/)
      .waitFor();
  });

  it('logged no error in the browser on the way', () => {
    expect(errors).toEqual([]);
  });
});
