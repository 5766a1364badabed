"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MARGIN = exports.A4 = void 0;
/** A4, upright, in points. */
exports.A4 = { width: 595.28, height: 841.89 };
/** Around every page: printers leave about 5 mm blank, files are punched at 12 mm. */
exports.MARGIN = 40;
//# sourceMappingURL=page-size.js.map