"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.KeyGuess = void 0;
exports.guessClassOf = guessClassOf;
exports.startGuessesAgain = startGuessesAgain;
const guess_limits_1 = require("../../domain/auth-key/guess-limits");
const guess_counts_1 = require("./guess-counts");
const outcome_1 = require("../shared/outcome");
/**
 * One attempt to open a certificate. Its counts are held from before the key is checked until the unit of work ends, so
 * that parallel attempts wait for each other and add up. Only wrong keys are counted.
 */
class KeyGuess {
    #held;
    #shared;
    #class;
    #isSlow = false;
    #isForgotten = false;
    constructor(parts, number, guesser, guessClass) {
        this.parts = parts;
        this.#shared = (0, guess_counts_1.countsOf)(guesser, parts.vault, parts.now);
        const { ORGANISATION, ADDRESS } = this.#shared;
        this.#held = { NUMBER: (0, guess_counts_1.ofNumber)(number, guessClass), ORGANISATION, ADDRESS };
        this.#class = guessClass;
    }
    /** Whether the key may be checked; a refusal, and nothing counted, during a delay or where a bound is used up. */
    async take() {
        const { guesses, now } = this.parts;
        const held = await guesses.hold(this.#held);
        const { NUMBER } = held;
        // Set back since: the delay starts now, and ends in its time.
        if (NUMBER.lastAt !== null && NUMBER.lastAt > now)
            await guesses.noteTime(this.#held.NUMBER, now);
        this.#isForgotten = (0, guess_limits_1.remembered)(NUMBER, now) < NUMBER.count;
        const refusal = (0, guess_counts_1.refusalByCounts)(held, now);
        if (refusal)
            return this.#refuse(refusal);
        this.#isSlow = (await guesses.count(this.#shared.everyone)) >= guess_limits_1.SLOW_FROM;
        return this.#isSlow ? this.#takeSlowly() : (0, outcome_1.done)(null);
    }
    async #takeSlowly() {
        const { guesses, now } = this.parts;
        const { everyone: EVERYONE, minute: MINUTE } = this.#shared;
        const held = await guesses.hold({ EVERYONE, MINUTE });
        const counts = { everyone: held.EVERYONE.count, minute: held.MINUTE.count };
        const refusal = (0, guess_counts_1.refusalWhileSlow)(counts, this.#class, now);
        return refusal ? this.#refuse(refusal) : (0, outcome_1.done)(null);
    }
    /** Counts the key as a wrong one, and returns the bounds that it has just reached. */
    async wasWrong() {
        const { guesses, now } = this.parts;
        if (this.#isForgotten)
            await guesses.forget(this.#held.NUMBER);
        const isSlowStranger = this.#isSlow && this.#class === "STRANGERS";
        const { everyone: EVERYONE, minute } = this.#shared;
        const counts = await guesses.charge({ ...this.#held, EVERYONE, SLOW: isSlowStranger ? minute : undefined }, now);
        const limits = { NUMBER: guess_limits_1.GUESSES_WITHOUT_DELAY, ...guess_limits_1.GUESS_LIMITS };
        const reached = ["NUMBER", "ORGANISATION", "EVERYONE"].filter((bound) => counts[bound] === limits[bound]);
        return counts.EVERYONE === guess_limits_1.SLOW_FROM ? [...reached, "SLOW"] : reached;
    }
    /** The key was right: what this class tried at the number before is forgotten, and nothing is counted. */
    async wasRight() {
        await this.#letGo(this.#held.NUMBER);
    }
    async #refuse(refusal) {
        await this.#letGo();
        return (0, outcome_1.refused)(refusal);
    }
    async #letGo(...forgotten) {
        const { everyone, minute } = this.#shared;
        await this.parts.guesses.deleteEmpty([...Object.values(this.#held), everyone, minute], forgotten);
    }
}
exports.KeyGuess = KeyGuess;
/** To which class a caller belongs at a number; found out by the same statement for every number. */
async function guessClassOf({ authKeys }, { organisationId }, number) {
    return (await authKeys.isForBodyOf(number, organisationId)) ? "BENEFICIARY" : "STRANGERS";
}
/**
 * Forgets the wrong keys that were tried for a number: they say nothing of a new key. Holding the counts waits for those
 * who are just opening it with the old one, and makes those who come wait until the new one is there.
 */
async function startGuessesAgain(guesses, number) {
    const both = {
        BENEFICIARY: (0, guess_counts_1.ofNumber)(number, "BENEFICIARY"),
        STRANGERS: (0, guess_counts_1.ofNumber)(number, "STRANGERS"),
    };
    await guesses.hold(both);
    for (const subject of Object.values(both))
        await guesses.forget(subject);
}
//# sourceMappingURL=key-guess.js.map