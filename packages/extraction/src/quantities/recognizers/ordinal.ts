import type { Recognizer } from '../candidate.ts';

const ORDINAL =
  /第[一二三四五六七八九十百零两\d]+(?:[届次轮批期季个位名阶]|阶段|季度)?|（[一二三四五六七八九十]+）|[一二三四五六七八九十]{1,3}(?:期(?![待限望间货刊])|届(?!时))|[一二三四五六七八九十]{1,3}(?=、(?!\S{0,3}、)|是)/y;

/**
 * 筹办第七届运动会，推进三期工程
 *     ^^^           ^^ a place in a row, not a count
 */
export const ordinalRecognizer: Recognizer = {
  starts: '第（一二三四五六七八九十',
  recognize: (text, at) => {
    ORDINAL.lastIndex = at;
    const match = ORDINAL.exec(text);
    if (match === null) return null;
    return { shape: 'label', kind: 'ordinal', from: at, to: ORDINAL.lastIndex };
  },
};
