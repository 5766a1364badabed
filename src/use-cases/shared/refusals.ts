import { wordsOfFinding } from "../../domain/finding-words";
import { labelOf } from "../../domain/input-labels";
import { stateInJapanese } from "../../domain/guarantee/state-in-japanese";
import { STEP_MUTATIONS, type StepMutation, type SteppedSubject } from "../../domain/guarantee/step-mutation";
import { inPlainWords } from "../../domain/said-value";
import type { Finding } from "../../domain/values/finding";
import { findings, refusal, state, stepMutations, untold } from "./refusal-declaration";

export const SHARED_REFUSALS = {
  STEP_NOT_ALLOWED: refusal({
    meaning: "What it is about is in a state from which this step does not start.",
    explanation: "Its state does not allow this step, perhaps because another caller was faster.",
    data: {
      status: state("The state that it is in (現在の状態), by the name of its enum value."),
      allowedActions: stepMutations(
        "The mutations that you may call in this state (可能な手続き), by your role and the scopes of your token; empty where there is none.",
      ),
      about: untold<SteppedSubject>(),
    },
    words: {
      en: ({ status, allowedActions }) =>
        `It is ${inPlainWords(status)}, so this step is not possible. Possible now: ${allowedActions.map(inPlainWords).join(", ") || "nothing"}.`,
      ja: ({ status, allowedActions, about }) =>
        `${stateInJapanese(status, about)}のため、この手続きはできません。${possibleInJapanese(allowedActions)}`,
    },
  }),

  INVALID_INPUT: refusal({
    meaning: "Something in the input contradicts a rule; `fields` names each place.",
    explanation: "The input contradicts rules. All that is wrong is listed at once.",
    data: { fields: findings("Everything that is wrong, each with its place; never empty.") },
    words: {
      en: ({ fields }) => `The input has ${thingsToCorrect(fields.length)}${firstOf(fields)}`,
      ja: ({ fields }) => `入力内容に${String(fields.length)}件の誤りがあります。${placesInJapanese(fields)}`,
    },
  }),

  IDEMPOTENCY_CONFLICT: refusal({
    meaning: "The idempotency key was used before with another input.",
    explanation: "The idempotency key was used before with another input. Use a new key for a new request.",
    words: {
      en: "This idempotency key was used before with another input. Use a new key for a new request.",
      ja: "再送防止の番号が、別の内容の依頼で使用済みです。新しい依頼には新しい番号を使ってください。",
    },
  }),
};

/** What the caller may do now, by the names of the steps. */
function possibleInJapanese(names: readonly StepMutation[]): string {
  if (names.length === 0) return "現在可能な手続きはありません。";
  return `現在可能な手続き：${names.map((name) => STEP_MUTATIONS[name].japanese).join("、")}。`;
}

function thingsToCorrect(count: number): string {
  return count === 1 ? "one thing to correct" : `${String(count)} things to correct`;
}

/** What is wrong first: whoever reads no more than the message knows it. */
function firstOf([first, ...others]: readonly Finding[]): string {
  if (!first) return ".";
  return `${others.length === 0 ? ": " : ". The first: "}${wordsOfFinding(first, "en")}`;
}

/** So many places are named; more are found beside the message. */
const MOST_PLACES = 5;

/** What is to be corrected, by its labels. */
function placesInJapanese(fields: readonly Finding[]): string {
  const labels = [...new Set(fields.flatMap(({ path }) => labelOf(path) ?? []))];
  if (labels.length === 0) return "訂正してください。";
  const named = labels.slice(0, MOST_PLACES).join("、");
  return `訂正が必要な項目：${named}${labels.length > MOST_PLACES ? "など" : ""}。`;
}
