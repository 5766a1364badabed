import { randomUUID } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { redactSecrets } from "../../use-cases/shared/redact-secrets";

/** An id as proxies and clients make them: 1 to 128 of the characters that stand in UUIDs, base64 and paths. */
const REQUEST_ID = /^[\w.:/+=@-]{1,128}$/;

/**
 * The id of a request. It is the caller's own, so that its logs match ours. A missing or unfit id, or one
 * that looks like a key or a token, is replaced by a new one.
 */
export function requestId(given: string | string[] | undefined): string {
  const isKept = typeof given === "string" && REQUEST_ID.test(given) && redactSecrets(given) === given;
  return isKept ? given : randomUUID();
}

/** What every line of the log about a request begins with. */
export function bindingsOf(reqId: string, { traceparent }: IncomingHttpHeaders): object {
  const trace = traceOf(traceparent);
  return trace ? { reqId, ...trace } : { reqId };
}

/** Version, trace, parent, flags; what a later version adds (W3C Trace Context, "traceparent Header"). */
const TRACEPARENT = /^([\da-f]{2})-([\da-f]{32})-([\da-f]{16})-[\da-f]{2}(-.*)?$/;

/** The trace that a request belongs to, as the header `traceparent` says it; `undefined` where that is not valid. */
export function traceOf(
  traceparent: string | string[] | undefined,
): { readonly traceId: string; readonly parentSpanId: string } | undefined {
  if (traceparent === undefined) return undefined;
  const [, version, traceId = "", parentSpanId = "", more] = TRACEPARENT.exec(String(traceparent)) ?? [];
  if (version === undefined || version === "ff" || (version === "00" && more !== undefined)) return undefined;
  return /[^0]/.test(traceId) && /[^0]/.test(parentSpanId) ? { traceId, parentSpanId } : undefined;
}
