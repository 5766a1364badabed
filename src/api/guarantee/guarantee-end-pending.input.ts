import { Field, ID, InputType } from "type-graphql";
import type { PendingEndCommand } from "../../use-cases/guarantee/guarantee-step-on-pending-end";
import { IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_DESCRIPTION } from "../graphql/idempotency-key";
import { Text } from "../graphql/validation/text";

@InputType("PendingEndInput", {
  description: "An end that waits for a second officer of the issuer (承認待ちの終了).",
})
export class PendingEndInput {
  @Field(() => ID, { description: "The guarantee (保証契約)." })
  @Text({ atMost: 64 })
  guaranteeId!: string;

  @Field(() => ID, {
    description:
      "The pending end that the officer saw (`Guarantee.pendingEnd.id`): nobody decides on another one.",
  })
  @Text({ atMost: 64 })
  pendingEndId!: string;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

/** The command with every absence written out. */
export function pendingEndCommandOf(input: PendingEndInput): PendingEndCommand {
  const { guaranteeId, pendingEndId, idempotencyKey } = input;
  return { guaranteeId, pendingEndId, idempotencyKey: idempotencyKey ?? null };
}
