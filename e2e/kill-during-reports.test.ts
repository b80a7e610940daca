import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Dispatch, Item, Progress } from '@jiannuo/contract';
import { expect, it } from 'vitest';
import { jiannuo } from './command.ts';
import { type House, newDataDir, openHouse, removeDataDir } from './house.ts';
import { sampleReport } from './samples.ts';

/** Kills of the program and of its database; both run on between them as long as drawn. */
const programKills = 12;
const databaseKills = 40;
const writers = 4;

/** One item whose progress is reported again and again, by one writer at a time. */
interface Track {
  readonly item: Item;
  /** Reports that were acknowledged. */
  acknowledged: number;
  value: string;
}

/** Asks the program as it runs now; null where it gave no answer. */
type Ask = <T>(path: string, body?: unknown) => Promise<{ status: number; body: T } | null>;

function asker(current: () => House): Ask {
  return async <T>(path: string, body?: unknown) => {
    const { origin, searchParams } = new URL(current().address);
    const authorization = `Bearer ${searchParams.get('token')}`;
    try {
      const answer = await fetch(`${origin}${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: answer.status, body: (await answer.json()) as T };
    } catch {
      return null;
    }
  };
}

/** Reports progress until told to stop; what got no answer is sent again with its key. */
async function keepReporting(ask: Ask, on: string, track: Track, isOver: () => boolean) {
  while (!isOver()) {
    const value = String(track.acknowledged + 1);
    const report = {
      unit: track.item.unit,
      period: '2026-03',
      key: randomUUID(),
      to: 'submitted',
      entries: [
        {
          itemId: track.item.id,
          version: track.acknowledged,
          figures: track.item.goals.map(({ id: goalId }) => ({ goalId, value })),
          words: `第${value}次报送`,
          problem: '',
          nextStep: '',
          noChange: false,
          evidence: [],
        },
      ],
    };
    for (;;) {
      const answer = await ask<{ code?: string }>(`${on}/progress`, report);
      if (answer?.status === 200) break;
      // Refused for anything but being out of reach, it would be a fault of the program.
      if (answer !== null && answer.status !== 503) throw new Error(JSON.stringify(answer.body));
      await wait(100);
    }
    track.acknowledged += 1;
    track.value = value;
  }
}

it(`loses nothing acknowledged in ${programKills + databaseKills} kills under load`, async () => {
  const dataDir = await newDataDir();
  let house = await openHouse(dataDir, [sampleReport]);
  const ask = asker(() => house);
  try {
    const { on, items } = await issue(ask);
    const tracks = items
      .filter(({ goals, unit }) => goals.length > 0 && unit !== '')
      .slice(0, writers)
      .map((item): Track => ({ item, acknowledged: 0, value: '' }));
    let isOver = false;
    const reporting = tracks.map((track) => keepReporting(ask, on, track, () => isOver));
    const failed = Promise.all(reporting).then(() => undefined);
    failed.catch(() => undefined);
    for (let kill = 0; kill < programKills + databaseKills; kill += 1) {
      await Promise.race([wait(80 + Math.random() * 400), failed]);
      if (kill % 4 === 3 && kill / 4 < programKills) {
        house.process.kill('SIGKILL');
        if (house.process.exitCode === null && house.process.signalCode === null) {
          await once(house.process, 'exit');
        }
        house = await openHouse(dataDir, [sampleReport]);
      } else {
        killDatabase(dataDir);
        await expect
          .poll(async () => (await ask('/api/session'))?.status, { timeout: 30_000, interval: 100 })
          .toBe(200);
      }
    }
    isOver = true;
    await failed;
    for (const { item, acknowledged, value } of tracks) {
      const detail = await ask<{
        progress: Progress[];
        figures: { version: number; value: string }[];
      }>(`${on}/items/${item.id}`);
      expect(acknowledged).toBeGreaterThan(0);
      expect(detail?.body.progress).toMatchObject([
        { version: acknowledged, words: `第${value}次报送`, state: 'submitted' },
      ]);
      expect(detail?.body.figures).toHaveLength(item.goals.length);
      for (const figure of detail?.body.figures ?? []) {
        expect(figure).toMatchObject({ version: acknowledged, value });
      }
    }
    expect(await house.stop()).toBe(0);
    expect((await jiannuo('verify', '--data', dataDir)).exit).toBe(0);
  } finally {
    house.process.kill('SIGKILL');
    await removeDataDir(dataDir);
  }
}, 600_000);

/** Issues the report's work to its units. */
async function issue(ask: Ask): Promise<{ on: string; items: readonly Item[] }> {
  const session = await ask<{ reports: { id: string; jurisdiction: { id: string } }[] }>(
    '/api/session',
  );
  const [report] = session?.body.reports ?? [];
  const on = `/api/j/${report?.jurisdiction.id}`;
  type Detail = { dispatch: Dispatch; items: Item[] };
  const draft = await ask<Detail>(`${on}/reports/${report?.id}/dispatches`, { title: '分工方案' });
  const { dispatch, items } = draft?.body ?? { dispatch: undefined, items: [] };
  const unit = items.find((item) => item.unit !== '')?.unit ?? '';
  const edits = items
    .filter((item) => item.unit === '')
    .map(({ id, version }) => ({ id, version, unit }));
  if (edits.length > 0) await ask(`${on}/items/edit`, { items: edits });
  const move = (version: number, to: string, more: object = {}) =>
    ask<Detail>(`${on}/dispatches/${dispatch?.id}/move`, { version, to, ...more });
  await move(1, 'approved');
  const issued = await move(2, 'issued', { documentNumber: '云府办〔2026〕1号' });
  if (issued?.status !== 200) throw new Error(JSON.stringify(issued?.body));
  return { on, items: issued.body.items };
}

function killDatabase(dataDir: string): void {
  const file = readFileSync(`${dataDir}/postgres/data/postmaster.pid`, 'utf8');
  try {
    process.kill(Number(file.split('\n')[0]), 'SIGKILL');
  } catch {
    // It is just being started again.
  }
}
