"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EmbeddedFont = void 0;
const NO_GLYPH = {
    character: { glyph: 0, advance: 0, codePoints: [0], isMissing: true },
    tracking: 0,
};
/**
 * A font as one document embeds it, with the methods that pdfkit calls on a parsed font. Each character has
 * its own glyph in the subset. Text extractors so tell U+FA10 from U+585A, and a no-break space from a space,
 * though the font draws them alike. No shaping changes or joins the characters. Spaced characters are glyphs
 * of a larger advance: text extractors would read gaps between characters as spaces.
 */
class EmbeddedFont {
    constructor(font, charactersOf) {
        this.font = font;
        this.charactersOf = charactersOf;
        /** Space between the characters of what is laid out next, in thousandths of the font size. */
        this.tracking = 0;
        this.glyphs = [];
        this.serials = new Map();
    }
    /** pdfkit reads the font's measures here. */
    asParsedFont() {
        const measures = Object.create(this.font);
        return Object.assign(measures, {
            layout: (text) => this.layout(text),
            createSubset: () => this.createSubset(),
        });
    }
    layout(text) {
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
    createSubset() {
        const subset = this.font.createSubset();
        const places = new Map();
        const trackings = [0];
        widen(subset, trackings);
        return {
            includeGlyph: (serial) => {
                const known = places.get(serial);
                if (known !== undefined)
                    return known;
                const { character, tracking } = this.glyphs[serial - 1] ?? NO_GLYPH;
                const place = subset.glyphs.push(character.glyph) - 1;
                places.set(serial, place);
                trackings[place] = this.inUnits(tracking);
                return place;
            },
            encode: () => subset.encode(),
        };
    }
    serialOf(glyph) {
        const key = `${String(glyph.tracking)} ${glyph.character.codePoints.join(" ")}`;
        const serial = this.serials.get(key) ?? this.glyphs.push(glyph);
        this.serials.set(key, serial);
        return serial;
    }
    advanceOf({ character, tracking }) {
        return this.inUnits(character.advance + tracking);
    }
    inUnits(thousandths) {
        return Math.round((thousandths * this.font.unitsPerEm) / 1000);
    }
}
exports.EmbeddedFont = EmbeddedFont;
/** The advances in the font file are those that the PDF states, as PDF/A demands. */
function widen(subset, trackings) {
    const add = subset._addGlyph.bind(subset);
    subset._addGlyph = (glyph) => {
        const place = add(glyph);
        const metrics = subset.hmtx.metrics[place];
        if (metrics !== undefined)
            metrics.advance += trackings[place] ?? 0;
        return place;
    };
}
//# sourceMappingURL=embedded-font.js.map