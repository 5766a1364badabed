"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlMailStore = void 0;
exports.isDue = isDue;
const mail_delivery_1 = require("../../domain/notice/mail-delivery");
const mail_choices_1 = require("../../domain/notice/mail-choices");
const mail_choices_2 = require("./mail-choices");
const mail_row_1 = require("./mail.row");
const scope_1 = require("../engine/scope");
/** Several servers may try for the same mails: a server that loses one tries the next of these. */
const CANDIDATES = 10;
/**
 * The mails that may be sent now. They are due, or only a wrong clock can have planned them. No process is
 * sending them, and no restore holds them.
 */
function isDue(mail, now, parameters) {
    const latest = new Date(now.getTime() + mail_delivery_1.LATEST_PLAN_MILLISECONDS);
    const isPast = (column) => `(${mail}.${column} IS NULL OR ${mail}.${column} <= ${parameters.add(now.toISOString())} ` +
        `OR ${mail}.${column} > ${parameters.add(latest.toISOString())})`;
    const isHeld = `SELECT 1 FROM setting h WHERE h.name = 'mailsHeldUpTo' AND ${mail}.created_at <= h.value`;
    return (`${mail}.status = 'QUEUED' AND ${isPast("next_attempt_at")} AND ${isPast("leased_until")} ` +
        `AND NOT EXISTS (${isHeld})`);
}
function enclosuresIn(stored) {
    return stored === null ? null : JSON.parse(stored);
}
class SqlMailStore {
    constructor(transaction) {
        this.transaction = transaction;
    }
    async add({ createdAt, enclosures, ...mail }) {
        const to = mail.contractorId ?? mail.issuerId ?? mail.obligeeId ?? null;
        const row = {
            ...mail,
            obligeeId: mail.obligeeId ?? null,
            replyTo: mail.replyTo ?? null,
            enclosures: enclosures ? JSON.stringify(enclosures) : null,
            status: "QUEUED",
            attempts: 0,
            nextAttemptAt: null,
            leasedUntil: null,
            createdAt: createdAt.toISOString(),
            sentAt: null,
            failure: null,
            copies: 0,
        };
        // A copy was asked for, and what somebody hands over goes whatever anybody wants to be told.
        if (to === null || mail.originalId !== null || !(0, mail_choices_1.isChoosable)(mail.type))
            await this.transaction.insertPlain(mail_row_1.MailRow, row);
        else
            await this.transaction.insertUnless(mail_row_1.MailRow, row, (parameters) => (0, mail_choices_2.isSwitchedOff)(to, mail.type, parameters));
    }
    async takeDue(now, leasedUntil) {
        const due = await this.transaction.sql((parameters) => `SELECT m.id AS id, m.attempts AS attempts FROM mail m WHERE ${isDue("m", now, parameters)} ` +
            `ORDER BY m.created_at, m.id LIMIT ${String(CANDIDATES)}`);
        for (const { id, attempts } of due) {
            const taken = await this.#take(id, attempts, leasedUntil);
            if (taken)
                return taken;
        }
        return null;
    }
    async #take(id, attempts, leasedUntil) {
        const [taken] = await this.transaction.sql((parameters) => `UPDATE mail SET attempts = attempts + 1, leased_until = ${parameters.add(leasedUntil.toISOString())} ` +
            `WHERE id = ${parameters.add(id)} AND status = 'QUEUED' AND attempts = ${parameters.add(attempts)} ` +
            `RETURNING id, recipient, subject, text, attempts AS attempt, created_at AS "createdAt", ` +
            `reply_to AS "replyTo", enclosures, contractor_id AS "contractorId"`);
        if (!taken)
            return null;
        const { createdAt, enclosures } = taken;
        return { ...taken, createdAt: new Date(createdAt), enclosures: enclosuresIn(enclosures), leasedUntil };
    }
    async renewLease(mail, leasedUntil) {
        return this.#change(mail, { leasedUntil: leasedUntil.toISOString() });
    }
    async markSent(id, at) {
        await this.transaction.changeRows(mail_row_1.MailRow, { id }, { status: "SENT", sentAt: at.toISOString(), leasedUntil: null, failure: null });
    }
    async planRetry(mail, nextAttemptAt, failure) {
        return this.#change(mail, { nextAttemptAt: nextAttemptAt.toISOString(), leasedUntil: null, failure });
    }
    async markFailed(mail, failure) {
        return this.#change(mail, { status: "FAILED", leasedUntil: null, failure });
    }
    async withdraw(guaranteeId, types) {
        // Who is sending one loses it: it cannot renew its lease. If it arrives all the same, it is told as sent.
        await this.transaction.sql((parameters) => `UPDATE mail SET status = 'WITHDRAWN', leased_until = NULL, next_attempt_at = NULL ` +
            `WHERE guarantee_id = ${parameters.add(guaranteeId)} AND status = 'QUEUED' AND type IN (${parameters.list(types)})`);
    }
    async enclosedInWaiting(guaranteeId) {
        const waiting = await this.transaction.sql((parameters) => `SELECT m.enclosures AS enclosures FROM mail m WHERE m.guarantee_id = ${parameters.add(guaranteeId)} ` +
            `AND m.status = 'QUEUED' AND m.enclosures IS NOT NULL`);
        return waiting
            .flatMap(({ enclosures }) => enclosuresIn(enclosures) ?? [])
            .flatMap((each) => (each.type === "ATTACHMENT" ? [each.attachmentId] : []));
    }
    async findVisible(caller, id) {
        const [found] = await this.transaction.sql((parameters) => `SELECT m.id AS id, m.type AS type, m.guarantee_id AS "guaranteeId", m.application_id AS "applicationId", m.contractor_id AS "contractorId", ` +
            `m.issuer_id AS "issuerId", m.obligee_id AS "obligeeId", m.recipient AS recipient, m.subject AS subject, m.text AS text, ` +
            `m.original_id AS "originalId", m.reply_to AS "replyTo", m.enclosures AS enclosures, m.status AS status FROM mail m ` +
            `WHERE m.id = ${parameters.add(id)} AND ${(0, scope_1.mailsInScope)(caller, "m", parameters)}`);
        if (!found)
            return null;
        const { status, enclosures, ...mail } = found;
        return { mail: { ...mail, enclosures: enclosuresIn(enclosures) }, status };
    }
    async countCopy(originalId, most) {
        // In one statement: of two units of work that count at once, the second sees the first's count.
        const counted = await this.transaction.sql((parameters) => `UPDATE mail SET copies = copies + 1 WHERE id = ${parameters.add(originalId)} ` +
            `AND copies < ${parameters.add(most)} RETURNING copies`);
        return counted.length > 0;
    }
    /** Only for the process that took the mail last, and only while it waits to be sent. */
    async #change({ id, attempt }, change) {
        const changed = await this.transaction.changeRows(mail_row_1.MailRow, { id, status: "QUEUED", attempts: attempt }, change);
        return changed === 1;
    }
}
exports.SqlMailStore = SqlMailStore;
//# sourceMappingURL=mail.store.js.map