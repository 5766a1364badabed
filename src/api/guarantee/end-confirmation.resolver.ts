import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, FieldResolver, Info, ObjectType, Resolver, Root } from "type-graphql";
import { confirmDischarge, consentToCancellation } from "../../use-cases/guarantee/confirm-end";
import {
  MOST_CONFIRMATIONS,
  type EndConfirmationView,
} from "../../use-cases/guarantee/end-confirmation-ports";
import type { GuaranteeView } from "../../use-cases/guarantee/ports";
import type { Requested } from "../../use-cases/shared/view";
import { callerOf, type ApiContext } from "../graphql/context";
import { AtMost } from "../graphql/cost/field-cost";
import { mutationResult, MutationWith, type Answer } from "../graphql/result";
import { wantedFields, withSources } from "../graphql/selection";
import {
  confirmCommandOf,
  ConfirmDischargeInput,
  consentCommandOf,
  ConsentToCancellationInput,
} from "./end-confirmation.input";
import { EndConfirmationType } from "./end-confirmation.type";
import { GuaranteeType } from "./guarantee.type";
import { readGuarantee } from "./read-guarantee";

@ObjectType("ConfirmDischargeSuccess", {
  description: "The obligee's word is recorded; the guarantee stays in force until its issuer ends it.",
  simpleResolvers: true,
})
class ConfirmDischargeSuccessType {
  @Field(() => GuaranteeType, { description: "The guarantee (保証契約)." })
  guarantee!: Requested<GuaranteeView>;
}

const CONFIRM_DISCHARGE = mutationResult(confirmDischarge, {
  description: "The guarantee whose fulfilment is confirmed, or why it is not.",
  success: ConfirmDischargeSuccessType,
  errors: ["GUARANTEE_NOT_FOUND", "NOT_THE_OBLIGEE", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});

@ObjectType("ConsentToCancellationSuccess", {
  description: "The obligee's consent is recorded; the guarantee stays in force until its issuer cancels it.",
  simpleResolvers: true,
})
class ConsentToCancellationSuccessType {
  @Field(() => GuaranteeType, { description: "The guarantee (保証契約)." })
  guarantee!: Requested<GuaranteeView>;
}

const CONSENT_TO_CANCELLATION = mutationResult(consentToCancellation, {
  description: "The guarantee to whose cancellation the obligee consents, or why it does not.",
  success: ConsentToCancellationSuccessType,
  errors: ["GUARANTEE_NOT_FOUND", "NOT_THE_OBLIGEE", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});

const WHO =
  "The issuer finds it by the filter `endConfirmed`. For the obligee in whose favour it is, once it sees it (role OBLIGEE, " +
  "access tokens: scope OPEN). A body acts for its departments, and a department for its body.";

/** What the obligee states towards the end of a guarantee. */
@Resolver(() => GuaranteeType)
export class EndConfirmationResolver {
  @MutationWith(
    CONFIRM_DISCHARGE,
    "検査合格の確認: records that the obligation is fulfilled, by the obligee's word and a document. `dischargeGuarantee` of the " +
      `issuer needs no other evidence then. ${WHO}`,
  )
  async confirmDischarge(
    @Arg("input", () => ConfirmDischargeInput, { description: "The guarantee, the day and the document." })
    input: ConfirmDischargeInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<ConfirmDischargeSuccessType>> {
    const confirmed = await confirmDischarge(context.parts, callerOf(context), confirmCommandOf(input));
    return CONFIRM_DISCHARGE.answer(context, confirmed, (value) => shown(value, context, info));
  }

  @MutationWith(
    CONSENT_TO_CANCELLATION,
    "解約の同意: records that the obligee consents to a cancellation, which the contractor asks the issuer for (article 18 of " +
      `公共工事の前払金保証事業に関する法律). \`cancelGuarantee\` needs no other evidence then. ${WHO}`,
  )
  async consentToCancellation(
    @Arg("input", () => ConsentToCancellationInput, {
      description: "The guarantee, the day and the document.",
    })
    input: ConsentToCancellationInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<ConsentToCancellationSuccessType>> {
    const consented = await consentToCancellation(context.parts, callerOf(context), consentCommandOf(input));
    return CONSENT_TO_CANCELLATION.answer(context, consented, (value) => shown(value, context, info));
  }

  @AtMost(MOST_CONFIRMATIONS)
  @FieldResolver(() => [EndConfirmationType], {
    description:
      "What the obligee stated towards its end (検査合格の確認、解約の同意), oldest first, the newest 10. Empty for an obligee in " +
      "whose favour it is not.",
  })
  async endConfirmations(
    @Root() { id }: GuaranteeView,
    @Ctx() { endConfirmations }: ApiContext,
  ): Promise<readonly EndConfirmationView[]> {
    return (await endConfirmations.find(id)) ?? [];
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
