import { readFile } from 'node:fs/promises';
import { setInterval } from 'node:timers';
import { longestReport } from '@jiannuo/contract/limits';
import { sampleReportPath } from '@jiannuo/samples';
import { describe, expect, it } from 'vitest';
import { uploadReader } from './read-upload.ts';

const file = (name: string, content: string) => ({ name, bytes: Buffer.from(content) });

describe('an uploaded file', () => {
  it('is read and extracted in a thread', async () => {
    const bytes = await readFile(sampleReportPath);
    const { source, text, extraction } = await uploadReader()({ name: '报告.txt', bytes });
    expect(source.name).toBe('报告.txt');
    const [row] = extraction.commitments;
    expect(text.slice(row?.from, row?.to)).toBe(row?.quote);
  });

  it('is told by its bytes, whatever it is called', async () => {
    const page = '<!DOCTYPE html><p>一、今年工作安排</p><p>新增企业30家，建设园区2个。</p>';
    const { source, text, extraction } = await uploadReader()(file('报告.txt', page));
    expect([source.format, text]).toEqual([
      'html',
      '一、今年工作安排\n\n新增企业30家，建设园区2个。',
    ]);
    expect(extraction.commitments).not.toEqual([]);
  });

  it('is read with the duties lexicon that holds at that moment', async () => {
    let name = '市计划委';
    const read = uploadReader({
      duties: async () => ({ units: [{ name, words: { 10: ['低空快线'] } }] }),
    });
    const report = file(
      '报告.txt',
      '某某市2026年政府工作报告\n\n一、2026年工作安排\n发展低空快线5条。\n',
    );
    const leadOf = async () => (await read(report)).extraction.commitments[0]?.lead?.unit;
    expect(await leadOf()).toBe('市计划委');
    name = '市低空办';
    expect(await leadOf()).toBe('市低空办');
  });

  it('that cannot be read fails with the code and details of reading', async () => {
    await expect(uploadReader()(file('空.txt', ''))).rejects.toMatchObject({
      code: 'file-empty',
      details: { path: '空.txt' },
    });
  });

  it('longer than any report is refused before it is worked on', async () => {
    const long = file('长.txt', '政'.repeat(longestReport + 1));
    await expect(uploadReader()(long)).rejects.toMatchObject({
      code: 'report-too-long',
      details: { path: '长.txt', characters: longestReport + 1, limit: longestReport },
    });
  });

  it('that takes too long is given up, and the next one is read', async () => {
    const hurried = uploadReader({ mostMs: 1 });
    const one = file('一.txt', '政府工作报告');
    const failures = await Promise.allSettled([hurried(one), hurried(one)]);
    for (const failure of failures) {
      expect(failure).toMatchObject({ reason: { code: 'reading-too-long' } });
    }
  });

  it('leaves the program free to answer others meanwhile', async () => {
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 5);
    await uploadReader()(file('数.txt', `一、今年工作\n${'新增企业30家，'.repeat(20_000)}`));
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(5);
  });
});
