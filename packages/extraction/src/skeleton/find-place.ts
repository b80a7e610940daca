import { SEARCHED_FOR_PLACE } from '../limits.ts';
import { NOT_IN_PLACE_NAME, PROVINCE } from './lexicon/place-words.ts';

/** 在江门市第十六届人民代表大会第六次会议上. */
const ASSEMBLY =
  /在([\u4e00-\u9fff]{2,12}?(?:省|自治区|自治州|市|地区|盟|州|自治县|县|旗|区|镇|乡))第?[一二三四五六七八九十]{1,4}届人民代表大会/;
const REPORTER = /代表([\u4e00-\u9fff]{2,8}?(?:省|自治区|自治州|市|盟|州|县|旗|区|镇|乡))人民政府/;

/** Finds whose report it is: by its title page, else by the place it names most; null where nothing tells. */
export function findPlace(text: string, title: string): string | null {
  const head = text.slice(0, 2000);
  if (/代表国务院/.test(head)) return '中国';
  const named = ASSEMBLY.exec(head)?.[1] ?? PROVINCE.exec(title)?.[0] ?? placeInTitle(title);
  if (named !== null && named !== undefined) return ownName(named);
  const reporter = REPORTER.exec(head)?.[1];
  return reporter !== undefined && reporter.length > 2
    ? reporter
    : mostNamed(text.slice(0, SEARCHED_FOR_PLACE));
}

/** Drops the places above it: 广东省江门市 is 江门市, 江门市新会区 is 新会区. */
function ownName(name: string): string {
  const inProvince = name.replace(/^[\u4e00-\u9fff]{2,8}?(?:省|自治区)/, '');
  const place = inProvince === '' ? name : inProvince;
  return place.replace(
    /^[\u4e00-\u9fff]{2,6}(?:市|州|盟|地区)(?=[\u4e00-\u9fff]{2,}[市县区旗]$)/,
    '',
  );
}

/** 望川市政府工作报告, 2026年望川市人民政府工作报告, 望川市2026年政府工作报告. */
const TITLE_PLACE =
  /^(?:\d{4}年)?([\u4e00-\u9fff]{2,8}?[市县区旗州盟镇乡])(?:(?:人民政府)?\d{4}年)?(?:人民)?政府工作报告/;

function placeInTitle(title: string): string | null {
  return TITLE_PLACE.exec(title)?.[1] ?? null;
}

/**
 * The name before 市, 县 or 区 whose bare form the text uses most: a page that never says whose report
 * it is still speaks of 江门 on every line. 我市, 我县, 我区 tell which of the three.
 */
function mostNamed(text: string): string | null {
  const suffix = usualSuffix(text);
  if (suffix === null) return null;
  const names = new Set<string>();
  for (let at = text.indexOf(suffix); at !== -1; at = text.indexOf(suffix, at + 1)) {
    for (const length of [2, 3]) {
      const name = text.slice(Math.max(0, at - length), at);
      if (/^[\u4e00-\u9fff]{2,3}$/.test(name) && !NOT_IN_PLACE_NAME.test(name)) names.add(name);
    }
    if (names.size > 400) break;
  }
  let best: string | null = null;
  let most = 3;
  for (const name of names) {
    const count = text.split(name).length - 1;
    // The longer name wins a tie: 佛冈 and 连佛冈 never do, 呼和 and 呼和浩 do.
    if (count > most || (count === most && best !== null && name.length > best.length)) {
      best = name;
      most = count;
    }
  }
  return best === null ? null : best + suffix;
}

function usualSuffix(text: string): string | null {
  const counts = ['市', '县', '区', '旗', '州', '盟'].map((suffix): readonly [string, number] => [
    suffix,
    text.split(`我${suffix}`).length + text.split(`全${suffix}`).length - 2,
  ]);
  const best = counts.reduce((a, b) => (b[1] > a[1] ? b : a));
  return best[1] > 0 ? best[0] : null;
}
