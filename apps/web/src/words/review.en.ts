/** English words of the page. */
export const reviewEn = {
  loading: 'Loading…',
} as const;
