/** How one call is made. Each field that is absent is as {@link createHosho} was told. */
export interface CallOptions {
  /** Language of messages for people. Absent: the server's default, English; codes are the same in both. */
  readonly language?: "ja" | "en" | undefined;
  /**
   * How often to try again after failures that may pass (no connection, timeout, HTTP 429, 502, 503 and 504, and what
   * the server calls retryable): 0 to 10, by default 2. Between tries the client waits for 0.25 seconds and more, or
   * as long as the server asks; who is asked to wait for more than 30 seconds gets the error at once.
   */
  readonly retries?: number | undefined;
  /** Milliseconds that one try may take: 1 to 600,000, by default 30,000, for a file 600,000. */
  readonly timeoutMs?: number | undefined;
  /** Ends the call: it then rejects with the signal's reason, as `fetch` does. */
  readonly signal?: AbortSignal | undefined;
}

/** How a call is made whose answer is secret and kept nowhere: it is sent once, whatever the client was told. */
export type SingleTryOptions = Omit<CallOptions, "retries">;

/** A token that the API did not take. */
export interface RefusedToken {
  /** The token itself. A secret. */
  readonly token: string;
  /** Why, such as `EXPIRED`. */
  readonly reason: string | undefined;
}

/** What {@link createHosho} needs. The options of {@link CallOptions} apply to every call that does not say otherwise. */
export interface HoshoOptions extends CallOptions {
  /** Address of the API: absolute, `http` or `https`, such as `https://hosho.example/graphql`. */
  readonly endpoint: string;
  /**
   * The access token, or what gives it: called before every try, so that a token can be renewed, and once more with the
   * token that was not taken; another one is then tried at once. What it throws reaches the caller as it is. `sessionToken`
   * makes one of a session. Absent: for those who are about to sign in; what needs a token is then refused.
   */
  readonly token?: string | ((refused?: RefusedToken) => string | Promise<string>) | undefined;
  /** Instead of the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** {@link HoshoOptions} with everything checked and filled in, except for what belongs to the single call. */
export interface Settings {
  readonly endpoint: URL;
  /** `undefined`: send none. */
  readonly token: (refused?: RefusedToken) => string | undefined | Promise<string>;
  readonly fetch: typeof globalThis.fetch;
  readonly defaults: CallOptions;
}

/** {@link CallOptions} with everything checked and filled in. */
export interface CallSettings {
  readonly language: "ja" | "en" | undefined;
  readonly retries: number;
  readonly timeoutMs: number;
  readonly signals: readonly AbortSignal[];
}

const DEFAULT_RETRIES = 2;
const DEFAULT_TIMEOUT_MS = 30_000;
const MOST_RETRIES = 10;
const LONGEST_TIMEOUT_MS = 600_000;

/** @throws TypeError where the endpoint cannot be one. What was given may hold a password and is not repeated. */
export function settingsOf({ endpoint, token, fetch, ...defaults }: HoshoOptions): Settings {
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

/** @throws RangeError where a number is out of its bounds. */
export function callSettingsOf(defaults: CallOptions, call: CallOptions): CallSettings {
  return {
    language: call.language ?? defaults.language,
    retries: wholeNumber("retries", call.retries ?? defaults.retries ?? DEFAULT_RETRIES, 0, MOST_RETRIES),
    timeoutMs: wholeNumber(
      "timeoutMs",
      call.timeoutMs ?? defaults.timeoutMs ?? DEFAULT_TIMEOUT_MS,
      1,
      LONGEST_TIMEOUT_MS,
    ),
    signals: [defaults.signal, call.signal].filter((signal) => signal !== undefined),
  };
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

function wholeNumber(name: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new RangeError(`@hosho/sdk: ${name} must be a whole number from ${String(least)} to ${String(most)}`);
}
