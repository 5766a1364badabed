import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Resolver } from "type-graphql";
import { acceptInvitation, completePasswordReset } from "../../use-cases/account/choose-by-link";
import type { ApiContext } from "../graphql/context";
import { OnePerRequest } from "../graphql/cost/field-cost";
import { mutationResult, MutationWith, type Answer } from "../graphql/result";
import { AcceptInvitationInput, CompletePasswordResetInput } from "./administer-users.input";
import { issued } from "./issued";
import { AcceptInvitationSuccessType, CompletePasswordResetSuccessType } from "./issued-tokens.type";

const ACCEPT_INVITATION = mutationResult(acceptInvitation, {
  description: "The session, or why there is none.",
  success: AcceptInvitationSuccessType,
  errors: ["PASSWORD_LINK_ENDED"],
});
const COMPLETE_PASSWORD_RESET = mutationResult(completePasswordReset, {
  description: "The session, or why there is none.",
  success: CompletePasswordResetSuccessType,
  errors: ["PASSWORD_LINK_ENDED"],
});

const PUBLIC =
  "Needs no access token. Takes no idempotencyKey: its answer is secret and is kept nowhere. Where too many passwords are being " +
  "checked, the request ends with RATE_LIMITED and retryAfterSeconds.";

@Resolver()
export class ChooseByLinkResolver {
  @OnePerRequest()
  @MutationWith(
    ACCEPT_INVITATION,
    `招待の承諾: whoever was invited by mail chooses a password with the code of the mail, and is signed in. ${PUBLIC}`,
  )
  async acceptInvitation(
    @Arg("input", () => AcceptInvitationInput, { description: "The code, and the password." })
    { linkCode, newPassword }: AcceptInvitationInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<AcceptInvitationSuccessType>> {
    const accepted = await acceptInvitation(context.parts, context.visitor, { linkCode, newPassword });
    return ACCEPT_INVITATION.answer(context, accepted, (tokens) => issued(tokens, context, info));
  }

  @OnePerRequest()
  @MutationWith(
    COMPLETE_PASSWORD_RESET,
    "パスワードの再設定の完了: whose password an administrator took chooses another with the code of the mail, and is signed in. " +
      PUBLIC,
  )
  async completePasswordReset(
    @Arg("input", () => CompletePasswordResetInput, { description: "The code, and the password." })
    { linkCode, newPassword }: CompletePasswordResetInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<CompletePasswordResetSuccessType>> {
    const completed = await completePasswordReset(context.parts, context.visitor, { linkCode, newPassword });
    return COMPLETE_PASSWORD_RESET.answer(context, completed, (tokens) => issued(tokens, context, info));
  }
}
