"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ScopedMailReads = void 0;
const mail_choices_1 = require("./mail-choices");
const mail_store_1 = require("./mail.store");
const scope_1 = require("../engine/scope");
const broken_chains_1 = require("../seals/broken-chains");
const attached_views_1 = require("../party/attached-views");
const keyset_1 = require("../engine/keyset");
const instant_1 = require("../engine/instant");
const kept_plans_1 = require("../engine/kept-plans");
const selection_1 = require("../engine/selection");
const shown_parties_1 = require("../seals/shown-parties");
const MAIL = {
    typename: "Mail",
    fields: {
        id: { expression: "m.id" },
        type: { expression: "m.type" },
        to: { expression: "m.recipient" },
        subject: { expression: "m.subject" },
        text: { expression: "m.text" },
        status: { expression: "m.status" },
        createdAt: { expression: "m.created_at", convert: instant_1.instantFromDatabase },
        sentAt: { expression: "m.sent_at", convert: instant_1.instantFromDatabase },
        attempts: { expression: "m.attempts" },
        failure: { expression: "m.failure" },
    },
};
const NEWEST_FIRST = { key: "m.created_at", id: "m.id", direction: "DESC" };
const KEYS = {
    createdAt: "m.created_at",
    guaranteeId: "m.guarantee_id",
    applicationId: "m.application_id",
};
/** Mails as the service shows them again: to those who take part in the guarantee that they are about. */
class ScopedMailReads {
    #plans = new kept_plans_1.KeptPlans();
    constructor(session, verifier, others) {
        this.session = session;
        this.verifier = verifier;
        this.others = others;
    }
    async byIds(caller, ids, wanted) {
        if (ids.length === 0)
            return [];
        const found = await this.verifier.served((shown) => this.#read(caller, wanted, (parameters) => [`m.id IN (${parameters.list(ids)})`], "", shown));
        return found.map(({ view }) => view);
    }
    async page(caller, { window, guaranteeId, applicationId, status }, wanted) {
        const found = await this.#read(caller, wanted, (parameters) => [
            ...(0, broken_chains_1.noneOf)([
                (0, broken_chains_1.isMarked)("m.guarantee_id"),
                (0, broken_chains_1.isMarked)("m.application_id"),
                ...(0, shown_parties_1.markedPartiesBelow)("guarantee", "m.guarantee_id", wanted.below("guarantee")),
            ]),
            ...(guaranteeId === undefined ? [] : [`m.guarantee_id = ${parameters.add(guaranteeId)}`]),
            ...(applicationId === undefined ? [] : [`m.application_id = ${parameters.add(applicationId)}`]),
            ...(status === undefined ? [] : [`m.status = ${parameters.add(status)}`]),
            ...(0, keyset_1.withinWindow)(NEWEST_FIRST, window, parameters),
        ], (0, keyset_1.orderAndLimit)(NEWEST_FIRST, window), "LISTED");
        return (0, keyset_1.toPage)(found.map(({ id, view, keys }) => ({ view, position: { key: keys.createdAt, id } })), window);
    }
    async choices({ organisationId }) {
        return (0, mail_choices_1.storedMailChoices)((write) => this.session.sql(write), organisationId);
    }
    async isAnyDue(now) {
        const due = await this.session.sql((parameters) => `SELECT 1 AS due FROM mail m WHERE ${(0, mail_store_1.isDue)("m", now, parameters)} LIMIT 1`);
        return due.length > 0;
    }
    async #read(caller, wanted, conditions, order, showing) {
        const { columns, toFound } = this.#plans.of(wanted, "", () => (0, selection_1.select)(MAIL, wanted, null, KEYS));
        const rows = await this.session.cells((parameters) => `SELECT ${columns} FROM mail m ` +
            `WHERE ${[(0, scope_1.mailsInScope)(caller, "m", parameters), ...conditions(parameters)].join(" AND ")} ${order}`);
        const found = rows.map(toFound);
        await this.#complete(caller, found, wanted, showing);
        return found;
    }
    /** One statement for all of them, and only when asked for: whoever sees a mail sees what it is about. */
    async #complete(caller, found, wanted, showing) {
        const { guarantees, applications } = this.others;
        await (0, attached_views_1.attach)(found, "guarantee", wanted, "guaranteeId", (ids, below) => guarantees.readByIds(caller, ids, below, showing));
        await (0, attached_views_1.attach)(found, "application", wanted, "applicationId", (ids, below) => applications.readByIds(caller, ids, below, showing));
    }
}
exports.ScopedMailReads = ScopedMailReads;
//# sourceMappingURL=mail.reads.js.map