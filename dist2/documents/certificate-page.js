"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FULL_WIDTH_SPACE = exports.INSIDE = exports.FRAME = void 0;
const page_size_1 = require("./page-size");
/** The column of the whole page: the double border and what stands above and below it. */
exports.FRAME = { x: page_size_1.MARGIN, width: page_size_1.A4.width - 2 * page_size_1.MARGIN };
/** The column inside the border. */
exports.INSIDE = { x: page_size_1.MARGIN + 16, width: page_size_1.A4.width - 2 * page_size_1.MARGIN - 32 };
exports.FULL_WIDTH_SPACE = "\u3000";
//# sourceMappingURL=certificate-page.js.map