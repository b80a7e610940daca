/*
 * Days of the year that plans hang dates on. Data only.
 */

/** Month and day of the first day of the lunar year, from 2000 on. */
export const LUNAR_NEW_YEARS: readonly (readonly [month: number, day: number])[] = (
  '2-5 1-24 2-12 2-1 1-22 2-9 1-29 2-18 2-7 1-26 2-14 2-3 1-23 2-10 1-31 2-19 2-8 1-28 2-16 2-5 ' +
  '1-25 2-12 2-1 1-22 2-10 1-29 2-17 2-6 1-26 2-13 2-3 1-23 2-11 1-31 2-19 2-8 1-28 2-15 2-4 1-24 ' +
  '2-12 2-1 1-22 2-10 1-30 2-17 2-6 1-26 2-14 2-2 1-23'
)
  .split(' ')
  .map((printed) => {
    const [month = 0, day = 0] = printed.split('-').map(Number);
    return [month, day] as const;
  });

/** The year of the first entry. */
export const FIRST_LUNAR_YEAR = 2000;

/** Feasts with a day of their own. */
export const FIXED_DAYS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['元旦', [1, 1]],
  ['元旦节', [1, 1]],
  ['五一', [5, 1]],
  ['五一节', [5, 1]],
  ['劳动节', [5, 1]],
  ['国庆', [10, 1]],
  ['国庆节', [10, 1]],
  ['十一黄金周', [10, 1]],
]);

/** Seasons and meetings without a day of their own, with the day custom gives them. */
export const CUSTOMARY_DAYS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['两会', [3, 5]],
  ['全国两会', [3, 5]],
  ['汛期', [4, 1]],
  ['主汛期', [6, 1]],
  ['入汛', [4, 1]],
  ['入冬', [11, 1]],
  ['供暖季', [11, 15]],
  ['采暖季', [11, 15]],
  ['供暖', [11, 15]],
  ['开学', [9, 1]],
  ['秋季开学', [9, 1]],
  ['春季开学', [3, 1]],
]);
