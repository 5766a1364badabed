import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, Info, ObjectType, Resolver } from "type-graphql";
import { cancelGuarantee } from "../../use-cases/guarantee/cancel-guarantee";
import { dischargeGuarantee } from "../../use-cases/guarantee/discharge-guarantee";
import type { StepWithOfficers } from "../../use-cases/guarantee/guarantee-step";
import type { GuaranteeView } from "../../use-cases/guarantee/ports";
import type { Requested } from "../../use-cases/shared/view";
import { callerOf, type ApiContext } from "../graphql/context";
import { mutationResult, MutationWith, type Answer } from "../graphql/result";
import { GuaranteeType } from "./guarantee.type";
import { readGuarantee } from "./read-guarantee";
import { wantedFields, withSources } from "../graphql/selection";
import {
  cancelCommandOf,
  CancelGuaranteeInput,
  dischargeCommandOf,
  DischargeGuaranteeInput,
} from "./guarantee-end.input";

const PENDING =
  "Whether it waits for a second officer of the issuer (承認待ち): then the guarantee is still in force, and `pendingEnd` " +
  "tells what waits.";

@ObjectType("CancelGuaranteeSuccess", {
  description: "The guarantee is cancelled, or its cancellation waits for a second officer.",
  simpleResolvers: true,
})
class CancelGuaranteeSuccessType {
  @Field(() => GuaranteeType, {
    description: "The guarantee (保証契約), which has ended unless its end waits.",
  })
  guarantee!: Requested<GuaranteeView>;

  @Field(() => Boolean, { description: PENDING })
  isPending!: boolean;
}

const CANCEL_GUARANTEE = mutationResult(cancelGuarantee, {
  description: "The cancelled guarantee, or why it was not cancelled.",
  success: CancelGuaranteeSuccessType,
  errors: ["GUARANTEE_NOT_FOUND", "OFFICER_REQUIRED", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});

@ObjectType("DischargeGuaranteeSuccess", {
  description: "The guarantee is discharged, or its discharge waits for a second officer.",
  simpleResolvers: true,
})
class DischargeGuaranteeSuccessType {
  @Field(() => GuaranteeType, {
    description: "The guarantee (保証契約), which has ended unless its end waits.",
  })
  guarantee!: Requested<GuaranteeView>;

  @Field(() => Boolean, { description: PENDING })
  isPending!: boolean;
}

const DISCHARGE_GUARANTEE = mutationResult(dischargeGuarantee, {
  description: "The discharged guarantee, or why it was not discharged.",
  success: DischargeGuaranteeSuccessType,
  errors: [
    "GUARANTEE_NOT_FOUND",
    "NOT_THE_OBLIGEE",
    "OFFICER_REQUIRED",
    "STEP_NOT_ALLOWED",
    "IDEMPOTENCY_CONFLICT",
  ],
});

/** How guarantees end by somebody's act; the third end, by date, is nobody's. */
@Resolver()
export class GuaranteeEndResolver {
  @MutationWith(
    CANCEL_GUARANTEE,
    "解約: ends a guarantee before its time, by article 18 of 公共工事の前払金保証事業に関する法律. The " +
      "contractor asks for it, and the obligee consents; no consent is needed where the obligee's own " +
      "fault ended the works contract. The ground and its evidence are recorded, and the contractor told by mail " +
      "where delivery is electronic and it left an address; an end is for ever. From the amount that the operator set " +
      "on, it waits until another officer confirms it (`countersignCancellation`), and only a person may record it. " +
      "For the issuer that issued it (role ISSUER, access tokens: scope ISSUE).",
  )
  async cancelGuarantee(
    @Arg("input", () => CancelGuaranteeInput, { description: "The guarantee and the ground." })
    input: CancelGuaranteeInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<CancelGuaranteeSuccessType>> {
    const cancelled = await cancelGuarantee(context.parts, callerOf(context), cancelCommandOf(input));
    return CANCEL_GUARANTEE.answer(context, cancelled, (value) => ended(value, context, info));
  }

  @MutationWith(
    DISCHARGE_GUARANTEE,
    "保証終了（債務履行済）: records that the guaranteed obligation is fulfilled, which ends the guarantee for ever. The " +
      "contractor gets a mail where delivery is electronic and its address is known. For the obligee in " +
      "whose favour it is, once it has opened it (role OBLIGEE, access tokens: scope OPEN). A body acts " +
      "for its departments, and a department for its body. Also for the issuer that issued it (role " +
      "ISSUER, scope ISSUE), with evidence. From the amount that the operator set on, the issuer's discharge waits until " +
      "another officer confirms it (`countersignDischarge`), and only a person may record it.",
  )
  async dischargeGuarantee(
    @Arg("input", () => DischargeGuaranteeInput, { description: "The guarantee and the day." })
    input: DischargeGuaranteeInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<DischargeGuaranteeSuccessType>> {
    const command = dischargeCommandOf(input);
    const discharged = await dischargeGuarantee(context.parts, callerOf(context), command);
    return DISCHARGE_GUARANTEE.answer(context, discharged, (value) => ended(value, context, info));
  }
}

async function ended(
  { guaranteeId, isPending }: StepWithOfficers,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<{ guarantee: Requested<GuaranteeView>; isPending: boolean }> {
  const wanted = withSources(wantedFields(info).below("guarantee"));
  return { guarantee: await readGuarantee(context, guaranteeId, wanted), isPending };
}
