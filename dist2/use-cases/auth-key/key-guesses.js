"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.judgePairs = judgePairs;
const guess_limits_1 = require("../../domain/auth-key/guess-limits");
const guess_counts_1 = require("./guess-counts");
/**
 * Many attempts at once. Each pair is judged as if it had come alone behind those before it, against the same counts and
 * with the same work; only the statements are those of one. All counts are held until the unit of work ends.
 */
async function judgePairs({ stores, vault, now }, guesser, pairs) {
    const numbers = [...new Set(pairs.map(({ number }) => number))];
    const own = await stores.authKeys.thoseForBodyOf(numbers, guesser.caller.organisationId);
    const classOf = (number) => (own.has(number) ? "BENEFICIARY" : "STRANGERS");
    const counts = await HeldCounts.hold({ stores, vault, now }, guesser, pairs.map(({ number }) => (0, guess_counts_1.ofNumber)(number, classOf(number))));
    const known = await stores.authKeys.findByNumbers(numbers);
    const judged = pairs.map(({ number, key }) => {
        const guessClass = classOf(number);
        const subject = (0, guess_counts_1.ofNumber)(number, guessClass);
        const refusal = counts.refusalOf(subject, guessClass);
        if (refusal)
            return { result: "NOT_CHECKED", refusal };
        const found = known.get(number);
        // Also of an unknown number, so that it takes as long.
        const isRight = vault.matches(number, key, found?.hash);
        if (found === undefined || !isRight)
            return { result: "WRONG", guessClass, reached: counts.wasWrong(subject, guessClass) };
        counts.wasRight(subject);
        return { result: "RIGHT", guessClass, known: found };
    });
    return { pairs: judged, reached: await counts.save() };
}
/** The counts of many attempts, held in the database, moved on here, and stored together. */
class HeldCounts {
    /** What each subject has now, and how much of that came by these attempts. */
    #added = new Map();
    /** Numbers of which what was counted before says nothing any more. */
    #forgotten = new Set();
    #setBack = new Set();
    constructor(parts, shared, held, everyone, minute) {
        this.parts = parts;
        this.shared = shared;
        this.held = held;
        this.everyone = everyone;
        this.minute = minute;
    }
    static async hold(parts, guesser, numbers) {
        const { stores, vault, now } = parts;
        const shared = (0, guess_counts_1.countsOf)(guesser, vault, now);
        const subjects = new Set([...numbers, shared.ORGANISATION, shared.ADDRESS]);
        const held = await stores.guesses.hold(Object.fromEntries([...subjects].map((each) => [each, each])));
        const counted = await stores.guesses.count(shared.everyone);
        const counts = new Map(Object.entries(held));
        // So many may become wrong here before another bound stops them.
        const mostWrong = Math.min(numbers.length, guess_limits_1.GUESS_LIMITS.ADDRESS);
        if (counted + mostWrong < guess_limits_1.SLOW_FROM)
            return new HeldCounts(parts, shared, counts, counted, 0);
        const slow = await stores.guesses.hold({ EVERYONE: shared.everyone, MINUTE: shared.minute });
        subjects.add(shared.everyone).add(shared.minute);
        return new HeldCounts(parts, shared, counts, slow.EVERYONE.count, slow.MINUTE.count);
    }
    refusalOf(number, guessClass) {
        const { now } = this.parts;
        const { ORGANISATION, ADDRESS } = this.shared;
        const held = {
            NUMBER: this.#of(number),
            ORGANISATION: this.#of(ORGANISATION),
            ADDRESS: this.#of(ADDRESS),
        };
        // Set back since: the delay starts now, and ends in its time.
        if (held.NUMBER.lastAt !== null && held.NUMBER.lastAt > now)
            this.#setBack.add(number);
        const counts = { everyone: this.#everyoneNow, minute: this.minute + this.#addedTo(this.shared.minute) };
        return (0, guess_counts_1.refusalByCounts)(held, now) ?? (this.#isSlow ? (0, guess_counts_1.refusalWhileSlow)(counts, guessClass, now) : null);
    }
    /** Counts a wrong key, and returns its own bounds that it has just reached. */
    wasWrong(number, guessClass) {
        const { ORGANISATION, ADDRESS, everyone, minute } = this.shared;
        const { now } = this.parts;
        const isSlowStranger = this.#isSlow && guessClass === "STRANGERS";
        if ((0, guess_limits_1.remembered)(this.#of(number), now) < this.#of(number).count)
            this.#forget(number);
        for (const subject of [number, ORGANISATION, ADDRESS, everyone, ...(isSlowStranger ? [minute] : [])])
            this.#add(subject);
        const reached = [];
        if (this.#of(number).count === guess_limits_1.GUESSES_WITHOUT_DELAY)
            reached.push("NUMBER");
        if (this.#of(ORGANISATION).count === guess_limits_1.GUESS_LIMITS.ORGANISATION)
            reached.push("ORGANISATION");
        return reached;
    }
    /** What this class tried at the number before is forgotten. */
    wasRight(number) {
        this.#forget(number);
    }
    /** Stores what is counted; returns the bounds over everybody that were passed by it. */
    async save() {
        const { stores, now } = this.parts;
        const { guesses } = stores;
        const setBack = [...this.#setBack].filter((number) => !this.#added.has(number) && !this.#forgotten.has(number));
        for (const number of setBack)
            await guesses.noteTime(number, now);
        const { everyone, minute } = this.shared;
        await guesses.deleteEmpty([...this.held.keys(), everyone, minute], [...this.#forgotten]);
        if (this.#added.size === 0)
            return [];
        const counts = await guesses.chargeMany(this.#added, now);
        const after = counts.get(everyone) ?? 0;
        const passes = (limit) => after >= limit && after - this.#addedTo(everyone) < limit;
        const bounds = { SLOW: guess_limits_1.SLOW_FROM, EVERYONE: guess_limits_1.GUESS_LIMITS.EVERYONE };
        return ["SLOW", "EVERYONE"].filter((bound) => passes(bounds[bound]));
    }
    get #isSlow() {
        return this.#everyoneNow >= guess_limits_1.SLOW_FROM;
    }
    get #everyoneNow() {
        return this.everyone + this.#addedTo(this.shared.everyone);
    }
    #addedTo(subject) {
        return this.#added.get(subject) ?? 0;
    }
    #of(subject) {
        return this.held.get(subject) ?? { count: 0, lastAt: null };
    }
    #add(subject) {
        this.#added.set(subject, this.#addedTo(subject) + 1);
        if (this.held.has(subject))
            this.held.set(subject, { count: this.#of(subject).count + 1, lastAt: this.parts.now });
    }
    #forget(number) {
        if (this.#of(number).count > 0)
            this.#forgotten.add(number);
        this.#added.delete(number);
        this.held.set(number, { count: 0, lastAt: null });
    }
}
//# sourceMappingURL=key-guesses.js.map