import { Field, ID, InputType } from "type-graphql";
import type { MatchGuarantee } from "../../use-cases/match/match-guarantee";
import { expectationOf, GuaranteeExpectationInput } from "./guarantee-expectation.input";

@InputType("MatchGuaranteeInput", {
  description: "A guarantee, by its id or by its number, and what is expected of it.",
})
export class MatchGuaranteeInput {
  @Field(() => ID, {
    nullable: true,
    description: "The guarantee (保証契約); absent where `number` says which.",
  })
  guaranteeId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Its number (保証契約番号), ten digits; absent where `guaranteeId` says which.",
  })
  number?: string | null;

  @Field(() => GuaranteeExpectationInput, { description: "What is expected of it (照合する内容)." })
  expect!: GuaranteeExpectationInput;
}

@InputType("MatchGuaranteesInput", { description: "Many guarantees, and what is expected of each." })
export class MatchGuaranteesInput {
  @Field(() => [MatchGuaranteeInput], {
    description: "The items (照合の対象), 1 to 1,000; the answers come in their order.",
  })
  items!: MatchGuaranteeInput[];
}

export function matchQuestionOf({
  guaranteeId = null,
  number = null,
  expect,
}: MatchGuaranteeInput): MatchGuarantee {
  return { guaranteeId, number, expected: expectationOf(expect) };
}
