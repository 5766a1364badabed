import { callSettingsOf } from "./call-settings.js";
import type { CallOptions, HoshoOptions, RefusedToken } from "./hosho-options.js";

/** What operations are sent with: {@link HoshoOptions} with everything checked. {@link createClient} makes it. */
export interface HoshoClient {
  /** Address of the API. */
  readonly endpoint: URL;
  /** Gives the access token; `undefined`: none is sent. */
  readonly token: (refused?: RefusedToken) => string | undefined | Promise<string>;
  /** Sends requests. */
  readonly fetch: typeof globalThis.fetch;
  /** How a call is made that does not say otherwise. */
  readonly defaults: CallOptions;
}

/**
 * Makes a client for the functions of `@hosho/sdk/core`. Nothing is sent yet.
 *
 * @throws TypeError or RangeError where an option cannot be used. What was given may hold a password and is not repeated.
 */
export function createClient({ endpoint, token, fetch, ...defaults }: HoshoOptions): HoshoClient {
  callSettingsOf(defaults, {});
  if (typeof (fetch ?? globalThis.fetch) !== "function")
    throw new TypeError("@hosho/sdk: there is no global fetch here; give one");
  return {
    endpoint: checkedEndpoint(endpoint),
    token: typeof token === "function" ? token : () => token,
    fetch: (input, init) => (fetch ?? globalThis.fetch)(input, init),
    defaults,
  };
}

/** The same without an access token, for somebody who has none yet: one that is no longer good would end the request. */
export function visitorOf(client: HoshoClient): HoshoClient {
  return { ...client, token: () => undefined };
}

function checkedEndpoint(endpoint: string): URL {
  const url = parsedAddress(endpoint);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new TypeError("@hosho/sdk: endpoint must be an absolute http or https address");
  if (url.username || url.password)
    throw new TypeError("@hosho/sdk: endpoint must not hold a user name or password; give the token instead");
  return url;
}

/** `URL.canParse` is younger than many a browser. */
function parsedAddress(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
