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
