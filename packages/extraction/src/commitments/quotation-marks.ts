/** Marks that open a quotation or a bracket. */
export const OPENING = '“‘（《〈【(［[「';

/** Marks that close a quotation or a bracket; which of them closes which is not asked. */
export const CLOSING = '”’）》〉】)］]」';
