import { A4, MARGIN } from "./page-size";

/** The column of the whole page: the double border and what stands above and below it. */
export const FRAME = { x: MARGIN, width: A4.width - 2 * MARGIN };

/** The column inside the border. */
export const INSIDE = { x: MARGIN + 16, width: A4.width - 2 * MARGIN - 32 };

export const FULL_WIDTH_SPACE = "\u3000";
