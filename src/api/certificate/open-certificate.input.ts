import { Field, InputType } from "type-graphql";
import { ENTER_INTO_LEDGER } from "./opening-descriptions";
import { IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_DESCRIPTION } from "../graphql/idempotency-key";
import { Text } from "../graphql/validation/text";
import { GuaranteeExpectationInput } from "../match/guarantee-expectation.input";

@InputType("OpenCertificateInput", { description: "Number and key, as the contractor handed them over." })
export class OpenCertificateInput {
  @Field(() => String, {
    description:
      "The guarantee number (保証契約番号, 契約情報) as it was typed: ten digits; full-width forms, spaces and hyphens are " +
      "understood.",
  })
  number!: string;

  @Field(() => String, {
    description:
      "The auth key (認証キー, 認証情報) as it was typed: full-width forms, lower case, spaces and hyphens are " +
      "understood, i and l as 1, o as 0. At most 100 characters before that.",
  })
  @Text({ atMost: 100 })
  key!: string;

  @Field(() => GuaranteeExpectationInput, {
    nullable: true,
    description:
      "What the obligee's own system knows of the guarantee (照合する内容): the answer's `match` compares it.",
  })
  expect?: GuaranteeExpectationInput | null;

  @Field(() => Boolean, { defaultValue: false, description: ENTER_INTO_LEDGER })
  enterIntoLedger!: boolean;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}
