/** Builds small PDFs for tests: Chinese text in a font that is not embedded. */

export interface DrawnText {
  readonly text: string;
  /** From the left edge of an A4 page, in points. */
  readonly x: number;
  /** Baseline, from the top edge. */
  readonly y: number;
  /** Font size; 10 when left out. */
  readonly size?: number;
  /** Clockwise turn in degrees. */
  readonly turn?: number;
  /** Not painted, as the text under a scan. */
  readonly isUnseen?: boolean;
}

export interface PdfSettings {
  /** How the text's bytes are written. */
  readonly encoding?: 'UniGB-UCS2-H' | 'UniGB-UTF16-H' | 'UniGB-UCS2-V' | 'GBK-EUC-H';
  /** Text in GBK bytes, as hexadecimal, by the text it stands for. */
  readonly gbk?: Readonly<Record<string, string>>;
  /** Added to the objects of the file as they are. */
  readonly objects?: readonly string[];
  /** Added to the trailer. */
  readonly trailer?: string;
  /** Content streams instead of what the pages draw. */
  readonly content?: string;
}

const WIDTH = 595;
const HEIGHT = 842;
const FIRST_PAGE = 6;

/** The bytes of a PDF with a page for each list of texts. */
export function buildPdf(
  pages: readonly (readonly DrawnText[])[],
  settings: PdfSettings = {},
): Uint8Array {
  const kids = pages.map((_, index) => `${FIRST_PAGE + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${settings.encoding ?? 'UniGB-UCS2-H'} /DescendantFonts [4 0 R] >>`,
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500 814 939 500] /FontDescriptor 5 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    ...pages.flatMap((texts, index) => {
      const content = settings.content ?? texts.map((text) => draw(text, settings)).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << /F1 3 0 R >> /XObject << /X1 ${FIRST_PAGE + 2 * pages.length} 0 R >> >> /Contents ${FIRST_PAGE + 2 * index + 1} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
    ...(settings.objects ?? []),
  ];
  return Buffer.from(assemble(objects, settings.trailer ?? ''), 'latin1');
}

function draw(
  { text, x, y, size = 10, turn = 0, isUnseen = false }: DrawnText,
  settings: PdfSettings,
) {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const matrix = [cos, -sin, sin, cos, x, HEIGHT - y].map((one) => one.toFixed(4)).join(' ');
  const hex =
    settings.gbk?.[text] ??
    Array.from({ length: text.length }, (_, at) =>
      text.charCodeAt(at).toString(16).padStart(4, '0'),
    ).join('');
  return `BT ${isUnseen ? 3 : 0} Tr /F1 ${size} Tf ${matrix} Tm <${hex}> Tj ET`;
}

function assemble(objects: readonly string[], trailer: string): string {
  let file = '%PDF-1.7\n';
  const places = objects.map((body, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
}

/** Sets a paragraph into lines of `width` letters from a place on, the first one indented by two. */
export function setParagraph(
  text: string,
  place: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly indent?: number;
  },
): DrawnText[] {
  const indent = place.indent ?? 2;
  const lines: DrawnText[] = [];
  let rest = text;
  while (rest !== '') {
    const blank = lines.length === 0 ? indent : 0;
    const count = lettersIn(rest, place.width - blank);
    lines.push({
      text: rest.slice(0, count),
      x: place.x + 10 * blank,
      y: place.y + 16 * lines.length,
    });
    rest = rest.slice(count);
  }
  return lines;
}

/** How many letters fit a width in full-width letters; digits and Latin letters take half. */
function lettersIn(text: string, width: number): number {
  let used = 0;
  let count = 0;
  for (const char of text) {
    used += char < '\u0080' ? 0.5 : 1;
    if (used > width) break;
    count += char.length;
  }
  return Math.max(1, count);
}
