import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Ctx,
  Field,
  ID,
  Info,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  UseMiddleware,
} from "type-graphql";
import type { GuaranteeView } from "../../use-cases/guarantee/ports";
import { revealAuthKey } from "../../use-cases/auth-key/reveal-auth-key";
import type { Requested } from "../../use-cases/shared/view";
import { callerOf, type ApiContext } from "../graphql/context";
import { resultUnion } from "../graphql/errors/result-union";
import { toUserError } from "../graphql/errors/to-user-error";
import {
  GuaranteeNotFoundErrorType,
  IdempotencyConflictErrorType,
  InvalidInputErrorType,
} from "../graphql/errors/user-error.type";
import { GuaranteeType } from "../guarantee/guarantee.type";
import { IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_DESCRIPTION } from "../graphql/idempotency-key";
import { InvalidInput } from "../graphql/validation/invalid-input";
import { Text } from "../graphql/validation/text";
import { authKeyAnswer } from "./auth-key-answer";
import { AuthKeyType } from "./auth-key.type";
import { DeliveredOnPaperErrorType } from "./delivered-on-paper-error.type";

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

const RevealAuthKeyResult = resultUnion(
  "RevealAuthKeyResult",
  "The auth key, or why it is not shown.",
  RevealAuthKeySuccessType,
  [
    GuaranteeNotFoundErrorType,
    DeliveredOnPaperErrorType,
    InvalidInputErrorType,
    IdempotencyConflictErrorType,
  ],
);

@Resolver()
export class AuthKeyResolver {
  @UseMiddleware(InvalidInput)
  @Mutation(() => RevealAuthKeyResult, {
    description:
      "「表示」: shows the auth key (認証キー) of a guarantee, for the contractor to hand it to the obligee. For the " +
      "contractor whose guarantee it is and the issuer that issued it. Each time is recorded, a repeated call too. " +
      "Errors: GuaranteeNotFoundError, DeliveredOnPaperError, InvalidInputError, IdempotencyConflictError.",
  })
  async revealAuthKey(
    @Arg("input", () => RevealAuthKeyInput, { description: "Whose key to show." }) input: RevealAuthKeyInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const { guaranteeId, idempotencyKey = null } = input;
    const revealed = await revealAuthKey(context.useCases, callerOf(context), {
      guaranteeId,
      idempotencyKey,
    });
    if (!revealed.done) return toUserError(revealed.refusal, context.locale);
    return authKeyAnswer("RevealAuthKeySuccess", context, revealed.value, info);
  }
}
