import { Field, ObjectType } from "type-graphql";
import { wordsOfFinding } from "../../../domain/finding-words";
import { labelOf } from "../../../domain/input-labels";
import type { Finding, FindingCode } from "../../../domain/values/finding";
import type { Locale } from "../locale";
import { IS_OWN_RULE, withRule } from "./applied-rule";
import { InputFindingCode } from "./input-finding-code";

export const LABEL_OF_PLACE =
  "What people call that place (項目名), in Japanese, such as 発注者; null where it has no name.";

@ObjectType("InputFinding", { description: "One thing that is wrong with an input.", simpleResolvers: true })
export class InputFindingType {
  @Field(() => String, {
    description:
      "Where: fields from the input downwards, joined by dots, such as `worksContract.coveredPrice`.",
  })
  path!: string;

  @Field(() => String, { nullable: true, description: LABEL_OF_PLACE })
  label!: string | null;

  @Field(() => InputFindingCode, { description: "What, for programs." })
  code!: FindingCode;

  @Field(() => String, { description: "What was expected, what came and what to do, for people." })
  message!: string;

  @Field(() => String, {
    nullable: true,
    description: "The bound that was missed, as text; null where the rule has none.",
  })
  limit!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What came, as text; null where it says nothing or is secret.",
  })
  actual!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Where the rule stands (根拠): the obligee's own words, a table, or the national default; null for rules of the system " +
      "itself.",
  })
  source!: string | null;

  @Field(() => Boolean, { nullable: true, description: IS_OWN_RULE })
  isOwnRule!: boolean | null;
}

/** What a person reads about one place of an input. */
export function findingMessage(finding: Finding, locale: Locale): string {
  return withRule(wordsOfFinding(finding, locale), finding, locale);
}

/** Findings in the caller's language. */
export function inputFindings(findings: readonly Finding[], locale: Locale): InputFindingType[] {
  return findings.map((finding) => ({
    path: finding.path,
    label: labelOf(finding.path) ?? null,
    code: finding.code,
    message: findingMessage(finding, locale),
    limit: finding.limit === undefined ? null : String(finding.limit),
    actual: finding.actual === undefined ? null : String(finding.actual),
    source: finding.source ?? null,
    isOwnRule: finding.isOwn ?? null,
  }));
}
