/** Words of the desk page. */
export const deskZh = {} as const;
