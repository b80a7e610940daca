import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPdf, type DrawnText, setParagraph } from '../packages/reading/src/pdf/build-pdf.ts';
import { keepPicture, openBrowser, openPage } from './browser.ts';
import { type House, newDataDir, openHouse, removeDataDir } from './house.ts';
import { hasShared, sampleReport, seedReport } from './samples.ts';

/* One person's way through the product, step by step, on the real page where it is present. */

const report = hasShared ? seedReport : sampleReport;
let folder: string;
let house: House;
let browser: Browser;
let page: Page;
let errors: string[];
/** The live report's address, without query. */
let home: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiannuo-journey-'));
  house = await openHouse(await newDataDir(), [report]);
  browser = await openBrowser();
  ({ page, errors } = await openPage(browser, house.address));
  await page.locator('[data-c]').first().waitFor();
  home = page.url().split('?')[0] ?? '';
});

afterAll(async () => {
  await browser?.close();
  await house?.stop();
  if (house !== undefined) await removeDataDir(house.dataDir);
  await rm(folder, { recursive: true, force: true });
});

/** Two pages of an invented report, as a printing program would set them. */
const reportPage: DrawnText[] = [
  { text: '霜陵市政府工作报告', x: 220, y: 120, size: 16 },
  { text: '一、2025年工作回顾', x: 80, y: 180, size: 12 },
  ...setParagraph('过去一年，全市地区生产总值增长5.6%，新增城镇就业1.9万人。', placeAt(210)),
  { text: '二、2026年工作安排', x: 80, y: 270, size: 12 },
  ...setParagraph('今年发展主要预期目标是：地区生产总值增长5%左右。', placeAt(300)),
  ...setParagraph('实施河道清淤工程，年底前完成清淤60公里。', placeAt(350)),
];
const lastPage = setParagraph('新建公办幼儿园9所，改造老旧小区21个。', placeAt(300));

function placeAt(y: number) {
  return { x: 60, y, width: 40 };
}

/** The number printed after a word in the top line, such as 任务 453. */
async function counted(word: string): Promise<number> {
  const line = await page.getByLabel('本报告统计').textContent();
  return Number(new RegExp(`${word}\\s*(\\d+)`).exec(line ?? '')?.[1]);
}

async function toDesk(): Promise<void> {
  await page.goto(`${home}/desk`);
  await page.getByRole('tab', { name: /^任务/ }).waitFor();
  await page.getByText('确认，下一项').waitFor();
}

describe('the live report', () => {
  it('opens at the printed address and takes the token out of sight', async () => {
    expect(page.url()).not.toContain('token');
    expect(await counted('任务')).toBeGreaterThan(80);
    expect(await page.locator('[data-q]').count()).toBeGreaterThan(50);
    await keepPicture(page, 'report');
  });

  it('finds words in the text and counts the places', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('数字化');
    await page.keyboard.press('Enter');
    await page.getByText(/“数字化”第 \d+ 处，共 \d+ 处/).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('steps through numbers and undertakings by keyboard and shows the card', async () => {
    await page.goto(home);
    await page.locator('[data-c]').first().waitFor();
    await page.keyboard.press('n');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByText('牵头单位').first().waitFor();
    await keepPicture(page, 'report-card');
  });

  it('shows what a row without a figure shall reach, in its own words', async () => {
    await page.locator('[data-q^="condition-"]').first().click();
    await page.locator('.card').getByText('指标', { exact: true }).last().waitFor();
    await page
      .getByText('（推定）')
      .or(page.getByText(/\d+年\d+月\d+日/))
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
  });

  it('shows a passage by its permalink', async () => {
    const start = await page.locator('[data-from]').nth(30).getAttribute('data-from');
    await page.goto(`${home}?p=${start}-${Number(start) + 6}`);
    const passage = page.locator('[data-passage]').first();
    await passage.waitFor();
    expect(await passage.isVisible()).toBe(true);
  });
});

describe('the checking desk', () => {
  it('confirms a row and goes on to the next', async () => {
    await toDesk();
    await page.keyboard.press('c');
    await page.keyboard.press('c');
    await page
      .getByText(/已核对 2／/)
      .first()
      .waitFor();
    await keepPicture(page, 'desk');
  });

  it('lists the rows with a doubtful lead alone, and all rows again', async () => {
    const doubtful = page.getByRole('button', { name: /^把握不大的/ });
    const first = await page.locator('.desk-row').first().textContent();
    await page.keyboard.press('d');
    await page.locator('.desk-row.is-current').waitFor();
    expect(await doubtful.getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('.desk-row').first().textContent()).not.toBe(first);
    await page.keyboard.press('d');
    expect(await doubtful.getAttribute('aria-pressed')).toBe('false');
  });

  it('takes a confirmation back', async () => {
    await page.keyboard.press('u');
    await page
      .getByText(/已核对 1／/)
      .first()
      .waitFor();
  });

  it('changes a row, and the change is there after a reload', async () => {
    await toDesk();
    await page.keyboard.press('e');
    const object = page.getByLabel('工作内容');
    await object.fill('地区生产总值（核对后）');
    await object.press('Enter');
    await page.getByText('已全部保存').waitFor();
    await page.reload();
    await page.getByText('地区生产总值（核对后）').first().waitFor();
  });

  it('sets what a row shall reach in words and who decides, and takes both back', async () => {
    await toDesk();
    const before = await counted('指标');
    const bare = page.locator('.desk-row', { has: page.locator('.desk-line:not(:has(strong))') });
    // One that says more than the words taken from it, and is not marked yet.
    const row = bare.filter({ hasNotText: '待上级' }).filter({ hasText: /[\u4e00-\u9fff]{8}/ });
    const quote = (await row.first().locator('.desk-quote').textContent()) ?? '';
    await row.first().click();
    await page.locator('.desk-row.is-current').getByText(quote, { exact: true }).waitFor();
    await page.keyboard.press('e');
    const words = page.getByLabel('文字要求的原文');
    await words.fill('原文中没有的要求');
    await words.press('Enter');
    await page.getByRole('alert').getByText('文字要求须同时填写').waitFor();
    await page.getByLabel('文字要求的指标').fill('工作成效');
    await words.press('Enter');
    await page.getByRole('alert').getByText('原文中没有“原文中没有的要求”').waitFor();
    await words.fill(quote.slice(1, 7));
    await page.getByRole('checkbox', { name: '待上级' }).check();
    await keepPicture(page, 'desk-condition-form');
    await words.press('Enter');
    const current = page.locator('.desk-row.is-current');
    await current.getByText(`工作成效 ${quote.slice(1, 7)}`).waitFor();
    await current.getByText('结果须由上级决定').waitFor();
    await expect.poll(() => counted('指标')).toBe(before + 1);
    await keepPicture(page, 'desk-condition');
    await page.keyboard.press('u');
    await expect.poll(() => counted('指标')).toBe(before);
    expect(await current.getByText('结果须由上级决定').count()).toBe(0);
  });

  it('splits a row in two and merges them again', async () => {
    await toDesk();
    const before = await counted('任务');
    await page.keyboard.press('s');
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => counted('任务')).toBe(before + 1);
    await page.keyboard.press('Home');
    await page.keyboard.press('m');
    await expect.poll(() => counted('任务')).toBe(before);
  });

  it('takes a row out of the ledger and puts it back', async () => {
    await toDesk();
    const before = await counted('任务');
    await page.keyboard.press('End');
    await page.keyboard.press('x');
    await expect.poll(() => counted('任务')).toBe(before - 1);
    await page.keyboard.press('u');
    await expect.poll(() => counted('任务')).toBe(before);
  });

  it('lists the misprints with proposed readings and keeps a decision', async () => {
    await toDesk();
    if ((await counted('疑误')) === 0) return;
    await page.getByRole('tab', { name: /^疑误/ }).click();
    await page
      .getByText(/建议读作/)
      .first()
      .waitFor();
    await keepPicture(page, 'misprints');
    await page.getByRole('button', { name: '原文无误' }).first().click();
    await page.getByText('重新处理').first().waitFor();
  });

  it('tells the second of two people, shows both versions and keeps what was typed', async () => {
    await toDesk();
    const other = await openPage(browser, house.address);
    await other.page.goto(`${home}/desk`);
    await other.page.getByText('确认，下一项').waitFor();
    await page.keyboard.press('e');
    await page.getByLabel('备注').fill('先填的备注');
    await other.page.keyboard.press('e');
    await other.page.getByLabel('工作内容').fill('他人先改的内容');
    await other.page.getByLabel('工作内容').press('Enter');
    await other.page.getByText('已全部保存').waitFor();
    await page.getByLabel('工作内容').fill('我后改的内容');
    await page.getByLabel('工作内容').press('Enter');
    await page.getByText('这项任务刚被他人修改过').first().waitFor();
    await page.getByText('他人先改的内容').first().waitFor();
    expect(await page.getByText('我后改的内容').count()).toBeGreaterThan(0);
    await keepPicture(page, 'desk-stale');
    await other.page.context().close();
  });
});

describe('the ledger', () => {
  it('filters to a sentence one can read', async () => {
    await page.goto(`${home}/ledger?kind=target`);
    await page.getByText(/类别为指标/).waitFor();
    await keepPicture(page, 'ledger');
  });

  it.each(['xlsx', 'csv', 'json'] as const)('exports what is shown as %s', async (format) => {
    await page.goto(`${home}/ledger?kind=target`);
    await page.getByText(/类别为指标/).waitFor();
    await page
      .getByText(/共\d+项/)
      .first()
      .waitFor();
    const shown = Number(/共(\d+)项/.exec((await page.locator('body').textContent()) ?? '')?.[1]);
    await page.getByRole('button', { name: '导出' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByText(`（.${format}）`).click(),
    ]);
    const path = join(folder, `out.${format}`);
    await download.saveAs(path);
    expect(rowsOf(format, await readFile(path))).toBe(shown);
  });
});

/** Rows of commitments in an exported file, headings apart. */
function rowsOf(format: 'xlsx' | 'csv' | 'json', bytes: Uint8Array): number {
  if (format === 'json') {
    const { commitments } = JSON.parse(strFromU8(bytes)) as { commitments: unknown[] };
    return commitments.length;
  }
  if (format === 'csv') {
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    // No cell of a ledger holds a line break: each line is a row.
    return strFromU8(bytes).trimEnd().split('\r\n').length - 1;
  }
  const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const frozen = Number(/ySplit="(\d+)"/.exec(sheet)?.[1]);
  expect(frozen).toBeGreaterThan(0);
  return [...sheet.matchAll(/<row /g)].length - frozen;
}

describe('the overview', () => {
  it('accounts for every sentence on one screen', async () => {
    await page.goto(`${home}/overview`);
    await page.getByText('主要预期目标').first().waitFor();
    const words = await page.locator('body').textContent();
    const [, accounted, all] = /(\d+)／(\d+) 句/.exec(words ?? '') ?? [];
    expect(accounted).toBe(all);
    await page.locator('svg').first().waitFor();
    await keepPicture(page, 'overview');
    const isOneScreen = await page.evaluate<boolean>(
      'document.documentElement.scrollHeight <= window.innerHeight',
    );
    expect(isOneScreen).toBe(true);
  });
});

describe('the frame', () => {
  it('speaks English when asked, and goes on doing so', async () => {
    await page.goto(home);
    await page.getByRole('button', { name: /English|切换为英文/ }).click();
    await page.getByText('Ledger').first().waitFor();
    await page.reload();
    await page.getByText('Ledger').first().waitFor();
    await keepPicture(page, 'report-english');
    await page.getByRole('button', { name: /中文|Chinese/ }).click();
    await page.getByText('台账').first().waitFor();
  });

  it('opens another report from a file chosen in the page', async () => {
    const path = join(folder, 'other.txt');
    const text = await readFile(sampleReport, 'utf8');
    await writeFile(path, text.replaceAll('云州', '岚川'));
    await page.locator('.switcher-title').click();
    await page.locator('input[type="file"]').first().setInputFiles(path);
    await page.waitForURL((url) => !url.href.startsWith(home));
    await page.locator('[data-c]').first().waitFor();
  });

  it('leads from a report to its newer version and back', async () => {
    const path = join(folder, 'changed.txt');
    const text = await readFile(sampleReport, 'utf8');
    const first = page.url();
    await writeFile(path, `${text.replaceAll('云州', '岚川')}\n谢谢大家。\n`);
    await page.locator('.switcher-title').click();
    await page.locator('input[type="file"]').first().setInputFiles(path);
    await page.waitForURL((url) => url.href !== first);
    await page.getByRole('link', { name: '查看第 1 版' }).click();
    await page.getByText(/报告有新版本/).waitFor();
    await page.getByRole('link', { name: '查看第 2 版' }).click();
    await page.getByRole('link', { name: '查看第 1 版' }).waitFor();
  });

  it('says, for as long as the report is there, which pages of its original were not read', async () => {
    const path = join(folder, 'scans.pdf');
    await writeFile(path, buildPdf([reportPage, [], [], lastPage, []]));
    const first = page.url();
    await page.locator('.switcher-title').click();
    await page.locator('input[type="file"]').first().setInputFiles(path);
    await page.waitForURL((url) => url.href !== first);
    const notice = page.getByRole('note').getByText(/第2—3、5页没有文字层，未读入/);
    await notice.waitFor();
    await page.reload();
    await notice.waitFor();
    await keepPicture(page, 'pages-unread');
    await page.getByRole('link', { name: '总览' }).click();
    await page.getByText('第2—3、5页没有文字，详见活报告').waitFor();
    await keepPicture(page, 'pages-unread-overview');
    await page.getByRole('link', { name: '页原件未读入' }).click();
    await notice.waitFor();
  });

  it('says how to get in when there is no session', async () => {
    const context = await browser.newContext({ locale: 'zh-CN' });
    const stranger = await context.newPage();
    await stranger.goto(home);
    await stranger
      .getByText(/启动时/)
      .first()
      .waitFor();
    expect(await stranger.locator('[data-c]').count()).toBe(0);
    await keepPicture(stranger, 'no-session');
    await context.close();
  });

  it('logged no error in the browser on the way', () => {
    // A refused save is an answer of 409 or 422, which the browser notes by itself.
    expect(errors.filter((text) => !/409|422/.test(text))).toEqual([]);
  });
});
