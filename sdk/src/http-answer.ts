/** An HTTP answer as far as it matters here. */
export interface HttpAnswer {
  readonly status: number;
  readonly contentType: string | null;
  readonly retryAfter: string | null;
  readonly requestId: string | null;
  readonly bytes: Uint8Array;
}
