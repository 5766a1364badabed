import type { IncomingMessage } from "node:http";
import type { FastifyBaseLogger } from "fastify";
import type { Account } from "../../api/graphql/cost/account";
import type { RequestDocuments } from "../../api/graphql/document/request-documents";
import type { AtOnce } from "../../use-cases/shared/at-once";
import { askedOrigin, callerAddress, type AskedOrigin } from "../http/asked-origin";
import { bindingsOf, requestId } from "../http/request-id";
import type { ApiRequest } from "./api-request";
import type { Entered } from "./budgets";
import type { Taken } from "./short-path";

export interface DirectRequestParts {
  readonly log: FastifyBaseLogger;
  readonly trustedProxies: number;
}

/** A request to the API as Node.js gives it, with what was begun for it. */
export class DirectRequest implements ApiRequest {
  readonly startedAt = performance.now();
  readonly id: string;
  readonly headers: IncomingMessage["headers"];
  readonly method = "POST";
  readonly url = "/graphql";
  readonly origin: AskedOrigin;
  account: Account | undefined = undefined;
  tokenHash: string | null | undefined = undefined;
  asked: readonly string[] | undefined = undefined;
  isToldNames: boolean | undefined = undefined;
  documents: RequestDocuments | null = null;
  /** Once its sender was counted. */
  entered: Entered | Promise<Entered> | undefined = undefined;
  /** Its body, once that was read. */
  bytes: Buffer | undefined = undefined;
  body: unknown = undefined;
  /** What the short path has come to, once it was tried. */
  taken: (() => AtOnce<Taken | undefined>) | undefined = undefined;

  constructor(
    readonly raw: IncomingMessage,
    private readonly parts: DirectRequestParts,
  ) {
    this.headers = raw.headers;
    this.id = requestId(raw.headers["x-request-id"]);
    this.origin = askedOrigin(this, parts.trustedProxies);
  }

  /** Once it was answered. A request that was in hand during a collection of garbage would keep all that for long. */
  release(): void {
    this.bytes = this.body = this.entered = this.taken = this.account = undefined;
    this.documents = null;
  }

  get log(): FastifyBaseLogger {
    return this.parts.log.child(bindingsOf(this.id, this.headers));
  }

  get ip(): string {
    return callerAddress(this, this.parts.trustedProxies);
  }
}

const HANDED_OVER = new WeakMap<IncomingMessage, DirectRequest>();

/** Fastify goes on with it. */
export function handOver(request: DirectRequest): void {
  HANDED_OVER.set(request.raw, request);
}

/** What was begun for a request before Fastify got it. */
export function begunDirectly(raw: IncomingMessage): DirectRequest | undefined {
  return HANDED_OVER.get(raw);
}
