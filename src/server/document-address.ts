import type { FastifyRequest } from "fastify";
import { badUserInput } from "../api/errors/request-error";

/** Where documents are fetched from, on every server. */
export const DOCUMENTS_PATH = "/documents";

/** A host name or address, perhaps with a port. */
const HOST = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i;

/**
 * The absolute address of a document, under the scheme and host that the request came to: behind trusted proxies those
 * that the proxy was asked for.
 */
export function documentAddress({ protocol, host }: FastifyRequest, link: string): string {
  // A proxy may have handed on anything as the scheme.
  if (!/^https?$/.test(protocol))
    throw badUserInput({
      en: "X-Forwarded-Proto is neither http nor https, so that no address can be made of it. Check the proxy before this server.",
      ja: "X-Forwarded-Proto が http でも https でもないため、URL を作成できません。プロキシの設定を確認してください。",
    });
  if (!HOST.test(host))
    throw badUserInput({
      en: "The Host header is not a host name, so that no address can be made of it. Send the name of this server.",
      ja: "Host ヘッダーがホスト名ではないため、URL を作成できません。このサーバーの名前を指定してください。",
    });
  return `${protocol}://${host}${DOCUMENTS_PATH}/${link}`;
}
