import type { Light } from '@jiannuo/contract';

/**
 * The look of the product in one place: pages, charts, tables, letters and print read it from here.
 * Text colours hold AA (4.5:1) on `paper` and `ground`; each light is a shape first, then a colour.
 */

/** Shape and colour of a light. The word beside it comes from the contract's `words.light`. */
export const lightTokens = {
  blue: { mark: '✓', color: '#1d5fa8', tint: '#e8f0f9' },
  green: { mark: '●', color: '#26713f', tint: '#e8f3ec' },
  yellow: { mark: '▲', color: '#8f5b00', tint: '#faf1dd' },
  red: { mark: '■', color: '#b3261e', tint: '#fbeae8' },
  hollow: { mark: '○', color: '#5a5e63', tint: '#f1f1ef' },
  grey: { mark: '–', color: '#62615d', tint: '#f1f0ec' },
} as const satisfies Record<Light, { mark: string; color: string; tint: string }>;

export const colors = {
  /** Behind everything. */
  ground: '#f3f1ec',
  /** The sheet the report is printed on. */
  paper: '#fdfcf8',
  panel: '#ffffff',
  ink: '#1f1e1b',
  inkSoft: '#55534d',
  inkFaint: '#62605a',
  line: '#e0ddd4',
  lineStrong: '#c4c0b4',
  /** Around fields to write in: the only thing that shows where they are. */
  lineField: '#8b887f',
  accent: '#1f3a5f',
  accentSoft: '#e6ecf3',
  focus: '#1d5fa8',
  /** A row nobody has checked yet, and one that has been. */
  unchecked: '#8b887f',
  confirmed: '#2f4d72',
  number: '#8a867b',
  misprint: '#b3261e',
  passage: '#fbefc4',
  found: '#f6e3a1',
  foundCurrent: '#f0b83f',
  danger: '#b3261e',
  dangerSoft: '#fbeae8',
} as const;

/** Quiet tones for series in charts, in the order they are used; they stay apart in grey. */
export const chartColors = ['#1f3a5f', '#7b93b2', '#b8a27a', '#5f7f6a', '#a8a49a'] as const;

export const fonts = {
  sans: 'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif',
  serif:
    '"Songti SC", "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", SimSun, NSimSun, "Times New Roman", serif',
} as const;

/** Steps of space in px. */
export const space = { xs: 4, s: 8, m: 12, l: 16, xl: 24, xxl: 40 } as const;

/** Type sizes in px. */
export const typeSize = { small: 12, body: 14, title: 16, report: 18 } as const;

export const REPORT_LINE_HEIGHT = 1.9;
export const REPORT_CHARACTERS_PER_LINE = 40;

const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The tokens as CSS custom properties: `--paper`, `--light-red`, `--space-m`, `--font-serif` … */
export function tokensAsCss(): string {
  const pairs: [string, string][] = [
    ...Object.entries(colors).map(([name, value]): [string, string] => [kebab(name), value]),
    ...Object.entries(lightTokens).flatMap(([name, light]): [string, string][] => [
      [`light-${name}`, light.color],
      [`light-${name}-tint`, light.tint],
    ]),
    ...Object.entries(fonts).map(([name, value]): [string, string] => [`font-${name}`, value]),
    ...Object.entries(space).map(([name, value]): [string, string] => [
      `space-${name}`,
      `${value}px`,
    ]),
    ...Object.entries(typeSize).map(([name, value]): [string, string] => [
      `type-${name}`,
      `${value}px`,
    ]),
    ['report-line-height', String(REPORT_LINE_HEIGHT)],
    ['report-width', `${REPORT_CHARACTERS_PER_LINE * typeSize.report}px`],
  ];
  return pairs.map(([name, value]) => `--${name}: ${value};`).join('\n');
}

/** Puts the tokens on the document; through the CSSOM, so that no inline style needs allowing. */
export function applyTokens(root: HTMLElement): void {
  for (const declaration of tokensAsCss().split('\n')) {
    const colon = declaration.indexOf(':');
    root.style.setProperty(declaration.slice(0, colon), declaration.slice(colon + 1, -1).trim());
  }
}
