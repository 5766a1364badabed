import type { FastifyInstance, FastifyRequest } from "fastify";
import { badUserInput, bodyTooLarge, RequestError } from "../../api/graphql/errors/request-error";
import type { Words } from "../../api/graphql/locale";
import { escapesHalfCharacter, jsonText } from "./json-text";
import { BODY_LIMIT, isLargeBody } from "./large-bodies";
import { remembering } from "./remembering";

/** Programs send few different headers. */
const MOST_KEPT = 100;

/**
 * Bodies are JSON in UTF-8, read by a decoder that replaces nothing. Bodies of `text/plain`, which other
 * origins' pages may send without asking, are not read; a later check refuses them with the reason.
 */
export function readBodies(app: FastifyInstance): ReadBody {
  const parse = app.getDefaultJsonParser("error", "error");
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("text/plain", { parseAs: "buffer" }, (_request, _body, done) => {
    done(null, undefined);
  });
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (request, bytes: Buffer, done) => {
    // Of what comes in chunks nobody has said beforehand how large it is.
    if (bytes.length > BODY_LIMIT && !isLargeBody(request)) throw bodyTooLarge(BODY_LIMIT);
    void parse(request, textOf(request.headers["content-type"] ?? "", bytes), done);
  });
  return (contentType, bytes) => {
    let read: unknown;
    void parse(UNNAMED, textOf(contentType, bytes), (error, body: unknown) => {
      if (error) throw error;
      read = body;
    });
    return read;
  };
}

/** Reads a body that is JSON. Throws where Fastify would refuse it. */
export type ReadBody = (contentType: string, bytes: Buffer) => unknown;

/** The parser looks at the text alone. */
const UNNAMED = {} as FastifyRequest;

/** Fastify answers with the error that this throws. */
function textOf(contentType: string, bytes: Buffer): string {
  const { charset } = foreignCharset(contentType);
  if (charset !== undefined) throw unsupported(declared(charset));
  const read = jsonText(bytes);
  if (!("text" in read))
    throw read.looksLike === "gzip" ? unsupported(COMPRESSED) : badUserInput(notUtf8(read.looksLike));
  if (escapesHalfCharacter(read.text)) throw badUserInput(HALF_CHARACTER);
  return read.text;
}

/** A charset that a `Content-Type` declares and that is not UTF-8. */
const foreignCharset = remembering(MOST_KEPT, (contentType): { readonly charset: string | undefined } => {
  const declared = contentType.matchAll(/;\s*charset\s*=\s*(?:"([^"]*)"|([^\s;]*))/gi);
  return {
    charset: [...declared].map(([, quoted, plain]) => quoted ?? plain ?? "").find((name) => !isUtf8(name)),
  };
});

function isUtf8(charset: string): boolean {
  try {
    return new TextDecoder(charset).encoding === "utf-8";
  } catch {
    return false;
  }
}

export function unsupported(words: Words): RequestError {
  return new RequestError("BAD_USER_INPUT", words, {}, 415);
}

export const COMPRESSED: Words = {
  en: "Compressed requests are not read. Send the body as it is, without content-encoding.",
  ja: "圧縮したリクエストには対応していません。content-encoding を付けず、圧縮せずに送ってください。",
};

function declared(charset: string): Words {
  const name = /^[\w.:-]{1,40}$/.test(charset) ? charset : "another charset";
  return {
    en: `The request body is declared as ${name}. Send it in UTF-8.`,
    ja: `リクエスト本文の文字コードが ${name} と指定されています。UTF-8 で送ってください。`,
  };
}

function notUtf8(looksLike: string | undefined): Words {
  return {
    en: `The request body is not UTF-8${looksLike === undefined ? "" : `; it looks like ${looksLike}`}. Send it in UTF-8.`,
    ja: `リクエスト本文の文字コードが UTF-8 ではありません${looksLike === undefined ? "" : `（${looksLike} のようです）`}。UTF-8 で送ってください。`,
  };
}

export const HALF_CHARACTER: Words = {
  en: "The request holds half a character: an escape such as \\ud842 without the one that belongs to it. Send whole characters.",
  ja: "対になっていないサロゲート（\\ud842 など）が含まれています。文字が途中で切れていないか確認してください。",
};
