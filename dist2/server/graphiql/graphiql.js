"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GraphiqlPage = void 0;
const node_crypto_1 = require("node:crypto");
const node_module_1 = require("node:module");
const calendar_date_1 = require("../../domain/values/calendar-date");
const graphiql_assets_1 = require("./graphiql-assets");
const graphiql_tabs_1 = require("./graphiql-tabs");
/** Everything the page needs comes from this server: no script, style, font or worker from anywhere else. */
function contentSecurityPolicy(inlineScripts) {
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
/**
 * The page for people. It is small, made at each visit and never cached, since the sandbox fills in its
 * tokens. The nine megabytes of scripts are the same for all users and cached for ever.
 */
class GraphiqlPage {
    #examples;
    #assets = new graphiql_assets_1.GraphiqlAssets();
    #frame;
    constructor(examples) {
        this.#examples = examples;
    }
    /** Browsers ask for HTML; programs do not. */
    static isFor(request) {
        return request.method === "GET" && (request.headers.accept ?? "").includes("text/html");
    }
    send(reply) {
        const { html, call } = this.#made();
        const opening = openingScript(this.#opening());
        return reply
            .header("content-security-policy", contentSecurityPolicy([opening, call]))
            .header("content-type", "text/html; charset=utf-8")
            .header("cache-control", "no-store")
            .header("vary", "accept")
            .send(html.replace("</title>", () => `</title><script>${opening}</script>`));
    }
    sendAsset(name, request, reply) {
        this.#made();
        return this.#assets.send(name, request, reply);
    }
    #opening() {
        const tabs = (0, graphiql_tabs_1.tabsOf)(this.#examples, (0, calendar_date_1.dayInJapan)(new Date()));
        return {
            tabs,
            edition: hashOf(JSON.stringify((0, graphiql_tabs_1.tabsOf)(this.#examples, ANY_DAY)), "base64url"),
            shouldPersistHeaders: tabs.some(({ token }) => token !== null),
        };
    }
    /** Made once, at the first visit. */
    #made() {
        return (this.#frame ??= this.#make());
    }
    #make() {
        // Nine megabytes, which no program's request needs.
        const { renderGraphiQL } = (0, node_module_1.createRequire)(__filename)("@graphql-yoga/render-graphiql");
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
        const html = renderGraphiQL(options).replace(BUNDLED, (_whole, tag, content) => {
            if (tag === "style")
                return `<link rel="stylesheet" href="${this.#assets.add("css", content)}" />`;
            const end = content.lastIndexOf(CALL);
            const bundle = `<script src="${this.#assets.add("js", end === -1 ? content : content.slice(0, end))}"></script>`;
            if (end === -1)
                return bundle;
            call = content.slice(end);
            return `${bundle}<script>${call}</script>`;
        });
        return { html, call };
    }
}
exports.GraphiqlPage = GraphiqlPage;
/**
 * The dates in the tabs change every day, so the edition leaves them out; otherwise it would last one day.
 */
const ANY_DAY = "2000-01-01";
function hashOf(text, encoding) {
    return (0, node_crypto_1.createHash)("sha256").update(text).digest(encoding);
}
function headersOf(token) {
    return JSON.stringify({ Authorization: `Bearer ${token ?? "<your access token>"}` }, null, 2);
}
/**
 * GraphiQL fills the first tab's variables and headers from its storage alone. The script therefore stores
 * the tabs before GraphiQL starts, at the first visit and after each change, as in a new sandbox. It stores
 * at every visit whether headers persist, because GraphiQL prefers its storage to the page.
 */
function openingScript({ tabs, edition, shouldPersistHeaders }) {
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
//# sourceMappingURL=graphiql.js.map