import { registerEnumType } from "type-graphql";
import { FINDING_CODES, FINDINGS } from "../../../domain/findings";
import { enumOf } from "../enum-of";

/** What is wrong with one place of an input. */
export const InputFindingCode = enumOf(FINDING_CODES);

registerEnumType(InputFindingCode, {
  name: "InputFindingCode",
  description: "What is wrong with one place of an input, for programs. Further codes may be added.",
  valuesConfig: Object.fromEntries(
    FINDING_CODES.map((code) => [code, { description: FINDINGS[code].meaning }]),
  ),
});
