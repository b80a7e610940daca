/** English words of the page. */
export const rulesEn = {
  loading: 'Loading…',
} as const;
