import { createHash } from "node:crypto";
import { hashAccessToken, newAccessToken } from "../../src/use-cases/account/access-token";
import type { Role, Scope } from "../../src/domain/account/access";
import type { Engine } from "./engines";
import { post, type Answer } from "./graphql-client";
import { startServer, type TestServer } from "./server";

export interface ShownPdf {
  readonly url: string;
  readonly expiresAt: string;
  readonly sha256: string | null;
  readonly size: number | null;
  readonly fileName: string;
}

/** A document as it came over HTTP, or its refusal. */
export interface Fetched {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  readonly sha256: string;
  /** The refusal's message. */
  readonly code: string | undefined;
  readonly reason: string | undefined;
  readonly missingScope: string | undefined;
}

export interface Fetch {
  readonly token?: string;
  readonly cookie?: string;
  readonly method?: "GET" | "HEAD" | "POST";
  readonly headers?: Readonly<Record<string, string>>;
}

export const PDF = "pdf { url expiresAt sha256 size fileName }";

/** A server with a clock that tests set, and the calls for its documents. */
export class DocumentsOfServer {
  server!: TestServer;
  now = new Date();

  constructor(private readonly engine: Engine) {}

  async open(): Promise<void> {
    this.server = await startServer({ engine: this.engine, clock: () => this.now });
  }

  get contractor(): string {
    return this.server.tokens.contractor;
  }

  ask<Data>(token: string, query: string, variables = {}, language?: string): Promise<Answer<Data>> {
    const { url } = this.server;
    return post<Data>({ url, token, ...(language !== undefined && { language }) }, query, variables);
  }

  /** The certificate of the seed document's example. */
  async certificate(token = this.contractor, fields = PDF): Promise<{ id: string; pdf: ShownPdf }> {
    const { data, text } = await this.ask<{ guarantee: { certificate: { id: string; pdf: ShownPdf } } }>(
      token,
      `{ guarantee(number: "2070004426") { certificate { id ${fields} } } }`,
    );
    if (!data) throw new Error(text);
    return data.guarantee.certificate;
  }

  async link(token = this.contractor): Promise<string> {
    return (await this.certificate(token, "pdf { url }")).pdf.url;
  }

  async fetch(url: string, { token, cookie, method = "GET", headers }: Fetch = {}): Promise<Fetched> {
    const response = await fetch(url, {
      method,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(cookie !== undefined && { cookie }),
        ...headers,
      },
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const isJson = response.headers.get("content-type")?.startsWith("application/json") && bytes.length > 0;
    const { errors } = (isJson ? JSON.parse(bytes.toString()) : { errors: [] }) as {
      errors: { extensions: Record<"code" | "reason" | "missingScope", string | undefined> }[];
    };
    return {
      status: response.status,
      headers: response.headers,
      bytes,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      code: errors[0]?.extensions.code,
      reason: errors[0]?.extensions.reason,
      missingScope: errors[0]?.extensions.missingScope,
    };
  }

  /** Another access token of an integration. */
  tokenOf(role: Role, organisationId: string, scopes?: readonly Scope[]): Promise<string> {
    const token = newAccessToken();
    const { unitOfWork, newId } = this.server.parts.useCaseParts;
    return unitOfWork.run(async ({ accessTokens }) => {
      await accessTokens.insert({
        id: newId("token"),
        hash: hashAccessToken(token),
        name: newId("name"),
        role,
        organisationId,
        createdAt: this.now,
        expiresAt: null,
        ...(scopes && { scopes }),
      });
      return token;
    });
  }
}

/** The cookie that a browser would send back after an answer. */
export function cookieOf({ headers }: Pick<Answer, "headers">): string {
  const [pair = ""] = (headers.get("set-cookie") ?? "").split(";");
  return pair;
}

/** The names in a Content-Disposition, as RFC 6266 and RFC 8187 have them read. */
export function namesIn(contentDisposition: string | null): {
  readonly disposition: string | undefined;
  readonly ascii: string | undefined;
  readonly extended: string | undefined;
} {
  const header = contentDisposition ?? "";
  const [, extended] = /; filename\*=UTF-8''([\w!#$&+.^`|~%-]+)$/.exec(header) ?? [];
  // RFC 6266: a token, or a text in quotes.
  const [, quoted, token] =
    /; filename=(?:"([\x20-\x21\x23-\x5b\x5d-\x7e]+)"|([\w!#$%&'*+.^|~-]+))(?:;|$)/.exec(header) ?? [];
  return {
    disposition: /^\w+/.exec(header)?.[0],
    ascii: quoted ?? token,
    extended: extended === undefined ? undefined : decodeURIComponent(extended),
  };
}
