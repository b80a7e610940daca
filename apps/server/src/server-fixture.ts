import type { Hono } from 'hono';
import {
  inputOf,
  openTestOffice,
  openText,
  type TestOffice,
} from '../../../packages/office/src/office-fixture.ts';
import { shortReport } from '../../../packages/office/src/report-fixture.ts';
import { type AppOptions, createApp } from './create-app.ts';
import { createLog } from './log.ts';
import type { RequestEnv } from './request-facts.ts';

/*
 * For tests: the server over an office of its own with the short report in it.
 */

export const token = 'token-for-tests';
export { inputOf, shortReport };

export interface TestApp {
  readonly house: TestOffice;
  readonly app: Hono<RequestEnv>;
  readonly options: AppOptions;
  readonly on: { jurisdictionId: string; reportId: string };
  /** Asks as a signed-in program. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

/** Opens the server without a socket. */
export async function openTestApp(more: Partial<AppOptions> = {}): Promise<TestApp> {
  const house = await openTestOffice();
  const { on } = await openText(house.office, shortReport);
  const options: AppOptions = {
    office: house.office,
    version: '0.0.0',
    webRoot: null,
    dataDir: '',
    token,
    log: createLog({ level: process.env['TEST_LOG'] ?? 'silent' }),
    readUpload: async ({ name, bytes }) => inputOf(new TextDecoder().decode(bytes), name),
    ...more,
  };
  const app = createApp(options);
  return {
    house,
    app,
    options,
    on,
    ask: async (path, init = {}) =>
      app.request(`http://127.0.0.1${path}`, {
        ...init,
        headers: { authorization: `Bearer ${token}`, ...init.headers },
      }),
    close: () => house.close(),
  };
}
