/** An HTTP answer as far as it matters here. */
export interface HttpAnswer {
  readonly status: number;
  readonly contentType: string | null;
  readonly retryAfter: string | null;
  /** The server's clock; `null` where a browser does not show it to a page. */
  readonly date: string | null;
  readonly requestId: string | null;
  readonly bytes: Uint8Array;
}
