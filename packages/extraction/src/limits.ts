/*
 * How far the reading of a text looks, so that no text costs more than its length. In UTF-16 code units
 * where nothing else is said; all far above what people print, so that only damaged files meet them.
 */

/** Longest sentence; a longer one is cut at a clause stop. The longest in forty real reports is 501. */
export const LONGEST_SENTENCE = 1000;

/** A quotation that closes later is taken as one whose closing mark is missing. */
export const LONGEST_QUOTATION = 200;

/** Longest quotation or bracket a clause holds whole. */
export const LONGEST_QUOTATION_IN_CLAUSE = 120;

/** How far the words of a figure are looked for before it and behind it. */
export const LONGEST_LOOK = 200;

/** Longest Chinese numeral; one that names every power from 千万亿 down is 31. */
export const LONGEST_CHINESE_NUMERAL = 32;

/** Most digits of a number before its point, and after it. */
export const LONGEST_DIGITS = 30;

/** How much of a text is searched for the name of its place and the words that tell its kind. */
export const SEARCHED_FOR_PLACE = 60_000;

/** Farthest a label (牵头单位：…, 完成时限：…) may stand behind the row it speaks for. */
export const FARTHEST_LABEL = 400;

/** How much of a line is read closely to tell whether it is a rule such as `---` or `| --- | --- |`. */
export const LONGEST_RULE = 200;

/** Words that say when something is due are looked through this far: 到2030年底前. */
export const LONGEST_DUE_PHRASE = 40;

/** How many names of places are learned from one report. */
export const MOST_LEARNED_PLACES = 500;

/** Most units an office's duties lexicon lists. */
export const MOST_DUTY_UNITS = 500;

/** Most characters of all words of an office's duties lexicon together; the built-in one has 26 000. */
export const MOST_DUTY_CHARACTERS = 45_000;

/** Longest word of a duties lexicon. */
export const LONGEST_DUTY_WORD = 24;

/** Longest name of a unit. */
export const LONGEST_UNIT_NAME = 40;

/** How many entries of a glossary are read. */
export const MOST_GLOSSARY_ENTRIES = 500;

/** Longest term a glossary explains. */
export const LONGEST_TERM = 60;

/** How many places of one term are kept. */
export const MOST_TERM_PLACES = 100;
