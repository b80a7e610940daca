/** Words of the page on which a unit reports (填报). */
export const unitDeskZh = {
  title: '填报',
} as const;
