import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, Info, ObjectType, Resolver } from "type-graphql";
import {
  countersignCancellation,
  countersignDischarge,
} from "../../use-cases/guarantee/countersign-guarantee-end";
import type { GuaranteeView } from "../../use-cases/guarantee/ports";
import { takeBackPendingEnd } from "../../use-cases/guarantee/take-back-pending-end";
import type { Requested } from "../../use-cases/shared/view";
import { callerOf, type ApiContext } from "../graphql/context";
import { mutationResult, MutationWith, type Answer } from "../graphql/result";
import { wantedFields, withSources } from "../graphql/selection";
import { pendingEndCommandOf, PendingEndInput } from "./guarantee-end-pending.input";
import { GuaranteeType } from "./guarantee.type";
import { readGuarantee } from "./read-guarantee";

@ObjectType("CountersignDischargeSuccess", {
  description: "Another officer has confirmed the discharge: the guarantee has ended.",
  simpleResolvers: true,
})
class CountersignDischargeSuccessType {
  @Field(() => GuaranteeType, { description: "The guarantee (保証契約), which has ended." })
  guarantee!: Requested<GuaranteeView>;
}

const COUNTERSIGN_DISCHARGE = mutationResult(countersignDischarge, {
  description: "The discharged guarantee, or why it was not discharged.",
  success: CountersignDischargeSuccessType,
  errors: [
    "GUARANTEE_NOT_FOUND",
    "SAME_OFFICER",
    "PENDING_END_NOT_FOUND",
    "STEP_NOT_ALLOWED",
    "IDEMPOTENCY_CONFLICT",
  ],
});

@ObjectType("CountersignCancellationSuccess", {
  description: "Another officer has confirmed the cancellation: the guarantee has ended.",
  simpleResolvers: true,
})
class CountersignCancellationSuccessType {
  @Field(() => GuaranteeType, { description: "The guarantee (保証契約), which has ended." })
  guarantee!: Requested<GuaranteeView>;
}

const COUNTERSIGN_CANCELLATION = mutationResult(countersignCancellation, {
  description: "The cancelled guarantee, or why it was not cancelled.",
  success: CountersignCancellationSuccessType,
  errors: [
    "GUARANTEE_NOT_FOUND",
    "SAME_OFFICER",
    "PENDING_END_NOT_FOUND",
    "STEP_NOT_ALLOWED",
    "IDEMPOTENCY_CONFLICT",
  ],
});

@ObjectType("TakeBackPendingEndSuccess", {
  description: "The end does not wait any more: the guarantee is as it was.",
  simpleResolvers: true,
})
class TakeBackPendingEndSuccessType {
  @Field(() => GuaranteeType, { description: "The guarantee (保証契約), which is in force." })
  guarantee!: Requested<GuaranteeView>;
}

const TAKE_BACK_PENDING_END = mutationResult(takeBackPendingEnd, {
  description: "The guarantee without a pending end, or why that still waits.",
  success: TakeBackPendingEndSuccessType,
  errors: ["GUARANTEE_NOT_FOUND", "PENDING_END_NOT_FOUND", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});

const WHO = "For another officer of the issuer than recorded it, signed in as a person (role ISSUER).";

/** What becomes of an end that waits for a second officer. */
@Resolver()
export class PendingEndResolver {
  @MutationWith(
    COUNTERSIGN_DISCHARGE,
    "保証終了の承認: confirms a discharge that another officer recorded, which ends the guarantee for ever and tells the " +
      `contractor by mail. ${WHO}`,
  )
  async countersignDischarge(
    @Arg("input", () => PendingEndInput, { description: "The guarantee and the end that the officer saw." })
    input: PendingEndInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<CountersignDischargeSuccessType>> {
    const command = pendingEndCommandOf(input);
    const countersigned = await countersignDischarge(context.parts, callerOf(context), command);
    return COUNTERSIGN_DISCHARGE.answer(context, countersigned, (value) => settled(value, context, info));
  }

  @MutationWith(
    COUNTERSIGN_CANCELLATION,
    "解約の承認: confirms a cancellation that another officer recorded, which ends the guarantee for ever and tells the " +
      `contractor by mail. ${WHO}`,
  )
  async countersignCancellation(
    @Arg("input", () => PendingEndInput, { description: "The guarantee and the end that the officer saw." })
    input: PendingEndInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<CountersignCancellationSuccessType>> {
    const command = pendingEndCommandOf(input);
    const countersigned = await countersignCancellation(context.parts, callerOf(context), command);
    return COUNTERSIGN_CANCELLATION.answer(context, countersigned, (value) => settled(value, context, info));
  }

  @MutationWith(
    TAKE_BACK_PENDING_END,
    "承認待ちの取消し: takes back an end that waits for a second officer. The guarantee stays in force, and may be amended " +
      "or ended anew. For the issuer that issued it (role ISSUER, access tokens: scope ISSUE).",
  )
  async takeBackPendingEnd(
    @Arg("input", () => PendingEndInput, { description: "The guarantee and the end that the officer saw." })
    input: PendingEndInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<TakeBackPendingEndSuccessType>> {
    const takenBack = await takeBackPendingEnd(context.parts, callerOf(context), pendingEndCommandOf(input));
    return TAKE_BACK_PENDING_END.answer(context, takenBack, (value) => settled(value, context, info));
  }
}

async function settled(
  { guaranteeId }: { readonly guaranteeId: string },
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<{ guarantee: Requested<GuaranteeView> }> {
  const wanted = withSources(wantedFields(info).below("guarantee"));
  return { guarantee: await readGuarantee(context, guaranteeId, wanted) };
}
