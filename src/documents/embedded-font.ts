import type { Font, Subset } from "fontkit";
import type { DrawnCharacter } from "./drawn-character";

interface SubsetGlyph {
  readonly character: DrawnCharacter;
  /** Space after the character, in thousandths of the font size. */
  readonly tracking: number;
}

const NO_GLYPH: SubsetGlyph = {
  character: { glyph: 0, advance: 0, codePoints: [0], isMissing: true },
  tracking: 0,
};

/**
 * A font as one document embeds it, with the methods that pdfkit calls on a parsed font. Each character has
 * its own glyph in the subset. Text extractors so tell U+FA10 from U+585A, and a no-break space from a space,
 * though the font draws them alike. No shaping changes or joins the characters. Spaced characters are glyphs
 * of a larger advance: text extractors would read gaps between characters as spaces.
 */
export class EmbeddedFont {
  /** Space between the characters of what is laid out next, in thousandths of the font size. */
  tracking = 0;
  private readonly glyphs: SubsetGlyph[] = [];
  private readonly serials = new Map<string, number>();

  constructor(
    private readonly font: Font,
    private readonly charactersOf: (text: string) => DrawnCharacter[],
  ) {}

  /** pdfkit reads the font's measures here. */
  asParsedFont(): PDFKit.Mixins.ParsedFont {
    const measures = Object.create(this.font) as object;
    return Object.assign(measures, {
      layout: (text: string) => this.layout(text),
      createSubset: () => this.createSubset(),
    });
  }

  private layout(text: string): object {
    const characters = this.charactersOf(text);
    const glyphs = characters.map((character, i) => {
      const tracking = i === characters.length - 1 ? 0 : this.tracking;
      return {
        id: this.serialOf({ character, tracking }),
        advanceWidth: this.advanceOf({ character, tracking }),
        codePoints: character.codePoints,
      };
    });
    return {
      glyphs,
      positions: glyphs.map(({ advanceWidth }) => ({
        xAdvance: advanceWidth,
        yAdvance: 0,
        xOffset: 0,
        yOffset: 0,
      })),
      advanceWidth: glyphs.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0),
    };
  }

  private createSubset(): object {
    const subset = this.font.createSubset();
    const places = new Map<number, number>();
    const trackings: number[] = [0];
    widen(subset, trackings);
    return {
      includeGlyph: (serial: number): number => {
        const known = places.get(serial);
        if (known !== undefined) return known;
        const { character, tracking } = this.glyphs[serial - 1] ?? NO_GLYPH;
        const place = subset.glyphs.push(character.glyph) - 1;
        places.set(serial, place);
        trackings[place] = this.inUnits(tracking);
        return place;
      },
      encode: () => subset.encode(),
    };
  }

  private serialOf(glyph: SubsetGlyph): number {
    const key = `${String(glyph.tracking)} ${glyph.character.codePoints.join(" ")}`;
    const serial = this.serials.get(key) ?? this.glyphs.push(glyph);
    this.serials.set(key, serial);
    return serial;
  }

  private advanceOf({ character, tracking }: SubsetGlyph): number {
    return this.inUnits(character.advance + tracking);
  }

  private inUnits(thousandths: number): number {
    return Math.round((thousandths * this.font.unitsPerEm) / 1000);
  }
}

/** The advances in the font file are those that the PDF states, as PDF/A demands. */
function widen(subset: Subset, trackings: readonly number[]): void {
  const add = subset._addGlyph.bind(subset);
  subset._addGlyph = (glyph) => {
    const place = add(glyph);
    const metrics = subset.hmtx.metrics[place];
    if (metrics !== undefined) metrics.advance += trackings[place] ?? 0;
    return place;
  };
}
