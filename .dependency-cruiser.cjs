/**
 * The arrows of the house: domain <- use-cases <- { api, persistence, documents, mail } <- server <- commands <- main.
 * Every rule here has an example that breaks it in tests/arrows/arrows.test.ts.
 *
 * @type {import("dependency-cruiser").IConfiguration}
 */

const concepts = require("./.dependency-cruiser.concepts.cjs");

const server = "^src/server(/|[.]ts$)";
const adapters = "^src/(api|persistence|documents|mail)/";
const rooms =
  "^src/((domain|use-cases|api|persistence|documents|mail|reference|sandbox|config|server|commands)/|(config|server|main|start)[.]ts$)";

/** Matches an npm package however it is found: installed, by its types alone, or not at all. */
const packages = (...names) => `(^|node_modules/)(@types/)?(${names.join("|")})(/|$)`;

/** What every concept of a floor may import, wherever it stands: the ports of a use case, the tables of the database. */
const SHARED_BY_ALL = { "use-cases": ["[^/]+/[a-z-]*ports"], persistence: ["[^/]+/[^/]+[.]row"] };

/** One rule for each concept of a floor: it uses what the concepts before it offer. */
function conceptRules(floor) {
  const names = Object.keys(concepts[floor]);
  return names.map((concept, place) => {
    const offered = names
      .slice(0, place)
      .flatMap((name) =>
        concepts[floor][name] === "*"
          ? [`${name}/[^/]+`]
          : concepts[floor][name].map((file) => `${name}/${file.replaceAll(".", "[.]")}`),
      );
    const open = [`${concept}/[^/]+`, "[^/]+", ...(SHARED_BY_ALL[floor] ?? []), ...offered];
    return {
      name: `${floor}-${concept}-uses-what-is-offered`,
      comment: "A concept knows those before it in .dependency-cruiser.concepts.cjs, by what they offer.",
      severity: "error",
      from: { path: `^src/${floor}/${concept}/` },
      to: { path: `^src/${floor}/`, pathNot: `^src/${floor}/(${open.join("|")})[.]ts$` },
    };
  });
}

module.exports = {
  forbidden: [
    ...Object.keys(concepts).flatMap(conceptRules),
    {
      name: "ports-need-only-ports",
      comment:
        "What a use case needs from outside is said in the domain's words, not in those of another use case.",
      severity: "error",
      from: { path: "^src/use-cases/[^/]+/[a-z-]*ports[.]ts$" },
      to: { path: "^src/use-cases/", pathNot: "^src/use-cases/(shared/|[^/]+/[a-z-]*ports[.]ts$)" },
    },
    {
      name: "rows-need-only-rows",
      comment: "A table knows the tables that it points at, and how a column is kept.",
      severity: "error",
      from: { path: "^src/persistence/.+[.]row[.]ts$" },
      to: { path: "^src/persistence/", pathNot: "([.]row|/engine/columns)[.]ts$" },
    },
    {
      name: "api-concepts-offer-types",
      comment: "A resolver is nobody's to import; types, inputs and what reads a concept's object are.",
      severity: "error",
      from: { path: "^src/api/([^/]+)/" },
      to: {
        path: "^src/api/[^/]+/",
        pathNot:
          "^src/api/($1/|graphql/|[^/]+/([^/]+([.](type|enum|input|args)|-enums)|(read|wanted)-[^/]+)[.]ts$)",
      },
    },
    {
      name: "graphql-knows-no-concept",
      comment: "Errors, scalars, pages and costs serve every concept and name none.",
      severity: "error",
      from: { path: "^src/api/graphql/" },
      to: { path: "^src/api/", pathNot: "^src/api/graphql/" },
    },
    {
      name: "domain-imports-only-domain",
      comment: "The rules of the business know nothing of the house around them.",
      severity: "error",
      from: { path: "^src/domain/" },
      to: { path: "^(src|sdk)/", pathNot: "^src/domain/" },
    },
    {
      name: "domain-takes-no-package-but-canonicalize",
      comment: "RFC 8785 is the one thing the domain borrows: a certificate's digest depends on it.",
      severity: "error",
      from: { path: "^src/domain/" },
      to: { dependencyTypesNot: ["core", "local"], pathNot: packages("canonicalize") },
    },
    {
      name: "domain-does-no-io",
      comment: "Hashing is arithmetic; every other module of Node reaches outside.",
      severity: "error",
      from: { path: "^src/domain/" },
      to: { dependencyTypes: ["core"], pathNot: "^(node:)?crypto$" },
    },
    {
      name: "use-cases-import-only-domain",
      comment: "A use case speaks to the outside through its ports.ts, never to an adapter.",
      severity: "error",
      from: { path: "^src/use-cases/" },
      to: { path: "^(src|sdk)/", pathNot: "^src/(domain|use-cases)/" },
    },
    {
      name: "use-cases-take-no-package",
      comment: "What a use case needs from a package reaches it through a port.",
      severity: "error",
      from: { path: "^src/use-cases/" },
      to: { dependencyTypesNot: ["core", "local"] },
    },
    {
      name: "use-cases-do-no-io",
      comment: "Files, sockets, timers and async context belong to the adapters behind the ports.",
      severity: "error",
      from: { path: "^src/use-cases/" },
      to: { dependencyTypes: ["core"], pathNot: "^(node:)?crypto$" },
    },
    {
      name: "adapters-import-only-inwards",
      comment: "api, persistence, documents and mail never import each other, nor what composes them.",
      severity: "error",
      from: { path: adapters },
      to: { path: "^src/", pathNot: "^src/(domain|use-cases|$1)/" },
    },
    {
      name: "reference-imports-only-inwards",
      comment: "Shipped data is read by whoever composes the house; it reaches for nothing itself.",
      severity: "error",
      from: { path: "^src/reference/" },
      to: { path: "^src/", pathNot: "^src/(domain|use-cases|reference)/" },
    },
    {
      name: "sandbox-imports-only-inwards",
      comment: "The sandbox fills the house through its use cases, as any caller would.",
      severity: "error",
      from: { path: "^src/sandbox/" },
      to: { path: "^src/", pathNot: "^src/(domain|use-cases|sandbox)/" },
    },
    {
      name: "only-commands-import-sandbox",
      comment: "Invented people must not reach a real server by an import.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(commands|sandbox)/" },
      to: { path: "^src/sandbox/" },
    },
    {
      name: "server-does-not-import-commands",
      comment: "Tests create servers; a command starts one, on what the environment says.",
      severity: "error",
      from: { path: server },
      to: { path: "^src/(commands/|main[.]ts$)" },
    },
    {
      name: "commands-do-not-import-main",
      comment: "Importing main runs whatever the process's own command line says.",
      severity: "error",
      from: { path: "^src/commands/" },
      to: { path: "^src/main[.]ts$" },
    },
    {
      name: "main-imports-only-commands",
      comment: "What a command needs is loaded with that command.",
      severity: "error",
      from: { path: "^src/main[.]ts$" },
      to: { path: "^src/", pathNot: "^src/(commands/|use-cases/shared/operator-error[.]ts$)" },
    },
    {
      name: "server-knows-config-only-as-a-type",
      comment: "The server is given its configuration; reading the environment is main's errand.",
      severity: "error",
      from: { path: server },
      to: { path: "^src/config(/|[.]ts$)", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "only-config-imports-its-parts",
      comment: "What a setting says is asked of config.ts: all that is wrong is said together.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/config(/|[.]ts$)" },
      to: { path: "^src/config/" },
    },
    {
      name: "typeorm-only-in-persistence",
      comment: "Entities and query builders stay where the tables are.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/persistence/" },
      to: { path: packages("typeorm") },
    },
    {
      name: "drivers-only-in-data-source",
      comment:
        "The data source and its client alone name the database drivers, so that they alone change with them.",
      severity: "error",
      from: {
        path: "^src/",
        pathNot: "^src/persistence/(database/data-source|engine/postgres-client)[.]ts$",
      },
      to: { path: packages("better-sqlite3", "pg") },
    },
    {
      name: "graphql-only-in-api-and-server",
      comment: "A use case must not be able to tell that GraphQL called it.",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/api/", server] },
      to: {
        path: packages("graphql", "graphql-scalars", "type-graphql", "class-validator", "@apollo/server"),
      },
    },
    {
      name: "http-only-in-server",
      comment: "Requests, replies and pages are the server's; resolvers see a context.",
      severity: "error",
      from: { path: "^src/", pathNot: server },
      to: {
        path: packages("fastify", "@fastify/[^/]+", "@graphql-yoga/render-graphiql"),
      },
    },
    {
      name: "nodemailer-only-in-mail",
      comment: "How mails are put together and sent stays behind one port.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/mail/" },
      to: { path: packages("nodemailer") },
    },
    {
      name: "csv-written-only-in-documents",
      comment: "What is safe for the reader's spreadsheet is decided in one place.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/documents/" },
      to: { path: packages("csv-stringify") },
    },
    {
      name: "pdfkit-only-in-documents",
      comment: "How papers are drawn, and in which type, stays behind one port.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/documents/" },
      to: { path: packages("pdfkit", "fontkit", "qrcode-generator", "@expo-google-fonts/[^/]+") },
    },
    {
      name: "src-does-not-import-sdk",
      comment: "schema/schema.graphql is all that joins the server and its client.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: ["^sdk/", packages("@hosho/sdk")] },
    },
    {
      name: "sdk-does-not-import-src",
      comment: "schema/schema.graphql is all that joins the server and its client.",
      severity: "error",
      from: { path: "^sdk/src/" },
      to: { path: "^src/" },
    },
    {
      name: "sdk-depends-on-nothing-at-run-time",
      comment: "The SDK runs in Node, browsers and workers, and brings no package with it.",
      severity: "error",
      from: { path: "^sdk/src/" },
      to: { pathNot: "^(sdk/)?src/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-circular-imports",
      comment: "Two files that need each other are one file, or hide a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-import-outside-the-house",
      comment: "A folder no rule knows would be a way around all of them: name it here first.",
      severity: "error",
      from: {},
      to: { path: "^(src|tests|sdk/tests|examples|bench)/", pathNot: rooms },
    },
    {
      name: "every-import-resolves",
      comment: "What cannot be found cannot be checked.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // Tests reach for whatever they prove.
    exclude: { path: "[.]test[.]ts$" },
    doNotFollow: { path: ["node_modules", "dist/"] },
    tsConfig: { fileName: "tsconfig.json" },
    // An `import type` is an arrow too: it is gone after compilation, and so would be the violation.
    tsPreCompilationDeps: true,
    moduleSystems: ["es6", "cjs"],
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["main", "types"],
    },
  },
};
