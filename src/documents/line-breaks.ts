import { clustersOf } from "./character-cluster";

/** 行頭禁則: what must not begin a line (JIS X 4051). */
const NOT_AT_START =
  /^[、。，．・：；？！゛゜ヽヾゝゞ々〻ー）〕］｝〉》」』】〙〗’”»ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)\]}｡､･ｰ｣ﾞﾟ％%円様]/u;
/** 行末禁則: what must not end a line. */
const NOT_AT_END = /[（〔［｛〈《「『【〘〖‘“«([{｢￥$]$/u;
/** Words and numbers of narrow letters stay whole. */
const IN_A_WORD = /^[\p{Script=Latin}\p{Nd}#&'@_+\-./\u2010\u2011]/u;
const SPACE = /^[ \u3000\u00a0]/u;

/** A text without the spaces at its end: they hang over the margin and count for no width. */
export function withoutSpacesAtEnd(line: string): string {
  return line.replace(/[ \u3000\u00a0]+$/u, "");
}

/** A text measured piece by piece. A piece is the smallest part that the rules allow in a line of its own. */
export interface MeasuredText {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Without the spaces at its end; in the unit of the measure. */
  readonly width: number;
}

interface Piece {
  readonly clusters: readonly Measured[];
  readonly width: number;
  /** The part of the width that is spaces at the end. */
  readonly hanging: number;
}

interface Measured {
  readonly text: string;
  readonly width: number;
}

/** Measures a text once, for as many widths as it is then broken for. */
export function measured(text: string, widthOf: (cluster: string) => number): MeasuredText {
  const clusters = clustersOf(text).map((cluster) => ({ text: cluster, width: widthOf(cluster) }));
  const pieces: Measured[][] = [];
  let last = "";
  for (const cluster of clusters) {
    const piece = pieces.at(-1);
    if (piece !== undefined && staysWith(last, cluster.text)) piece.push(cluster);
    else pieces.push([cluster]);
    last = cluster.text;
  }
  const whole = asPiece(clusters);
  return { text, pieces: pieces.map(asPiece), width: whole.width - whole.hanging };
}

function asPiece(clusters: readonly Measured[]): Piece {
  const hangsFrom = clusters.findLastIndex(({ text }) => !SPACE.test(text)) + 1;
  return { clusters, width: widthOf(clusters), hanging: widthOf(clusters.slice(hangsFrom)) };
}

function widthOf(clusters: readonly Measured[]): number {
  return clusters.reduce((sum, { width }) => sum + width, 0);
}

function staysWith(last: string, cluster: string): boolean {
  if (SPACE.test(cluster)) return true;
  if (SPACE.test(last)) return false;
  if (NOT_AT_START.test(cluster) || NOT_AT_END.test(last)) return true;
  return IN_A_WORD.test(last) && IN_A_WORD.test(cluster);
}

/** The text in lines no wider than asked for; joined, the lines are the text again. */
export function brokenIntoLines({ pieces }: MeasuredText, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let lineWidth = 0;
  const take = (piece: Piece) => {
    if (line !== "" && lineWidth + piece.width - piece.hanging > width) {
      lines.push(line);
      line = "";
      lineWidth = 0;
    }
    line += piece.clusters.map(({ text }) => text).join("");
    lineWidth += piece.width;
  };
  for (const piece of pieces)
    if (piece.width - piece.hanging <= width) take(piece);
    // Wider than a line: no rule can keep it whole.
    else for (const cluster of piece.clusters) take(asPiece([cluster]));
  return [...lines, line];
}

/** Halvings of the width: within a fiftieth of it is even to the eye. */
const EVENING_STEPS = 5;
/** With more lines, a short last one does not disturb the eye. */
const MOST_EVEN_LINES = 3;

/** The same number of lines, none much shorter than the others: no last line of a single character. */
export function brokenEvenly(text: MeasuredText, width: number): string[] {
  let lines = brokenIntoLines(text, width);
  let [tooNarrow, wideEnough] = [width / 2, width];
  for (let step = 0; step < EVENING_STEPS && lines.length <= MOST_EVEN_LINES; step++) {
    const middle = (tooNarrow + wideEnough) / 2;
    const narrower = brokenIntoLines(text, middle);
    if (narrower.length > lines.length) tooNarrow = middle;
    else [lines, wideEnough] = [narrower, middle];
  }
  return lines;
}
