/** Words of the page on which a unit reports, in English. */
export const unitDeskEn = { title: 'Reporting' } as const;
