"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GuaranteesCheck = void 0;
const guarantee_end_1 = require("../../domain/guarantee/guarantee-end");
const ENDED = guarantee_end_1.GUARANTEE_ENDS.map((status) => `'${status}'`).join(", ");
const RULES = [
    {
        table: "guarantee",
        expected: "a certificate",
        found: "it has none",
        broken: "SELECT g.id AS id FROM guarantee g WHERE NOT EXISTS (SELECT 1 FROM certificate c WHERE c.guarantee_id = g.id)",
    },
    {
        table: "guarantee",
        expected: "an auth key: its certificate is electronic",
        found: "it has none",
        broken: "SELECT g.id AS id FROM guarantee g WHERE g.delivery = 'ELECTRONIC' " +
            "AND NOT EXISTS (SELECT 1 FROM auth_key k WHERE k.guarantee_id = g.id)",
    },
    {
        table: "guarantee",
        expected: "no auth key: its certificate is on paper",
        found: "it has one",
        broken: "SELECT g.id AS id FROM guarantee g WHERE g.delivery <> 'ELECTRONIC' " +
            "AND EXISTS (SELECT 1 FROM auth_key k WHERE k.guarantee_id = g.id)",
    },
    {
        table: "guarantee",
        expected: "a record of how it ended, of the same status",
        found: "another, or none",
        broken: `SELECT g.id AS id FROM guarantee g WHERE g.status IN (${ENDED}) ` +
            "AND NOT EXISTS (SELECT 1 FROM guarantee_end e WHERE e.guarantee_id = g.id AND e.status = g.status)",
    },
    {
        table: "guarantee",
        expected: "no record of an end: it is in force",
        found: "it has one",
        broken: `SELECT g.id AS id FROM guarantee g WHERE g.status NOT IN (${ENDED}) ` +
            "AND EXISTS (SELECT 1 FROM guarantee_end e WHERE e.guarantee_id = g.id)",
    },
    {
        table: "guarantee",
        expected: "at most one end that waits for a second officer, and none once it has ended",
        found: "another one",
        broken: "SELECT g.id AS id FROM guarantee g JOIN guarantee_pending_end w ON w.guarantee_id = g.id AND w.outcome IS NULL " +
            `GROUP BY g.id, g.status HAVING count(*) > 1 OR g.status IN (${ENDED})`,
    },
    {
        table: "guarantee",
        expected: "the application that it came out of names it",
        found: "that names another, or none",
        broken: "SELECT g.id AS id FROM guarantee g JOIN guarantee_application a ON a.id = g.application_id " +
            "WHERE a.guarantee_id IS NULL OR a.guarantee_id <> g.id",
    },
    {
        table: "guarantee_application",
        expected: "issued, with a guarantee that names it; or neither",
        found: "one without the other",
        broken: "SELECT a.id AS id FROM guarantee_application a LEFT JOIN guarantee g ON g.id = a.guarantee_id " +
            "WHERE (a.status = 'ISSUED') <> (g.id IS NOT NULL) OR (g.id IS NOT NULL AND (g.application_id IS NULL OR g.application_id <> a.id))",
    },
    {
        table: "amendment_application",
        expected: "issued, with an amendment of its guarantee; or neither",
        found: "one without the other",
        broken: "SELECT m.id AS id FROM amendment_application m LEFT JOIN amendment a ON a.id = m.amendment_id AND a.guarantee_id = m.guarantee_id " +
            "WHERE (m.status = 'ISSUED') <> (a.id IS NOT NULL)",
    },
    {
        table: "guarantee",
        expected: "at most one application for an amendment under way",
        found: "several",
        broken: "SELECT m.guarantee_id AS id FROM amendment_application m WHERE m.status IN ('APPLIED', 'APPROVED') " +
            "GROUP BY m.guarantee_id HAVING count(*) > 1",
    },
];
/** Every guarantee has its parts: certificate, key, application, end. */
class GuaranteesCheck {
    constructor(snapshot) {
        this.snapshot = snapshot;
        this.name = "guarantees";
    }
    async *run() {
        for (const { table, expected, found, broken } of RULES)
            for await (const { id } of this.snapshot.stream(() => broken))
                yield {
                    check: this.name,
                    severity: "error",
                    subject: { table, id },
                    expected,
                    found,
                    remedy: "Another program changed it past this system: compare it with a backup.",
                };
    }
}
exports.GuaranteesCheck = GuaranteesCheck;
//# sourceMappingURL=guarantees-check.js.map