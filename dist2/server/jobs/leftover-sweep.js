"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.startLeftoverSweep = startLeftoverSweep;
const tell_of_guesses_1 = require("../../use-cases/auth-key/tell-of-guesses");
const sweep_leftovers_1 = require("../../use-cases/operation/sweep-leftovers");
const job_1 = require("./job");
const EVERY_MILLISECONDS = 60 * 60_000;
/** Deletes expired rows and tells contractors of wrong keys, every hour; the first time after an hour. */
function startLeftoverSweep(useCaseParts, logger) {
    return (0, job_1.startJob)({
        name: "leftover-sweep",
        logger,
        first: EVERY_MILLISECONDS,
        afterFailure: EVERY_MILLISECONDS,
        turn: async () => {
            await (0, tell_of_guesses_1.tellOfGuesses)(useCaseParts);
            await (0, sweep_leftovers_1.sweepLeftovers)(useCaseParts);
            return EVERY_MILLISECONDS;
        },
    });
}
//# sourceMappingURL=leftover-sweep.js.map