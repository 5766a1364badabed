import { clientOf } from "./client.js";
import { type CallOptions, type HoshoOptions, settingsOf } from "./hosho-options.js";
import { accessTokenMethods, type AccessTokenMethods } from "./methods/access-tokens.js";
import { accountMethods, type AccountMethods } from "./methods/account.js";
import { applicationMethods, type ApplicationMethods } from "./methods/applications.js";
import { documentMethods, type DocumentMethods } from "./methods/documents.js";
import { guaranteeMethods, type GuaranteeMethods } from "./methods/guarantees.js";
import { mailMethods, type MailMethods } from "./methods/mails.js";
import { partyMethods, type PartyMethods } from "./methods/parties.js";
import { premiumMethods, type PremiumMethods } from "./methods/premiums.js";
import { registrationMethods, type RegistrationMethods } from "./methods/registrations.js";
import type { DocumentText } from "./typed-document.js";

/**
 * The API, one method per operation. Every method may throw:
 * - {@link HoshoRequestError} where the request fails as a whole, for example for want of a good token;
 * - {@link HoshoConnectionError} where no answer comes.
 *
 * Mutations, and queries that name refusals, also throw {@link HoshoRefusal}, for what a caller has to expect. Mutations
 * carry an `idempotencyKey`, a random one unless the input brings it, so a try that is repeated changes nothing twice;
 * `signIn`, `refreshSession` and `changePassword` take none and are never repeated.
 */
export interface Hosho
  extends
    AccountMethods,
    RegistrationMethods,
    AccessTokenMethods,
    PartyMethods,
    PremiumMethods,
    ApplicationMethods,
    GuaranteeMethods,
    DocumentMethods,
    MailMethods {
  /**
   * Sends an operation of your own and returns its data. Result and variables are typed by the document, where a code
   * generator typed it, or by hand: `hosho.request<Result, Variables>(…)`. Errors that are members of a result union
   * are part of the data. Nothing is tried again unless `retries` is given here: only the caller knows whether the
   * operation may be repeated, as queries may, and mutations that bring an `idempotencyKey`.
   */
  readonly request: <Result = unknown, Variables extends object = Record<string, unknown>>(
    document: DocumentText<Result, Variables>,
    ...rest: Record<string, never> extends Variables
      ? [variables?: Variables, call?: CallOptions]
      : [variables: Variables, call?: CallOptions]
  ) => Promise<Result>;
}

/**
 * Makes a client of the Hosho API.
 *
 * @throws TypeError or RangeError where an option cannot be used. Nothing is sent yet.
 */
export function createHosho(options: HoshoOptions): Hosho {
  const client = clientOf(settingsOf(options));
  return {
    ...accountMethods(client),
    ...registrationMethods(client),
    ...accessTokenMethods(client),
    ...partyMethods(client),
    ...premiumMethods(client),
    ...applicationMethods(client),
    ...guaranteeMethods(client),
    ...documentMethods(client),
    ...mailMethods(client),
    request: (document, ...[variables, call]) => client.ask(document, variables, { retries: 0, ...call }),
  };
}
