/** English words of the page. */
export const changesEn = {
  loading: 'Loading…',
} as const;
