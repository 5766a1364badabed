/**
 * What every error of a call is: {@link HoshoRefusal}, {@link HoshoRequestError} or {@link HoshoConnectionError}.
 * No error holds a token, a password, an auth key or the variables of the call, so it may be logged as it is. A refusal
 * names single values of the input, such as a price that is too high.
 */
export abstract class HoshoError extends Error {
  static {
    nameErrors(this, "HoshoError");
  }
}

/** Gives errors of a class their name before their stack is written; minifiers do not change it. */
export function nameErrors(errors: { readonly prototype: Error }, name: string): void {
  Object.defineProperty(errors.prototype, "name", { value: name, configurable: true, writable: true });
}
