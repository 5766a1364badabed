import { Field, ID, ObjectType } from "type-graphql";
import {
  MATCH_FIELDS,
  type FieldMatch,
  type FieldResult,
  type MatchField,
  type MatchVerdict,
} from "../../domain/match/field-match";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import type { MatchedGuarantee } from "../../use-cases/match/compare-guarantees";
import { AtMost } from "../graphql/cost/field-cost";
import type { Locale } from "../graphql/locale";
import { GuaranteeNumberScalar } from "../graphql/scalars/guarantee-number.scalar";
import { FieldMatchResultEnum, MatchFieldEnum, MatchVerdictEnum } from "./match-enums";

@ObjectType("FieldMatch", {
  description: "How one thing that was expected compares with the guarantee, as people read it.",
  simpleResolvers: true,
})
export class FieldMatchType {
  @Field(() => MatchFieldEnum, { description: "What was compared." })
  field!: MatchField;

  @Field(() => FieldMatchResultEnum, { description: "How it compares." })
  result!: FieldResult;

  @Field(() => String, { description: "What was expected, or the bound, in the caller's language." })
  expected!: string;

  @Field(() => String, {
    nullable: true,
    description: "What the guarantee says, in the caller's language; null where it says nothing of it.",
  })
  actual!: string | null;

  @Field(() => String, { description: "The rule by which the two were compared, in the caller's language." })
  rule!: string;
}

@ObjectType("GuaranteeMatch", {
  description:
    "A guarantee as it is today, compared field by field (照合) with what was expected of it. It is computed, and kept " +
    "nowhere.",
  simpleResolvers: true,
})
export class GuaranteeMatchType {
  @Field(() => ID, { description: "The guarantee (保証契約)." })
  guaranteeId!: string;

  @Field(() => GuaranteeNumberScalar, { description: "Its number (保証契約番号)." })
  number!: GuaranteeNumber;

  @Field(() => MatchVerdictEnum, {
    description:
      "The verdict: MISMATCH where any field deviates, else INCOMPLETE where one could not be compared, else MATCH.",
  })
  verdict!: MatchVerdict;

  @AtMost(MATCH_FIELDS.length)
  @Field(() => [FieldMatchType], {
    description: "What was expected, and what is always compared, in the order of `MatchField`.",
  })
  fields!: FieldMatchType[];

  @AtMost(MATCH_FIELDS.length)
  @Field(() => [FieldMatchType], {
    description:
      "Those of `fields` that are not plainly the same: all but MATCH. Empty where nothing differs.",
  })
  differences!: FieldMatchType[];
}

/** A comparison in the caller's language. */
export function matchView(
  { guaranteeId, number, verdict, fields: compared }: MatchedGuarantee,
  locale: Locale,
): GuaranteeMatchType {
  const fields = compared.map((field) => fieldView(field, locale));
  const differences = fields.filter(({ result }) => result !== "MATCH");
  return { guaranteeId, number, verdict, fields, differences };
}

function fieldView({ field, result, expected, actual, rule }: FieldMatch, locale: Locale): FieldMatchType {
  return { field, result, expected: expected(locale), actual: actual?.(locale) ?? null, rule: rule(locale) };
}
