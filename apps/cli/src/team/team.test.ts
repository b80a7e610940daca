import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Checkpoint } from '@jiannuo/office';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepCheckpoints } from './keep-checkpoints.ts';
import { readCheckpoint } from './read-checkpoint.ts';
import { readSealingKey } from './sealing-key.ts';
import { oidcOf, readTeamSettings } from './team-settings.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiannuo-team-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const settings = (text: string) => writeFile(join(folder, 'team.json'), text);
const invalid = { code: 'team-settings-invalid' };

describe('the settings of a team', () => {
  it('are as usual without a file', async () => {
    expect(await readTeamSettings(folder, {})).toEqual({});
    expect(oidcOf({})).toBeNull();
  });

  it('come from the file, and over it from the environment', async () => {
    const oidc = { issuer: 'https://a.example', clientId: 'x', clientSecret: 'file' };
    await settings(JSON.stringify({ passwordDays: null, secondFactorFor: ['office'], oidc }));
    const read = await readTeamSettings(folder, { JIANNUO_OIDC_CLIENT_SECRET: 'environment' });
    expect(read).toMatchObject({ passwordDays: null, secondFactorFor: ['office'] });
    expect(oidcOf(read)).toEqual({
      ...oidc,
      clientSecret: 'environment',
      claim: 'preferred_username',
      name: '统一身份认证',
      create: false,
      insecure: false,
    });
  });

  it.each(['{', '[]', '{"idleMinutes":0}', '{"unknown":1}', '{"secondFactorFor":["king"]}'])(
    'are refused as %s',
    async (text) => {
      await settings(text);
      await expect(readTeamSettings(folder, {})).rejects.toMatchObject(invalid);
    },
  );

  it('are refused with half a provider', async () => {
    const read = await readTeamSettings(folder, { JIANNUO_OIDC_ISSUER: 'https://a.example' });
    expect(() => oidcOf(read)).toThrow(expect.objectContaining(invalid));
  });
});

describe('the sealing key', () => {
  it('is made once, for its owner only', async () => {
    const key = await readSealingKey(folder);
    expect(key).toHaveLength(32);
    expect(await readSealingKey(folder)).toEqual(key);
    expect((await stat(join(folder, 'second-factor-key'))).mode & 0o077).toBe(0);
  });

  it('is never replaced by another when it is damaged', async () => {
    await writeFile(join(folder, 'second-factor-key'), 'abc');
    await expect(readSealingKey(folder)).rejects.toMatchObject({ code: 'data-dir-not-writable' });
  });
});

describe('checkpoints', () => {
  const kept: Checkpoint = {
    jurisdiction: '018f0000-0000-7000-8000-000000000001',
    name: '云州市',
    seq: 7,
    head: 'a'.repeat(64),
    algorithm: 'sm3',
    at: new Date(2026, 0, 9, 10).toISOString(),
  };

  it('are written at the start and at the end, one file a day', async () => {
    let seq = 7;
    const office = { readCheckpoints: async () => [{ ...kept, seq }] };
    const keeper = await keepCheckpoints(office, folder, (error) => expect(error).toBeUndefined());
    const files = await readdir(join(folder, 'checkpoints'));
    expect(files).toEqual([`${kept.jurisdiction}-2026-01-09.json`]);
    seq = 9;
    await keeper.stop();
    const path = join(folder, 'checkpoints', files[0] ?? '');
    expect(await readCheckpoint(path)).toEqual({ ...kept, seq: 9 });
    expect(JSON.parse(await readFile(path, 'utf8'))).toHaveProperty('head');
  });

  it('that cannot be written are told of, and stop nothing', async () => {
    const told: unknown[] = [];
    const office = {
      readCheckpoints: async () => {
        throw new Error('gone');
      },
    };
    const keeper = await keepCheckpoints(office, folder, (error) => told.push(error));
    await keeper.stop();
    expect(told).toHaveLength(2);
  });

  it.each(['', '{', '{}', '{"jurisdiction":"x","seq":1,"head":"y"}'])(
    'are not read from %j',
    async (text) => {
      const path = join(folder, 'x.json');
      await writeFile(path, text);
      const refused = { code: 'checkpoint-unreadable' };
      await expect(readCheckpoint(path)).rejects.toMatchObject(refused);
      await expect(readCheckpoint(join(folder, 'none.json'))).rejects.toMatchObject(refused);
    },
  );
});
