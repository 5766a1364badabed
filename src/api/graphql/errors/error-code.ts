import { registerEnumType } from "type-graphql";
import { REFUSAL_CODES, REFUSALS } from "../../../use-cases/refusals";
import { enumOf } from "../enum-of";

/** One code for each refusal; never translated. */
export const ErrorCode = enumOf(REFUSAL_CODES);

registerEnumType(ErrorCode, {
  name: "ErrorCode",
  description: "What was refused, for programs. Codes are never translated; further codes may be added.",
  valuesConfig: Object.fromEntries(
    REFUSAL_CODES.map((code) => [code, { description: REFUSALS[code].meaning }]),
  ),
});
