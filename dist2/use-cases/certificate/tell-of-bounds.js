"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tellOfBounds = tellOfBounds;
const tell_of_guesses_1 = require("../auth-key/tell-of-guesses");
/** Last in the unit of work, and the same for every number: whether somebody has it is looked up later. */
async function tellOfBounds(stores, parts, { reached, at, organisationId, now }) {
    if (at !== null && reached.includes("NUMBER")) {
        await stores.guessNotices.add({ ...at, organisationId, at: now });
        parts.afterwards("tell of guesses", () => (0, tell_of_guesses_1.tellOfGuesses)(parts));
    }
    for (const bound of reached) {
        const name = ALARMS_OF_BOUNDS[bound];
        const subject = bound === "ORGANISATION" ? organisationId : "everyone";
        if (name)
            await parts.alarms.raiseWith(stores, { name, subject });
    }
}
const ALARMS_OF_BOUNDS = {
    ORGANISATION: "GUESSES_USED_UP",
    SLOW: "GUESSES_SLOWED",
    EVERYONE: "GUESSES_STOPPED",
};
//# sourceMappingURL=tell-of-bounds.js.map