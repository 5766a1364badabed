"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.Batch = void 0;
const dataloader_1 = __importDefault(require("dataloader"));
/**
 * Reads one by one what resolvers ask for one by one, in one go: what is asked for until all that can run has run goes
 * into one read. Nothing is kept, so that what a mutation changes is read anew after it.
 */
class Batch {
    #loader;
    /** `read`: by id, what there is of these. */
    constructor(read) {
        this.#loader = new dataloader_1.default(async (ids) => {
            const found = await read([...new Set(ids)]);
            return ids.map((id) => found.get(id));
        }, { cache: false, batchScheduleFn: (run) => setImmediate(run) });
    }
    /** `undefined` where there is nothing. */
    find(id) {
        return this.#loader.load(id);
    }
}
exports.Batch = Batch;
//# sourceMappingURL=batch.js.map