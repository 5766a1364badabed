import type { FastifyRequest } from "fastify";
import { addressOn } from "../documents/document-address";

/** The path of uploads, the same on every server. */
export const ATTACHMENTS_PATH = "/attachments";

/** The absolute address that takes an announced file. */
export function uploadAddress(request: Pick<FastifyRequest, "origin">, link: string): string {
  return addressOn(request, `${ATTACHMENTS_PATH}/${link}`);
}
