import type { CellStyle } from './written-sheet.ts';
import { mainSpace, xmlHead, xmlText } from './xml-text.ts';

/** The styles cells of a workbook use, each kept once, in the order they came. */
export class StyleTable {
  readonly #font: string;
  readonly #fonts: Pieces;
  readonly #fills: Pieces;
  readonly #borders: Pieces;
  readonly #styles: Pieces;

  /** `font` is the name of the one font there is. */
  constructor(font: string) {
    this.#font = xmlText(font);
    this.#fonts = new Pieces([this.#fontOf({})]);
    // Programs take the first two fills for these two, whatever stands there.
    this.#fills = new Pieces([patternOf('none'), patternOf('gray125')]);
    this.#borders = new Pieces([borderOf({})]);
    this.#styles = new Pieces([
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="center"/></xf>',
    ]);
  }

  /** Index of a style, by which cells refer to it. */
  indexOf(style: CellStyle): number {
    const { fill, align = 'left', top = false, unlocked = false, isText = false } = style;
    const font = this.#fonts.indexOf(this.#fontOf(style));
    const filled = fill === undefined ? 0 : this.#fills.indexOf(solid(fill));
    const border = this.#borders.indexOf(borderOf(style));
    return this.#styles.indexOf(
      `<xf numFmtId="${isText ? 49 : 0}" fontId="${font}" fillId="${filled}" borderId="${border}" xfId="0"` +
        ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">' +
        `<alignment horizontal="${align}" vertical="${top ? 'top' : 'center'}" wrapText="1"/>` +
        `<protection locked="${unlocked ? 0 : 1}"/></xf>`,
    );
  }

  /** The part `xl/styles.xml`, once all styles are known. */
  xml(): string {
    return [
      `${xmlHead}<styleSheet xmlns="${mainSpace}">`,
      this.#fonts.xml('fonts'),
      this.#fills.xml('fills'),
      this.#borders.xml('borders'),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      this.#styles.xml('cellXfs'),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join('');
  }

  #fontOf({ fontSize = 10.5, bold = false, color }: CellStyle): string {
    const ink = color === undefined ? '' : `<color rgb="FF${color}"/>`;
    return `<font>${bold ? '<b/>' : ''}<sz val="${fontSize}"/>${ink}<name val="${this.#font}"/></font>`;
  }
}

/** XML elements in a list, each once. */
class Pieces {
  readonly #index = new Map<string, number>();

  constructor(first: readonly string[]) {
    for (const piece of first) this.indexOf(piece);
  }

  indexOf(piece: string): number {
    const known = this.#index.get(piece);
    if (known !== undefined) return known;
    this.#index.set(piece, this.#index.size);
    return this.#index.size - 1;
  }

  xml(name: string): string {
    return `<${name} count="${this.#index.size}">${[...this.#index.keys()].join('')}</${name}>`;
  }
}

function patternOf(type: string): string {
  return `<fill><patternFill patternType="${type}"/></fill>`;
}

function solid(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderOf({ border = false }: CellStyle): string {
  if (!border) return '<border><left/><right/><top/><bottom/><diagonal/></border>';
  const sides = ['left', 'right', 'top', 'bottom'].map(
    (side) => `<${side} style="thin"><color rgb="FF808080"/></${side}>`,
  );
  return `<border>${sides.join('')}<diagonal/></border>`;
}
