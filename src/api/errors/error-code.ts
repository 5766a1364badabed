import { registerEnumType } from "type-graphql";
import { FINDING_CODES } from "../../domain/finding";
import type { RefusalCode } from "../../application/refusal";
import { enumOf } from "../enum-of";

/** One code for each refusal; never translated. */
export const ErrorCode = {
  INVALID_INPUT: "INVALID_INPUT",
  GUARANTEE_NUMBER_TAKEN: "GUARANTEE_NUMBER_TAKEN",
  GUARANTEE_NUMBERS_EXHAUSTED: "GUARANTEE_NUMBERS_EXHAUSTED",
  GUARANTEE_NOT_FOUND: "GUARANTEE_NOT_FOUND",
  CERTIFICATE_NOT_FOUND: "CERTIFICATE_NOT_FOUND",
  TOO_MANY_GUESSES: "TOO_MANY_GUESSES",
  IDEMPOTENCY_CONFLICT: "IDEMPOTENCY_CONFLICT",
} as const satisfies Record<RefusalCode, RefusalCode>;

registerEnumType(ErrorCode, {
  name: "ErrorCode",
  description: "What was refused, for programs. Codes are never translated; further codes may be added.",
  valuesConfig: {
    INVALID_INPUT: { description: "Something in the input contradicts a rule; `fields` names each place." },
    GUARANTEE_NUMBER_TAKEN: {
      description: "The guarantee number (保証契約番号) that was brought is in use.",
    },
    GUARANTEE_NUMBERS_EXHAUSTED: { description: "No number is left under the issuer's prefix." },
    GUARANTEE_NOT_FOUND: { description: "No guarantee (保証契約) with this id is visible to the caller." },
    CERTIFICATE_NOT_FOUND: {
      description:
        "Number and key do not open a certificate (電子証書). Unknown numbers and wrong keys are not told apart.",
    },
    TOO_MANY_GUESSES: { description: "Too many wrong auth keys (認証キー) were tried." },
    IDEMPOTENCY_CONFLICT: { description: "The idempotency key was used before with another input." },
  },
});

/** What is wrong with one place of an input. */
export const InputFindingCode = enumOf(FINDING_CODES);

registerEnumType(InputFindingCode, {
  name: "InputFindingCode",
  description: "What is wrong with one place of an input, for programs. Further codes may be added.",
  valuesConfig: {
    MUST_BE_POSITIVE: { description: "An amount of 0 yen guarantees nothing." },
    OVER_CONTRACT_PRICE: { description: "The covered price (対象額) is larger than the whole price (総額)." },
    OVER_COVERED_PRICE: {
      description: "The guaranteed amount (保証金額) is larger than the covered price (対象額).",
    },
    BEFORE_START: { description: "The work period (工期) ends before it begins." },
    BEFORE_COMPLETION: { description: "The guarantee would expire before the works are completed." },
    AFTER_COMPLETION: { description: "The works contract is dated after its completion date." },
    REQUIRED_FOR_ADVANCE: { description: "Guarantees of an advance (前払金, 中間前払金) need this." },
    ONLY_FOR_ADVANCE: { description: "A performance guarantee (契約保証) has no such thing." },
    BLANK: { description: "Empty, or only spaces." },
    TOO_LONG: { description: "More characters than the limit." },
    UNPRINTABLE: { description: "Contains a character that no paper can show, such as a control character." },
    NOT_FOUND: { description: "Nothing with this id is visible to the caller." },
    NUMBER_NOT_UNDER_PREFIX: { description: "The number does not begin with the issuer's prefix." },
    NOT_A_KEY: {
      description:
        "Cannot be an auth key (認証キー): ten of the characters 0-9 and A-Z without I, L, O and U.",
    },
  },
});
