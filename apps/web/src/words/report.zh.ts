/** Words of the report page. */
export const reportZh = {} as const;
