import type { Client } from "../client.js";
import * as operations from "../generated/operations.js";
import type {
  AcceptRegistrationInput,
  DeclineRegistrationInput,
  RegistrationFilter,
  ResetPasswordInput,
} from "../generated/operations.js";
import type { CallOptions } from "../hosho-options.js";
import { list, type List } from "../list.js";
import { mutation } from "../mutation.js";
import type { Registration } from "../registration.js";
import type { User } from "../user.js";

/** What to list registrations by. */
export interface RegistrationListArgs {
  /** What to narrow the list to; absent: everything the caller may see. */
  readonly filter?: RegistrationFilter | null | undefined;
}

/** The contractor is registered, and its user may choose a password. */
export interface AcceptRegistrationSuccess {
  /**
   * The initial password (初期パスワード), for the officer to hand over. A secret that is shown this once: `null` where the
   * call repeats an earlier one by its `idempotencyKey`; reset the password then. It signs nobody in; the user chooses
   * another with `changePassword` first.
   */
  readonly initialPassword: string | null;
  /** The request, with the contractor and the user that came of it. */
  readonly registration: Registration;
}

/** The request is declined. */
export interface DeclineRegistrationSuccess {
  /** The request, with the reason. */
  readonly registration: Registration;
}

/** The user has a new initial password; all sessions of the user have ended. */
export interface ResetPasswordSuccess {
  /** As in {@link AcceptRegistrationSuccess}: a secret, for the officer to hand over. */
  readonly initialPassword: string | null;
  /** The user (利用者). */
  readonly user: User;
}

/** What an issuer's officer does about those who want to sign in. */
export interface RegistrationMethods {
  /** The requests for a registration (利用登録の申請) that the caller may see, newest first. */
  readonly registrations: List<Registration, RegistrationListArgs>;

  /**
   * 利用登録の承認: registers the contractor with the issuer and gives its contact access. For issuers.
   *
   * @throws HoshoRefusal `REGISTRATION_NOT_FOUND`, `STEP_NOT_ALLOWED`, `INVALID_INPUT`, `IDEMPOTENCY_CONFLICT`.
   */
  readonly acceptRegistration: (
    input: AcceptRegistrationInput,
    call?: CallOptions,
  ) => Promise<AcceptRegistrationSuccess>;

  /**
   * 利用登録の謝絶: declines a request with a reason. For issuers.
   *
   * @throws HoshoRefusal `REGISTRATION_NOT_FOUND`, `STEP_NOT_ALLOWED`, `INVALID_INPUT`, `IDEMPOTENCY_CONFLICT`.
   */
  readonly declineRegistration: (
    input: DeclineRegistrationInput,
    call?: CallOptions,
  ) => Promise<DeclineRegistrationSuccess>;

  /**
   * The users (利用者) that the caller may see, newest first: those of the own organisation, for an issuer also those of
   * contractors registered with it.
   */
  readonly users: List<User>;

  /**
   * パスワード再発行: gives a user of a registered contractor a new initial password, ends all sessions of the user and
   * forgets the wrong passwords of the day. For issuers.
   *
   * @throws HoshoRefusal `USER_NOT_FOUND`, `INVALID_INPUT`, `IDEMPOTENCY_CONFLICT`.
   */
  readonly resetPassword: (input: ResetPasswordInput, call?: CallOptions) => Promise<ResetPasswordSuccess>;
}

export function registrationMethods({ ask }: Client): RegistrationMethods {
  return {
    registrations: list(ask, operations.RegistrationsDocument, "registrations"),
    acceptRegistration: mutation(
      ask,
      operations.AcceptRegistrationDocument,
      "acceptRegistration",
      "AcceptRegistrationSuccess",
    ),
    declineRegistration: mutation(
      ask,
      operations.DeclineRegistrationDocument,
      "declineRegistration",
      "DeclineRegistrationSuccess",
    ),
    users: list(ask, operations.UsersDocument, "users"),
    resetPassword: mutation(ask, operations.ResetPasswordDocument, "resetPassword", "ResetPasswordSuccess"),
  };
}
