"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SignInAttempt = void 0;
exports.signInSubject = signInSubject;
const calendar_date_1 = require("../../domain/values/calendar-date");
const guess_limits_1 = require("../../domain/auth-key/guess-limits");
const sign_in_limit_1 = require("../../domain/account/sign-in-limit");
const initial_password_1 = require("./initial-password");
const outcome_1 = require("../shared/outcome");
const visitor_1 = require("../shared/visitor");
/**
 * One password that somebody typed, counted before it is known to be right. What has the shape of an initial password
 * is counted apart, and from one address only: with 80 random bits it needs no more, and so nobody can lock out a user
 * who was given a new one. The shape alone decides, so that the answer tells nothing about the account. An address that
 * the user signed in from lately is counted apart, too: strangers cannot lock the user out there.
 */
class SignInAttempt {
    #charged;
    /** The count of other passwords from this address. */
    #here;
    /** Counts the times that this ID was signed in with from this address; it is swept with the other counts. */
    #known;
    constructor(vault, visitor, { loginId, password }, now) {
        this.now = now;
        const from = (0, visitor_1.visitorFingerprint)(vault, visitor, `login:${loginId}`);
        const here = `${from}:${(0, calendar_date_1.dayInJapan)(now)}`;
        this.#known = `signed-in-from:${from}`;
        this.#here = `sign-in-from:${here}`;
        this.#charged = (0, initial_password_1.looksInitial)(password)
            ? { ADDRESS: `initial-from:${here}` }
            : { ADDRESS: this.#here, LOGIN_ID: signInSubject(vault, loginId, now) };
    }
    /** Counts the attempt; a refusal, and nothing counted, where a bound is used up. */
    async charge(stores) {
        const isKnownHere = (await stores.guesses.count(this.#known)) > 0;
        if (isKnownHere)
            this.#charged = { ADDRESS: this.#charged.ADDRESS ?? this.#here };
        const counts = await stores.guesses.charge(this.#charged, this.now);
        const bound = Object.keys(sign_in_limit_1.WRONG_PASSWORDS_A_DAY).find((each) => (counts[each] ?? 0) > sign_in_limit_1.WRONG_PASSWORDS_A_DAY[each]);
        if (bound === undefined)
            return (0, outcome_1.done)(null);
        await this.refund(stores);
        const retryAfterSeconds = (0, guess_limits_1.secondsUntilNextDayInJapan)(this.now);
        return (0, outcome_1.refused)({
            code: "TOO_MANY_SIGN_INS",
            bound,
            limit: sign_in_limit_1.WRONG_PASSWORDS_A_DAY[bound],
            retryAfterSeconds,
        });
    }
    async refund({ guesses }) {
        await guesses.refund(this.#charged);
    }
    /** The password was right: it is not counted, and this address is known from now on. */
    async succeed(stores) {
        await this.refund(stores);
        await stores.guesses.charge({ KNOWN: this.#known }, this.now);
    }
    /** Like `succeed`, and what was mistyped at this address before is forgotten: it was another password. */
    async startAgain(stores) {
        await this.succeed(stores);
        await stores.guesses.forget(this.#here);
    }
}
exports.SignInAttempt = SignInAttempt;
/** Under what wrong passwords are counted. Hashed: people type their password into the field of the login ID. */
function signInSubject(vault, loginId, now) {
    return `sign-in:${vault.fingerprint(`login:${loginId}`)}:${(0, calendar_date_1.dayInJapan)(now)}`;
}
//# sourceMappingURL=sign-in-attempt.js.map