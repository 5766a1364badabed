import { ObjectType, Field } from "type-graphql";
import type { Yen } from "../../domain/values/yen";
import { UserErrorType } from "../graphql/errors/user-error.type";
import { YenScalar } from "../graphql/scalars/yen.scalar";

@ObjectType("ApplicationNotFoundError", {
  implements: UserErrorType,
  description: "No application (保証申込) with this id is visible to the caller.",
  simpleResolvers: true,
})
export class ApplicationNotFoundErrorType extends UserErrorType {}

@ObjectType("PremiumNotSettledError", {
  implements: UserErrorType,
  description:
    "The premium (保証料) has neither come in nor gone onto the monthly account; by the 約款 the certificate comes after.",
  simpleResolvers: true,
})
export class PremiumNotSettledErrorType extends UserErrorType {
  @Field(() => YenScalar, {
    nullable: true,
    description: "The premium that was quoted, in yen; null where the issuer has no premium table.",
  })
  premium!: Yen | null;
}
