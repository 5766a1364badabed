import type { FastifyReply, FastifyRequest } from "fastify";
import { asRequestError } from "../../api/graphql/errors/present-error";
import { internal, type RequestError } from "../../api/graphql/errors/request-error";
import { localeOf, type Locale } from "../../api/graphql/locale";
import { logInternalError } from "../http/error-log";

const PAGE_CONTENT_SECURITY_POLICY =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const TITLES: Readonly<Record<Locale, string>> = {
  en: "The document cannot be shown",
  ja: "書類を表示できません",
};

/**
 * Tells why a document is refused: programs get an error as from the API, people a page with the same words.
 */
export function refuseDocument(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refusal = asRequestError(error, request.id) ?? internal(request.id);
  if (refusal.extensions["code"] === "INTERNAL") logInternalError(request.log, request.id, error);
  const { http, ...extensions } = { ...refusal.extensions, requestId: request.id };
  const wait = (extensions as { retryAfterSeconds?: unknown }).retryAfterSeconds;
  if (typeof wait === "number") void reply.header("retry-after", String(wait));
  void reply
    .code((http as { status: number }).status)
    .header("cache-control", "no-store")
    .removeHeader("content-encoding");
  const locale = localeOf(request.headers["accept-language"]);
  const message = refusal.words[locale];
  if (!(request.headers.accept ?? "").includes("text/html"))
    return reply.type("application/json; charset=utf-8").send({ errors: [{ message, extensions }] });
  return reply
    .type("text/html; charset=utf-8")
    .header("content-security-policy", PAGE_CONTENT_SECURITY_POLICY)
    .send(page(locale, refusal, request.id));
}

function page(locale: Locale, { words }: RequestError, requestId: string): string {
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${TITLES[locale]}</title>
<h1>${TITLES[locale]}</h1>
<p>${escaped(words[locale])}</p>
<p>requestId: ${escaped(requestId)}</p>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (c) => `&#${String(c.charCodeAt(0))};`);
}
