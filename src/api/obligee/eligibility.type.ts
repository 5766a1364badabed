import { Field, ObjectType } from "type-graphql";
import { AtMost } from "../graphql/cost/field-cost";
import type { EligibilityAnswer, EligibilityReason } from "../../domain/obligee/eligibility";
import { labelOf } from "../../domain/input-labels";
import type { FindingCode } from "../../domain/values/finding";
import type { Yen } from "../../domain/values/yen";
import { IS_OWN_RULE } from "../graphql/errors/applied-rule";
import { InputFindingCode } from "../graphql/errors/input-finding-code";
import { findingMessage, LABEL_OF_PLACE } from "../graphql/errors/input-finding.type";
import type { Locale } from "../graphql/locale";
import { YenScalar } from "../graphql/scalars/yen.scalar";

@ObjectType("EligibilityReason", {
  description:
    "A rule that is not satisfied, or one to be careful about: where, which, and what would satisfy it.",
  simpleResolvers: true,
})
export class EligibilityReasonType {
  @Field(() => InputFindingCode, {
    description: "Which rule, for programs: the code that an application would be refused with.",
  })
  code!: FindingCode;

  @Field(() => String, {
    description:
      "Where: fields from the input downwards, joined by dots, such as `worksContract.contractedOn`; below `content` " +
      "in an application.",
  })
  path!: string;

  @Field(() => String, { nullable: true, description: LABEL_OF_PLACE })
  label!: string | null;

  @Field(() => String, {
    description: "The rule and what to do, for people; Japanese or English by `Accept-Language`.",
  })
  message!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The value that would satisfy the rule, as text: a day, an amount in yen, a number of days; null where it is no " +
      "value.",
  })
  limit!: string | null;

  @Field(() => String, { nullable: true, description: "What came, as text; null where nothing came." })
  actual!: string | null;

  @Field(() => String, {
    description: "Where the rule stands (根拠): the obligee's own words, a table, or the national default.",
  })
  source!: string;

  @Field(() => Boolean, { nullable: true, description: IS_OWN_RULE })
  isOwnRule!: boolean | null;
}

@ObjectType("Eligibility", {
  description:
    "Whether a contract may have a guarantee of a kind on a day, and for how much. It is not binding: " +
    "the issuer still underwrites (審査).",
  simpleResolvers: true,
})
export class EligibilityType {
  @Field(() => Boolean, { description: "Whether it may: true exactly when there is no reason against it." })
  eligible!: boolean;

  @Field(() => YenScalar, {
    nullable: true,
    description:
      "The largest amount that may be guaranteed, in yen, for 前払金 and 中間前払金, also where the input " +
      "names no amount. Null for 契約保証, and where the input leaves out what it depends on.",
  })
  mostAmount!: Yen | null;

  @Field(() => YenScalar, {
    nullable: true,
    description: "The least that must be guaranteed in yen, for 契約保証; null for the other kinds.",
  })
  leastAmount!: Yen | null;

  @AtMost(20)
  @Field(() => [EligibilityReasonType], {
    description: "Every reason why not, at most 20; empty where it is eligible.",
  })
  reasons!: EligibilityReasonType[];

  @AtMost(3)
  @Field(() => [EligibilityReasonType], {
    description:
      "What is uncertain about a yes, at most 3. The obligee tries e-guarantees out (試行), or its start " +
      "is not known. Its source does not say whether it takes them for consulting (業務委託). The input " +
      "leaves out the day that the start is counted from.",
  })
  cautions!: EligibilityReasonType[];
}

/** The answer as a member of its result union, in the caller's language. */
export function eligibilityView(
  answer: EligibilityAnswer,
  locale: Locale,
): EligibilityType & { readonly __typename: "Eligibility" } {
  const shown = (reasons: readonly EligibilityReason[]): EligibilityReasonType[] =>
    reasons.map((reason) => ({
      path: reason.path,
      label: labelOf(reason.path) ?? null,
      code: reason.code,
      message: findingMessage(reason, locale),
      limit: reason.limit === undefined ? null : String(reason.limit),
      actual: reason.actual === undefined ? null : String(reason.actual),
      source: reason.source,
      isOwnRule: reason.isOwn ?? null,
    }));
  return {
    __typename: "Eligibility",
    ...answer,
    reasons: shown(answer.reasons),
    cautions: shown(answer.cautions),
  };
}
