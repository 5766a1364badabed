"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isGuessablePassword = isGuessablePassword;
const node_module_1 = require("node:module");
/** From this score on zxcvbn takes a password for safe against guesses: some hundred million of them. */
const SAFE_FROM = 3;
/** A password whose beginning is safe is safe. The bound limits the work of a request. */
const MOST_JUDGED = 40;
let judge;
/**
 * Whether a new password is found by guessing: words and names, Japanese ones in Roman letters, too, keyboards, days,
 * repeats, much-used passwords. `known`: what a guesser knows of the person.
 */
function isGuessablePassword(password, known) {
    judge ??= newJudge();
    return judge.check(password.slice(0, MOST_JUDGED), [...known]).score < SAFE_FROM;
}
/** Its words are loaded with the first password that is changed: a server starts without them. */
function newJudge() {
    const load = (0, node_module_1.createRequire)(__filename);
    const { ZxcvbnFactory } = load("@zxcvbn-ts/core");
    const common = load("@zxcvbn-ts/language-common");
    const japanese = load("@zxcvbn-ts/language-ja");
    return new ZxcvbnFactory({
        dictionary: { ...common.dictionary, ...japanese.dictionary },
        graphs: common.adjacencyGraphs,
    });
}
//# sourceMappingURL=guessable-passwords.js.map