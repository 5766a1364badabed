import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { renderGraphiQL } from "@graphql-yoga/render-graphiql";
import type { FastifyReply, FastifyRequest } from "fastify";
import { dayInJapan, type CalendarDate } from "../domain/calendar-date";
import { tabsOf, type GraphiqlExamples, type GraphiqlTab } from "./graphiql-tabs";

/** Everything the page needs is in the page: no script, style, font or worker comes from anywhere else. */
const GRAPHIQL_CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'unsafe-inline'",
  "img-src data: blob:",
  "font-src data:",
  "worker-src blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

export class GraphiqlPage {
  readonly #examples: GraphiqlExamples;
  #page: { readonly gzip: Buffer; readonly html: string; readonly etag: string } | undefined;

  constructor(examples: GraphiqlExamples) {
    this.#examples = examples;
  }

  /** Browsers ask for HTML; programs do not. */
  static isFor(request: FastifyRequest): boolean {
    return request.method === "GET" && (request.headers.accept ?? "").includes("text/html");
  }

  send(request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const { html, gzip, etag } = (this.#page ??= this.#render());
    void reply
      .header("content-security-policy", GRAPHIQL_CONTENT_SECURITY_POLICY)
      .header("content-type", "text/html; charset=utf-8")
      // The page may hold the sandbox's tokens: no shared cache keeps it.
      .header("cache-control", "private, no-cache")
      .header("vary", "accept, accept-encoding")
      .header("etag", etag);
    if (request.headers["if-none-match"] === etag) return reply.code(304).send();
    if (!/\bgzip\b/.test(request.headers["accept-encoding"] ?? "")) return reply.send(html);
    return reply.header("content-encoding", "gzip").send(gzip);
  }

  /** Nine megabytes, made and compressed once, when somebody first looks. */
  #render(): { gzip: Buffer; html: string; etag: string } {
    const tabs = tabsOf(this.#examples, dayInJapan(new Date()));
    const opening: Opening = {
      tabs,
      edition: hashOf(tabsOf(this.#examples, ANY_DAY)),
      shouldPersistHeaders: tabs.some(({ token }) => token !== null),
    };
    const options = {
      title: "Hosho GraphiQL",
      favicon: "data:,",
      shouldPersistHeaders: opening.shouldPersistHeaders,
      headers: headersOf(null),
      // Without a default of ours, GraphiQL would open its welcome text beside the tabs.
      defaultTabs: tabs.map(({ query }) => ({ query })),
      // As null it takes the place of the page's own handler, which would write every query into the address.
      onEditQuery: null,
    };
    const html = renderGraphiQL(options).replace("</title>", () => `</title>${openingScript(opening)}`);
    const etag = `"${hashOf(html)}"`;
    return { html, gzip: gzipSync(html), etag };
  }
}

/** The dates in the tabs move every day: an edition of the tabs is told without them, or it would last for a day. */
const ANY_DAY = "2000-01-01" as CalendarDate;

function hashOf(content: unknown): string {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  return createHash("sha256").update(text).digest("base64url");
}

function headersOf(token: string | null): string {
  return JSON.stringify({ Authorization: `Bearer ${token ?? "<your access token>"}` }, null, 2);
}

interface Opening {
  readonly tabs: readonly GraphiqlTab[];
  readonly edition: string;
  /** Only where the tokens are the page's own: nobody's own token is to stay in a browser. */
  readonly shouldPersistHeaders: boolean;
}

/**
 * GraphiQL fills variables and headers of its first tab only out of its storage, so the tabs are put there before it
 * starts: at the first visit, and again when they have changed, as after the sandbox was made anew. Whether headers are
 * persisted is put there at every visit: GraphiQL would believe its storage more than the page.
 */
function openingScript({ tabs, edition, shouldPersistHeaders }: Opening): string {
  const state = tabs.map(({ name, query, variables, token }, i) => ({
    id: `hosho-${String(i)}`,
    title: name,
    query,
    variables: JSON.stringify(variables, null, 2),
    headers: shouldPersistHeaders ? headersOf(token) : null,
    operationName: name,
    response: null,
  }));
  const data = JSON.stringify({ edition, state, shouldPersistHeaders }).replaceAll("<", "\\u003c");
  return `<script>{
    const { edition, state, shouldPersistHeaders } = ${data};
    localStorage.setItem("graphiql:shouldPersistHeaders", shouldPersistHeaders);
    if (!shouldPersistHeaders) localStorage.removeItem("graphiql:headers");
    if (localStorage.getItem("hosho:tabs") !== edition) {
      const [{ query, variables, headers }] = state;
      const stored = { query, variables, ...(headers && { headers }), tabState: JSON.stringify({ tabs: state, activeTabIndex: 0 }) };
      for (const name in stored) localStorage.setItem("graphiql:" + name, stored[name]);
      localStorage.setItem("hosho:tabs", edition);
    }
    // The first press on a tab moves it from under the pointer, so that its click goes elsewhere.
    document.addEventListener("pointerdown", ({ target }) => {
      const tab = target.closest?.(".graphiql-tab-button");
      const press = (click) => tab.contains(click.target) || tab.click();
      if (tab) document.addEventListener("click", press, { once: true, capture: true });
    }, true);
  }</script>`;
}
