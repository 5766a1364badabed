/** An answer as HTTP sends it. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Answers to mutations may hold keys or tokens, which their compressed size would betray to an eavesdropper
 * (BREACH). A header tells proxies not to compress them.
 */
export const UNCOMPRESSED = "no-store, no-transform";

export function isCompressible({ headers }: HttpAnswer): boolean {
  return headers["cache-control"] !== UNCOMPRESSED;
}
