import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_FILES } from './limits.ts';
import { readReportFiles } from './read-files.ts';

describe('readReportFiles', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'jiannuo-reading-'));
    writeFileSync(join(folder, '报告.txt'), '一、今年工作安排');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('reads a file and keeps only its name', async () => {
    const { text, source } = await readReportFiles([join(folder, '报告.txt')]);
    expect([text, source.name]).toEqual(['一、今年工作安排', '报告.txt']);
  });

  it('says which file is missing', async () => {
    const path = join(folder, '没有.txt');
    await expect(readReportFiles([path])).rejects.toMatchObject({
      code: 'file-not-found',
      details: { path },
    });
  });

  it('refuses a folder', async () => {
    await expect(readReportFiles([folder])).rejects.toMatchObject({ code: 'file-is-directory' });
  });

  it('refuses more files than a report has pages', async () => {
    const paths = Array.from({ length: MOST_FILES + 1 }, () => join(folder, '报告.txt'));
    await expect(readReportFiles(paths)).rejects.toMatchObject({ code: 'file-too-large' });
  });
});
