"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openedAnswers = openedAnswers;
const compare_guarantees_1 = require("../../use-cases/match/compare-guarantees");
const context_1 = require("../graphql/context");
const guarantee_match_type_1 = require("../match/guarantee-match.type");
const opening_notice_type_1 = require("./opening-notice.type");
const wanted_certificate_1 = require("./wanted-certificate");
/**
 * The answers for certificates whose keys were just presented, in order, read together. Those in favour of another body are
 * in scope for this answer, whether they went into the ledger or not: exactly these guarantees, and no longer.
 */
async function openedAnswers(context, wanted, openings) {
    const justOpened = openings.flatMap(({ notice, guaranteeId }) => (notice === null ? [] : [guaranteeId]));
    const caller = { ...(0, context_1.callerOf)(context), justOpened };
    context.documents.showOpened(justOpened);
    const ids = [...new Set(openings.map(({ guaranteeId }) => guaranteeId))];
    const views = await context.reads.guarantees.byIds(caller, ids, (0, wanted_certificate_1.wantedCertificateAndGuarantee)(wanted));
    const known = new Map(views.map((view) => [view.id, view]));
    const entered = wanted.has("notice") ? await enteredBefore(context, openings) : new Set();
    const matches = wanted.has("match")
        ? await matchesOf(context, caller, openings, known)
        : new Map();
    return openings.map((opening) => {
        const { guaranteeId, notice, enterIntoLedger } = opening;
        const guarantee = known.get(guaranteeId);
        if (!guarantee)
            throw new Error("a guarantee is not visible to the caller who has just opened it");
        const { addressee: beneficiaryName = "" } = guarantee.obligee ?? {};
        return {
            notice: notice &&
                (0, opening_notice_type_1.openingNotice)(notice, { beneficiaryName, entered: enterIntoLedger ? "NOW" : entered.has(guaranteeId) ? "BEFORE" : "NOT" }, context.locale),
            certificate: guarantee.certificate,
            guarantee,
            match: matches.get(opening) ?? null,
        };
    });
}
/** Those in favour of another body that this call did not enter, but that stand in the ledger. */
async function enteredBefore(context, openings) {
    const ids = openings.flatMap(({ guaranteeId, notice, enterIntoLedger }) => notice === null || enterIntoLedger ? [] : [guaranteeId]);
    return context.reads.openings.thoseEntered((0, context_1.callerOf)(context), [...new Set(ids)]);
}
/** Of what was read for the answer: where the match is asked for, all that it takes is wanted. */
async function matchesOf({ reads, parts: { clock }, locale }, caller, openings, known) {
    const asked = openings.flatMap((opening) => {
        const { guaranteeId, expected } = opening;
        const read = known.get(guaranteeId);
        return expected === null || !read ? [] : [{ opening, read: read, expected }];
    });
    const matched = await (0, compare_guarantees_1.compareRead)({ reads, clock }, caller, asked);
    return new Map(asked.flatMap(({ opening }, place) => {
        const match = matched[place];
        return match ? [[opening, (0, guarantee_match_type_1.matchView)(match, locale)]] : [];
    }));
}
//# sourceMappingURL=opened-answers.js.map