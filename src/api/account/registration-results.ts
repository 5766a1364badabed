import { Field, ID, ObjectType } from "type-graphql";
import { acceptRegistration } from "../../use-cases/account/accept-registration";
import { declineRegistration } from "../../use-cases/account/decline-registration";
import type { RegistrationView } from "../../use-cases/account/ports";
import { requestRegistration } from "../../use-cases/account/request-registration";
import type { Requested } from "../../use-cases/shared/view";
import { mutationResult } from "../graphql/result";
import { INITIAL_PASSWORD_DESCRIPTION } from "./initial-password-description";
import { RegistrationType } from "./registration.type";

@ObjectType("RequestRegistrationSuccess", {
  description: "The issuer has received the request.",
  simpleResolvers: true,
})
export class RequestRegistrationSuccessType {
  @Field(() => ID, { description: "The request's id, to refer to it when calling the issuer." })
  registrationId!: string;
}

@ObjectType("AcceptRegistrationSuccess", {
  description: "The contractor is registered, and its user may choose a password.",
  simpleResolvers: true,
})
export class AcceptRegistrationSuccessType {
  @Field(() => RegistrationType, {
    description: "The request, with the contractor and the user that came of it.",
  })
  registration!: Requested<RegistrationView>;

  @Field(() => String, { nullable: true, description: INITIAL_PASSWORD_DESCRIPTION })
  initialPassword!: string | null;
}

@ObjectType("DeclineRegistrationSuccess", { description: "The request is declined.", simpleResolvers: true })
export class DeclineRegistrationSuccessType {
  @Field(() => RegistrationType, { description: "The request, with the reason." })
  registration!: Requested<RegistrationView>;
}

export const REQUEST_REGISTRATION = mutationResult(requestRegistration, {
  description: "The request that was received, or why it was not.",
  success: RequestRegistrationSuccessType,
  errors: ["TOO_MANY_REGISTRATIONS"],
});

export const ACCEPT_REGISTRATION = mutationResult(acceptRegistration, {
  description: "The accepted request, or why it was not accepted.",
  success: AcceptRegistrationSuccessType,
  errors: ["REGISTRATION_NOT_FOUND", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});

export const DECLINE_REGISTRATION = mutationResult(declineRegistration, {
  description: "The declined request, or why it was not declined.",
  success: DeclineRegistrationSuccessType,
  errors: ["REGISTRATION_NOT_FOUND", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});
