"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlEventStore = void 0;
const event_types_1 = require("../../use-cases/shared/event-types");
const event_row_1 = require("../engine/event.row");
const IN_FEED = new Set(event_types_1.CHANGES);
class SqlEventStore {
    constructor(transaction) {
        this.transaction = transaction;
    }
    async append(event) {
        await this.transaction.insert(event_row_1.EventRow, rowOf(event));
        await this.#awaitPositions([event]);
    }
    async appendAll(events) {
        await this.transaction.insertAll(event_row_1.EventRow, events.map(rowOf));
        await this.#awaitPositions(events);
    }
    /**
     * Sent with the events. Which of several transactions commits first is not known yet: `SqlChangeStore` gives the positions
     * afterwards.
     */
    async #awaitPositions(events) {
        const awaiting = events.filter(({ type }) => IN_FEED.has(type)).map(({ id }) => id);
        if (awaiting.length === 0)
            return;
        await this.transaction.later("change_pending", (parameters) => parameters.engine === "postgres"
            ? inSequence(awaiting, parameters)
            : behindTheLast(awaiting, parameters));
    }
}
exports.SqlEventStore = SqlEventStore;
const AWAIT = "INSERT INTO change_pending (arrival, event_id)";
function inSequence(ids, parameters) {
    const rows = ids.map((id) => `(nextval('change_arrival'), ${parameters.add(id)})`);
    return `${AWAIT} VALUES ${rows.join(", ")}`;
}
/** SQLite has one writer: nobody else takes a number meanwhile. */
function behindTheLast(ids, parameters) {
    return (`${AWAIT} SELECT (SELECT COALESCE(MAX(arrival), 0) FROM change_pending) + 1 + v.key, v.value ` +
        `FROM json_each(${parameters.texts(ids)}) v`);
}
function rowOf({ id, at, type, caller, guaranteeId, subjectId, from, to }) {
    return {
        id,
        at: at.toISOString(),
        type,
        tokenId: caller.tokenId,
        role: caller.role,
        organisationId: caller.organisationId,
        userId: caller.userId,
        subjectId: subjectId ?? null,
        guaranteeId,
        fromStatus: from,
        toStatus: to,
    };
}
//# sourceMappingURL=event.store.js.map