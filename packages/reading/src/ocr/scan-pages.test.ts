import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { buildPdf } from '../pdf/build-pdf.ts';
import { readPdf } from '../pdf/read-pdf.ts';
import { readReport } from '../read-report.ts';
import { missingTools } from './missing-tools.ts';

const missing = await missingTools();

/** Letters of straight strokes, each from a place to a place of a square. */
const STROKES: Readonly<Record<string, readonly string[]>> = {
  王: ['2 27 28 27', '4 15 26 15', '1 3 29 3', '15 27 15 3'],
  工: ['3 26 27 26', '15 26 15 3', '1 3 29 3'],
  田: ['4 27 26 27', '26 27 26 3', '4 3 26 3', '4 27 4 3', '4 15 26 15', '15 27 15 3'],
  土: ['5 18 25 18', '15 28 15 3', '1 3 29 3'],
};

/** A page that is drawn, not written: 工田王土, as strokes of a pen. */
function drawnPage(): Uint8Array {
  const strokes = Array.from('工田王土', (letter, at) =>
    (STROKES[letter] ?? []).map((stroke) => {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = stroke.split(' ').map(Number);
      const [x, y] = [100 + 34 * at, 600];
      return `${x + x1} ${y + y1} m ${x + x2} ${y + y2} l S`;
    }),
  );
  return buildPdf([[]], { content: `0.5 0 0 0.5 50 300 cm 2.4 w ${strokes.flat().join(' ')}` });
}

describe.skipIf(missing.length > 0)(
  `OCR (missing here: ${missing.join(', ') || 'nothing'})`,
  () => {
    it('recognises a scan, tells of its pages and leaves nothing behind', async () => {
      const seen: number[] = [];
      const ocr = { onPage: (page: number) => void seen.push(page) };
      const { text, pages, wordPlaces } = await readPdf('扫描.pdf', drawnPage(), { ocr });
      expect(text).toBe('工田王土\n');
      expect(pages).toEqual([{ number: 1, from: 0, to: text.length }]);
      expect(wordPlaces?.pages).toEqual([{ number: 1, width: 595.2, height: 842.2 }]);
      const words = wordPlaces?.words ?? [];
      expect(words.map(([from, to]) => text.slice(from, to)).join('')).toBe('工田王土');
      // Drawn half as large at 100 to 232 across and 228 to 242 down.
      for (const [, , page, x, y, width, height] of words) {
        expect(page).toBe(0);
        expect(x).toBeGreaterThan(98);
        expect(x + width).toBeLessThan(170);
        expect(y).toBeGreaterThan(225);
        expect(y + height).toBeLessThan(245);
      }
      expect(seen).toEqual([1]);
      expect((await readdir(tmpdir())).filter((name) => name.startsWith('jiannuo-ocr-'))).toEqual(
        [],
      );
    }, 120_000);

    it('knows the words of several scans in the joined text', async () => {
      const scans = ['p1.pdf', 'p2.pdf'].map((name) => ({ name, bytes: drawnPage() }));
      const { text, source } = await readReport(scans, { ocr: {} });
      expect(text).toBe('工田王土\n\n工田王土\n');
      const { pages = [], words = [] } = source.wordPlaces ?? {};
      expect(pages.map(({ number }) => number)).toEqual([1, 2]);
      const said = [0, 1].map((page) =>
        words.filter((word) => word[2] === page).map(([from, to]) => text.slice(from, to)),
      );
      expect(said.map((each) => each.join(''))).toEqual(['工田王土', '工田王土']);
      expect(words.at(-1)?.[1]).toBe(text.length - 1);
    }, 120_000);

    it('is given up when it is cancelled', async () => {
      const reason = new Error('enough');
      const ocr = { signal: AbortSignal.abort(reason) };
      await expect(readPdf('扫描.pdf', drawnPage(), { ocr })).rejects.toBe(reason);
    });
  },
);
