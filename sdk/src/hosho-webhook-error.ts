import { HoshoError } from "./hosho-error.js";

/**
 * Why a webhook is not to be believed. `HEADERS_MISSING`: it lacks a header of the specification. `TOO_OLD`, `TOO_NEW`: it was
 * signed more than five minutes ago, or ahead; see the clock. `SIGNATURE`: it was not signed with the secret, or is not as it was
 * sent.
 */
export type WebhookErrorReason = "HEADERS_MISSING" | "TOO_OLD" | "TOO_NEW" | "SIGNATURE";

/** A webhook that is not to be believed: answer with status 400, and do nothing. */
export class HoshoWebhookError extends HoshoError {
  /** `HoshoWebhookError`, also where a minifier renames the class. */
  override get name(): string {
    return "HoshoWebhookError";
  }
  /** Why not. */
  readonly reason: WebhookErrorReason;

  constructor(reason: WebhookErrorReason) {
    super(
      `@hosho/sdk: this webhook is not genuine (${reason}). Verify the raw body with the receiver's own secret.`,
    );
    this.reason = reason;
  }
}
