import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Account } from "../../api/graphql/cost/account";
import { RequestError } from "../../api/graphql/errors/request-error";
import type { Budgets, Entered, Presented } from "./budgets";
import { DOCUMENTS_PATH } from "../documents/document-address";
import { begunDirectly } from "./direct-request";
import { presentedTokenHash } from "./presented-token";
import { refuseDocument } from "./refused-document";
import { refuseRequest } from "../http/refused-request";

declare module "fastify" {
  interface FastifyRequest {
    /** The sender's remaining budget; absent where requests are not counted, as for load balancers. */
    account: Account | undefined;
  }
}

/**
 * Counts every request before its body is read. Load balancers' requests are free: they must always get an
 * answer.
 */
export function countRequests(app: FastifyInstance, budgets: Budgets): void {
  app.decorateRequest("account");
  app.decorateRequest("tokenHash");
  app.addHook("onRequest", (request, reply, done) => {
    if (request.url.startsWith("/health/")) {
      done();
      return;
    }
    const enter = ({ account, leave }: Entered): void => {
      request.account = account;
      // Of a connection that is gone, nothing else might tell the end of a request.
      if (reply.raw.closed || request.raw.socket.destroyed) leave();
      else reply.raw.on("close", leave);
      done();
    };
    const entered = begunDirectly(request.raw)?.entered ?? counted(request, budgets);
    if (entered instanceof Promise)
      entered.then(enter, (error: unknown) => {
        if (error instanceof RequestError) refuse(error, request, reply);
        else done(error instanceof Error ? error : new Error(String(error)));
      });
    else enter(entered);
  });
}

/** Counts a request for whoever sent it. */
export function counted(
  request: Pick<FastifyRequest, "headers" | "tokenHash" | "ip">,
  budgets: Budgets,
): Entered | Promise<Entered> {
  presentedTokenHash(request);
  return budgets.enter(request as Presented);
}

function refuse(error: RequestError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const isDocument = request.url.startsWith(`${DOCUMENTS_PATH}/`);
  return isDocument ? refuseDocument(error, request, reply) : refuseRequest(error, request, reply);
}
