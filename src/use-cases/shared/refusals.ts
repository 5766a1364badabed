import { STEP_MUTATIONS, type StepMutation } from "../../domain/guarantee/step-mutation";
import { findings, refusal, stepMutations, text } from "./refusal-declaration";

export const SHARED_REFUSALS = {
  STEP_NOT_ALLOWED: refusal({
    meaning: "What it is about is in a state from which this step does not start.",
    explanation: "Its state does not allow this step, perhaps because another caller was faster.",
    data: {
      status: text("The state that it is in (現在の状態), by the name of its enum value."),
      allowedActions: stepMutations(
        "The mutations that you may call in this state (可能な手続き), by your role and the scopes of your token; empty where there is none.",
      ),
    },
    words: {
      en: ({ status, allowedActions }) =>
        `This step is not possible now (state ${status}). You may call: ${mutationsOf(allowedActions).join(", ") || "none"}.`,
      ja: ({ status, allowedActions }) =>
        `現在（状態 ${status}）この手続きはできません。呼び出せる mutation: ${mutationsOf(allowedActions).join("、") || "なし"}。`,
    },
  }),

  INVALID_INPUT: refusal({
    meaning: "Something in the input contradicts a rule; `fields` names each place.",
    explanation: "The input contradicts rules. All that is wrong is listed at once.",
    data: { fields: findings("Everything that is wrong, each with its place; never empty.") },
    words: {
      en: ({ fields }) => `The input has ${String(fields.length)} thing(s) to correct; see fields.`,
      ja: ({ fields }) => `入力内容に${String(fields.length)}件の誤りがあります。fields を確認してください。`,
    },
  }),

  IDEMPOTENCY_CONFLICT: refusal({
    meaning: "The idempotency key was used before with another input.",
    explanation: "The idempotency key was used before with another input. Use a new key for a new request.",
    words: {
      en: "This idempotency key was used before with another input. Use a new key for a new request.",
      ja: "この idempotencyKey は別の内容で使用済みです。新しい依頼には新しいキーを使ってください。",
    },
  }),
};

function mutationsOf(names: readonly StepMutation[]): string[] {
  return names.map((name) => STEP_MUTATIONS[name].mutation);
}
