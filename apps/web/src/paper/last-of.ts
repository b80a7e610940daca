/** The last item, or undefined of an empty list; Chromium 90 has no `at`. */
export const lastOf = <T>(items: readonly T[]): T | undefined => items[items.length - 1];
