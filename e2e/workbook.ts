import { readFile, writeFile } from 'node:fs/promises';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';

const sheet = 'xl/worksheets/sheet1.xml';

/** The first sheet of a workbook, as XML. */
export async function firstSheet(path: string): Promise<string> {
  return new TextDecoder().decode(unzipSync(await readFile(path))[sheet]);
}

/** Writes words into cells of the first sheet, as a program that saves the workbook does. */
export async function fillIn(path: string, cells: Readonly<Record<string, string>>): Promise<void> {
  const parts = unzipSync(await readFile(path));
  let xml = new TextDecoder().decode(parts[sheet]);
  for (const [cell, words] of Object.entries(cells)) {
    const found = new RegExp(`<c r="${cell}"( s="\\d+")?(?: t="\\w+")?(?:/>|>.*?</c>)`).exec(xml);
    if (found === null) throw new Error(`no cell ${cell}`);
    xml = xml.replace(
      found[0],
      `<c r="${cell}"${found[1] ?? ''} t="inlineStr"><is><t>${words}</t></is></c>`,
    );
  }
  await writeFile(path, zipSync({ ...parts, [sheet]: strToU8(xml) }));
}

/** Saves the workbook that a link gives, and answers the name it came under. */
export async function saveWorkbook(page: Page, link: string, path: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: link, exact: true }).click();
  const file = await download;
  await file.saveAs(path);
  return file.suggestedFilename();
}
