import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, Info, Mutation, ObjectType, Resolver, UseMiddleware } from "type-graphql";
import { cancelGuarantee } from "../../use-cases/guarantee/cancel-guarantee";
import { dischargeGuarantee } from "../../use-cases/guarantee/discharge-guarantee";
import type { GuaranteeView } from "../../use-cases/guarantee/ports";
import type { Requested } from "../../use-cases/shared/view";
import { callerOf, type ApiContext } from "../graphql/context";
import { resultUnion } from "../graphql/errors/result-union";
import { StepNotAllowedErrorType } from "../graphql/errors/step-not-allowed-error.type";
import { toUserError } from "../graphql/errors/to-user-error";
import {
  GuaranteeNotFoundErrorType,
  IdempotencyConflictErrorType,
  InvalidInputErrorType,
  NotTheObligeeErrorType,
} from "../graphql/errors/user-error.type";
import { GuaranteeType } from "./guarantee.type";
import { readGuarantee } from "./read-guarantee";
import { wantedFields, withSources } from "../graphql/selection";
import { InvalidInput } from "../graphql/validation/invalid-input";
import {
  cancelCommandOf,
  CancelGuaranteeInput,
  dischargeCommandOf,
  DischargeGuaranteeInput,
} from "./guarantee-end.input";

const ALWAYS = [
  InvalidInputErrorType,
  GuaranteeNotFoundErrorType,
  StepNotAllowedErrorType,
  IdempotencyConflictErrorType,
];

@ObjectType("CancelGuaranteeSuccess", { description: "The guarantee is cancelled.", simpleResolvers: true })
class CancelGuaranteeSuccessType {
  @Field(() => GuaranteeType, { description: "The guarantee (保証契約), which has ended." })
  guarantee!: Requested<GuaranteeView>;
}

const CancelGuaranteeResult = resultUnion(
  "CancelGuaranteeResult",
  "The cancelled guarantee, or why it was not cancelled.",
  CancelGuaranteeSuccessType,
  ALWAYS,
);

@ObjectType("DischargeGuaranteeSuccess", {
  description: "The guarantee is discharged.",
  simpleResolvers: true,
})
class DischargeGuaranteeSuccessType {
  @Field(() => GuaranteeType, { description: "The guarantee (保証契約), which has ended." })
  guarantee!: Requested<GuaranteeView>;
}

const DischargeGuaranteeResult = resultUnion(
  "DischargeGuaranteeResult",
  "The discharged guarantee, or why it was not discharged.",
  DischargeGuaranteeSuccessType,
  [...ALWAYS, NotTheObligeeErrorType],
);

/** How guarantees end by somebody's act; the third end, by date, is nobody's. */
@Resolver()
export class GuaranteeEndResolver {
  @UseMiddleware(InvalidInput)
  @Mutation(() => CancelGuaranteeResult, {
    description:
      "解約: ends a guarantee before its time, by article 18 of 公共工事の前払金保証事業に関する法律: on the contractor's " +
      "request with the obligee's consent, or without it where the obligee's own fault ended the works contract. The " +
      "ground is recorded, and the contractor told by mail where delivery is electronic and it left an address; an end " +
      "is for ever. For the issuer that issued it (role ISSUER, access tokens: scope ISSUE). Errors: GuaranteeNotFoundError, StepNotAllowedError, InvalidInputError, " +
      "IdempotencyConflictError.",
  })
  async cancelGuarantee(
    @Arg("input", () => CancelGuaranteeInput, { description: "The guarantee and the ground." })
    input: CancelGuaranteeInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const cancelled = await cancelGuarantee(context.useCases, callerOf(context), cancelCommandOf(input));
    if (!cancelled.done) return toUserError(cancelled.refusal, context.locale);
    return ended("CancelGuaranteeSuccess", cancelled.value, context, info);
  }

  @UseMiddleware(InvalidInput)
  @Mutation(() => DischargeGuaranteeResult, {
    description:
      "解除: records that the guaranteed obligation is fulfilled, which ends the guarantee; the contractor is told by mail " +
      "where delivery is electronic and it left an address, and an end is for ever. For the obligee in whose favour it is, which has opened it (role OBLIGEE, access tokens: " +
      "scope OPEN; a body for its departments, and a department for its body), and the issuer that issued it (role ISSUER, " +
      "scope ISSUE). Errors: GuaranteeNotFoundError, NotTheObligeeError, StepNotAllowedError, InvalidInputError, " +
      "IdempotencyConflictError.",
  })
  async dischargeGuarantee(
    @Arg("input", () => DischargeGuaranteeInput, { description: "The guarantee and the day." })
    input: DischargeGuaranteeInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const command = dischargeCommandOf(input);
    const discharged = await dischargeGuarantee(context.useCases, callerOf(context), command);
    if (!discharged.done) return toUserError(discharged.refusal, context.locale);
    return ended("DischargeGuaranteeSuccess", discharged.value, context, info);
  }
}

async function ended(
  __typename: string,
  { guaranteeId }: { readonly guaranteeId: string },
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<object> {
  const wanted = withSources(wantedFields(info).below("guarantee"));
  return { __typename, guarantee: await readGuarantee(context, guaranteeId, wanted) };
}
