import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

/** A hook at the arrival of a request: it calls `done`, or returns a promise. */
export type ArrivalHook = (
  this: FastifyInstance,
  request: FastifyRequest,
  reply: FastifyReply,
  done: (error?: Error) => void,
) => unknown;

type Plugin<Options> = (
  scope: FastifyInstance,
  options: Options,
  done: (error?: Error) => void,
) => Promise<void> | void;

/**
 * Registers a plugin, and returns its hooks in place of adding them, so that the caller decides which requests
 * they run for. Settings of single routes do not reach it.
 */
export async function hooksOf<Options>(
  app: FastifyInstance,
  plugin: Plugin<Options>,
  options: Options,
): Promise<readonly ArrivalHook[]> {
  const hooks: ArrivalHook[] = [];
  const scope: FastifyInstance = Object.assign(Object.create(app) as FastifyInstance, {
    addHook: (name: string, hook: ArrivalHook): FastifyInstance => {
      if (name === "onRequest") hooks.push(hook);
      return scope;
    },
  });
  await new Promise<void>((resolve, reject) => {
    const done = (error?: Error): void => {
      if (error) reject(error);
      else resolve();
    };
    const registered = plugin(scope, options, done);
    if (registered) registered.then(resolve, reject);
  });
  return hooks;
}
