import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, ID, Info, InputType, ObjectType, Resolver } from "type-graphql";
import type { GuaranteeView } from "../../use-cases/guarantee/ports";
import { reissueAuthKey } from "../../use-cases/auth-key/reissue-auth-key";
import type { Requested } from "../../use-cases/shared/view";
import { callerOf, type ApiContext } from "../graphql/context";
import { mutationResult, MutationWith, type Answer } from "../graphql/result";
import { GuaranteeType } from "../guarantee/guarantee.type";
import { IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_DESCRIPTION } from "../graphql/idempotency-key";
import { Text } from "../graphql/validation/text";
import { authKeyAnswer } from "./auth-key-answer";
import { AuthKeyType } from "./auth-key.type";

@InputType("ReissueAuthKeyInput", { description: "Whose key to replace." })
class ReissueAuthKeyInput {
  @Field(() => ID, { description: "The guarantee (保証契約)." })
  @Text({ atMost: 64 })
  guaranteeId!: string;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

@ObjectType("ReissueAuthKeySuccess", {
  description: "The auth key was replaced; the old one opens nothing any more.",
  simpleResolvers: true,
})
class ReissueAuthKeySuccessType {
  @Field(() => AuthKeyType, { description: "The new auth key (認証キー)." })
  authKey!: AuthKeyType;

  @Field(() => GuaranteeType, { description: "The guarantee (保証契約) that it opens." })
  guarantee!: Requested<GuaranteeView>;
}

const REISSUE_AUTH_KEY = mutationResult(reissueAuthKey, {
  description: "The new auth key, or why the old one was not replaced.",
  success: ReissueAuthKeySuccessType,
  errors: ["GUARANTEE_NOT_FOUND", "DELIVERED_ON_PAPER", "IDEMPOTENCY_CONFLICT"],
});

@Resolver()
export class ReissueAuthKeyResolver {
  @MutationWith(
    REISSUE_AUTH_KEY,
    "Replaces the auth key (認証キーの再発行) of a guarantee, for example when too many people know it. " +
      "For the contractor whose guarantee it is and the issuer that issued it; also after the guarantee " +
      "has ended. The old key stops at once, and with it the links to its notice; obligees that have " +
      "opened the certificate go on seeing it. The count of wrong keys starts again, so that the new key " +
      "opens the certificate at once. The contractor is told by mail, without the key.",
  )
  async reissueAuthKey(
    @Arg("input", () => ReissueAuthKeyInput, { description: "Whose key to replace." })
    input: ReissueAuthKeyInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<ReissueAuthKeySuccessType>> {
    const { guaranteeId, idempotencyKey = null } = input;
    const reissued = await reissueAuthKey(context.parts, callerOf(context), {
      guaranteeId,
      idempotencyKey,
    });
    return REISSUE_AUTH_KEY.answer(context, reissued, (key) => authKeyAnswer(context, key, info));
  }
}
