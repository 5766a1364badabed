import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, FieldResolver, Info, ObjectType, Resolver, Root } from "type-graphql";
import { acceptGuarantee } from "../../use-cases/deposit/accept-guarantee";
import { depositGuarantee } from "../../use-cases/deposit/deposit-guarantee";
import { MOST_DEPOSITS, type DepositView } from "../../use-cases/deposit/ports";
import { rejectGuarantee } from "../../use-cases/deposit/reject-guarantee";
import type { GuaranteeView } from "../../use-cases/guarantee/ports";
import type { Requested } from "../../use-cases/shared/view";
import { callerOf, type ApiContext } from "../graphql/context";
import { AtMost } from "../graphql/cost/field-cost";
import { mutationResult, MutationWith, type Answer } from "../graphql/result";
import { wantedFields, withSources } from "../graphql/selection";
import { GuaranteeType } from "../guarantee/guarantee.type";
import { readGuarantee } from "../guarantee/read-guarantee";
import {
  acceptCommandOf,
  AcceptGuaranteeInput,
  depositCommandOf,
  DepositGuaranteeInput,
  RejectGuaranteeInput,
} from "./deposit.input";
import { DepositType } from "./deposit.type";

@ObjectType("DepositGuaranteeSuccess", {
  description: "The guarantee is handed over; the obligee is to decide on it.",
  simpleResolvers: true,
})
class DepositGuaranteeSuccessType {
  @Field(() => GuaranteeType, {
    description: "The guarantee (保証契約); its last `deposits` is this hand-over.",
  })
  guarantee!: Requested<GuaranteeView>;
}

const DEPOSIT_GUARANTEE = mutationResult(depositGuarantee, {
  description: "The guarantee that was handed over, or why it was not.",
  success: DepositGuaranteeSuccessType,
  errors: [
    "GUARANTEE_NOT_FOUND",
    "DELIVERED_ON_PAPER",
    "ALREADY_ACCEPTED",
    "OBLIGEE_NOT_REACHABLE",
    "NO_REPLY_ADDRESS",
    "STEP_NOT_ALLOWED",
    "IDEMPOTENCY_CONFLICT",
  ],
});

@ObjectType("AcceptGuaranteeSuccess", {
  description: "The obligee has accepted the guarantee.",
  simpleResolvers: true,
})
class AcceptGuaranteeSuccessType {
  @Field(() => GuaranteeType, { description: "The guarantee (保証契約)." })
  guarantee!: Requested<GuaranteeView>;
}

const ACCEPT_GUARANTEE = mutationResult(acceptGuarantee, {
  description: "The accepted guarantee, or why it was not accepted.",
  success: AcceptGuaranteeSuccessType,
  errors: [
    "GUARANTEE_NOT_FOUND",
    "NOT_THE_OBLIGEE",
    "VERSION_CONFLICT",
    "STEP_NOT_ALLOWED",
    "IDEMPOTENCY_CONFLICT",
  ],
});

@ObjectType("RejectGuaranteeSuccess", {
  description: "The obligee has rejected what was handed over; the guarantee stays in force.",
  simpleResolvers: true,
})
class RejectGuaranteeSuccessType {
  @Field(() => GuaranteeType, { description: "The guarantee (保証契約)." })
  guarantee!: Requested<GuaranteeView>;
}

const REJECT_GUARANTEE = mutationResult(rejectGuarantee, {
  description: "The rejected guarantee, or why it was not rejected.",
  success: RejectGuaranteeSuccessType,
  errors: [
    "GUARANTEE_NOT_FOUND",
    "NOT_THE_OBLIGEE",
    "VERSION_CONFLICT",
    "STEP_NOT_ALLOWED",
    "IDEMPOTENCY_CONFLICT",
  ],
});

const WHO =
  "For the obligee in whose favour it is (role OBLIGEE, access tokens: scope OPEN). A body acts for its departments, and " +
  "a department for its body.";

/** How a guarantee reaches its obligee, and whether that takes it. */
@Resolver(() => GuaranteeType)
export class DepositResolver {
  @MutationWith(
    DEPOSIT_GUARANTEE,
    "みなし寄託: hands number and key to the obligee in whose favour the guarantee is, or records that it was done elsewhere. " +
      "Also again where it did not arrive, after a rejection, and of an amended version where the obligee receives these anew. For the contractor of the guarantee (role CONTRACTOR, access tokens: scope REVEAL_KEY).",
  )
  async depositGuarantee(
    @Arg("input", () => DepositGuaranteeInput, { description: "The guarantee and the way." })
    input: DepositGuaranteeInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<DepositGuaranteeSuccessType>> {
    const deposited = await depositGuarantee(context.parts, callerOf(context), depositCommandOf(input));
    return DEPOSIT_GUARANTEE.answer(context, deposited, (value) => shown(value, context, info));
  }

  @MutationWith(
    ACCEPT_GUARANTEE,
    `受領: the obligee has checked what was handed over, and takes it. The contractor is told by mail. ${WHO}`,
  )
  async acceptGuarantee(
    @Arg("input", () => AcceptGuaranteeInput, { description: "The guarantee." }) input: AcceptGuaranteeInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<AcceptGuaranteeSuccessType>> {
    const accepted = await acceptGuarantee(context.parts, callerOf(context), acceptCommandOf(input));
    return ACCEPT_GUARANTEE.answer(context, accepted, (value) => shown(value, context, info));
  }

  @MutationWith(
    REJECT_GUARANTEE,
    "受領拒否: the obligee does not take what was handed over, and says why. The contractor is told by mail, and hands it " +
      `over again once it is corrected. ${WHO}`,
  )
  async rejectGuarantee(
    @Arg("input", () => RejectGuaranteeInput, { description: "The guarantee and the reason." })
    input: RejectGuaranteeInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<RejectGuaranteeSuccessType>> {
    const { reason, text } = input;
    const command = { ...acceptCommandOf(input), reason, text };
    const rejected = await rejectGuarantee(context.parts, callerOf(context), command);
    return REJECT_GUARANTEE.answer(context, rejected, (value) => shown(value, context, info));
  }

  @AtMost(MOST_DEPOSITS)
  @FieldResolver(() => [DepositType], {
    description:
      "Its hand-overs to the obligee (みなし寄託), oldest first, the newest 20. Empty for an obligee in whose favour it is not.",
  })
  async deposits(
    @Root() { id }: GuaranteeView,
    @Ctx() { deposits }: ApiContext,
  ): Promise<readonly DepositView[]> {
    return (await deposits.find(id)) ?? [];
  }
}

async function shown(
  { guaranteeId }: { readonly guaranteeId: string },
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<{ guarantee: Requested<GuaranteeView> }> {
  const wanted = withSources(wantedFields(info).below("guarantee"));
  return { guarantee: await readGuarantee(context, guaranteeId, wanted) };
}
