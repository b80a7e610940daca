import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jiannuo } from './command.ts';
import { newDataDir, openHouse, removeDataDir } from './house.ts';
import { corpusFolder, hasShared, sampleReport } from './samples.ts';

const bin = fileURLToPath(new URL('../node_modules/.bin/jiannuo', import.meta.url));

interface Item {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}
interface Printed {
  readonly schema: string;
  readonly text: string;
  readonly sentences: readonly Item[];
  readonly quantities: readonly Item[];
  readonly commitments: readonly Item[];
}

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiannuo-files-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('jiannuo extract', () => {
  it('prints one document whose every range is found again in the text', async () => {
    const { exit, out } = await jiannuo('extract', sampleReport);
    expect(exit).toBe(0);
    const document = JSON.parse(out) as Printed;
    expect(document.schema).toBe('jiannuo.extraction/1');
    expect(document.commitments.length).toBeGreaterThan(80);
    for (const list of [document.sentences, document.quantities, document.commitments]) {
      for (const item of list) expect(document.text.slice(item.from, item.to)).toBe(item.text);
    }
  });

  it('gives the same bytes for the same file', async () => {
    const [one, two] = [
      await jiannuo('extract', sampleReport),
      await jiannuo('extract', sampleReport),
    ];
    expect(one.out).toBe(two.out);
  });

  it('goes on past files that fail and lists them', async () => {
    const mixed = join(folder, 'mixed');
    await mkdir(mixed);
    await writeFile(join(mixed, 'a.txt'), await readFile(sampleReport));
    await writeFile(join(mixed, 'b.txt'), '');
    await writeFile(join(mixed, 'notes.jsonl'), '{}');
    const { exit, out, said } = await jiannuo('extract', mixed, '--ndjson');
    expect(exit).toBe(1);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(said).toContain('b.txt');
  });

  it.skipIf(!hasShared)('reads every report of the corpus', async () => {
    const { exit, out } = await jiannuo('extract', corpusFolder, '--ndjson');
    expect(exit).toBe(0);
    const documents = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Printed);
    expect(documents).toHaveLength(39);
    for (const document of documents) expect(document.commitments.length).toBeGreaterThan(50);
  });
});

describe('a reader that stops reading', () => {
  it('ends the command without a trace of the program', async () => {
    const child = spawn(bin, ['extract', sampleReport], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [exit] = (await once(child, 'close')) as [number | null];
    expect({ exit, said }).toEqual({ exit: 0, said: '' });
  });
});

describe('a signal', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s while the database is made leaves no server behind', async (signal, exit) => {
    const dataDir = await newDataDir();
    try {
      const args = ['open', sampleReport, '--data', dataDir, '--port', '0', '--no-browser'];
      const child = spawn(bin, args, { stdio: ['ignore', 'pipe', 'pipe'] });
      let out = '';
      child.stdout.on('data', (chunk: Buffer) => {
        out += chunk.toString();
      });
      await once(child.stderr, 'data');
      child.kill(signal);
      const ended = (await once(child, 'close')) as [number | null];
      expect({ exit: ended[0], out }).toEqual({ exit, out: '' });
      const pidFile = join(dataDir, 'postgres/data/postmaster.pid');
      await expect(readFile(pidFile)).rejects.toMatchObject({ code: 'ENOENT' });
    } finally {
      await removeDataDir(dataDir);
    }
  });
});

describe('bad input', () => {
  const novel = '那年冬天，他独自一人走过长街，雪落在肩上，谁也没有说话。'.repeat(200);
  const law = Array.from(
    { length: 60 },
    (_, at) => `第${at + 1}条　当事人应当遵循公平原则确定各方的权利和义务。`,
  ).join('\n');
  const cases: readonly (readonly [string, () => Promise<string>, RegExp])[] = [
    ['a missing file', async () => join(folder, 'none.txt'), /找不到文件/],
    ['an empty file', () => file('empty.txt', ''), /文件是空的/],
    ['a folder', async () => folder, /是文件夹/],
    ['a binary file', () => file('binary.txt', new Uint8Array([0, 1, 2, 0, 255])), /不是文本文件/],
    ['NUL bytes in a text', () => file('nul.txt', '政府工作报告\0一、'), /不是文本文件/],
    ['50 MB of text', () => file('big.txt', '工作'.repeat(8_500_000)), /文件过大/],
    ['a novel', () => file('novel.txt', novel), /不像政府工作报告/],
    ['a law', () => file('law.txt', law), /不像政府工作报告/],
    ['half a Word file', () => file('report.docx', 'PK'), /已损坏或不完整/],
    ['an old Word file', () => file('report.doc', 'x'), /暂不支持 \.doc 文件/],
    [
      'mixed encodings',
      () =>
        file(
          'mixed.txt',
          Buffer.concat([Buffer.from('政府工作'), Buffer.from([0xd5, 0xfe, 0xff, 0xff, 0x80])]),
        ),
      /编码/,
    ],
  ];

  it.each(cases)(
    '%s is refused in words, with exit 2 and nothing on standard output',
    async (_, path, words) => {
      const { exit, out, said } = await jiannuo(
        'open',
        await path(),
        '--data',
        join(folder, 'data'),
        '--no-browser',
        '--port',
        '0',
      );
      expect(said).toMatch(words);
      expect(said).not.toMatch(/\n\s+at /);
      expect({ exit, out }).toEqual({ exit: 2, out: '' });
    },
  );

  it('says so when the data folder is a file', async () => {
    const data = await file('data-file', 'x');
    const { exit, said } = await jiannuo('open', '--data', data, '--no-browser', '--port', '0');
    expect(said).toMatch(/是文件，不能用作数据文件夹/);
    expect(exit).toBe(3);
  });

  it.skipIf(process.getuid?.() === 0)(
    'says so when the data folder cannot be written',
    async () => {
      const locked = join(folder, 'locked');
      await mkdir(locked);
      await chmod(locked, 0o500);
      const { exit, said } = await jiannuo('open', '--data', join(locked, 'data'), '--no-browser');
      expect(said).toMatch(/不可写/);
      expect(exit).toBe(3);
    },
  );

  it('refuses a port that is none', async () => {
    const { exit, said } = await jiannuo(
      'serve',
      '--port',
      '99999',
      '--data',
      join(folder, 'data'),
    );
    expect(said).toMatch(/0 到 65535/);
    expect(exit).toBe(2);
  });
});

describe('a ledger kept', () => {
  it('stays as it was, takes the same file as the same, and a changed one as a new version', async () => {
    const dataDir = await newDataDir();
    try {
      const first = await openHouse(dataDir, [sampleReport]);
      expect(first.said()).toContain('已打开');
      expect(await first.stop()).toBe(0);

      const again = await openHouse(dataDir, [sampleReport]);
      expect(again.said()).toContain('台账未作改动');
      again.process.kill('SIGKILL');

      const changed = await file(
        'changed.txt',
        (await readFile(sampleReport, 'utf8')).replace('5.5%左右', '6%左右'),
      );
      const next = await openHouse(dataDir, [changed]);
      expect(next.said()).toContain('第 2 版');
      expect(await next.stop()).toBe(0);

      const proved = await jiannuo('verify', '--data', dataDir);
      expect(proved.said).toContain('审计链完整');
      expect(proved.exit).toBe(0);
    } finally {
      await removeDataDir(dataDir);
    }
  });

  it('is backed up and restored to the same ledger', async () => {
    const [one, two] = [await newDataDir(), await newDataDir()];
    const copy = join(folder, 'copy.jiannuo');
    try {
      const house = await openHouse(one, [sampleReport]);
      const own = { units: [{ name: '市低空办', words: { 10: ['低空快线'] } }] };
      await writeFile(join(one, 'duties.json'), JSON.stringify(own));
      // The server goes on while the backup is taken.
      expect((await jiannuo('backup', copy, '--data', one)).exit).toBe(0);
      expect(await house.stop()).toBe(0);
      expect((await jiannuo('restore', copy, '--data', two)).exit).toBe(0);
      expect((await jiannuo('restore', copy, '--data', two)).said).toMatch(/已有数据/);
      expect(JSON.parse(await readFile(join(two, 'duties.json'), 'utf8'))).toEqual(own);
      const [a, b] = [join(folder, 'a.json'), join(folder, 'b.json')];
      await jiannuo('export', '--out', a, '--data', one);
      await jiannuo('export', '--out', b, '--data', two);
      expect(await readFile(b, 'utf8')).toBe(await readFile(a, 'utf8'));
      expect((await jiannuo('verify', '--data', two)).exit).toBe(0);
    } finally {
      await removeDataDir(one);
      await removeDataDir(two);
    }
  });
});
