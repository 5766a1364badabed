import { clustersOf } from "./character-cluster";

/** 行頭禁則: what must not begin a line (JIS X 4051). */
const NOT_AT_START =
  /^[、。，．・：；？！゛゜ヽヾゝゞ々〻ー）〕］｝〉》」』】〙〗’”»ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)\]}｡､･ｰ｣ﾞﾟ％%円様]/u;
/** 行末禁則: what must not end a line. */
const NOT_AT_END = /[（〔［｛〈《「『【〘〖‘“«([{｢￥$]$/u;
/** Words and numbers of narrow letters stay whole. */
const IN_A_WORD = /^[\p{Script=Latin}\p{Nd}#&'@_+\-./\u2010\u2011]/u;
const SPACE = /^[ \u3000\u00a0]/u;

/** After these a name has a part behind it. */
const AFTER_PART = /^[ \u3000\u00a0、。，．・）〕］｝〉》」』】)\]}｣]/u;
/** These begin a part of a name. */
const BEFORE_PART = /^[（〔［｛〈《「『【([{｢]/u;
const HIRAGANA = /^\p{Script=Hiragana}/u;

/** Where a line may end: between the parts of a name, between its words, or wherever the rules allow it. */
const BREAKS = ["PARTS", "WORDS", "ANYWHERE"] as const;
type Break = (typeof BREAKS)[number];

/** A text without the spaces at its end: they hang over the margin and count for no width. */
export function withoutSpacesAtEnd(line: string): string {
  return line.replace(/[ \u3000\u00a0]+$/u, "");
}

/** A text measured piece by piece. A piece is the smallest part that the rules allow in a line of its own. */
export interface MeasuredText {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly clusters: readonly Measured[];
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
  const whole = asPiece(clusters);
  return { text, clusters, pieces: piecesOf(clusters, "ANYWHERE"), width: whole.width - whole.hanging };
}

function piecesOf(clusters: readonly Measured[], breaks: Break): Piece[] {
  const pieces: Measured[][] = [];
  let last = "";
  for (const cluster of clusters) {
    const piece = pieces.at(-1);
    const stays = staysWith(last, cluster.text) || !isPlaceFor(breaks, last, cluster.text);
    if (piece !== undefined && stays) piece.push(cluster);
    else pieces.push([cluster]);
    last = cluster.text;
  }
  return pieces.map(asPiece);
}

function isPlaceFor(breaks: Break, last: string, cluster: string): boolean {
  if (breaks === "ANYWHERE" || AFTER_PART.test(last) || BEFORE_PART.test(cluster)) return true;
  return breaks === "WORDS" && HIRAGANA.test(last) && !HIRAGANA.test(cluster);
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

/**
 * A name in lines: it breaks between its parts, as after a space, where that takes no more lines; else between its words; and
 * inside a word only where there is no other way.
 */
export function brokenAsName(text: MeasuredText, width: number): string[] {
  const most = brokenIntoLines(text, width).length;
  for (const breaks of BREAKS) {
    const pieces = piecesOf(text.clusters, breaks);
    if (pieces.some((piece) => piece.width - piece.hanging > width)) continue;
    const lines = brokenEvenly({ ...text, pieces }, width);
    if (lines.length <= most) return lines;
  }
  return brokenEvenly(text, width);
}

/** The same number of lines, none much shorter than the others: no last line of a single character. */
export function brokenEvenly(text: MeasuredText, width: number): string[] {
  let lines = brokenIntoLines(text, width);
  // Narrower than its widest piece, no line could keep that whole.
  const widest = Math.max(...text.pieces.map((piece) => piece.width - piece.hanging));
  let [tooNarrow, wideEnough] = [Math.min(width, Math.max(width / 2, widest)), width];
  for (let step = 0; step < EVENING_STEPS && lines.length <= MOST_EVEN_LINES; step++) {
    const middle = (tooNarrow + wideEnough) / 2;
    const narrower = brokenIntoLines(text, middle);
    if (narrower.length > lines.length) tooNarrow = middle;
    else [lines, wideEnough] = [narrower, middle];
  }
  return lines;
}
