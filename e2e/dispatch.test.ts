import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepPicture, openBrowser, openPage } from './browser.ts';
import { type House, newDataDir, openHouse, removeDataDir } from './house.ts';
import { sampleReport } from './samples.ts';
import { fillIn, firstSheet, saveWorkbook } from './workbook.ts';

/* An office divides the year's work; a unit signs, objects and reports. */

let folder: string;
let house: House;
let browser: Browser;
let page: Page;
let errors: string[];

const unit = '市住房城乡建设局';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiannuo-dispatch-'));
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

const button = (name: string | RegExp): Locator => page.getByRole('button', { name });
const table = (): Locator => page.locator('[data-item-table]');
const tab = (name: string): Locator => page.getByRole('link', { name, exact: true });

/** A day some days from now, as date fields take it. */
const dayIn = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function openDispatch(): Promise<void> {
  await tab('分办').click();
  await page.locator('.plain-table a').first().click();
  await table().waitFor();
}

describe('a division of labour', () => {
  it('is drafted from the rows of the report', async () => {
    await tab('抓落实').click();
    await tab('分办').click();
    await page.getByText('还没有分办方案').waitFor();
    await button('拟定分办').click();
    await button('拟定').last().click();
    await page.getByText(/已拟定，共 \d+ 个事项/).waitFor();
    await page.getByText('牵头单位均已确定').waitFor();
    await keepPicture(page, 'dispatch-draft');
  });

  it('has its leads changed in place by keys', async () => {
    await table().focus();
    for (const _ of [1, 2]) {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('e');
      await page.keyboard.press('Delete');
      await page.keyboard.press('Enter');
      await page.locator('.item-editing').waitFor({ state: 'detached' });
    }
    await page.getByText('另有 2 项未定牵头单位').waitFor();
    await page.keyboard.press('e');
    await page.keyboard.insertText('没有这个局');
    await page.keyboard.press('Enter');
    await page.getByText('单位名单中没有“没有这个局”').waitFor();
    await page.keyboard.press('Escape');
  });

  it('has missing units set in bulk, in one request', async () => {
    await button('查看').click();
    await page.getByText(/显示 2 项/).waitFor();
    await page.getByLabel('全选').check();
    await button('批量修改').click();
    await page.getByLabel('修改牵头单位').check();
    await page.getByLabel('牵头单位', { exact: true }).fill('市财政局');
    await keepPicture(page, 'dispatch-bulk');
    const sent = page.waitForRequest((request) => request.url().endsWith('/items/edit'));
    await button('修改 2 项').click();
    expect((await sent).postDataJSON().items).toHaveLength(2);
    await page.getByText('已修改 2 项').waitFor();
    await page.getByText('没有符合条件的事项').waitFor();
    await button('清除筛选').first().click();
  });

  it('is approved, and issued once the number is given and a person has confirmed', async () => {
    await button('直接审定').click();
    const issue = button('印发……');
    await issue.waitFor();
    expect(await issue.isDisabled()).toBe(true);
    await page.getByLabel('文号').fill('云政办发〔2026〕8号');
    await page.getByLabel('改办截止日').fill(dayIn(10));
    await page.getByLabel('签收截止日').fill(dayIn(5));
    await issue.click();
    await page.getByText(/将向 \d+ 个单位印发 \d+ 个事项/).waitFor();
    await keepPicture(page, 'dispatch-issue');
    await button('确认印发').click();
    await page.getByText('已印发，各单位可以签收').waitFor();
    await page.getByRole('link', { name: /签收情况/ }).click();
    await page.getByText(/应签收 \d+ 项次，已签收 0/).waitFor();
    await keepPicture(page, 'dispatch-signing');
  });
});

describe('a unit', () => {
  it('objects to one item and signs for the others', async () => {
    await tab('填报').click();
    await page.locator('.unit-picker').getByRole('button', { name: unit }).click();
    const list = page.locator('.sign-list');
    await list
      .getByRole('button', { name: /申请改办/ })
      .first()
      .click();
    await page.getByLabel('理由').fill('按三定规定，该职责属市发展改革委');
    await page.getByLabel('建议改由（可不填）').fill('市发展改革委');
    await button('提交改办申请').click();
    await page.getByText('已申请改办，等待裁定').waitFor();
    await list.getByRole('button', { name: /全部签收/ }).click();
    await page.getByText(/已签收 \d+ 项/).waitFor();
    await page.getByText('待签收（1）').waitFor();
  });

  it('has its objection decided', async () => {
    await openDispatch();
    await page.getByRole('link', { name: /改办/ }).click();
    await page.getByText('待裁定（1）').waitFor();
    await page.getByRole('radio', { name: '改由' }).check();
    await keepPicture(page, 'dispatch-objection');
    await button('裁定').click();
    await page.getByText('已裁定（1）').waitFor();
    await page.getByText('已改由其他单位').waitFor();
  });

  it('is warned of odd figures and keeps its draft over a reload', async () => {
    await tab('填报').click();
    const card = cardWithFigures();
    const figure = card.locator('.duty-figures input').first();
    await figure.fill('约5');
    await card.getByText('请填写数字').waitFor();
    await figure.fill('0.0001');
    await figure.fill('1');
    await card.locator('textarea').first().fill('正在办理前期手续。');
    await card.getByText('草稿已保存').waitFor();
    await page.reload();
    await cardWithFigures().locator('textarea').first().waitFor();
    expect(await cardWithFigures().locator('textarea').first().inputValue()).toBe(
      '正在办理前期手续。',
    );
    await keepPicture(page, 'unit-desk-draft');
  });

  it('reports what it filled in, and a double click counts once', async () => {
    const title = await cardWithFigures().getAttribute('aria-label');
    const card = page.getByRole('article', { name: title ?? '' });
    await card.getByRole('button', { name: '报送' }).dblclick();
    await card.getByText('已报送').waitFor();
    await card.getByText('正在办理前期手续。').waitFor();
    expect(await progressVersions()).toEqual([1]);
    await keepPicture(page, 'unit-desk-sent');
  });

  it('corrects what it sent, and finds it corrected', async () => {
    const card = page.locator('.duty-card.is-sent').first();
    await card.getByRole('button', { name: '更正' }).click();
    await card.locator('textarea').first().fill('前期手续已办结。');
    await card.getByRole('button', { name: '报送' }).click();
    await page.getByText('已报送 1 项').waitFor();
    await card.getByText('前期手续已办结。').waitFor();
    expect(await progressVersions()).toEqual([2]);
  });

  it('has the wrong cells of its workbook named, and loses nothing typed meanwhile', async () => {
    const path = join(folder, 'filled.xlsx');
    expect(await saveWorkbook(page, '下载填报表', path)).toMatch(`${unit}2026年`);
    const figure = /<dataValidation type="decimal"[^>]* sqref="(K\d+)/.exec(await firstSheet(path));
    const cell = figure?.[1] ?? '';
    await cardWithFigures().locator('textarea').first().fill('正在填写的另一项。');
    await fillIn(path, { [cell]: '三倍左右' });
    await upload(path);
    const outcome = page.getByRole('region', { name: '表格读取结果' });
    await outcome.getByText(/填报表有 \d+ 处须改正，均未报送/).waitFor();
    await outcome.getByRole('cell', { name: cell, exact: true }).waitFor();
    await outcome.getByRole('link', { name: '重新下载填报表' }).waitFor();
    await keepPicture(page, 'unit-desk-workbook-fault');
    expect(await cardWithFigures().locator('textarea').first().inputValue()).toBe(
      '正在填写的另一项。',
    );
  });

  it('sends the rows of its workbook once they are right', async () => {
    const path = join(folder, 'right.xlsx');
    await saveWorkbook(page, '重新下载填报表', path);
    const rows = [...(await firstSheet(path)).matchAll(/<c r="L(\d+)"/g)].map(([, row]) => row);
    const cell = `L${rows.at(-1)}`;
    await fillIn(path, { [cell]: '线下填写的进展。' });
    await upload(path);
    await page.getByText('填报表已读取，报送 1 项').waitFor();
    await page.getByRole('article').getByText('线下填写的进展。').waitFor();
    expect(await progressVersions()).toEqual(expect.arrayContaining([1, 2]));
    await keepPicture(page, 'unit-desk-workbook');
  });

  it('logged no error in the browser on the way', () => {
    expect(errors).toEqual([]);
  });
});

const upload = (path: string): Promise<void> =>
  page.locator('.desk-tools input[type="file"]').setInputFiles(path);

/** The first duty that asks for a figure and was not sent. */
const cardWithFigures = (): Locator =>
  page
    .locator('.duty-card.is-open')
    .filter({ has: page.locator('.duty-figures input') })
    .first();

/** The versions of what the unit has reported for the period shown. */
async function progressVersions(): Promise<number[]> {
  const jurisdiction = /\/j\/([^/]+)/.exec(page.url())?.[1] ?? '';
  const answer = await page.request.get(
    new URL(`/api/j/${jurisdiction}/unit-desk?unit=${encodeURIComponent(unit)}`, house.address)
      .href,
  );
  const desk = (await answer.json()) as {
    readonly duties: readonly { readonly progress: { readonly version: number } | null }[];
  };
  return desk.duties.flatMap(({ progress }) => (progress === null ? [] : [progress.version]));
}
