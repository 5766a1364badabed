"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MOST_PAIRS = void 0;
exports.openCertificates = openCertificates;
const range_limit_1 = require("../../domain/values/range-limit");
const key_guesses_1 = require("../auth-key/key-guesses");
const forbidden_1 = require("../shared/forbidden");
const record_hand_overs_by_opening_1 = require("../deposit/record-hand-overs-by-opening");
const once_1 = require("../shared/once");
const outcome_1 = require("../shared/outcome");
const record_event_1 = require("../shared/record-event");
const seal_finding_1 = require("../shared/seal-finding");
const only_still_open_1 = require("./only-still-open");
const presented_pair_1 = require("./presented-pair");
const record_opening_1 = require("./record-opening");
const tell_of_bounds_1 = require("./tell-of-bounds");
/** The most pairs of one request: a large body's mail of a month, and about a second's work. */
exports.MOST_PAIRS = 1_000;
/**
 * Opens many certificates at once, each as if it had come alone behind those before it: an outcome for each, in order. Only
 * wrong keys are counted, one by one, and pairs behind a bound are not checked. One that is refused undoes nothing of the
 * others.
 */
async function openCertificates(parts, guesser, { items, idempotencyKey }) {
    const { caller } = guesser;
    (0, forbidden_1.assertMay)(caller, "openCertificate");
    if (items.length < 1 || items.length > exports.MOST_PAIRS)
        return (0, outcome_1.invalidInput)([
            { path: "items", code: "ITEMS_OUT_OF_RANGE", limit: (0, range_limit_1.rangeLimit)(1, exports.MOST_PAIRS), actual: items.length },
        ]);
    const read = items.map((item) => ({ ...(0, presented_pair_1.readPair)(item), enterIntoLedger: item.enterIntoLedger }));
    // What is compared changes nothing: a repeated call may expect something else.
    const input = items.map(({ number, key, enterIntoLedger }) => [number, key, enterIntoLedger]);
    const call = { caller, operation: "openCertificates", idempotencyKey, input };
    const opened = await passingOverBroken((broken) => parts.unitOfWork.run(async (stores) => {
        const first = await (0, once_1.once)({ ...parts, stores }, call, async () => (0, outcome_1.done)(await openSound(stores, parts, guesser, { read, broken })));
        return first.done && idempotencyKey !== null
            ? (0, outcome_1.done)(await (0, only_still_open_1.onlyStillOpen)(stores, first.value))
            : first;
    }));
    if (!opened.done)
        return opened;
    // A repeated call may expect what cannot be expected: then there is nothing to compare with.
    return (0, outcome_1.done)({
        items: opened.value.map((outcome, place) => {
            const each = read[place];
            return each?.pair === null ? (0, outcome_1.invalidInput)(each.findings) : outcome;
        }),
    });
}
/** An outcome at the place of each pair, of those that cannot be one, too: a repeated call may have others of these. */
async function openSound(stores, parts, guesser, { read, broken }) {
    const pairs = read.flatMap(({ pair, enterIntoLedger }) => pair === null ? [] : [{ ...pair, enterIntoLedger }]);
    const outcomes = (await openAll(stores, parts, guesser, { pairs, broken })).values();
    return read.map((each) => {
        if (each.pair === null)
            return (0, outcome_1.invalidInput)(each.findings);
        const { value } = outcomes.next();
        if (!value)
            throw new Error("a pair has no outcome");
        return value;
    });
}
/** Of sound pairs, in order. Everything is read together, then judged, then written together. */
async function openAll(stores, parts, guesser, { pairs, broken }) {
    if (pairs.length === 0)
        return [];
    const { vault, clock } = parts;
    const { caller } = guesser;
    const { organisationId } = caller;
    const now = clock();
    const judged = await (0, key_guesses_1.judgePairs)({ stores, vault, now }, guesser, pairs);
    const opened = pairs.flatMap(({ enterIntoLedger }, place) => {
        const each = judged.pairs[place];
        if (each?.result !== "RIGHT" || broken.has(each.known.guaranteeId))
            return [];
        const isOwn = (0, record_opening_1.noticeFor)(each.guessClass) === null;
        return [{ ...each.known, isOwn, isEntered: isOwn || enterIntoLedger }];
    });
    const notHandedOver = opened.filter(({ isOwn, status }) => isOwn && status === "ISSUED");
    const receivedFor = await stores.obligees.thoseOfOneBody(organisationId, notHandedOver.map(({ obligeeId }) => obligeeId));
    const toHandOver = notHandedOver.filter(({ obligeeId }) => receivedFor.has(obligeeId));
    const held = await stores.guarantees.holdIssued(idsOf(toHandOver));
    await stores.guarantees.verify(idsOf(opened));
    await (0, record_hand_overs_by_opening_1.recordHandOversByOpening)(stores, parts, caller, held, now);
    const entered = opened.filter(({ isEntered }) => isEntered);
    const events = judged.pairs.flatMap((each) => {
        if (each.result === "WRONG")
            return [{ at: now, type: "OPENING_REFUSED" }];
        return each.result === "RIGHT" && !broken.has(each.known.guaranteeId)
            ? [(0, record_opening_1.openedEvent)(each.known, now)]
            : [];
    });
    // Before the openings, as for a single one.
    await (0, record_event_1.recordEvents)(stores, parts, caller, events);
    await stores.openings.recordAll(organisationId, idsOf(entered), now);
    for (const [place, { number }] of pairs.entries()) {
        const each = judged.pairs[place];
        if (each?.result !== "WRONG")
            continue;
        const { reached, guessClass } = each;
        await (0, tell_of_bounds_1.tellOfBounds)(stores, parts, { reached, at: { number, guessClass }, organisationId, now });
    }
    await (0, tell_of_bounds_1.tellOfBounds)(stores, parts, { reached: judged.reached, at: null, organisationId, now });
    return judged.pairs.map((each, place) => outcomeOf(each, { broken, enterIntoLedger: pairs[place]?.enterIntoLedger ?? false }));
}
/** A pair may come twice. */
function idsOf(opened) {
    return [...new Set(opened.map(({ guaranteeId }) => guaranteeId))];
}
function outcomeOf(judged, { broken, enterIntoLedger }) {
    if (judged.result === "NOT_CHECKED")
        return (0, outcome_1.refused)(judged.refusal);
    if (judged.result === "WRONG")
        return (0, outcome_1.refused)({ code: "CERTIFICATE_NOT_FOUND" });
    const { guaranteeId, authKeyId } = judged.known;
    if (broken.has(guaranteeId))
        return (0, outcome_1.refused)({ code: "CERTIFICATE_NOT_INTACT" });
    const notice = (0, record_opening_1.noticeFor)(judged.guessClass);
    return (0, outcome_1.done)({ guaranteeId, notice, authKeyId: notice === null || enterIntoLedger ? null : authKeyId });
}
/**
 * Whatever is not as the system wrote it undoes the whole unit of work, and is marked. The work is done again without the
 * guarantees that were found so, until it finds no more of them: the others are opened all the same.
 */
async function passingOverBroken(work) {
    const broken = new Set();
    for (;;)
        try {
            return await work(broken);
        }
        catch (error) {
            const found = error instanceof seal_finding_1.SealBroken ? error.findings.flatMap(({ chain }) => chain ?? []) : [];
            if (found.every((chain) => broken.has(chain)))
                throw error;
            for (const chain of found)
                broken.add(chain);
        }
}
//# sourceMappingURL=open-certificates.js.map