import { Field, Int, InterfaceType, ObjectType } from "type-graphql";
import type { PartyView } from "../../use-cases/party/ports";
import type { UserView } from "../../use-cases/account/ports";
import type { Requested } from "../../use-cases/shared/view";
import { OrganisationType } from "../party/party.type";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";
import { UserType } from "./user.type";

@InterfaceType("IssuedTokens", {
  description: "What a session works with from now on. Both tokens are secrets and are shown this once.",
  resolveType: (value: { __typename: string }) => value.__typename,
})
export class IssuedTokensType {
  @Field(() => String, {
    description:
      "The access token: send it as `Authorization: Bearer <token>`. It may do all that the role may.",
  })
  accessToken!: string;

  @Field(() => DateTimeScalar, { description: "When the access token expires: 15 minutes from now at most." })
  accessTokenExpiresAt!: Date;

  @Field(() => Int, {
    description:
      "How many seconds after this answer the access token expires: 900 at most, and fewer where the session ends before. " +
      "For clients, whose clock may be wrong; `accessTokenExpiresAt` is the same by the server's clock.",
  })
  accessTokenExpiresInSeconds!: number;

  @Field(() => String, { description: "The refresh token, for one `refreshSession`." })
  refreshToken!: string;

  @Field(() => DateTimeScalar, {
    description: "When the refresh token and the session expire: 30 days after the password was given.",
  })
  refreshTokenExpiresAt!: Date;

  @Field(() => UserType, { description: "Who signed in (利用者)." })
  user!: Requested<UserView>;

  @Field(() => OrganisationType, { description: "The organisation that the user acts for." })
  organisation!: Requested<PartyView> | undefined;
}

@ObjectType("SignInSuccess", {
  implements: IssuedTokensType,
  description: "A session begins.",
  simpleResolvers: true,
})
export class SignInSuccessType extends IssuedTokensType {}

@ObjectType("RefreshSessionSuccess", {
  implements: IssuedTokensType,
  description: "The session goes on with new tokens; the access token before is no longer known.",
  simpleResolvers: true,
})
export class RefreshSessionSuccessType extends IssuedTokensType {}

@ObjectType("ChangePasswordSuccess", {
  implements: IssuedTokensType,
  description:
    "The password is changed; a new session begins, all others have ended, and access tokens that the user made are " +
    "revoked.",
  simpleResolvers: true,
})
export class ChangePasswordSuccessType extends IssuedTokensType {}

@ObjectType("AcceptInvitationSuccess", {
  implements: IssuedTokensType,
  description: "The password is chosen, and a session begins.",
  simpleResolvers: true,
})
export class AcceptInvitationSuccessType extends IssuedTokensType {}

@ObjectType("CompletePasswordResetSuccess", {
  implements: IssuedTokensType,
  description: "The new password is chosen, and a session begins.",
  simpleResolvers: true,
})
export class CompletePasswordResetSuccessType extends IssuedTokensType {}

@ObjectType("SignOutSuccess", { description: "The session has ended.", simpleResolvers: true })
export class SignOutSuccessType {
  @Field(() => DateTimeScalar, { description: "When it ended." })
  signedOutAt!: Date;
}
