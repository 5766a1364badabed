"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.addHealth = addHealth;
const WORDS = {
    BUSY: "database busy",
    LOCKED: "database file locked by another program",
    FULL: "disk full",
    READ_ONLY: "database read-only",
    UNREACHABLE: "database unreachable",
    SILENT: "database does not answer",
    WRONG_CLOCK: "clock wrong",
    FAILING: "database failing",
};
/**
 * `/health/live`: the process runs. `/health/ready`: it can serve reads. `/health/ready/writes`: it can also
 * serve writes. Both answer 503 with the reason while it cannot or is shutting down.
 */
function addHealth(app, storage) {
    let isDraining = false;
    const addReadiness = (path, troubleNow) => {
        app.get(path, { logLevel: "warn" }, async (_request, reply) => {
            if (isDraining)
                return notReady(reply, "draining");
            const trouble = await troubleNow();
            return trouble === null ? { status: "ready" } : notReady(reply, WORDS[trouble]);
        });
    };
    app.get("/health/live", { logLevel: "warn" }, () => ({ status: "live" }));
    addReadiness("/health/ready", () => storage.readTrouble());
    addReadiness("/health/ready/writes", () => storage.writeTrouble());
    return {
        drain: () => {
            isDraining = true;
        },
    };
}
function notReady(reply, status) {
    return reply.code(503).send({ status });
}
//# sourceMappingURL=health.js.map