"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.QueueCheck = void 0;
const mail_delivery_1 = require("../../domain/notice/mail-delivery");
/** A mail due for longer than this is stuck: no server sends mails, or each passes over this one. */
const STUCK_MILLISECONDS = 60 * 60_000;
/** Mails leave the queue, and those that were given up have been sent again. */
class QueueCheck {
    constructor(snapshot, now) {
        this.snapshot = snapshot;
        this.now = now;
        this.name = "queue";
    }
    async *run() {
        const heldUpTo = await this.#heldUpTo();
        if (heldUpTo !== "")
            yield this.#finding("note", null, "no mail is held", `mails from before ${heldUpTo} are held since the restore`, "See which of them were sent after the backup; hosho-server release-mails lets the others go.");
        yield* this.#failed();
        yield* this.#waiting(heldUpTo);
    }
    async #heldUpTo() {
        const [row] = await this.snapshot.rows(() => "SELECT value FROM setting WHERE name = 'mailsHeldUpTo'");
        return row?.value ?? "";
    }
    async *#failed() {
        const failed = this.snapshot.stream(() => "SELECT id, failure FROM mail WHERE status = 'FAILED' AND copies = 0 ORDER BY id");
        for await (const { id, failure } of failed)
            yield this.#finding("warning", id, "a mail that arrived, or a copy of it", `given up: ${failure ?? "no reason kept"}`, "Correct the address where it is wrong, and send it again with resendMail.");
    }
    async *#waiting(heldUpTo) {
        const waiting = this.snapshot.stream((parameters) => `SELECT id, created_at AS "createdAt", next_attempt_at AS "nextAttemptAt", leased_until AS "leasedUntil" ` +
            `FROM mail WHERE status = 'QUEUED' AND created_at > ${parameters.add(heldUpTo)} ORDER BY id`);
        const late = this.#from(-STUCK_MILLISECONDS);
        const early = this.#from(mail_delivery_1.LATEST_PLAN_MILLISECONDS);
        for await (const { id, createdAt, nextAttemptAt, leasedUntil } of waiting) {
            const dueAt = [createdAt, nextAttemptAt ?? "", leasedUntil ?? ""].sort().at(-1) ?? createdAt;
            if (dueAt < late)
                yield this.#finding("warning", id, "a mail that is sent when it is due", `due since ${dueAt}`, "See whether a server runs, HOSHO_SMTP_URL is not off, and the log tells why mails fail.");
            if (dueAt > early)
                yield this.#finding("warning", id, "an attempt within a day", `planned for ${dueAt}`, "A wrong clock planned it: hosho-server release-clock plans it anew.");
        }
    }
    #from(milliseconds) {
        return new Date(this.now.getTime() + milliseconds).toISOString();
    }
    #finding(severity, id, expected, found, remedy) {
        return { check: this.name, severity, subject: { table: "mail", id }, expected, found, remedy };
    }
}
exports.QueueCheck = QueueCheck;
//# sourceMappingURL=queue-check.js.map