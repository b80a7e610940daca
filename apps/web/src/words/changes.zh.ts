/** Words of the page. */
export const changesZh = {
  loading: '正在载入……',
} as const;
