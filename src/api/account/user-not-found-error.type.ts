import { ObjectType } from "type-graphql";
import { UserErrorType } from "../graphql/errors/user-error.type";

@ObjectType("UserNotFoundError", {
  implements: UserErrorType,
  description: "No user (利用者) with this id is one that the caller may manage.",
  simpleResolvers: true,
})
export class UserNotFoundErrorType extends UserErrorType {}
