import { mkdirSync } from 'node:fs';
import { findChromium, installChromium } from './chromium.ts';

/** Makes sure there is a browser before any journey starts, or says exactly what is missing. */
export function setup(): void {
  if (findChromium() === undefined) installChromium();
  mkdirSync(new URL('artifacts/', import.meta.url), { recursive: true });
}
