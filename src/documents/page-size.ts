/** A4, upright, in points. */
export const A4 = { width: 595.28, height: 841.89 } as const;

/** Around every page: printers leave about 5 mm blank, files are punched at 12 mm. */
export const MARGIN = 40;
