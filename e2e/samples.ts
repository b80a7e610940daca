import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The sample city's report, and the real ones beside the project where they are present. */
export const sampleReport: string = fileURLToPath(
  new URL('../samples/yunzhou-2026.txt', import.meta.url),
);
const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
export const hasShared: boolean = existsSync(shared);
export const seedReport: string = `${shared}seed/jiangmen-2026.txt`;
export const corpusFolder: string = `${shared}corpus`;
