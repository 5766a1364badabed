"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.UploadPlaces = void 0;
const busy_1 = require("../../use-cases/shared/busy");
/** Each file holds up to 10 MB in memory while it comes. */
const MOST_AT_ONCE = 4;
/** Slow senders of one organisation leave room for others. */
const MOST_OF_ONE = 2;
const RETRY_SECONDS = 5;
/** How many files come in at the same time: of one organisation, and in all. */
class UploadPlaces {
    #underWay = new Map();
    /** Does the work in a place of the organisation's; throws `Busy` where none is free. */
    async within(organisationId, work) {
        const ofOne = this.#underWay.get(organisationId) ?? 0;
        const inAll = [...this.#underWay.values()].reduce((sum, each) => sum + each, 0);
        if (ofOne >= MOST_OF_ONE || inAll >= MOST_AT_ONCE)
            throw new busy_1.Busy(RETRY_SECONDS);
        this.#underWay.set(organisationId, ofOne + 1);
        try {
            return await work();
        }
        finally {
            this.#leave(organisationId);
        }
    }
    #leave(organisationId) {
        const left = (this.#underWay.get(organisationId) ?? 1) - 1;
        if (left === 0)
            this.#underWay.delete(organisationId);
        else
            this.#underWay.set(organisationId, left);
    }
}
exports.UploadPlaces = UploadPlaces;
//# sourceMappingURL=upload-places.js.map