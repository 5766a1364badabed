import type { ChangeType, LifeStatus } from "./generated/enums.js";
import { HoshoWebhookError } from "./hosho-webhook-error.js";

/** What a webhook tells. */
export interface WebhookPayload {
  /** What was done; `TEST` for a test. A newer server may send types that are not listed here. */
  readonly type: ChangeType | "TEST";
  /** When it was done (RFC 3339). */
  readonly timestamp: string;
  /** What it is about. */
  readonly data: WebhookData;
}

/** What a webhook is about; null is what it is not about, and all but `id` of a test. */
export interface WebhookData {
  /** The event's id, the same as `webhook-id`: by it a receiver knows what it was told already. */
  readonly id: string;
  /** Where the event stands in the feed of changes; it grows. */
  readonly position: number | null;
  /** The guarantee (保証契約). */
  readonly guaranteeId: string | null;
  /** Its number (保証契約番号): ten digits. */
  readonly guaranteeNumber: string | null;
  /** The application (保証申込). */
  readonly applicationId: string | null;
  /** The application for an amendment (変更申込). */
  readonly amendmentApplicationId: string | null;
  /** The state before. */
  readonly from: LifeStatus | null;
  /** The state after. */
  readonly to: LifeStatus | null;
}

/** Headers as a `Request` of `fetch` has them. */
export interface GettableHeaders {
  /** The value of a header; null where there is none. */
  get(name: string): string | null;
}

/** Headers as `fetch` has them, or as an object, such as Node's. */
export type WebhookHeaders =
  GettableHeaders | Readonly<Record<string, string | readonly string[] | undefined>>;

const TOLERANCE_SECONDS = 300;
const PREFIX = "whsec_";

/**
 * Verifies a webhook by the Standard Webhooks specification, and gives what it tells. It needs `crypto.subtle`, as Node has it and
 * every page that came encrypted.
 *
 * @param body - The raw body, to the byte as it came: not parsed and written again.
 * @param secrets - The receiver's secret, or several while it is being changed; one of them must fit.
 * @throws RangeError where a secret is none: `whsec_` and base64 of 24 to 64 bytes.
 * @throws HoshoWebhookError where it is not genuine, or more than five minutes old.
 */
export async function verifyWebhook(
  body: string | Uint8Array,
  headers: WebhookHeaders,
  secrets: string | readonly string[],
): Promise<WebhookPayload> {
  const keys = (typeof secrets === "string" ? [secrets] : secrets).map(keyOf);
  const [id, timestamp, signatures] = ["id", "timestamp", "signature"].map((name) =>
    headerOf(headers, `webhook-${name}`),
  );
  if (typeof id !== "string" || typeof timestamp !== "string" || typeof signatures !== "string")
    throw new HoshoWebhookError("HEADERS_MISSING");
  const age = Date.now() / 1_000 - Number(timestamp);
  if (!(age <= TOLERANCE_SECONDS)) throw new HoshoWebhookError("TOO_OLD");
  if (age < -TOLERANCE_SECONDS) throw new HoshoWebhookError("TOO_NEW");
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${text}`);
  const given = signatures
    .split(" ")
    .flatMap((each) => (each.startsWith("v1,") ? [bytesOf(each.slice(3)) ?? new Uint8Array()] : []));
  for (const raw of keys) {
    const key = await crypto.subtle.importKey("raw", raw, { name: "HMAC", hash: "SHA-256" }, false, [
      "verify",
    ]);
    // It compares in the same time, however much of a signature is right.
    for (const signature of given)
      if (await crypto.subtle.verify("HMAC", key, signature, signed))
        return JSON.parse(text) as WebhookPayload;
  }
  throw new HoshoWebhookError("SIGNATURE");
}

function headerOf(headers: WebhookHeaders, name: string): unknown {
  if (typeof headers.get === "function") return headers.get(name);
  const named: readonly (readonly [string, unknown])[] = Object.entries(headers);
  const found = named.find(([each]) => each.toLowerCase() === name)?.[1];
  return Array.isArray(found) ? (found as unknown[])[0] : found;
}

/** A wrong secret would refuse what is genuine, or take a key that anybody knows; so it is said at once. */
function keyOf(secret: string): Uint8Array<ArrayBuffer> {
  const bytes = bytesOf(secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret);
  if (!bytes || bytes.length < 24 || bytes.length > 64)
    throw new RangeError("@hosho/sdk: a webhook's secret is `whsec_` and base64 of 24 to 64 bytes");
  return bytes;
}

/** Of a text that is no base64, none. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
