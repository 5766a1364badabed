/**
 * What every error of a call is: {@link HoshoRefusal}, {@link HoshoRequestError} or {@link HoshoConnectionError}.
 * No error holds a token, a password, an auth key or the variables of the call, so it may be logged as it is. A refusal
 * names single values of the input, such as a price that is too high.
 */
export abstract class HoshoError extends Error {
  /** The name of the class, also where a minifier renames it. */
  override get name(): string {
    return "HoshoError";
  }
}
