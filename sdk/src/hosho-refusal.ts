import type { ErrorCode, GuaranteeKind, InputFindingCode, StepMutation } from "./generated/operations.js";
import { HoshoError, nameErrors } from "./hosho-error.js";

/** What comes with each refusal besides code and message. */
export interface RefusalDetails {
  /** Something in the input contradicts a rule. */
  readonly INVALID_INPUT: {
    /** Everything that is wrong, each with its place; never empty. */
    readonly fields: readonly InputFinding[];
  };
  /** What it is about is in a state from which this step does not start, perhaps because somebody was faster. */
  readonly STEP_NOT_ALLOWED: {
    /** The state that it is in (現在の状態), by the name of its enum value. */
    readonly status: string;
    /** The mutations that the caller may call in this state (可能な手続き); empty where there is none. */
    readonly allowedActions: readonly StepMutation[];
  };
  /** The idempotency key was used before with another input. */
  readonly IDEMPOTENCY_CONFLICT: NoDetail;

  /** Login ID (お客様ID) and password do not sign in. Unknown IDs and wrong passwords are not told apart. */
  readonly SIGN_IN_REFUSED: NoDetail;
  /** Too many wrong passwords were tried for this login ID (お客様ID) today. */
  readonly TOO_MANY_SIGN_INS: {
    /** How many wrong passwords a day are borne. */
    readonly limit: number;
    /** Seconds until midnight in Japan, when passwords are taken again. */
    readonly retryAfterSeconds: number;
  };
  /** The initial password (初期パスワード) must be changed before the first sign-in. */
  readonly PASSWORD_CHANGE_REQUIRED: NoDetail;
  /** The session is over; sign in again. */
  readonly SESSION_ENDED: NoDetail;
  /** No user (利用者) with this id is one that the caller may manage. */
  readonly USER_NOT_FOUND: NoDetail;
  /** The caller's organisation has no access token with this id. */
  readonly ACCESS_TOKEN_NOT_FOUND: NoDetail;
  /** No request for a registration (利用登録) with this id is visible to the caller. */
  readonly REGISTRATION_NOT_FOUND: NoDetail;
  /** The issuer received too many requests for a registration (利用登録) today. */
  readonly TOO_MANY_REGISTRATIONS: {
    /** How many requests a day the issuer receives. */
    readonly limit: number;
    /** Seconds until midnight in Japan, when requests are received again. */
    readonly retryAfterSeconds: number;
  };

  /** No application (保証申込) with this id is visible to the caller. */
  readonly APPLICATION_NOT_FOUND: NoDetail;
  /** The issuer has no premium table (保証料率表) for this kind in effect on this day. */
  readonly PREMIUM_TABLE_NOT_FOUND: {
    /** What was to be priced (区分). */
    readonly kind: GuaranteeKind;
    /** The day whose table was asked for (基準日), `YYYY-MM-DD`. */
    readonly on: string;
  };
  /** The premium (保証料) has not come in and is on no monthly account. */
  readonly PREMIUM_NOT_SETTLED: {
    /** The premium that was quoted, in yen; `null` where the issuer has no premium table. */
    readonly premium: number | null;
  };

  /** No guarantee (保証契約) with this id is visible to the caller. */
  readonly GUARANTEE_NOT_FOUND: NoDetail;
  /** The guarantee number (保証契約番号) that was brought is in use. */
  readonly GUARANTEE_NUMBER_TAKEN: {
    /** The number that is in use. */
    readonly number: string;
  };
  /** No guarantee number is left under the issuer's prefix. */
  readonly GUARANTEE_NUMBERS_EXHAUSTED: NoDetail;
  /** The guarantee (保証契約) was changed since the caller read it: read it again and decide anew. */
  readonly REVISION_CONFLICT: {
    /** The revision (更新番号) that the input named. */
    readonly expected: number;
    /** The revision that the guarantee has now. */
    readonly actual: number;
  };
  /** The caller has opened the guarantee, but it is in favour of another obligee. */
  readonly NOT_THE_OBLIGEE: NoDetail;
  /** The certificate was delivered on paper (書面交付); there is no auth key (認証キー). */
  readonly DELIVERED_ON_PAPER: NoDetail;
  /** Number and key do not open a certificate. Unknown numbers and wrong keys are not told apart. */
  readonly CERTIFICATE_NOT_FOUND: NoDetail;
  /** Too many wrong auth keys (認証キー) were tried; for a while none is checked. */
  readonly TOO_MANY_GUESSES: {
    /** How many wrong keys are borne before. */
    readonly limit: number;
    /** Seconds until a key is taken again. */
    readonly retryAfterSeconds: number;
  };

  /** No mail (お知らせメール) with this id is visible to the caller. */
  readonly MAIL_NOT_FOUND: NoDetail;
  /** The mail was sent again (再送) as often as it may be. */
  readonly RESEND_LIMIT_REACHED: {
    /** How many copies of one mail are sent at most. */
    readonly limit: number;
  };
}

/** Nothing. */
export type NoDetail = Readonly<Record<string, never>>;

/** One thing that is wrong with an input. */
export interface InputFinding {
  /** Where: fields from the input downwards, joined by dots, such as `worksContract.coveredPrice`. */
  readonly path: string;
  /** What, for programs. Further codes may be added. */
  readonly code: InputFindingCode;
  /** What was expected, what came and what to do, for people. */
  readonly message: string;
  /** The bound that was missed, as text; `null` where the rule has none. */
  readonly limit: string | null;
  /** What came, as text; `null` where it says nothing or is secret. */
  readonly actual: string | null;
}

/** An error type of the schema as the documents ask for it. */
export interface RefusalAnswer {
  readonly __typename: string;
  readonly code: ErrorCode;
  readonly message: string;
}

class Refusal<Code extends ErrorCode> extends HoshoError {
  static {
    nameErrors(this, "HoshoRefusal");
  }
  /** What was refused, for programs; never translated. A newer server may send codes that are not listed here. */
  readonly code: Code;
  /** What a program needs to go on; which data it is depends on `code`. */
  readonly detail: RefusalDetails[Code];

  constructor(code: Code, message: string, detail: RefusalDetails[Code]) {
    super(message);
    this.code = code;
    this.detail = detail;
  }
}

/**
 * A mutation or a question was refused, and nothing was changed. `message` says what to do, in the language of the call.
 * Comparing `code` narrows `detail`:
 *
 * ```ts
 * if (error instanceof HoshoRefusal && error.code === "TOO_MANY_GUESSES") error.detail.retryAfterSeconds;
 * ```
 *
 * A code that this version does not know has an empty `detail`.
 */
export type HoshoRefusal = { readonly [Code in ErrorCode]: Refusal<Code> }[ErrorCode];

/** For `instanceof`; refusals are made by the client alone. */
export const HoshoRefusal = Refusal as unknown as RefusalClass;

/** The class as callers see it. Its own predicate: without it, TypeScript would not narrow where `instanceof` is false. */
interface RefusalClass {
  new (...made: never): HoshoRefusal;
  [Symbol.hasInstance](value: unknown): value is HoshoRefusal;
}

/** The refusal that was answered. */
export function refusalOf({ __typename, code, message, ...detail }: RefusalAnswer): HoshoError {
  return new Refusal(code, message, detail);
}

/**
 * Turns a thrown refusal into a returned one, for those who expect it; every other error is thrown on.
 *
 * ```ts
 * const opened = await orRefusal(hosho.openCertificate({ number, key }));
 * if (opened instanceof HoshoRefusal) return opened.message;
 * opened.certificate.items;
 * ```
 */
export async function orRefusal<Success>(call: Promise<Success>): Promise<Success | HoshoRefusal> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof HoshoRefusal) return error;
    throw error;
  }
}
