/** English words of the report page. */
export const reportEn = {} as const;
