// What both entries of the package share: sessions, errors, and the types of what goes in and comes out.
export type { CallOptions, HoshoOptions, RefusedToken, SingleTryOptions } from "./hosho-options.js";
export { sessionToken, type SessionTokenOptions } from "./session-token.js";

export { HoshoError } from "./hosho-error.js";
export { HoshoRefusal, orRefusal } from "./hosho-refusal.js";
export { HoshoRequestError, type RequestErrorCode } from "./hosho-request-error.js";
export { HoshoConnectionError, type ConnectionErrorReason } from "./hosho-connection-error.js";

export { HoshoWebhookError, type WebhookErrorReason } from "./hosho-webhook-error.js";
export {
  verifyWebhook,
  type GettableHeaders,
  type WebhookData,
  type WebhookHeaders,
  type WebhookPayload,
} from "./verify-webhook.js";
export type { WatchOptions } from "./watch-changes.js";

export type { AllPages } from "./all-pages.js";
export type { DownloadedFile } from "./downloaded-file.js";
export type { AllPagesArgs, Page, PageArgs } from "./page.js";
export type { DocumentText, ParsedDocument, TypedDocument } from "./typed-document.js";

// Generated files of types hold nothing that is not public.
export type * from "./generated/enums.js";
export type * from "./generated/inputs.js";
export type * from "./generated/objects.js";
export type * from "./generated/refusals.js";
export type * from "./generated/results.js";
export type * from "./generated/scalars.js";
