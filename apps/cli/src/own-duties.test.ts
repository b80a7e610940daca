import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failureOf } from './failure.ts';
import { keepDuties, ownDuties } from './own-duties.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiannuo-duties-'));
});
afterAll(() => rm(folder, { recursive: true }));

const good = { units: [{ unit: 'urban', words: { 10: ['共享菜园'] } }] };
const write = async (name: string, text: string) => {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};
const messageOf = async (duties: string) =>
  await ownDuties({ data: folder, duties }, 'zh').then(
    () => '',
    (error: unknown) => failureOf(error, 'zh').message,
  );

describe('an office’s own duties', () => {
  it('are none where the data folder has no duties.json', async () => {
    expect(await ownDuties({ data: join(folder, 'new') }, 'zh')).toBeUndefined();
  });

  it('are read from duties.json in the data folder, a byte order mark or not', async () => {
    await write('duties.json', `\uFEFF${JSON.stringify(good)}`);
    expect(await ownDuties({ data: folder }, 'zh')).toEqual(good);
  });

  it('are read from the file named', async () => {
    const duties = await write('own.json', JSON.stringify({ neutral: ['健康发展'] }));
    expect(await ownDuties({ data: folder, duties }, 'zh')).toEqual({ neutral: ['健康发展'] });
  });

  it('are refused with the place and what to do', async () => {
    const path = await write('bad.json', JSON.stringify({ units: [{ unit: 'moon' }] }));
    expect(await messageOf(path)).toContain('units[0].unit：没有代号为“moon”的内置单位');
    expect(await messageOf(await write('half.json', '{"units":['))).toContain('JSON');
  });

  it('must be there when a file is named', async () => {
    expect(await messageOf(join(folder, 'nowhere.json'))).toContain('找不到文件');
  });

  it('are kept where they are read, and told of where they cannot be', async () => {
    const data = join(folder, 'kept');
    await keepDuties({ data }, good);
    expect(await ownDuties({ data }, 'zh')).toEqual(good);
    const duties = join(folder, 'named.json');
    await keepDuties({ data, duties }, { neutral: ['健康发展'] });
    expect(await ownDuties({ data, duties }, 'zh')).toEqual({ neutral: ['健康发展'] });
    expect(await ownDuties({ data }, 'zh')).toEqual(good);
    await expect(keepDuties({ duties: folder }, good)).rejects.toMatchObject({
      code: 'output-not-writable',
    });
  });
});
