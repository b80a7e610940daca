/** 各位代表！ and its kin, at the head of a paragraph. */
export const ADDRESS: RegExp =
  /^(?:各位|尊敬的|同志们|朋友们)[^，。！？：；:!]{0,24}(?:代表|委员|同志|同志们|朋友们)?\s?[！!：:，,]/;
