import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { walkFiles } from './walk-files.ts';

async function pathsBelow(root: string): Promise<string[]> {
  const paths: string[] = [];
  for await (const path of walkFiles(root)) paths.push(path);
  return paths;
}

it('walks in the order of whole paths, and past files that are not read', async () => {
  const root = await mkdtemp(join(tmpdir(), 'jiannuo-walk-'));
  try {
    await mkdir(join(root, 'a', 'b'), { recursive: true });
    await mkdir(join(root, 'a-1'));
    const names = [
      'a.txt',
      'a/2.md',
      'a/b/3.TXT',
      'a-1/4.txt',
      'B.txt',
      '十.txt',
      'a/d.pdf',
      'a/c.png',
    ];
    for (const name of names) await writeFile(join(root, name), 'x');
    const found = await pathsBelow(root);
    const readable = names.filter((name) => !name.endsWith('.png'));
    expect(found).toEqual(readable.map((name) => join(root, name)).sort());
    expect(await pathsBelow(join(root, 'a/c.png'))).toHaveLength(1);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});

it('names a path that is not there', async () => {
  await expect(walkFiles('/no/such/folder').next()).rejects.toMatchObject({
    code: 'file-not-found',
  });
});
