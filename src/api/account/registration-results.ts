import { Field, ID, ObjectType } from "type-graphql";
import type { RegistrationView } from "../../use-cases/account/ports";
import type { Requested } from "../../use-cases/shared/view";
import { resultUnion } from "../graphql/errors/result-union";
import { StepNotAllowedErrorType } from "../graphql/errors/step-not-allowed-error.type";
import { IdempotencyConflictErrorType, InvalidInputErrorType } from "../graphql/errors/user-error.type";
import { INITIAL_PASSWORD_DESCRIPTION } from "./initial-password-description";
import {
  RegistrationNotFoundErrorType,
  RegistrationType,
  TooManyRegistrationsErrorType,
} from "./registration.type";

@ObjectType("RequestRegistrationSuccess", {
  description: "The issuer has received the request.",
  simpleResolvers: true,
})
class RequestRegistrationSuccessType {
  @Field(() => ID, { description: "The request's id, to refer to it when calling the issuer." })
  registrationId!: string;
}

@ObjectType("AcceptRegistrationSuccess", {
  description: "The contractor is registered, and its user may choose a password.",
  simpleResolvers: true,
})
class AcceptRegistrationSuccessType {
  @Field(() => RegistrationType, {
    description: "The request, with the contractor and the user that came of it.",
  })
  registration!: Requested<RegistrationView>;

  @Field(() => String, { nullable: true, description: INITIAL_PASSWORD_DESCRIPTION })
  initialPassword!: string | null;
}

@ObjectType("DeclineRegistrationSuccess", { description: "The request is declined.", simpleResolvers: true })
class DeclineRegistrationSuccessType {
  @Field(() => RegistrationType, { description: "The request, with the reason." })
  registration!: Requested<RegistrationView>;
}

export const RequestRegistrationResult = resultUnion(
  "RequestRegistrationResult",
  "The request that was received, or why it was not.",
  RequestRegistrationSuccessType,
  [InvalidInputErrorType, TooManyRegistrationsErrorType],
);

const DECISION_ERRORS = [
  RegistrationNotFoundErrorType,
  StepNotAllowedErrorType,
  InvalidInputErrorType,
  IdempotencyConflictErrorType,
] as const;

export const AcceptRegistrationResult = resultUnion(
  "AcceptRegistrationResult",
  "The accepted request, or why it was not accepted.",
  AcceptRegistrationSuccessType,
  DECISION_ERRORS,
);

export const DeclineRegistrationResult = resultUnion(
  "DeclineRegistrationResult",
  "The declined request, or why it was not declined.",
  DeclineRegistrationSuccessType,
  DECISION_ERRORS,
);
