"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.confirmClock = confirmClock;
const clock_wrong_1 = require("./clock-wrong");
/** Before what cannot be taken back, as of the instant that decides it: rejects with `ClockWrong` where nothing but the clock itself says what time it is. */
async function confirmClock({ clockWatch }, instant) {
    if (await clockWatch.confirms(instant))
        return;
    throw new clock_wrong_1.ClockWrong("it jumped, or stands far from what was recorded. What cannot be taken back waits until it has gone on for a day; " +
        "where the clock is right, hosho-server release-clock says so");
}
//# sourceMappingURL=confirm-clock.js.map