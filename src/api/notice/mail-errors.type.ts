import { Field, Int, ObjectType } from "type-graphql";
import { UserErrorType } from "../graphql/errors/user-error.type";

@ObjectType("MailNotFoundError", {
  implements: UserErrorType,
  description: "No mail (お知らせメール) with this id is visible to the caller.",
  simpleResolvers: true,
})
export class MailNotFoundErrorType extends UserErrorType {}

@ObjectType("ResendLimitReachedError", {
  implements: UserErrorType,
  description:
    "The mail was sent again (再送) as often as it may be. Check the address with the issuer; the words can be read in `mails`.",
  simpleResolvers: true,
})
export class ResendLimitReachedErrorType extends UserErrorType {
  @Field(() => Int, { description: "How many copies of one mail are sent at most." })
  limit!: number;
}
