import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { FastifyInstance } from "fastify";
import type { AtOnce } from "../../use-cases/shared/at-once";
import { isInternal } from "../../api/graphql/errors/present-error";
import { RequestError } from "../../api/graphql/errors/request-error";
import { logInternalError } from "../http/error-log";
import { traceOf } from "../http/request-id";
import type { Connections } from "../http/connections";
import { isLargeBody } from "../http/large-bodies";
import { remembering } from "../http/remembering";
import type { ReadBody } from "../http/request-body";
import { problemOf } from "../http/request-head";
import { logAnswer } from "../http/request-log";
import type { KnownHeaders } from "../http/constant-headers";
import type { Budgets, Entered } from "./budgets";
import { counted } from "./caller-account";
import { DirectRequest, handOver, type DirectRequestParts } from "./direct-request";
import type { GraphqlAnswers } from "./graphql-answers";
import { isCompressible, type HttpAnswer } from "./http-answer";
import { NEVER_KEPT } from "./kept-answers";
import type { Taken } from "./short-path";

export interface DirectParts extends DirectRequestParts {
  readonly connections: Connections;
  readonly budgets: Budgets;
  readonly readBody: ReadBody;
  /** The headers that all answers have. */
  readonly constantHeaders: readonly KnownHeaders[];
  readonly answers: GraphqlAnswers;
}

/**
 * Answers the usual request without Fastify: JSON of a known length, POSTed to the API by a program, with an operation that the
 * short path answers. Fastify gets every other one, with what was begun for it.
 */
export function answerDirectly({ server }: FastifyInstance, parts: DirectParts): void {
  const [byFastify] = server.listeners("request") as [RequestListener];
  const heads = new Heads(parts.constantHeaders);
  server.removeListener("request", byFastify);
  server.on("request", (raw, reply) => {
    const request = isUsual(raw) && heads.areKnown ? new DirectRequest(raw, parts) : undefined;
    if (!request || parts.connections.isDraining || problemOf(request)) byFastify(raw, reply);
    else if (parts.connections.begin(raw, reply))
      new DirectAnswer(request, reply, { ...parts, heads, byFastify }).begin();
  });
}

function isUsual({ method, url, headers }: IncomingMessage): boolean {
  return (
    method === "POST" &&
    url === "/graphql" &&
    headers["content-length"] !== undefined &&
    !isLargeBody({ headers }) &&
    headers.origin === undefined &&
    isJson(headers["content-type"] ?? "")
  );
}

const MOST_KEPT = 100;
const isJson = remembering(MOST_KEPT, (type) => /^application\/json(?:\s*;\s*charset=utf-8)?$/i.test(type));

class DirectAnswer {
  readonly #onClose = (): void => this.#closed();
  #isClosed = false;
  #leave: (() => void) | undefined;

  constructor(
    private readonly request: DirectRequest,
    private readonly reply: ServerResponse,
    private readonly parts: DirectParts & { readonly heads: Heads; readonly byFastify: RequestListener },
  ) {}

  /** Its sender is counted before the body is read. */
  begin(): void {
    const { request, reply, parts } = this;
    reply.on("close", this.#onClose);
    const entered = (request.entered = counted(request, parts.budgets));
    if (entered instanceof Promise)
      entered.then(
        (later) => this.#read(later),
        () => this.#handOver(),
      );
    // By then Node.js has taken in the body, too, where it came with the head.
    else process.nextTick(() => this.#read(entered));
  }

  #read({ account, leave }: Entered): void {
    this.request.account = account;
    if (this.#isClosed) {
      leave();
      return;
    }
    this.#leave = leave;
    const { raw } = this.request;
    // Reading by events takes more turns of the loop.
    const all: unknown = raw.complete ? raw.read() : null;
    if (all instanceof Buffer) this.#take(all);
    else {
      const chunks: Buffer[] = [];
      raw.on("data", (chunk: Buffer) => chunks.push(chunk));
      raw.on("end", () => this.#take(Buffer.concat(chunks)));
    }
  }

  #take(bytes: Buffer): void {
    const { request, parts } = this;
    request.bytes = bytes;
    try {
      request.body = parts.readBody(request.headers["content-type"] ?? "", request.bytes);
    } catch {
      // Fastify reads it again, and says what is wrong with it.
      this.#handOver();
      return;
    }
    let taken: AtOnce<Taken | undefined>;
    try {
      taken = parts.answers.take(request);
    } catch (error) {
      this.#handOver(() => {
        throw error;
      });
      return;
    }
    if (taken instanceof Promise)
      taken.then(
        (later) => this.#answer(later),
        () => this.#handOver(() => taken),
      );
    else this.#answer(taken);
  }

  #answer(taken: Taken | undefined): void {
    const { request, parts } = this;
    const answer = taken?.answer;
    // A link needs a cookie, and the last answers wait until the socket is closed.
    const isPlain = answer && !isCompressible(request, answer) && !request.documents?.linkedViewer;
    if (!isPlain || parts.connections.isDraining) this.#handOver(() => taken);
    else if (!this.#isClosed) this.#write(answer);
  }

  #write({ status, headers, body }: HttpAnswer): void {
    const { request, reply, parts } = this;
    const lines = parts.heads.linesOf(headers);
    // With a head of ASCII before it, the whole of a text that is not would be written two bytes a character.
    const bytes = Buffer.from(body);
    lines.push("content-length", String(bytes.length), "x-request-id", request.id);
    const { traceparent } = request.headers;
    if (traceparent !== undefined && traceOf(traceparent)) lines.push("traceparent", String(traceparent));
    reply.writeHead(status, lines);
    reply.end(bytes);
  }

  #handOver(taken?: () => AtOnce<Taken | undefined>): void {
    const { request, reply, parts } = this;
    // Nobody waits for an answer any more. Where the end was not told yet, this one is to be told.
    if (this.#isClosed || request.raw.socket.destroyed) {
      void this.#logFailures(taken);
      return;
    }
    request.taken = taken;
    reply.removeListener("close", this.#onClose);
    handOver(request);
    parts.byFastify(request.raw, reply);
  }

  /** Apollo, which would log what failed within, does not get it. */
  async #logFailures(taken?: () => AtOnce<Taken | undefined>): Promise<void> {
    const { log } = this.parts;
    const { id } = this.request;
    try {
      const reached = await taken?.();
      await reached?.context();
      for (const error of (reached?.begun?.result?.errors ?? []).filter(isInternal))
        logInternalError(log, id, error.originalError ?? error);
    } catch (error) {
      if (!(error instanceof RequestError)) logInternalError(log, id, error);
    }
  }

  #closed(): void {
    this.#isClosed = true;
    logAnswer(this.parts.log, this.request, this.reply);
    this.#leave?.();
    this.request.release();
  }
}

/** The heads of answers, as far as they are the same for all. */
class Heads {
  readonly #lines = new Map<HttpAnswer["headers"], readonly string[]>();

  constructor(private readonly constant: readonly KnownHeaders[]) {}

  /** Fastify's plugins work the constant headers out for the first answer. */
  get areKnown(): boolean {
    return this.constant.every((known) => known() !== undefined);
  }

  linesOf(headers: HttpAnswer["headers"]): string[] {
    const known = this.#lines.get(headers);
    if (known) return [...known];
    const named = new Map([
      ...this.constant.flatMap((known) => [...(known() ?? [])]),
      NEVER_KEPT,
      ...Object.entries(headers),
    ]);
    const lines = [...named].flat();
    this.#lines.set(headers, lines);
    return [...lines];
  }
}
