import type { FastifyRequest } from "fastify";

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

/** Below that, a compressed answer saves no packet. */
export const FEWEST_COMPRESSED_BYTES = 4_096;

/** Whether to ask for a compressed answer: for most it would only cost. */
export function isCompressible(
  { headers: asked }: Pick<FastifyRequest, "headers">,
  { headers, body }: HttpAnswer,
): boolean {
  return (
    asked["accept-encoding"] !== undefined &&
    headers["cache-control"] !== UNCOMPRESSED &&
    Buffer.byteLength(body) >= FEWEST_COMPRESSED_BYTES
  );
}
