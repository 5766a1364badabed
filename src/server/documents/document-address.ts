import type { FastifyRequest } from "fastify";
import { badUserInput } from "../../api/graphql/errors/request-error";

/** The path of documents, the same on every server. */
export const DOCUMENTS_PATH = "/documents";

/**
 * The absolute address of a document, under the scheme and host that the client asked for, also behind
 * trusted proxies.
 */
export function documentAddress(request: Pick<FastifyRequest, "origin">, link: string): string {
  return addressOn(request, `${DOCUMENTS_PATH}/${link}`);
}

/** The absolute address of a path on this server. */
export function addressOn(
  { origin: { protocol, host } }: Pick<FastifyRequest, "origin">,
  path: string,
): string {
  if (host === "")
    throw badUserInput({
      en: "Without a Host header no address can be made. Send the name of this server.",
      ja: "Host ヘッダーがないため、URL を作成できません。このサーバーの名前を指定してください。",
    });
  return `${protocol}://${host}${path}`;
}
