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

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML cannot carry
const NOT_IN_XML = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
