import { request as requestPlain } from "node:http";
import type { LookupFunction } from "node:net";
import { request as requestSafe, type RequestOptions } from "node:https";
import { isOfOwnNetwork } from "../../domain/webhook/endpoint-terms";
import type {
  OutgoingWebhook,
  WebhookAnswer,
  WebhookSender,
} from "../../use-cases/webhook/dispatch-webhooks";
import { NOT_PUBLIC, publicLookup, type Resolve } from "./public-lookup";

export interface SenderChoice {
  readonly allowsPrivate: boolean;
  /** The longest time that a receiver may take, from the look-up of its name to its answer's head. */
  readonly timeoutMilliseconds?: number;
  /** How the addresses of a name are found: the system's way unless given. */
  readonly resolve?: Resolve;
}

const TIMEOUT_MILLISECONDS = 10_000;

/**
 * Sends webhooks over HTTP. What is taken is said by a status of 2xx alone: no redirect is followed, and no answer's body is
 * read. Each delivery has a connection of its own, whose address is checked as it is made.
 */
export class HttpWebhookSender implements WebhookSender {
  readonly #allowsPrivate: boolean;
  readonly #timeoutMilliseconds: number;
  readonly #lookup: LookupFunction;

  constructor({ allowsPrivate, timeoutMilliseconds = TIMEOUT_MILLISECONDS, resolve }: SenderChoice) {
    this.#allowsPrivate = allowsPrivate;
    this.#timeoutMilliseconds = timeoutMilliseconds;
    this.#lookup = publicLookup(resolve);
  }

  async send({ url: text, headers, body }: OutgoingWebhook, signal: AbortSignal): Promise<WebhookAnswer> {
    const url = new URL(text);
    const timeout = AbortSignal.timeout(this.#timeoutMilliseconds);
    // The operator may have taken the permission back since it was entered; an address is looked up by nobody.
    if (!this.#allowsPrivate && (url.protocol !== "https:" || isOfOwnNetwork(url.hostname)))
      return failed(NOT_PUBLIC);
    try {
      const status = await this.#statusOf(url, { headers, body }, AbortSignal.any([signal, timeout]));
      const isTaken = status >= 200 && status < 300;
      return { isTaken, statusCode: status, failure: isTaken ? null : `HTTP_${String(status)}` };
    } catch (error) {
      if (timeout.aborted) return failed("TIMEOUT");
      return failed(signal.aborted ? "CUT_OFF" : codeOf(error));
    }
  }

  #statusOf(
    url: URL,
    { headers, body }: Pick<OutgoingWebhook, "headers" | "body">,
    signal: AbortSignal,
  ): Promise<number> {
    const bytes = Buffer.from(body);
    const options: RequestOptions = {
      method: "POST",
      headers: { ...headers, "content-length": bytes.length, "user-agent": "Hosho-Webhooks" },
      signal,
      // No connection is kept: it would outlive the check of its address.
      agent: false,
      ...(!this.#allowsPrivate && { lookup: this.#lookup }),
    };
    return new Promise((resolve, reject) => {
      const request = (url.protocol === "https:" ? requestSafe : requestPlain)(url, options, (response) => {
        resolve(response.statusCode ?? 0);
        // Whatever it says is neither read nor kept.
        response.destroy();
      });
      request.on("error", reject);
      // An answer that is none of a request, such as 101, only closes the connection. After an answer this says nothing more.
      request.on("close", () => {
        reject(Object.assign(new Error("the connection closed without an answer"), { code: "ECONNRESET" }));
      });
      request.end(bytes);
    });
  }
}

function failed(failure: string): WebhookAnswer {
  return { isTaken: false, statusCode: null, failure };
}

/** The code of an error, such as `ECONNREFUSED`, never its words: these may hold parts of an answer. */
function codeOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" && /^[A-Z][A-Z0-9_]{1,39}$/.test(code) ? code : "FAILED";
}
