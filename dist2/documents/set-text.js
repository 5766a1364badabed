"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LEAST_SIZE = void 0;
exports.setText = setText;
const line_breaks_1 = require("./line-breaks");
/** Nothing on a paper is smaller: about the size of the small print on a Japanese form. */
exports.LEAST_SIZE = 5.5;
/** A name may become so much smaller to stay in one line; a longer one wraps. */
const SHRINK_BEFORE_WRAPPING = 0.85;
/**
 * Sets a text into a width: in one line if it fits, a little smaller if that makes it fit, in several lines otherwise.
 * `density` below 1 makes all of it smaller, for a page that would overflow.
 */
function setText(fonts, text, width, style, density = 1) {
    const font = fonts[style.weight];
    const size = Math.max(exports.LEAST_SIZE, style.size * density);
    const inEms = (0, line_breaks_1.measured)(text, (cluster) => font.widthOf(cluster, 1));
    const natural = inEms.width * size;
    if (natural <= width)
        return asSet([text], natural, size, style);
    const shrunk = (size * width) / natural;
    if (style.isRunning !== true && shrunk >= Math.max(exports.LEAST_SIZE, size * SHRINK_BEFORE_WRAPPING))
        return asSet([text], width, shrunk, style);
    const lines = (style.isRunning === true ? line_breaks_1.brokenIntoLines : line_breaks_1.brokenAsName)(inEms, width / size);
    return asSet(lines, width, size, style);
}
function asSet(lines, width, size, { weight, leading }) {
    const lineHeight = size * leading;
    return { lines, weight, size, lineHeight, height: lines.length * lineHeight, width };
}
//# sourceMappingURL=set-text.js.map