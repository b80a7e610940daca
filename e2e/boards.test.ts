import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepPicture, openBrowser, openPage } from './browser.ts';
import { type House, newDataDir, openHouse, removeDataDir } from './house.ts';

/* An office follows the sample city's year: boards, items, review, changes, rules, and the lit report. */

let house: House;
let browser: Browser;
let page: Page;
let errors: string[];
/** The address of the report, without its query. */
let report: string;

beforeAll(async () => {
  // Opened without a file, the sample city comes with its year, which is written meanwhile.
  house = await openHouse(await newDataDir());
  while (!house.said().includes('示例数据已写入')) await setTimeout(500);
  browser = await openBrowser();
  ({ page, errors } = await openPage(browser, house.address));
  await page.locator('[data-c]').first().waitFor();
  report = /^[^?]*\/r\/[^/?]+/.exec(page.url())?.[0] ?? '';
});

afterAll(async () => {
  await browser?.close();
  await house?.stop();
  if (house !== undefined) await removeDataDir(house.dataDir);
});

/** The number on the board for a light. */
async function totalOf(light: string): Promise<number> {
  const total = page.locator(`.board-total.light-${light} b`);
  await total.waitFor();
  return Number(/\d+/.exec((await total.textContent()) ?? '')?.[0]);
}

describe('boards and what stands behind them', () => {
  it('lights the report itself, and leads from a row to its item', async () => {
    await page.locator('.undertaking:not(.light-grey)').first().click();
    await page.getByRole('link', { name: '事项办理情况' }).click();
    await page.getByRole('heading', { name: '亮灯记录' }).waitFor();
    await keepPicture(page, 'item');
  });

  it('shows on the board as many rows as the list behind each number', async () => {
    await page.getByRole('link', { name: '看板', exact: true }).first().click();
    const red = await totalOf('red');
    expect(red).toBeGreaterThan(0);
    await keepPicture(page, 'board');
    await page.locator('.board-total.light-red').click();
    await page.getByRole('heading', { name: `事项 ${red} 项` }).waitFor();
  });

  it('leads from a cell of units and months to its rows, by arrow keys', async () => {
    await page.goto(`${report}/board`);
    const cell = page.locator('.heat a[data-row="0"][tabindex="0"]');
    await cell.focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    const label = await page.locator(':focus').getAttribute('aria-label');
    const count = /(\d+)项$/.exec(label ?? '')?.[1];
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: `事项 ${count} 项` }).waitFor();
  });

  it('shows a past day as it was known then, and says so', async () => {
    await page.goto(`${report}/board?asOf=2026-06-30`);
    await page.getByText('您正在看过去').waitFor();
    const then = await totalOf('blue');
    await keepPicture(page, 'board-past');
    await page.getByRole('button', { name: '回到现在' }).click();
    await page.waitForURL((url) => !url.search.includes('asOf'));
    await page.locator('.as-of-banner').waitFor({ state: 'detached' });
    await expect.poll(() => totalOf('blue')).toBeGreaterThan(then);
  });
});

describe('the office at work', () => {
  it('accepts and returns what was reported with the keyboard alone', async () => {
    await page.goto(`${report}/review?period=2026-11`);
    const waiting = page.getByRole('button', { name: /^待审核/ });
    await waiting.waitFor();
    const before = Number(/\d+/.exec((await waiting.textContent()) ?? '')?.[0]);
    await keepPicture(page, 'review');
    await page.keyboard.press('a');
    await page.getByText('已通过 1 项。').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('r');
    await page.getByLabel('退回原因').fill('请补充佐证材料。');
    await page.keyboard.press('Control+Enter');
    await page.getByText('已退回 1 项。').waitFor();
    await page.getByRole('button', { name: `待审核 ${before - 2}` }).waitFor();
    await page.getByRole('button', { name: /^已退回 1/ }).click();
    await page.getByText('退回原因：请补充佐证材料。').waitFor();
  });

  it('is told when another reviewer was faster, and sees the latest', async () => {
    await page.goto(`${report}/review?period=2026-11`);
    await page.getByRole('button', { name: /^待审核/ }).waitFor();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByRole('button', { name: '通过', exact: false }).first().waitFor();
    await other.keyboard.press('a');
    await other.getByText('已通过 1 项。').waitFor();
    await other.close();
    await page.keyboard.press('a');
    await page.getByText('其他人刚刚审核过').waitFor();
    // The refusal is the browser's to log as well: it was meant.
    expect(errors.splice(0).every((error) => error.includes('409'))).toBe(true);
  });

  it('decides a change, which then stands among the decided', async () => {
    await page.goto(`${report}/changes`);
    const asked = page.getByRole('region', { name: '待审批的调整' });
    await asked.getByRole('button', { name: '不批准' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('理由').fill('请按原定时限完成。');
    await dialog.getByRole('button', { name: '不批准' }).click();
    await page.getByText('已退回申请，事项不变。').waitFor();
    await asked.getByText('没有待审批的调整').waitFor();
  });

  it('tries other rules before they apply', async () => {
    await page.goto(`${report}/rules`);
    await page
      .getByLabel(/落后10—30个百分点，亮黄灯：起/)
      .first()
      .fill('5');
    await page.getByLabel('规则名称').fill('云州试行');
    await page.getByRole('button', { name: '预览变化' }).click();
    await page.getByText(/项的灯会变：|的灯都不变/).waitFor();
    await keepPicture(page, 'rules');
    await page.getByRole('button', { name: '启用', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '启用' }).click();
    await page.getByText('现行规则：云州试行').waitFor();
    await page.getByText('第 1 版').first().waitFor();
  });

  it('filters the ledger by light', async () => {
    await page.goto(`${report}/ledger?light=red`);
    await page
      .getByText(/共\d+项/)
      .first()
      .waitFor();
    await page.locator('.ledger-light-red').first().waitFor();
    expect(await page.locator('.ledger-light-green').count()).toBe(0);
  });

  it('logged no error in the browser on the way', () => {
    expect(errors).toEqual([]);
  });
});
