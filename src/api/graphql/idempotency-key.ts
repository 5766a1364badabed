/** The shape of an idempotency key. */
export const IDEMPOTENCY_KEY = { atMost: 128 } as const;

export const IDEMPOTENCY_KEY_DESCRIPTION =
  "Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with the same " +
  "key and input gives the first answer and changes nothing twice; absent, a repeated request is a new one.";
