import { brokenAsName, brokenIntoLines, measured } from "./line-breaks";
import type { PaperFonts, Weight } from "./paper-fonts";

/** How a text looks where there is room for it. */
export interface TextStyle {
  readonly weight: Weight;
  /** In points. */
  readonly size: number;
  /** From baseline to baseline, as a multiple of the size. */
  readonly leading: number;
  /** Names and titles rather become a little smaller than break, and break into even lines; running text fills its lines. */
  readonly isRunning?: true;
}

/** A text measured for a width: its lines and how large they are drawn. */
export interface SetText {
  readonly lines: readonly string[];
  readonly weight: Weight;
  readonly size: number;
  /** From baseline to baseline, in points. */
  readonly lineHeight: number;
  readonly height: number;
  /** The width of its one line, or of the column that its lines fill. */
  readonly width: number;
}

/** Nothing on a paper is smaller: about the size of the small print on a Japanese form. */
export const LEAST_SIZE = 5.5;

/** A name may become so much smaller to stay in one line; a longer one wraps. */
const SHRINK_BEFORE_WRAPPING = 0.85;

/**
 * Sets a text into a width: in one line if it fits, a little smaller if that makes it fit, in several lines otherwise.
 * `density` below 1 makes all of it smaller, for a page that would overflow.
 */
export function setText(
  fonts: PaperFonts,
  text: string,
  width: number,
  style: TextStyle,
  density = 1,
): SetText {
  const font = fonts[style.weight];
  const size = Math.max(LEAST_SIZE, style.size * density);
  const inEms = measured(text, (cluster) => font.widthOf(cluster, 1));
  const natural = inEms.width * size;
  if (natural <= width) return asSet([text], natural, size, style);
  const shrunk = (size * width) / natural;
  if (style.isRunning !== true && shrunk >= Math.max(LEAST_SIZE, size * SHRINK_BEFORE_WRAPPING))
    return asSet([text], width, shrunk, style);
  const lines = (style.isRunning === true ? brokenIntoLines : brokenAsName)(inEms, width / size);
  return asSet(lines, width, size, style);
}

function asSet(lines: string[], width: number, size: number, { weight, leading }: TextStyle): SetText {
  const lineHeight = size * leading;
  return { lines, weight, size, lineHeight, height: lines.length * lineHeight, width };
}
