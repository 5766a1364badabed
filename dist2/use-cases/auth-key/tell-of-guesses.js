"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tellOfGuesses = tellOfGuesses;
const notice_facts_1 = require("../notice/notice-facts");
const tell_issuer_1 = require("../notice/tell-issuer");
const tell_contractor_1 = require("../notice/tell-contractor");
const system_1 = require("../shared/system");
const record_event_1 = require("../shared/record-event");
const AT_ONCE = 50;
/**
 * Tells contractor, issuer and operator of numbers at which one wrong key followed the other: an event in the guarantee's
 * history, a mail that the issuer can read too, an alarm. Of one guarantee once an hour. A number that nobody has concerns
 * nobody. It runs apart from the guesses: these take as long for a number that there is as for another.
 */
async function tellOfGuesses(parts) {
    let told;
    do
        told = await parts.unitOfWork.run(async (stores) => {
            const notices = await stores.guessNotices.take(AT_ONCE);
            for (const notice of notices)
                await tell(stores, parts, notice);
            return notices.length;
        });
    while (told === AT_ONCE);
}
async function tell(stores, parts, { number, guessClass, organisationId, at }) {
    const guarantee = await stores.guarantees.takeByNumber(number);
    if (!guarantee)
        return;
    const guaranteeId = guarantee.id;
    const isNews = await parts.alarms.raiseWith(stores, {
        name: "GUARANTEE_UNDER_ATTACK",
        subject: guaranteeId,
        guaranteeId,
        facts: { guessesOf: guessClass, organisationId },
    });
    if (!isNews)
        return;
    await (0, record_event_1.recordEvent)(stores, parts, system_1.SYSTEM, {
        at,
        type: "WRONG_KEYS_TRIED",
        guaranteeId,
        subjectId: organisationId,
    });
    const facts = (0, notice_facts_1.noticeFactsOf)(guarantee);
    const told = { type: "NOTICE_OF_GUESSES", at: parts.clock() };
    const letter = parts.letters.noticeOfGuesses(facts, guessClass);
    await (0, tell_contractor_1.tellOfKey)(stores, parts, guarantee, { ...told, letter });
    await (0, tell_issuer_1.tellIssuer)(stores, parts, {
        ...told,
        issuerId: guarantee.issuerId,
        guaranteeId,
        applicationId: null,
        letter: () => {
            const isContractorTold = guarantee.recipient !== null && guarantee.delivery === "ELECTRONIC";
            return parts.letters.guessesToIssuer(facts, guessClass, isContractorTold);
        },
    });
}
//# sourceMappingURL=tell-of-guesses.js.map