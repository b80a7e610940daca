/** English words of the desk page. */
export const deskEn = {} as const;
