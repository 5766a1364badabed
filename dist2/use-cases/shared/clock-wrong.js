"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ClockWrong = void 0;
const storage_unavailable_1 = require("./storage-unavailable");
/** The server's clock is wrong, so that nothing can be dated by it. Nothing of the call was kept; it may be repeated. */
class ClockWrong extends storage_unavailable_1.StorageUnavailable {
    /** `how`: in words for the operator. */
    constructor(how) {
        super(new Error(how), "WRONG_CLOCK");
        this.message = `the server's clock is wrong: ${how}`;
        this.name = "ClockWrong";
    }
}
exports.ClockWrong = ClockWrong;
//# sourceMappingURL=clock-wrong.js.map