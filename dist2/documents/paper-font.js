"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PaperFont = void 0;
const fontkit_1 = require("fontkit");
const character_cluster_1 = require("./character-cluster");
const embedded_font_1 = require("./embedded-font");
/** 〓 (geta) is what Japanese printers set for a character that the case does not hold. */
const GETA = 0x3013;
const VARIATION_SELECTORS = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
/** One weight of the paper's typeface, parsed once and shared by all documents. */
class PaperFont {
    constructor(file) {
        this.drawn = new Map();
        this.font = (0, fontkit_1.create)(file);
        this.unitsPerEm = this.font.unitsPerEm;
        this.variants = variantsIn(this.font);
    }
    charactersOf(text) {
        return (0, character_cluster_1.clustersOf)(text).map((cluster) => this.characterOf(cluster));
    }
    /** The width of a text at a size, in points. */
    widthOf(text, size) {
        return (this.charactersOf(text).reduce((sum, { advance }) => sum + advance, 0) * size) / 1000;
    }
    /** The parsed font as one document embeds it: with the glyphs of that document alone. */
    embeddable() {
        return new embedded_font_1.EmbeddedFont(this.font, (text) => this.charactersOf(text));
    }
    characterOf(cluster) {
        const known = this.drawn.get(cluster);
        if (known !== undefined)
            return known;
        const character = this.draw(cluster);
        // The cache keeps the font's own characters only, so that texts cannot make it grow without end.
        if (!character.isMissing && character.codePoints.length === 1)
            this.drawn.set(cluster, character);
        return character;
    }
    draw(cluster) {
        const codePoints = Array.from(cluster, (character) => character.codePointAt(0) ?? 0);
        const glyph = this.glyphOf(cluster);
        const { id, advanceWidth } = glyph === undefined ? this.font.glyphForCodePoint(GETA) : this.font.getGlyph(glyph);
        return {
            glyph: id,
            advance: this.inThousandths(advanceWidth),
            codePoints,
            isMissing: glyph === undefined,
        };
    }
    /**
     * The glyph of a variant where the font has it, else of the character itself, composed with its marks. An
     * unknown variant is still the same character. A voicing mark changes the reading, so a glyph without it
     * will not do.
     */
    glyphOf(cluster) {
        const variant = this.variants.get(cluster);
        if (variant !== undefined)
            return variant;
        const [letter = "", ...marks] = Array.from(cluster.replace(VARIATION_SELECTORS, ""));
        const drawn = marks.length === 0 ? letter : cluster.replace(VARIATION_SELECTORS, "").normalize("NFC");
        const [codePoint, ...others] = Array.from(drawn, (character) => character.codePointAt(0));
        if (codePoint === undefined || others.length > 0)
            return undefined;
        return this.font.hasGlyphForCodePoint(codePoint) ? this.font.glyphForCodePoint(codePoint).id : undefined;
    }
    inThousandths(units) {
        return (units * 1000) / this.unitsPerEm;
    }
}
exports.PaperFont = PaperFont;
/** Characters whose variation selector (IVS) changes their look; fontkit itself finds none of them. */
function variantsIn(font) {
    const selectors = font.cmap.tables.flatMap(({ table }) => table.varSelectors?.toArray() ?? []);
    return new Map(selectors.flatMap(({ varSelector, nonDefaultUVS }) => (nonDefaultUVS ?? []).map(({ unicodeValue, glyphID }) => [
        String.fromCodePoint(unicodeValue, varSelector),
        glyphID,
    ])));
}
//# sourceMappingURL=paper-font.js.map