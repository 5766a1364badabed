"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.releaseClock = void 0;
const release_clock_1 = require("../use-cases/operation/release-clock");
const unwatched_clock_1 = require("../use-cases/shared/unwatched-clock");
const open_database_1 = require("./open-database");
/** The operator's word that the clock is right now; recorded. */
const releaseClock = () => (0, open_database_1.inProduction)(async ({ useCaseParts }) => {
    await (0, release_clock_1.releaseClock)(useCaseParts);
    console.log(`Recorded: it is ${useCaseParts.clock().toISOString()}. What is dated later keeps nobody from writing.`);
    return 0;
}, { clockWatch: unwatched_clock_1.UNWATCHED_CLOCK });
exports.releaseClock = releaseClock;
//# sourceMappingURL=release-clock.js.map