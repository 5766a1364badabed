import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";

/** The parts of GraphiQL's page. Each part's address holds its hash, so that a browser asks for it once. */
export const ASSETS_PATH = "/graphiql";

type Coding = "br" | "gzip";

const COMPRESS: Readonly<Record<Coding, (content: Buffer) => Promise<Buffer>>> = {
  // The best quality would take ten times as long and save only a tenth of the size.
  br: (content) => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (content) => promisify(gzip)(content),
};

/** A script or style sheet, compressed once in each coding, at its first request. */
class Asset {
  readonly #compressed = new Map<Coding, Promise<Buffer>>();

  constructor(
    readonly contentType: string,
    private readonly content: Buffer,
  ) {}

  in(coding: Coding): Promise<Buffer> {
    const compressed = this.#compressed.get(coding) ?? COMPRESS[coding](this.content);
    this.#compressed.set(coding, compressed);
    return compressed;
  }
}

export class GraphiqlAssets {
  readonly #assets = new Map<string, Asset>();

  /** Adds a part of the page; returns its address. */
  add(kind: "js" | "css", content: string): string {
    const name = `${createHash("sha256").update(content).digest("base64url")}.${kind}`;
    const contentType = kind === "js" ? "text/javascript; charset=utf-8" : "text/css; charset=utf-8";
    this.#assets.set(name, new Asset(contentType, Buffer.from(content)));
    return `${ASSETS_PATH}/${name}`;
  }

  /** Sends a part compressed or not at all: uncompressed it has nine megabytes. */
  async send(name: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const asset = this.#assets.get(name);
    if (!asset) {
      reply.callNotFound();
      return reply;
    }
    const etag = `"${name}"`;
    void reply
      .header("cache-control", "public, max-age=31536000, immutable")
      .header("vary", "accept-encoding")
      .header("etag", etag);
    if (request.headers["if-none-match"] === etag) return reply.code(304).send();
    const coding = codingFor(request.headers["accept-encoding"]);
    if (!coding) return reply.code(406).removeHeader("cache-control").send();
    const content = await asset.in(coding);
    return reply.header("content-type", asset.contentType).header("content-encoding", coding).send(content);
  }
}

/** A client that names no coding takes any (RFC 9110, 12.5.3). */
function codingFor(acceptEncoding: string | undefined): Coding | undefined {
  if (acceptEncoding === undefined) return "gzip";
  const named = acceptEncoding.split(",").map((part) => part.trim().toLowerCase());
  const takes = (coding: string): boolean =>
    named.some((part) => part.split(";")[0]?.trim() === coding && !/;\s*q\s*=\s*0(\.0*)?$/.test(part));
  if (takes("br")) return "br";
  return takes("gzip") || takes("*") ? "gzip" : undefined;
}
