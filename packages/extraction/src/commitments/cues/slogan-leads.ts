import type { Cue } from './cue.ts';

const SLOGAN = /“[一二两三四五六七八九十]+[大个条项根张][^”]*”$/u;

/** 用好改革与创新“两大引擎”，推进… : a slogan at a sentence's head leads to what follows. */
export const sloganLeads: Cue = ({ left }) =>
  left.isFirst && left.text.endsWith('”') && SLOGAN.test(left.text) ? 3.5 : 0;
