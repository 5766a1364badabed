"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openCertificate = openCertificate;
const record_hand_overs_by_opening_1 = require("../deposit/record-hand-overs-by-opening");
const forbidden_1 = require("../shared/forbidden");
const key_guess_1 = require("../auth-key/key-guess");
const once_1 = require("../shared/once");
const outcome_1 = require("../shared/outcome");
const record_event_1 = require("../shared/record-event");
const only_still_open_1 = require("./only-still-open");
const presented_pair_1 = require("./presented-pair");
const record_opening_1 = require("./record-opening");
const tell_of_bounds_1 = require("./tell-of-bounds");
/**
 * Opens a certificate with number and key. From then on the body sees the guarantee without the key, if it is in its favour
 * or was entered on purpose; else for this once. A wrong key and an unknown number get the same answer after the same work.
 * What cannot be a key is told as such and counts as no guess.
 */
async function openCertificate(parts, { caller, visitor }, command) {
    (0, forbidden_1.assertMay)(caller, "openCertificate");
    const { enterIntoLedger, idempotencyKey } = command;
    const read = (0, presented_pair_1.readPair)(command);
    if (read.pair === null)
        return (0, outcome_1.invalidInput)(read.findings);
    const { number, key } = read.pair;
    // What is compared changes nothing: a repeated call may expect something else.
    const input = { number, key, ...(enterIntoLedger && { enterIntoLedger }) };
    const call = { caller, operation: "openCertificate", idempotencyKey, input };
    return parts.unitOfWork.run(async (stores) => {
        const opened = await (0, once_1.once)({ ...parts, stores }, call, () => openInside(stores, parts, { caller, visitor }, { number, key, enterIntoLedger }));
        if (idempotencyKey === null)
            return opened;
        const [still = opened] = await (0, only_still_open_1.onlyStillOpen)(stores, [opened]);
        return still;
    });
}
async function openInside(stores, parts, guesser, { number, key, enterIntoLedger }) {
    const { vault, clock } = parts;
    const { caller } = guesser;
    const now = clock();
    const guessClass = await (0, key_guess_1.guessClassOf)(stores, caller, number);
    const guess = new key_guess_1.KeyGuess({ guesses: stores.guesses, vault, now }, number, guesser, guessClass);
    const taken = await guess.take();
    if (!taken.done)
        return taken;
    const known = await stores.authKeys.findByNumber(number);
    const isRight = vault.matches(number, key, known?.hash);
    if (known === null || !isRight) {
        const reached = await guess.wasWrong();
        await (0, record_event_1.recordEvent)(stores, parts, caller, { at: now, type: "OPENING_REFUSED" });
        const { organisationId } = caller;
        await (0, tell_of_bounds_1.tellOfBounds)(stores, parts, { reached, at: { number, guessClass }, organisationId, now });
        return (0, outcome_1.refused)({ code: "CERTIFICATE_NOT_FOUND" });
    }
    // Only now: for a wrong key it would take longer than for an unknown number.
    const { status, obligeeId } = known;
    const isReceived = status === "ISSUED" && (await stores.obligees.areOneBody(caller.organisationId, obligeeId));
    // Another opening, or the contractor, may be quicker.
    const held = isReceived ? await stores.guarantees.holdIssued([known.guaranteeId]) : [];
    await stores.guarantees.verify([known.guaranteeId]);
    await guess.wasRight();
    const notice = (0, record_opening_1.noticeFor)(guessClass);
    await (0, record_hand_overs_by_opening_1.recordHandOversByOpening)(stores, parts, caller, held, now);
    const isEntered = notice === null || enterIntoLedger;
    await (0, record_opening_1.recordOpening)(stores, parts, caller, { ...known, isEntered, at: now });
    const { guaranteeId, authKeyId } = known;
    return (0, outcome_1.done)({ guaranteeId, notice, authKeyId: isEntered ? null : authKeyId });
}
//# sourceMappingURL=open-certificate.js.map