/** Words of the page. */
export const rulesZh = {
  loading: '正在载入……',
} as const;
