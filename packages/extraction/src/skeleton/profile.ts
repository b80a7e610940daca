import type { Level, Profile } from '../extraction.ts';

const HAN_DIGITS = '〇一二三四五六七八九';

/** Reads title, place, level and plan year from the clean text and its headings. */
export function readProfile(
  text: string,
  titles: readonly string[],
  reportTitle: string | null,
): Profile {
  const place = placeOf(text, reportTitle ?? '');
  return {
    title: reportTitle ?? '政府工作报告',
    place,
    level: levelOf(text, place),
    planYear: planYearOf(text, titles, reportTitle ?? ''),
  };
}

const PROVINCE =
  /(?:北京|天津|上海|重庆)市|(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾)省|内蒙古自治区|广西壮族自治区|西藏自治区|宁夏回族自治区|新疆维吾尔自治区/;
const ASSEMBLY =
  /在([\u4e00-\u9fff]{2,12}?(?:省|自治区|自治州|市|地区|盟|州|自治县|县|旗|区|镇|乡))第?[一二三四五六七八九十]{1,4}届人民代表大会/;
const PLACE = /([\u4e00-\u9fff]{2,3}?)(市|县|区|州|盟|旗)/g;

function placeOf(text: string, title: string): string | null {
  const head = text.slice(0, 1500);
  if (/我代表国务院|代表国务院/.test(head)) return '中国';
  const named = ASSEMBLY.exec(head)?.[1] ?? PROVINCE.exec(title)?.[0];
  if (named !== undefined) return named;
  return mostNamed(text);
}

/** The place named most often before a place suffix: 江门市 in a page that never says whose it is. */
function mostNamed(text: string): string | null {
  const counts = new Map<string, number>();
  for (const match of text.slice(0, 60_000).matchAll(PLACE)) {
    const name = match[0];
    if (/[全我本各省国城都社园镇新老首]/.test(match[1] ?? '')) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [name, count] of counts)
    if (count > (best === null ? 1 : (counts.get(best) ?? 0))) best = name;
  return best;
}

function levelOf(text: string, place: string | null): Level {
  const head = text.slice(0, 1500);
  if (place === '中国') return 'nation';
  if (place !== null && PROVINCE.test(place)) return 'province';
  if (place !== null && /(?:镇|乡|街道)$/.test(place)) return 'town';
  if (place !== null && /(?:县|旗|区)$/.test(place)) return 'county';
  if (place !== null) return 'city';
  const count = (word: RegExp) => (text.slice(0, 60_000).match(word) ?? []).length;
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
