"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ENTER_INTO_LEDGER = void 0;
exports.ENTER_INTO_LEDGER = "Whether a guarantee in favour of another body is entered into the obligee's ledger, too (台帳への登録). Its own is entered in " +
    "any case.";
//# sourceMappingURL=opening-descriptions.js.map