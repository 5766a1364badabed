"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MOST_VALUES_OF_ITEMS = exports.MOST_VALUES = void 0;
/** What is answered in about a second; a page of 100 with the fields that a list shows is a tenth of it. */
exports.MOST_VALUES = 200_000;
/** The same for an operation that takes many items: for a thousand, each with its certificate or its refusal. */
exports.MOST_VALUES_OF_ITEMS = 500_000;
//# sourceMappingURL=most-values.js.map