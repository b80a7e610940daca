import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { owner } from '../office-fixture.ts';
import { type Loop, openLoop } from './loop-fixture.ts';

let loop: Loop;
beforeAll(async () => {
  loop = await openLoop();
  loop.setDay('2026-03-20');
});
afterAll(() => loop.close());

async function workbook(unit: string): Promise<Uint8Array> {
  const file = await loop.office.writeWorkbook(owner, {
    jurisdictionId: loop.on.jurisdictionId,
    unit,
    period: '2026-03',
    language: 'zh',
  });
  expect(file.name).toBe(`${unit}2026年3月填报表.xlsx`);
  return file.bytes;
}

/** Types a number into a cell, as a program that saves the workbook writes it. */
function typed(bytes: Uint8Array, cell: string, value: string): Uint8Array {
  const parts = unzipSync(bytes);
  const path = 'xl/worksheets/sheet1.xml';
  const xml = new TextDecoder().decode(parts[path]);
  const found = new RegExp(`<c r="${cell}"( s="\\d+")?(?: t="\\w+")?(?:/>|>.*?</c>)`).exec(xml);
  if (found === null) throw new Error(`no cell ${cell}`);
  const next = xml.replace(found[0], `<c r="${cell}"${found[1] ?? ''}><v>${value}</v></c>`);
  return zipSync({ ...parts, [path]: strToU8(next) });
}

function read(unit: string, bytes: Uint8Array) {
  return loop.office.readWorkbook(loop.person('checker', unit), {
    jurisdictionId: loop.on.jurisdictionId,
    unit,
    period: '2026-03',
    to: 'submitted',
    bytes,
  });
}

/** The first cell of the column a figure is typed into. */
function figureCell(bytes: Uint8Array): string {
  const xml = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml']);
  const found = /<dataValidation type="decimal"[^>]* sqref="(K\d+)/.exec(xml)?.[1];
  if (found === undefined) throw new Error('no cell asks for a figure');
  return found;
}

test('a workbook filled in is reported as the form would have; the second time it is outdated', async () => {
  const unit = loop.items[0]?.unit ?? '';
  const empty = await workbook(unit);
  const filled = typed(empty, figureCell(empty), '61.5');
  const taken = await read(unit, filled);
  expect(taken).toMatchObject({ saved: 1, faults: [] });
  const { figures, progress } = await loop.office.readItem(owner, {
    jurisdictionId: loop.on.jurisdictionId,
    itemId: loop.items[0]?.id ?? '',
  });
  expect(figures).toMatchObject([{ value: '61.5', series: 'department', period: '2026-03' }]);
  expect(progress).toMatchObject([{ source: 'workbook', state: 'submitted' }]);
  const again = await read(unit, filled);
  expect(again.saved).toBe(0);
  expect(again.faults[0]?.zh).toMatch(/下载|重新/);
});

test('one wrong cell is named, and nothing of the workbook is kept', async () => {
  const unit = loop.items[2]?.unit ?? '';
  const empty = await workbook(unit);
  const cell = figureCell(empty);
  const { faults, saved } = await read(unit, typed(empty, cell, '3E400'));
  expect(saved).toBe(0);
  expect(faults[0]).toMatchObject({ cell });
});

test('a workbook of another unit, and what is no workbook, are refused in words', async () => {
  const [mine, other] = [loop.items[0]?.unit ?? '', loop.items[2]?.unit ?? ''];
  const { faults } = await read(other, await workbook(mine));
  expect(faults[0]?.zh).toContain(mine);
  const none = await read(mine, Buffer.from('编号,数值\n1,2\n'));
  expect(none.faults[0]?.zh).toMatch(/xlsx/);
});
