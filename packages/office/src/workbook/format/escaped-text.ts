/**
 * Text as a workbook stores it and back. Characters XML cannot carry are written as `_x000D_`, and an
 * underscore that would look like that as `_x005F_`.
 */
export function unescapeText(stored: string): string {
  if (!stored.includes('_x')) return stored;
  return stored.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** The text escaped for a cell; halves of surrogate pairs, which are no characters, become U+FFFD. */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(NOT_IN_XML, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `_x${code}_`;
    });
}

/** Controls but for tab and line feed, and what is no character in any version of XML. */
const NOT_IN_XML = /(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu;
