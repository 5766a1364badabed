import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import type * as Bundle from "@graphql-yoga/render-graphiql";
import type { FastifyReply, FastifyRequest } from "fastify";
import { dayInJapan, type CalendarDate } from "../../domain/values/calendar-date";
import { GraphiqlAssets } from "./graphiql-assets";
import { tabsOf, type GraphiqlExamples, type GraphiqlTab } from "./graphiql-tabs";

/** Everything the page needs comes from this server: no script, style, font or worker from anywhere else. */
function contentSecurityPolicy(inlineScripts: readonly string[]): string {
  const hashes = inlineScripts.map((script) => `'sha256-${hashOf(script, "base64")}'`);
  return [
    "default-src 'none'",
    `script-src 'self' ${hashes.join(" ")} 'unsafe-eval' blob:`,
    "style-src 'self' 'unsafe-inline'",
    "img-src data: blob:",
    "font-src data:",
    "worker-src blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** The bundled styles and scripts of the page, which hold nothing of this server. */
const BUNDLED = /<(style|script)>([^]*?)<\/\1>/g;
/** Where the bundle ends and the page's own call begins, with its settings. */
const CALL = "YogaGraphiQL.renderYogaGraphiQL(";

/** The page without its bundle, and the script it runs. */
interface Frame {
  readonly html: string;
  readonly call: string;
}

/**
 * The page for people. It is small, made at each visit and never cached, since the sandbox fills in its
 * tokens. The nine megabytes of scripts are the same for all users and cached for ever.
 */
export class GraphiqlPage {
  readonly #examples: GraphiqlExamples;
  readonly #assets = new GraphiqlAssets();
  #frame: Frame | undefined;

  constructor(examples: GraphiqlExamples) {
    this.#examples = examples;
  }

  /** Browsers ask for HTML; programs do not. */
  static isFor(request: FastifyRequest): boolean {
    return request.method === "GET" && (request.headers.accept ?? "").includes("text/html");
  }

  send(reply: FastifyReply): FastifyReply {
    const { html, call } = this.#made();
    const opening = openingScript(this.#opening());
    return reply
      .header("content-security-policy", contentSecurityPolicy([opening, call]))
      .header("content-type", "text/html; charset=utf-8")
      .header("cache-control", "no-store")
      .header("vary", "accept")
      .send(html.replace("</title>", () => `</title><script>${opening}</script>`));
  }

  sendAsset(name: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    this.#made();
    return this.#assets.send(name, request, reply);
  }

  #opening(): Opening {
    const tabs = tabsOf(this.#examples, dayInJapan(new Date()));
    return {
      tabs,
      edition: hashOf(JSON.stringify(tabsOf(this.#examples, ANY_DAY)), "base64url"),
      shouldPersistHeaders: tabs.some(({ token }) => token !== null),
    };
  }

  /** Made once, at the first visit. */
  #made(): Frame {
    return (this.#frame ??= this.#make());
  }

  #make(): Frame {
    // Nine megabytes, which no program's request needs.
    const { renderGraphiQL } = createRequire(__filename)("@graphql-yoga/render-graphiql") as typeof Bundle;
    const { tabs, shouldPersistHeaders } = this.#opening();
    const options = {
      title: "Hosho GraphiQL",
      favicon: "data:,",
      shouldPersistHeaders,
      headers: headersOf(null),
      // Without this default, GraphiQL would open its welcome text beside the tabs.
      defaultTabs: tabs.map(({ query }) => ({ query })),
      // Null replaces the page's own handler, which would write every query into the address.
      onEditQuery: null,
    };
    let call = "";
    const html = renderGraphiQL(options).replace(BUNDLED, (_whole, tag: string, content: string) => {
      if (tag === "style") return `<link rel="stylesheet" href="${this.#assets.add("css", content)}" />`;
      const end = content.lastIndexOf(CALL);
      const bundle = `<script src="${this.#assets.add("js", end === -1 ? content : content.slice(0, end))}"></script>`;
      if (end === -1) return bundle;
      call = content.slice(end);
      return `${bundle}<script>${call}</script>`;
    });
    return { html, call };
  }
}

/**
 * The dates in the tabs change every day, so the edition leaves them out; otherwise it would last one day.
 */
const ANY_DAY = "2000-01-01" as CalendarDate;

function hashOf(text: string, encoding: "base64" | "base64url"): string {
  return createHash("sha256").update(text).digest(encoding);
}

function headersOf(token: string | null): string {
  return JSON.stringify({ Authorization: `Bearer ${token ?? "<your access token>"}` }, null, 2);
}

interface Opening {
  readonly tabs: readonly GraphiqlTab[];
  readonly edition: string;
  /** Only where the tokens are the sandbox's: a user's own token must not stay in a browser. */
  readonly shouldPersistHeaders: boolean;
}

/**
 * GraphiQL fills the first tab's variables and headers from its storage alone. The script therefore stores
 * the tabs before GraphiQL starts, at the first visit and after each change, as in a new sandbox. It stores
 * at every visit whether headers persist, because GraphiQL prefers its storage to the page.
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
  return `{
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
  }`;
}
