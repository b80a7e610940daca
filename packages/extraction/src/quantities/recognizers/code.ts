import type { Recognizer } from '../candidate.ts';

const CODE =
  /[A-Za-z][A-Za-z.]*-?\d[\dA-Za-z.]*|\d{1,3}[GKDAB](?:-A)?(?:\/\d[GK])*(?![A-Za-z])(?:级)?|\d{1,3}(?:\+[\dN]{1,3})+|N\+\d+/y;

/**
 * 加快国道G998改造，布局6G
 *         ^^^^       ^^ letters and digits together are a name
 */
export const codeRecognizer: Recognizer = {
  starts: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  recognize: (text, at) => {
    CODE.lastIndex = at;
    if (CODE.exec(text) === null) return null;
    return { shape: 'label', kind: 'name', from: at, to: CODE.lastIndex };
  },
};
