import { Field, InputType } from "type-graphql";
import type { PairToOpen } from "../../use-cases/certificate/open-certificates";
import { IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_DESCRIPTION } from "../graphql/idempotency-key";
import { Text } from "../graphql/validation/text";
import { expectationOf, GuaranteeExpectationInput } from "../match/guarantee-expectation.input";
import { ENTER_INTO_LEDGER } from "./opening-descriptions";

const TOLD_OF_ITEM = "What is none is told of this item alone.";

@InputType("PairToOpenInput", {
  description: "One pair of number and key, as it was typed or copied, whole or not.",
})
export class PairToOpenInput {
  @Field(() => String, {
    nullable: true,
    description: `The guarantee number (保証契約番号, 契約情報), however it is written. ${TOLD_OF_ITEM}`,
  })
  number?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `The auth key (認証キー, 認証情報), read like that of \`openCertificate\`. ${TOLD_OF_ITEM}`,
  })
  key?: string | null;

  @Field(() => GuaranteeExpectationInput, {
    nullable: true,
    description:
      "What the obligee's own system knows of the guarantee (照合する内容): the answer's `match` compares it.",
  })
  expect?: GuaranteeExpectationInput | null;

  @Field(() => Boolean, { defaultValue: false, description: ENTER_INTO_LEDGER })
  enterIntoLedger!: boolean;
}

@InputType("OpenCertificatesInput", { description: "Many pairs of number and key." })
export class OpenCertificatesInput {
  @Field(() => [PairToOpenInput], {
    description: "The pairs, 1 to 1,000; the answers come in their order.",
  })
  items!: PairToOpenInput[];

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

export function pairOf({ number = null, key = null, expect, enterIntoLedger }: PairToOpenInput): PairToOpen {
  return { number, key, enterIntoLedger, expected: expect ? expectationOf(expect) : null };
}
