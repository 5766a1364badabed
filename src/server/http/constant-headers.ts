import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { ArrivalHook } from "./hooks-of";

/**
 * A hook for the headers that other hooks add to every answer alike: they run for the first request, and the
 * hook repeats for later ones what they added. All become headers of Fastify's reply, which Node.js writes with one check each;
 * those of its own answer are checked again when that is written.
 */
export function constantHeaders(hooks: readonly ArrivalHook[]): ConstantHeaders {
  let added: ReadonlyMap<string, string> | undefined;
  const hook: ArrivalHook = function (request, reply, done) {
    if (added) {
      for (const [name, value] of added) void reply.header(name, value);
      done();
      return;
    }
    const before = takenOver(reply);
    runAll(this, hooks, { request, reply }, (error) => {
      const headers = takenOver(reply);
      for (const name of before.keys()) headers.delete(name);
      if (!error) added = headers;
      done(error);
    });
  };
  return { hook, known: () => added };
}

export interface ConstantHeaders {
  readonly hook: ArrivalHook;
  /** `undefined` until a request came. */
  readonly known: KnownHeaders;
}

export type KnownHeaders = () => ReadonlyMap<string, string> | undefined;

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

/** All headers so far. */
function takenOver(reply: FastifyReply): Map<string, string> {
  const { raw } = reply;
  for (const name of raw.getHeaderNames()) {
    void reply.header(name, String(raw.getHeader(name)));
    raw.removeHeader(name);
  }
  return new Map(Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]));
}
