import { ObjectType, type ClassType } from "type-graphql";
import { REFUSAL_CODES, REFUSALS, type RefusalCode } from "../../../use-cases/refusals";
import type { RefusalData } from "../../../use-cases/shared/refusal-declaration";
import { addField } from "./datum-types";
import { UserErrorType } from "./user-error.type";

/** The name of the object type that stands for a refusal: `DELIVERED_ON_PAPER` is a `DeliveredOnPaperError`. */
export function errorNameOf(code: RefusalCode): string {
  const words = code.split("_").map((word) => word.charAt(0) + word.slice(1).toLowerCase());
  return `${words.join("")}Error`;
}

const ERROR_TYPES: ReadonlyMap<RefusalCode, ClassType> = new Map(
  REFUSAL_CODES.map((code) => [code, errorType(code)]),
);

/** The object types of these refusals. */
export function errorTypesOf(codes: readonly RefusalCode[]): ClassType[] {
  return codes.flatMap((code) => ERROR_TYPES.get(code) ?? []);
}

/** What a refusal tells a program, by name. */
export function dataOf(code: RefusalCode): RefusalData {
  const { data }: { readonly data?: RefusalData } = REFUSALS[code];
  return data ?? {};
}

/** The object type that a refusal's declaration describes. */
function errorType(code: RefusalCode): ClassType {
  const { meaning, explanation = meaning } = REFUSALS[code];
  class ErrorType extends UserErrorType {}
  ObjectType(errorNameOf(code), {
    implements: UserErrorType,
    description: explanation,
    simpleResolvers: true,
  })(ErrorType);
  for (const [name, datum] of Object.entries(dataOf(code)))
    if (datum.kind !== "untold") addField(ErrorType.prototype, name, datum);
  return ErrorType;
}
