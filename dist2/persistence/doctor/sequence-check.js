"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SequenceCheck = void 0;
const guarantee_number_1 = require("../../domain/values/guarantee-number");
/** Every guarantee number has ten digits, stands under its issuer's prefix, and is given once; serials are in range. */
class SequenceCheck {
    constructor(snapshot) {
        this.snapshot = snapshot;
        this.name = "sequence";
    }
    async *run() {
        yield* this.#numbers();
        const issuers = this.snapshot.stream(() => "SELECT id, number_prefix AS prefix, next_serial AS next FROM issuer ORDER BY id");
        for await (const { id, prefix, next } of issuers) {
            const afterLast = (0, guarantee_number_1.numbersUnder)(prefix) + 1;
            if (Number(next) >= 1 && Number(next) <= afterLast)
                continue;
            yield this.#finding({ table: "issuer", id }, `a next serial from 1 to ${String(afterLast)}`, String(next), "Set next_serial to the serial behind the issuer's highest number.");
        }
    }
    async *#numbers() {
        const remedy = "Compare the guarantee with a backup: numbers are never changed.";
        const rows = this.snapshot.stream(() => "SELECT g.id AS id, g.number AS number, i.number_prefix AS prefix FROM guarantee g " +
            "JOIN issuer i ON i.id = g.issuer_id ORDER BY g.number, g.id");
        let before;
        for await (const row of rows) {
            const { id, number, prefix } = row;
            const subject = { table: "guarantee", id };
            if (!/^[0-9]{10}$/.test(number) || !number.startsWith(prefix))
                yield this.#finding(subject, `ten digits that begin with ${prefix}`, number, remedy);
            if (before?.number === number)
                yield this.#finding(subject, "a number of its own", `${number} is also that of ${before.id}`, remedy);
            before = row;
        }
    }
    #finding(subject, expected, found, remedy) {
        return { check: this.name, severity: "error", subject, expected, found, remedy };
    }
}
exports.SequenceCheck = SequenceCheck;
//# sourceMappingURL=sequence-check.js.map