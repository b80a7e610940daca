/**
 * The longest report that is opened, in UTF-16 code units. Reports of provinces have some 35 000;
 * with every annex ten times that still fits, and an act on so many rows stays a matter of a second.
 */
export const longestReport = 300_000;

/** Largest file that is sent as evidence. */
export const largestEvidenceBytes: number = 20 * 1024 * 1024;
