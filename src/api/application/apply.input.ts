import { Field, ID, InputType } from "type-graphql";
import type { ApplyForGuarantee } from "../../use-cases/application/apply-for-guarantee";
import { IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_DESCRIPTION } from "../graphql/idempotency-key";
import { ValidateNested } from "../graphql/validation/class-validator";
import { Text } from "../graphql/validation/text";
import { applicationContentOf, ApplicationContentInput } from "./application-content.input";

@InputType("ApplyForGuaranteeInput", { description: "An application for a guarantee (保証申込)." })
export class ApplyForGuaranteeInput {
  @Field(() => ID, {
    description: "The issuer (保証機関) to apply to; the contractor is registered with it.",
  })
  @Text({ atMost: 64 })
  issuerId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      "The branch that is to handle it (取扱店); absent: the contractor's, which it chose, or which handles its prefecture, or else the main branch.",
  })
  @Text({ atMost: 64 })
  branchId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Registered works (登録済工事) to apply from: what they say need not be filled in.",
  })
  @Text({ atMost: 64 })
  registeredWorksId?: string | null;

  @Field(() => ApplicationContentInput, { description: "What is filled in." })
  @ValidateNested()
  content!: ApplicationContentInput;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Keep it as a draft (下書き) instead of submitting it.",
  })
  draft!: boolean;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

/** The input as the use case takes it: every absence written out. */
export function applyCommandOf(input: ApplyForGuaranteeInput): ApplyForGuarantee {
  return {
    issuerId: input.issuerId,
    branchId: input.branchId ?? null,
    registeredWorksId: input.registeredWorksId ?? null,
    content: applicationContentOf(input.content),
    isDraft: input.draft,
    idempotencyKey: input.idempotencyKey ?? null,
  };
}
