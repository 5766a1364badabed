import type { IncomingMessage } from "node:http";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { badUserInput, type RequestError } from "../../api/graphql/errors/request-error";
import type { Words } from "../../api/graphql/locale";
import { askedOrigin, type AskedOrigin } from "./asked-origin";
import { remembering } from "./remembering";
import { COMPRESSED, unsupported } from "./request-body";

declare module "fastify" {
  interface FastifyRequest {
    /** Empty until the head was checked. */
    origin: AskedOrigin;
  }
}

/** Headers that are read as text. Of cookies only our own counts, and tokens have a refusal of their own. */
const READ_HEADERS = ["accept", "accept-encoding", "accept-language", "content-type", "origin"] as const;

/** A host name or address, perhaps with a port. */
const HOST = /^([\w.-]+|\[[\da-f:.]+\])(:\d{0,5})?$/i;
/** Nearly all requests name this server. */
const MOST_HOSTS = 100;

/** Refuses requests with a bad head before any other code uses it. */
export function checkHeads(app: FastifyInstance, trustedProxies: number): void {
  app.decorateRequest("origin");
  app.addHook("onRequest", (request, reply, done) => {
    request.origin = askedOrigin(request, trustedProxies);
    const problem = problemOf(request);
    if (problem?.words === COMPRESSED) void reply.header("accept-encoding", "identity");
    done(problem);
  });
}

type Head = Pick<FastifyRequest, "url" | "headers" | "origin"> & {
  readonly raw: Pick<IncomingMessage, "rawHeaders">;
};

export function problemOf(request: Head): RequestError | undefined {
  if (!isHost(request.origin.host) || hasSeveralHosts(request)) return badUserInput(HOST_WORDS);
  const { protocol } = request.origin;
  if (protocol !== "http" && protocol !== "https") return badUserInput(PROTOCOL_WORDS);
  if (!isUtf8Address(request.url)) return badUserInput(ADDRESS_WORDS);
  const garbled = READ_HEADERS.find((name) => isGarbled(request.headers[name]));
  if (garbled !== undefined) return badUserInput(headerWords(garbled));
  return isCompressed(request) ? unsupported(COMPRESSED) : undefined;
}

/** Programs of the first HTTP name no host, and an empty one names none. */
const isHost = remembering(
  MOST_HOSTS,
  (host) => host === "" || (HOST.test(host) && URL.canParse(`http://${host}/`)),
);

/** RFC 9112 §3.2: with several, a proxy may have used another one than this server would. */
function hasSeveralHosts({ raw }: Head): boolean {
  const texts = raw.rawHeaders;
  let hosts = 0;
  for (let i = 0; i < texts.length; i += 2)
    if (texts[i]?.length === "host".length && texts[i]?.toLowerCase() === "host") hosts += 1;
  return hosts > 1;
}

/** Whether an address is ASCII, and what it escapes is UTF-8. */
function isUtf8Address(address: string): boolean {
  if (/[^\x21-\x7e]/.test(address)) return false;
  if (!address.includes("%")) return true;
  try {
    decodeURIComponent(address);
    return true;
  } catch {
    return false;
  }
}

function isGarbled(header: string | undefined): boolean {
  return header !== undefined && /[^\t\x20-\x7e]/.test(header);
}

function isCompressed({ headers }: Head): boolean {
  const { "content-encoding": content, "transfer-encoding": transfer } = headers;
  if (content === undefined && transfer === undefined) return false;
  const codings = `${content ?? ""},${transfer ?? ""}`;
  return codings.split(",").some((coding) => !/^\s*(identity|chunked)?\s*$/i.test(coding));
}

const HOST_WORDS: Words = {
  en: "The Host header is not a host name. Send the name of this server, and check the proxies before it.",
  ja: "Host ヘッダーがホスト名ではありません。このサーバーの名前を指定し、プロキシの設定も確認してください。",
};
const PROTOCOL_WORDS: Words = {
  en: "X-Forwarded-Proto is neither http nor https. Check the proxy before this server.",
  ja: "X-Forwarded-Proto が http でも https でもありません。プロキシの設定を確認してください。",
};
const ADDRESS_WORDS: Words = {
  en: "The address is not well formed: it must be ASCII, with other characters escaped as UTF-8 (%E4%BF%9D).",
  ja: "URL の形式が正しくありません。ASCII 以外の文字は UTF-8 でエスケープしてください（%E4%BF%9D など）。",
};
function headerWords(name: string): Words {
  return {
    en: `The header ${name} holds bytes that are no ASCII text.`,
    ja: `ヘッダー ${name} に ASCII 以外の文字が含まれています。`,
  };
}
