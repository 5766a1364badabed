import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { ArrivalHook } from "./hooks-of";

declare module "node:http" {
  interface OutgoingMessage {
    /** Documented by Node.js, but missing in its types. */
    getRawHeaderNames(): string[];
  }
}

interface Headers {
  /** With their names as written, before all others. */
  readonly raw: ReadonlyMap<string, string>;
  readonly own: ReadonlyMap<string, string>;
}

/**
 * A hook for the headers that other hooks add to every answer alike: they run for the first request, and the
 * hook repeats for later ones what they added.
 */
export function constantHeaders(hooks: readonly ArrivalHook[]): ArrivalHook {
  let added: Headers | undefined;
  return function (request, reply, done) {
    if (added) {
      for (const [name, value] of added.raw) reply.raw.setHeader(name, value);
      for (const [name, value] of added.own) void reply.header(name, value);
      done();
      return;
    }
    const before = headersOf(reply);
    runAll(this, hooks, { request, reply }, (error) => {
      const { raw, own } = headersOf(reply);
      if (!error) added = { raw: without(before.raw, raw), own: without(before.own, own) };
      done(error);
    });
  };
}

function runAll(
  app: FastifyInstance,
  [hook, ...others]: readonly ArrivalHook[],
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  done: (error?: Error) => void,
): void {
  if (!hook) {
    done();
    return;
  }
  const next = (error?: Error): void => {
    if (error) done(error);
    else runAll(app, others, { request, reply }, done);
  };
  const run = hook.call(app, request, reply, next);
  if (run instanceof Promise) run.then(() => next(), done);
}

function headersOf(reply: FastifyReply): Headers {
  const { raw } = reply;
  const own = new Map(Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]));
  const names = raw.getRawHeaderNames();
  for (const name of raw.getHeaderNames()) own.delete(name);
  return { raw: new Map(names.map((name) => [name, String(raw.getHeader(name))])), own };
}

function without(some: ReadonlyMap<string, string>, all: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...all].filter(([name]) => !some.has(name)));
}
