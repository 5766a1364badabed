import type { ErrorCode } from "./generated/enums.js";
import type { RefusalDetails } from "./generated/refusals.js";
import { HoshoError } from "./hosho-error.js";

/** An error type of the schema as the documents ask for it. */
export interface RefusalAnswer {
  readonly __typename: string;
  readonly code: ErrorCode;
  readonly message: string;
}

class Refusal<Code extends ErrorCode> extends HoshoError {
  /** `HoshoRefusal`, also where a minifier renames the class. */
  override get name(): string {
    return "HoshoRefusal";
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
