/** Bounds of a workbook that is read; beyond any of them the file is refused. */
export interface WorkbookLimits {
  /** The file as it came, in bytes. */
  readonly mostBytes: number;
  /** All parts that are unfolded, together, in bytes. */
  readonly mostUnfoldedBytes: number;
  /** Rows of one sheet that hold anything. */
  readonly mostRows: number;
  /** The words of one cell, in UTF-16 code units. */
  readonly longestWords: number;
}

/** Far above what any unit is asked: 5 000 lines of replies are some 2 MB, 20 MB unfolded. */
export const workbookLimits: WorkbookLimits = {
  mostBytes: 10_000_000,
  mostUnfoldedBytes: 50_000_000,
  mostRows: 5_000,
  longestWords: 2_000,
};

/** Parts of a package; Excel's own have some dozens, and a few more for each sheet and drawing. */
export const mostParts = 2_000;
/** A part that grows more than this is no workbook: XML of cells packs to a fiftieth at the most. */
export const mostExpansion = 200;
/** Below this size in bytes nobody asks how much a part has grown. */
export const smallestBombBytes = 1_000_000;
/** Elements within one another; sheets have some ten. */
export const deepestNesting = 64;
/** Attributes of one element. */
export const mostAttributes = 64;
/** Namespaces declared in one part; each costs every element below it. */
export const mostNamespaces = 1_000;
/** Longest code of a number format, and longest number, in UTF-16 code units; Excel's own are shorter. */
export const longestFormat = 255;
export const longestNumber = 400;
/** Cells of one sheet, empty ones with a style included. */
export const mostCells = 500_000;
/** Texts of the shared table. */
export const mostSharedTexts = 500_000;
/** Rows covered by merged ranges, added up over the ranges. */
export const mostMergedRows = 100_000;
/** A spreadsheet's last row and column. */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;
/** Excel's longest text in a cell, in UTF-16 code units. */
export const longestCell = 32_767;
/** Faults that are named of one list of units; who has more wrong starts over anyway. */
export const mostFaults = 1_000;
