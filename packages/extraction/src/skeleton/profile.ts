import type { Level, Profile } from '../extraction.ts';
import { SEARCHED_FOR_PLACE } from '../limits.ts';
import { findPlace } from './find-place.ts';
import { PROVINCE } from './lexicon/place-words.ts';

const HAN_DIGITS = '〇一二三四五六七八九';

/** Reads title, place, level and plan year from the clean text and its headings. */
export function readProfile(
  text: string,
  titles: readonly string[],
  reportTitle: string | null,
): Profile {
  const place = findPlace(text, reportTitle ?? '');
  return {
    title: reportTitle ?? '政府工作报告',
    place,
    level: levelOf(text, place),
    planYear: planYearOf(text, titles, reportTitle ?? ''),
  };
}

function levelOf(text: string, place: string | null): Level {
  const head = text.slice(0, 1500);
  if (place === '中国') return 'nation';
  if (place !== null && place.replace(PROVINCE, '') === '') return 'province';
  if (place !== null && /(?:镇|乡|街道)$/.test(place)) return 'town';
  if (place !== null && /(?:县|旗|区)$/.test(place)) return 'county';
  if (place !== null) return 'city';
  const count = (word: RegExp) => (text.slice(0, SEARCHED_FOR_PLACE).match(word) ?? []).length;
  if (/国务院/.test(head) || count(/我国/g) > 20) return 'nation';
  const levels: readonly (readonly [Level, number])[] = [
    ['province', count(/全省|我省|全区(?=各盟市)/g)],
    ['city', count(/全市|我市/g)],
    ['county', count(/全县|我县|全区|我区|全旗/g)],
    ['town', count(/全镇|我镇|全乡/g)],
  ];
  return levels.reduce(
    (best, next) => (next[1] > best[1] ? next : best),
    levels[1] ?? ['city', 0],
  )[0];
}

function planYearOf(text: string, titles: readonly string[], title: string): number | null {
  const ahead = titles.filter(
    (words) => /工作|任务|安排|重点|目标|要求|部署|建议/.test(words) && !/回顾|总结/.test(words),
  );
  for (const words of ahead) {
    const year = yearIn(words);
    if (year !== null) return year;
  }
  const spoken =
    /(?:今年|新的一年)是|(\d{4}|二〇[〇一二三四五六七八九]{2})年(?:是|，?(?:全市|全省|全县)?经济社会发展)/.exec(
      text,
    );
  const assembly = yearIn(/[^\n]{0,40}人民代表大会/.exec(text.slice(0, 1500))?.[0] ?? '');
  if (assembly !== null) return assembly;
  const past = titles
    .filter((words) => /回顾|总结/.test(words))
    .map(yearIn)
    .find((year) => year !== null);
  if (past !== undefined && past !== null) return past + 1;
  return yearIn(title) ?? yearIn(spoken?.[0] ?? '');
}

function yearIn(words: string): number | null {
  const match = /((?:19|20)\d{2})\s?年|(二[〇○零][〇○零一二三四五六七八九]{2})年/.exec(words);
  if (match?.[1] !== undefined) return Number(match[1]);
  if (match?.[2] === undefined) return null;
  return Number(
    [...match[2].replaceAll(/[○零]/g, '〇')].map((char) => HAN_DIGITS.indexOf(char)).join(''),
  );
}
