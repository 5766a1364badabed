import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, ID, Info, InputType, ObjectType, Resolver } from "type-graphql";
import type { GuaranteeView } from "../../use-cases/guarantee/ports";
import { revealAuthKey } from "../../use-cases/auth-key/reveal-auth-key";
import type { Requested } from "../../use-cases/shared/view";
import { callerOf, type ApiContext } from "../graphql/context";
import { mutationResult, MutationWith, type Answer } from "../graphql/result";
import { GuaranteeType } from "../guarantee/guarantee.type";
import { IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_DESCRIPTION } from "../graphql/idempotency-key";
import { Text } from "../graphql/validation/text";
import { authKeyAnswer } from "./auth-key-answer";
import { AuthKeyType } from "./auth-key.type";

@InputType("RevealAuthKeyInput", { description: "Whose key to show." })
class RevealAuthKeyInput {
  @Field(() => ID, { description: "The guarantee (保証契約)." })
  @Text({ atMost: 64 })
  guaranteeId!: string;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

@ObjectType("RevealAuthKeySuccess", { description: "The auth key, shown.", simpleResolvers: true })
class RevealAuthKeySuccessType {
  @Field(() => AuthKeyType, { description: "The auth key (認証キー)." })
  authKey!: AuthKeyType;

  @Field(() => GuaranteeType, { description: "The guarantee (保証契約) that it opens." })
  guarantee!: Requested<GuaranteeView>;
}

const REVEAL_AUTH_KEY = mutationResult(revealAuthKey, {
  description: "The auth key, or why it is not shown.",
  success: RevealAuthKeySuccessType,
  errors: ["GUARANTEE_NOT_FOUND", "DELIVERED_ON_PAPER", "IDEMPOTENCY_CONFLICT"],
});

@Resolver()
export class AuthKeyResolver {
  @MutationWith(
    REVEAL_AUTH_KEY,
    "「表示」: shows the auth key (認証キー) of a guarantee, for the contractor to hand it to the obligee. For the " +
      "contractor whose guarantee it is and the issuer that issued it. Each time is recorded, a repeated call too.",
  )
  async revealAuthKey(
    @Arg("input", () => RevealAuthKeyInput, { description: "Whose key to show." }) input: RevealAuthKeyInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<RevealAuthKeySuccessType>> {
    const { guaranteeId, idempotencyKey = null } = input;
    const revealed = await revealAuthKey(context.parts, callerOf(context), {
      guaranteeId,
      idempotencyKey,
    });
    return REVEAL_AUTH_KEY.answer(context, revealed, (key) => authKeyAnswer(context, key, info));
  }
}
