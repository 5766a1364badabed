import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { acceptRegistration } from "../../use-cases/account/accept-registration";
import { declineRegistration } from "../../use-cases/account/decline-registration";
import type { Wanted } from "../../use-cases/shared/wanted";
import type { RegistrationView } from "../../use-cases/account/ports";
import { requestRegistration } from "../../use-cases/account/request-registration";
import type { Requested } from "../../use-cases/shared/view";
import type { Caller } from "../../domain/account/access";
import { callerOf, readerOf, type ApiContext } from "../graphql/context";
import { OnePerRequest } from "../graphql/cost/field-cost";
import { MutationWith, type Answer } from "../graphql/result";
import { connectionOf, toConnection, type Connection } from "../graphql/pagination/connection.type";
import { windowOf } from "../graphql/pagination/window.args";
import { wantedFields } from "../graphql/selection";
import {
  ACCEPT_REGISTRATION,
  type AcceptRegistrationSuccessType,
  DECLINE_REGISTRATION,
  type DeclineRegistrationSuccessType,
  REQUEST_REGISTRATION,
  type RequestRegistrationSuccessType,
} from "./registration-results";
import {
  AcceptRegistrationInput,
  DeclineRegistrationInput,
  RegistrationListArgs,
  requestCommandOf,
  RequestRegistrationInput,
} from "./registration.input";
import { RegistrationType } from "./registration.type";

const RegistrationConnection = connectionOf(
  "Registration",
  RegistrationType,
  "requests for a registration (利用登録)",
);
const ORDER = "Registration";
const TAKES_PERSON =
  "Only for a person who signed in: an integration's access token is refused with FORBIDDEN.";

@Resolver()
export class RegistrationResolver {
  @Query(() => RegistrationConnection, {
    description: "The requests for a registration (利用登録の申請) that the caller may see, newest first.",
  })
  async registrations(
    @Args(() => RegistrationListArgs) args: RegistrationListArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Requested<RegistrationView>>> {
    const caller = readerOf(context);
    const wanted = wantedFields(info).below("nodes", "edges.node");
    const statuses = args.filter?.statuses ?? undefined;
    const page = await context.reads.registrations.page(caller, windowOf(args, ORDER), statuses, wanted);
    return toConnection(page, ORDER);
  }

  @OnePerRequest()
  @MutationWith(
    REQUEST_REGISTRATION,
    "利用登録の申請: asks an issuer for a registration. It needs no access token. The issuer's officer " +
      "decides; login ID and initial password come from there. Another input with the same idempotencyKey " +
      "is another request, because the caller is not known.",
  )
  async requestRegistration(
    @Arg("input", () => RequestRegistrationInput, { description: "Who asks which issuer." })
    input: RequestRegistrationInput,
    @Ctx() context: ApiContext,
  ): Promise<Answer<RequestRegistrationSuccessType>> {
    const requested = await requestRegistration(context.parts, context.visitor, requestCommandOf(input));
    return REQUEST_REGISTRATION.answer(context, requested, (success) => success);
  }

  @MutationWith(
    ACCEPT_REGISTRATION,
    "利用登録の承認: registers the contractor with the issuer and gives its contact access. For issuers (role ISSUER, scope " +
      "ADMINISTER), for requests they received. " +
      TAKES_PERSON,
  )
  async acceptRegistration(
    @Arg("input", () => AcceptRegistrationInput, { description: "Which request, and how." })
    input: AcceptRegistrationInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<AcceptRegistrationSuccessType>> {
    const caller = callerOf(context);
    const accepted = await acceptRegistration(context.parts, caller, {
      registrationId: input.registrationId,
      contractorId: input.contractorId ?? null,
      loginId: input.loginId ?? null,
      handlingBranch: input.handlingBranch ?? null,
      idempotencyKey: input.idempotencyKey ?? null,
    });
    return ACCEPT_REGISTRATION.answer(context, accepted, async ({ registrationId, initialPassword }) => {
      const wanted = wantedFields(info).below("registration");
      return {
        registration: await readRegistration(context, caller, registrationId, wanted),
        initialPassword,
      };
    });
  }

  @MutationWith(
    DECLINE_REGISTRATION,
    "利用登録の謝絶: declines a request with a reason. For issuers (role ISSUER, scope ADMINISTER), for requests they " +
      `received. ${TAKES_PERSON}`,
  )
  async declineRegistration(
    @Arg("input", () => DeclineRegistrationInput, { description: "Which request, and why." })
    { registrationId, reason, idempotencyKey = null }: DeclineRegistrationInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<DeclineRegistrationSuccessType>> {
    const caller = callerOf(context);
    const command = { registrationId, reason, idempotencyKey };
    const declined = await declineRegistration(context.parts, caller, command);
    return DECLINE_REGISTRATION.answer(context, declined, async () => {
      const wanted = wantedFields(info).below("registration");
      return { registration: await readRegistration(context, caller, registrationId, wanted) };
    });
  }
}

async function readRegistration(
  { reads }: ApiContext,
  caller: Caller,
  id: string,
  wanted: Wanted,
): Promise<Requested<RegistrationView>> {
  if (wanted.size === 0) return { __typename: "Registration", id };
  const [registration] = await reads.registrations.byIds(caller, [id], wanted);
  if (!registration) throw new Error("a registration that was just decided cannot be read");
  return registration;
}
