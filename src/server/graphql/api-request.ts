import type { FastifyRequest } from "fastify";

/** What GraphQL reads of a request, and notes with it. Fastify's requests are such, and so are those of the direct path. */
export type ApiRequest = Pick<
  FastifyRequest,
  | "id"
  | "method"
  | "url"
  | "headers"
  | "body"
  | "log"
  | "ip"
  | "origin"
  | "account"
  | "tokenHash"
  | "asked"
  | "isToldNames"
  | "documents"
>;
