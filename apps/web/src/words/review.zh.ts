/** Words of the page. */
export const reviewZh = {
  loading: '正在载入……',
} as const;
