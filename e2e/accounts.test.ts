import { createHmac } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepPicture, openBrowser, openPage } from './browser.ts';
import { jiannuo } from './command.ts';
import { type House, newDataDir, openHouse, removeDataDir } from './house.ts';
import { sampleReport } from './samples.ts';

/* A city turns accounts on: three administrators, a person of a unit, and an auditor who sees it all. */

const unit = '市教育局';
const next = 'Qiaotou-river-7';

let house: House;
let browser: Browser;
const errors: string[] = [];
const contexts: BrowserContext[] = [];
const firstPasswords = new Map<string, string>();

beforeAll(async () => {
  house = await openHouse(await newDataDir(), [sampleReport], ['--team']);
  browser = await openBrowser();
});

afterAll(async () => {
  for (const context of contexts) await context.close();
  await browser?.close();
  await house?.stop();
  if (house !== undefined) await removeDataDir(house.dataDir);
});

/** A browser of somebody's own, at the sign-in page. */
async function newcomer(): Promise<Page> {
  const opened = await openPage(browser, new URL('/', house.address).href);
  contexts.push(opened.page.context());
  opened.page.on('pageerror', (error) => errors.push(error.message));
  await opened.page.getByLabel('登录名').waitFor();
  return opened.page;
}

async function signIn(page: Page, name: string, password: string): Promise<void> {
  await page.getByLabel('登录名').fill(name);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录' }).click();
}

/** Signs in for the first time and changes the one-time password. */
async function enter(name: string, oneTime: string): Promise<Page> {
  const page = await newcomer();
  await signIn(page, name, oneTime);
  await page.getByRole('heading', { name: '请先修改密码' }).waitFor();
  await page.getByLabel('当前密码').fill(oneTime);
  await page.getByLabel('新密码', { exact: true }).fill(next);
  await page.getByLabel('再输入一次新密码').fill(next);
  await page.getByRole('button', { name: '修改密码' }).click();
  await page.waitForURL(({ pathname }) => pathname !== '/me');
  return page;
}

/** The code an authenticator shows now. */
function codeOf(secret: string): string {
  const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...secret].map((sign) => signs.indexOf(sign).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? []);
  const interval = Buffer.alloc(8);
  interval.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const digest = createHmac('sha1', key).update(interval).digest();
  const at = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

describe('a team', () => {
  let system: Page;
  let security: Page;
  let auditor: Page;
  let person: Page;
  let oneTime = '';

  it('starts with three administrators, told on the terminal once', async () => {
    expect(house.address).not.toContain('token');
    for (const [, name = '', password = ''] of house
      .said()
      .matchAll(/^ {2}\S+ {2}(\w+) {2}((?:\w{4}-){3}\w{4})$/gm)) {
      firstPasswords.set(name, password);
    }
    expect([...firstPasswords.keys()]).toEqual(['sysadmin', 'secadmin', 'auditadmin']);
  });

  it('asks for a name and a password, and says what is wrong', async () => {
    const page = await newcomer();
    await keepPicture(page, 'accounts-sign-in');
    await signIn(page, 'sysadmin', 'wrong');
    await page.getByText('登录名或密码不正确').waitFor();
    await keepPicture(page, 'accounts-sign-in-wrong');
  });

  it('has the one-time password changed before anything else', async () => {
    const page = await newcomer();
    await signIn(page, 'sysadmin', firstPasswords.get('sysadmin') ?? '');
    await page.getByRole('heading', { name: '请先修改密码' }).waitFor();
    await page.goto(new URL('/', house.address).href);
    await page.getByRole('heading', { name: '请先修改密码' }).waitFor();
    await page.getByLabel('当前密码').fill(firstPasswords.get('sysadmin') ?? '');
    await page.getByLabel('新密码', { exact: true }).fill('short');
    await page.getByLabel('再输入一次新密码').fill('short');
    await page.getByRole('button', { name: '修改密码' }).click();
    await page.getByText('密码至少 10 位。').waitFor();
    await keepPicture(page, 'accounts-must-change');
    await page.context().close();
    system = await enter('sysadmin', firstPasswords.get('sysadmin') ?? '');
    security = await enter('secadmin', firstPasswords.get('secadmin') ?? '');
  });

  it('lets the system administrator make an account', async () => {
    await system.getByRole('button', { name: '新建账号' }).click();
    await system.getByLabel('姓名', { exact: true }).fill('王芳');
    await system.getByLabel('登录名', { exact: true }).fill('wangfang');
    await system.getByLabel('单位', { exact: true }).fill(unit);
    await keepPicture(system, 'accounts-add');
    await system.getByRole('button', { name: '保存' }).click();
    const dialog = system.getByRole('dialog');
    oneTime = (await dialog.locator('.one-time-password').textContent()) ?? '';
    expect(oneTime).toMatch(/^(\w{4}-){3}\w{4}$/);
    await keepPicture(system, 'accounts-one-time');
    await dialog.getByRole('button', { name: '已记下，关闭' }).click();
    await system.getByRole('row').filter({ hasText: 'wangfang' }).waitFor();
    expect(await system.getByRole('button', { name: '授予', exact: true }).count()).toBe(0);
  });

  it('lets somebody without a role see nothing', async () => {
    person = await enter('wangfang', oneTime);
    await person.getByText('还没有为您授予角色').waitFor();
    await keepPicture(person, 'accounts-no-role');
  });

  it('lets the security administrator grant the role', async () => {
    await security.reload();
    await security.getByRole('button', { name: '王芳' }).click();
    await security.getByRole('combobox', { name: '角色' }).selectOption({ label: '审计管理员' });
    await security.getByRole('button', { name: '授予', exact: true }).click();
    await security.getByText('已授予。').waitFor();
    await security.getByRole('button', { name: '收回审计管理员' }).click();
    await security.getByText('已收回。').waitFor();
    await security.getByRole('combobox', { name: '角色' }).selectOption({ label: '单位填报' });
    await security.getByRole('button', { name: '授予', exact: true }).click();
    await security.locator('.role-chip').filter({ hasText: unit }).waitFor();
    await keepPicture(security, 'accounts-grant');
  });

  it('shows the person of a unit the report, and nothing that is not hers', async () => {
    await person.goto(new URL('/', house.address).href);
    await person.locator('[data-c]').first().waitFor();
    await keepPicture(person, 'accounts-person');
    expect(await person.getByRole('link', { name: '核对' }).count()).toBe(0);
    await person.getByTitle('账号菜单').click();
    const menu = person.getByRole('navigation', { name: '账号菜单' });
    expect(await menu.getByRole('link').allTextContents()).toEqual(['我的账号']);
    await keepPicture(person, 'accounts-menu');
    await person.locator('.switcher-title').click();
    expect(await person.getByRole('button', { name: '打开报告文件' }).count()).toBe(0);
    const [, place = ''] = /\/j\/([^/]+)/.exec(person.url()) ?? [];
    await person.goto(new URL(`/j/${place}/audit`, house.address).href);
    await person.getByRole('heading', { name: '没有权限' }).waitFor();
    await keepPicture(person, 'accounts-refused');
  });

  it('takes a second factor, drawn as a code to scan', async () => {
    await person.goto(new URL('/me', house.address).href);
    await person.getByRole('button', { name: '启用动态口令' }).click();
    await person.getByLabel('请先输入当前密码').fill(next);
    await person.getByRole('button', { name: '继续' }).click();
    await person.getByRole('img', { name: '动态口令二维码' }).waitFor();
    await keepPicture(person, 'accounts-second-factor');
    const secret = ((await person.locator('.factor-secret').textContent()) ?? '').replaceAll(
      ' ',
      '',
    );
    await person.getByLabel('6 位动态口令').fill(codeOf(secret));
    await person.getByRole('button', { name: '确认启用' }).click();
    const recovery = await person.locator('.recovery-codes li').allTextContents();
    expect(recovery).toHaveLength(10);
    await keepPicture(person, 'accounts-recovery');
    await person.getByRole('button', { name: '已妥善保存' }).click();
    await person.getByText('已启用，恢复码剩余 10 个').waitFor();
    const elsewhere = await newcomer();
    await signIn(elsewhere, 'wangfang', next);
    await elsewhere.getByLabel('动态口令或恢复码').fill(recovery[0] ?? '');
    await keepPicture(elsewhere, 'accounts-code');
    await elsewhere.getByRole('button', { name: '登录' }).click();
    await elsewhere.locator('[data-c]').first().waitFor();
    await person.reload();
    await person.getByRole('button', { name: '结束', exact: true }).waitFor();
    await keepPicture(person, 'accounts-me');
    await person.getByRole('button', { name: '结束', exact: true }).click();
    await person.getByText('会话已结束。').waitFor();
    // The page that was signed out elsewhere comes back to where it was after signing in again.
    await elsewhere.getByRole('link', { name: '台账' }).click();
    await elsewhere.getByLabel('登录名').waitFor();
    expect(new URL(elsewhere.url()).searchParams.get('then')).toMatch(/\/ledger$/);
  });

  it('locks out who guesses', async () => {
    const page = await newcomer();
    for (let tries = 0; tries < 5; tries += 1) {
      await signIn(page, 'wangfang', `wrong ${tries}`);
      await page.getByRole('button', { name: '登录', disabled: false }).waitFor();
    }
    await page.getByText('账号已锁定').waitFor();
    await signIn(page, 'wangfang', next);
    await page.getByText('账号已锁定').waitFor();
  });

  it('resets a password at the machine', async () => {
    const { exit, out } = await jiannuo('account', 'reset', 'wangfang', '--data', house.dataDir);
    expect(exit).toBe(0);
    expect(out.trim()).toMatch(/^(\w{4}-){3}\w{4}$/);
    await person.reload();
    await person.getByLabel('登录名').waitFor();
    await signIn(person, 'wangfang', out.trim());
    await person.getByRole('heading', { name: '请先修改密码' }).waitFor();
  });

  it('shows the auditor all of it, and proves it', async () => {
    auditor = await enter('auditadmin', firstPasswords.get('auditadmin') ?? '');
    await auditor.getByRole('link', { name: '审计' }).first().click();
    await auditor.getByRole('cell', { name: '锁定账号' }).waitFor();
    for (const act of ['拒绝越权操作', '授予角色', '启用动态口令', '重置密码', '打开报告']) {
      await auditor.getByRole('cell', { name: act }).first().waitFor();
    }
    await auditor.getByRole('button', { name: '校验审计链' }).click();
    await auditor.getByText('审计链完整').waitFor();
    await keepPicture(auditor, 'audit-page');
    await auditor.getByRole('combobox', { name: '操作' }).selectOption({ label: '授予角色' });
    await auditor.getByRole('cell', { name: '锁定账号' }).waitFor({ state: 'detached' });
    await auditor.locator('tbody button').first().click();
    await auditor.locator('.event-details').getByText('单位填报').waitFor();
    await keepPicture(auditor, 'audit-details');
    const downloading = auditor.waitForEvent('download');
    await auditor.getByRole('button', { name: '导出表格' }).click();
    expect((await downloading).suggestedFilename()).toBe('云州市审计记录.csv');
  });

  it('keeps checkpoints that the command proves', async () => {
    expect(await house.stop()).toBe(0);
    const folder = join(house.dataDir, 'checkpoints');
    const [file = ''] = await readdir(folder);
    const data = ['--data', house.dataDir];
    const proved = await jiannuo('verify', '--checkpoint', join(folder, file), ...data);
    expect(proved.exit).toBe(0);
    expect(proved.said).toContain('审计链包含检查点');
    const said = house.said();
    expect(said).not.toContain(next);
    const again = await openHouse(house.dataDir, [sampleReport], ['--team']);
    expect(again.said()).not.toMatch(/(\w{4}-){3}\w{4}/);
    await again.stop();
  });

  it('logged no error in the browser on the way', () => {
    expect(errors).toEqual([]);
  });
});
