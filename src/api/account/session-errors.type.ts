import { Field, Int, ObjectType } from "type-graphql";
import { UserErrorType } from "../graphql/errors/user-error.type";

@ObjectType("SignInRefusedError", {
  implements: UserErrorType,
  description:
    "Login ID (お客様ID) and password do not match. An unknown ID and a wrong password get this same answer, so that " +
    "nobody learns which IDs exist.",
  simpleResolvers: true,
})
export class SignInRefusedErrorType extends UserErrorType {}

@ObjectType("TooManySignInsError", {
  implements: UserErrorType,
  description:
    "Too many wrong passwords were tried for this login ID (お客様ID) today; even the right one is refused now. The " +
    "issuer can reset the password: the initial password (初期パスワード) is counted apart, so `changePassword` takes it.",
  simpleResolvers: true,
})
export class TooManySignInsErrorType extends UserErrorType {
  @Field(() => Int, {
    description: "How many wrong passwords a day are borne: 20 from one address, 100 in all.",
  })
  limit!: number;

  @Field(() => Int, { description: "Seconds until midnight in Japan, when passwords are taken again." })
  retryAfterSeconds!: number;
}

@ObjectType("PasswordChangeRequiredError", {
  implements: UserErrorType,
  description:
    "The password is right, but it is an initial password (初期パスワード): choose another with `changePassword`, which " +
    "signs in too.",
  simpleResolvers: true,
})
export class PasswordChangeRequiredErrorType extends UserErrorType {}

@ObjectType("SessionEndedError", {
  implements: UserErrorType,
  description:
    "There is no session any more: it was signed out, its time is over, the password was changed, or its refresh token " +
    "was used twice. Sign in again.",
  simpleResolvers: true,
})
export class SessionEndedErrorType extends UserErrorType {}
