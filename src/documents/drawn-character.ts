/** A character as it is drawn: the glyph, and the code points that a reader finds under it. */
export interface DrawnCharacter {
  readonly glyph: number;
  /** In thousandths of the font size. */
  readonly advance: number;
  readonly codePoints: readonly number[];
  /** Drawn as 〓, because the font has no glyph for it. */
  readonly isMissing: boolean;
}
