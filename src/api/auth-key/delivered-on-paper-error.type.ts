import { ObjectType } from "type-graphql";
import { UserErrorType } from "../graphql/errors/user-error.type";

@ObjectType("DeliveredOnPaperError", {
  implements: UserErrorType,
  description:
    "The certificate was delivered on paper (書面交付); such a guarantee has no auth key (認証キー) to show or replace.",
  simpleResolvers: true,
})
export class DeliveredOnPaperErrorType extends UserErrorType {}
