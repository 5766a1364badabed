"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FeedCheck = void 0;
const event_types_1 = require("../../use-cases/shared/event-types");
const positions_above_1 = require("../change/positions-above");
/** Of what is wrong in the same way, so many are named one by one. */
const NAMED = 20;
/**
 * Every event of the feed of changes has exactly one position or awaits one, and no position lacks its event. Positions follow
 * each other, but for those that a restore left free.
 */
class FeedCheck {
    constructor(snapshot) {
        this.snapshot = snapshot;
        this.name = "feed";
    }
    async *run() {
        for (const { table, sql, expected, found, remedy } of FAULTS) {
            let count = 0;
            for await (const { id } of this.snapshot.stream(() => sql)) {
                count += 1;
                if (count > NAMED)
                    continue;
                yield this.#finding("error", { table, id: String(id) }, expected, found, remedy);
            }
            if (count > NAMED)
                yield this.#finding("error", { table, id: null }, expected, `${found}: ${String(count)} in all`, remedy);
        }
        yield* this.#gaps();
    }
    async *#gaps() {
        const gaps = this.snapshot.stream(() => "SELECT position, before FROM (SELECT position, COALESCE(LAG(position) OVER (ORDER BY position), 0) AS before " +
            "FROM change) each WHERE position <> before + 1");
        for await (const gap of gaps) {
            const [position, before] = [Number(gap.position), Number(gap.before)];
            const subject = { table: "change", id: String(position) };
            const expected = `the position behind ${String(before)}`;
            const free = position - before - 1;
            if (free === positions_above_1.ROOM_AFTER_RESTORE)
                yield this.#finding("note", subject, expected, `${String(free)} positions are free`, "Nothing is to be done: a restore left them free, since others may have read them.");
            else
                yield this.#finding("error", subject, expected, `${String(free)} positions are missing`, "Rows of the table change were removed. Compare them with a backup: readers of the feed miss these events.");
        }
    }
    #finding(severity, subject, expected, found, remedy) {
        return { check: this.name, severity, subject, expected, found, remedy };
    }
}
exports.FeedCheck = FeedCheck;
const TYPES = event_types_1.CHANGES.map((type) => `'${type}'`).join(", ");
const COMPARED = "Compare the table with a backup: another program has changed it.";
const FAULTS = [
    {
        table: "event",
        sql: `SELECT e.id AS id FROM event e LEFT JOIN change c ON c.event_id = e.id WHERE c.event_id IS NULL ` +
            `AND e.type IN (${TYPES}) AND e.id NOT IN (SELECT p.event_id FROM change_pending p) ORDER BY e.id`,
        expected: "a position in the feed of changes, or that it awaits one",
        found: "neither",
        remedy: "Insert its id into change_pending with an arrival below all others: it gets the next position, and readers are told.",
    },
    {
        table: "change",
        sql: "SELECT c.position AS id FROM change c LEFT JOIN event e ON e.id = c.event_id WHERE e.id IS NULL ORDER BY c.position",
        expected: "a position of an event",
        found: "its event is gone",
        remedy: COMPARED,
    },
    {
        table: "change_pending",
        sql: "SELECT p.event_id AS id FROM change_pending p JOIN change c ON c.event_id = p.event_id ORDER BY p.event_id",
        expected: "no event that has its position",
        found: "it has one, and awaits another",
        remedy: "Delete its row of change_pending: as long as it is there, no event gets a position.",
    },
    {
        table: "change_pending",
        sql: "SELECT p.event_id AS id FROM change_pending p GROUP BY p.event_id HAVING COUNT(*) > 1 ORDER BY p.event_id",
        expected: "one row of an event",
        found: "it awaits several positions",
        remedy: "Leave the row of change_pending with the smallest arrival: an event has one position.",
    },
    {
        table: "change_pending",
        sql: "SELECT p.event_id AS id FROM change_pending p LEFT JOIN event e ON e.id = p.event_id WHERE e.id IS NULL " +
            "ORDER BY p.event_id",
        expected: "an event that awaits its position",
        found: "there is no such event",
        remedy: COMPARED,
    },
    {
        table: "change_obligee",
        sql: "SELECT DISTINCT o.position AS id FROM change_obligee o LEFT JOIN change c ON c.position = o.position " +
            "WHERE c.position IS NULL ORDER BY o.position",
        expected: "a position of the feed",
        found: "there is no such position",
        remedy: COMPARED,
    },
];
//# sourceMappingURL=feed-check.js.map