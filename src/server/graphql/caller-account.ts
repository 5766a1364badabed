import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Account } from "../../api/graphql/cost/account";
import { RequestError } from "../../api/graphql/errors/request-error";
import type { Budgets } from "./budgets";
import { DOCUMENTS_PATH } from "../documents/document-address";
import { bearerToken } from "./presented-token";
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
  app.addHook("onRequest", async (request, reply) => {
    if (request.url.startsWith("/health/")) return undefined;
    try {
      const { account, leave } = await budgets.enter({ token: bearerToken(request), address: request.ip });
      request.account = account;
      if (reply.raw.closed) leave();
      else reply.raw.once("close", leave);
      return undefined;
    } catch (error) {
      if (error instanceof RequestError) return refuse(error, request, reply);
      throw error;
    }
  });
}

function refuse(error: RequestError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const isDocument = request.url.startsWith(`${DOCUMENTS_PATH}/`);
  return isDocument ? refuseDocument(error, request, reply) : refuseRequest(error, request, reply);
}
