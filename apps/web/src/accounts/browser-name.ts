/** Names of browsers by what they call themselves; those built on others come first. */
const browsers: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/Qaxbrowser/i, '奇安信浏览器'],
  [/Kylinbrowser/i, '麒麟浏览器'],
  [/UOSBrowser|UOS/i, '统信浏览器'],
  [/360SE|360EE|QIHU/i, '360 浏览器'],
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const systems: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/Windows/, 'Windows'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

/** A browser and its system as people know them: `Chrome · Windows`. */
export function browserName(agent: string | null): string {
  const find = (table: typeof browsers) =>
    table.find(([pattern]) => pattern.test(agent ?? ''))?.[1];
  return [find(browsers), find(systems)].filter(Boolean).join(' · ') || '—';
}
