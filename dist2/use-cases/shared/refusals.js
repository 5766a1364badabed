"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SHARED_REFUSALS = void 0;
const input_labels_1 = require("../../domain/input-labels");
const state_in_japanese_1 = require("../../domain/guarantee/state-in-japanese");
const step_mutation_1 = require("../../domain/guarantee/step-mutation");
const said_value_1 = require("../../domain/said-value");
const refusal_declaration_1 = require("./refusal-declaration");
exports.SHARED_REFUSALS = {
    STEP_NOT_ALLOWED: (0, refusal_declaration_1.refusal)({
        meaning: "What it is about is in a state from which this step does not start.",
        explanation: "Its state does not allow this step, perhaps because another caller was faster.",
        data: {
            status: (0, refusal_declaration_1.state)("The state that it is in (現在の状態), by the name of its enum value."),
            allowedActions: (0, refusal_declaration_1.stepMutations)("The mutations that you may call in this state (可能な手続き), by your role and the scopes of your token; empty where there is none."),
            about: (0, refusal_declaration_1.untold)(),
        },
        words: {
            en: ({ status, allowedActions }) => `It is ${(0, said_value_1.inPlainWords)(status)}, so this step is not possible. Possible now: ${allowedActions.map(said_value_1.inPlainWords).join(", ") || "nothing"}.`,
            ja: ({ status, allowedActions, about }) => `${(0, state_in_japanese_1.stateInJapanese)(status, about)}のため、この手続きはできません。${possibleInJapanese(allowedActions)}`,
        },
    }),
    INVALID_INPUT: (0, refusal_declaration_1.refusal)({
        meaning: "Something in the input contradicts a rule; `fields` names each place.",
        explanation: "The input contradicts rules. All that is wrong is listed at once.",
        data: { fields: (0, refusal_declaration_1.findings)("Everything that is wrong, each with its place; never empty.") },
        words: {
            en: ({ fields }) => `The input has ${String(fields.length)} thing(s) to correct.`,
            ja: ({ fields }) => `入力内容に${String(fields.length)}件の誤りがあります。${placesInJapanese(fields)}`,
        },
    }),
    IDEMPOTENCY_CONFLICT: (0, refusal_declaration_1.refusal)({
        meaning: "The idempotency key was used before with another input.",
        explanation: "The idempotency key was used before with another input. Use a new key for a new request.",
        words: {
            en: "This idempotency key was used before with another input. Use a new key for a new request.",
            ja: "再送防止の番号が、別の内容の依頼で使用済みです。新しい依頼には新しい番号を使ってください。",
        },
    }),
};
/** What the caller may do now, by the names of the steps. */
function possibleInJapanese(names) {
    if (names.length === 0)
        return "現在可能な手続きはありません。";
    return `現在可能な手続き：${names.map((name) => step_mutation_1.STEP_MUTATIONS[name].japanese).join("、")}。`;
}
/** So many places are named; more are found beside the message. */
const MOST_PLACES = 5;
/** What is to be corrected, by its labels. */
function placesInJapanese(fields) {
    const labels = [...new Set(fields.flatMap(({ path }) => (0, input_labels_1.labelOf)(path) ?? []))];
    if (labels.length === 0)
        return "訂正してください。";
    const named = labels.slice(0, MOST_PLACES).join("、");
    return `訂正が必要な項目：${named}${labels.length > MOST_PLACES ? "など" : ""}。`;
}
//# sourceMappingURL=refusals.js.map