import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";

const repository = resolve(__dirname, "../..");
const configuration = join(repository, ".dependency-cruiser.cjs");
const cruiser = join(repository, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");

type Tree = Record<string, string>;

interface Cruise {
  summary: { totalCruised: number; violations: { rule: { name: string }; from: string }[] };
}

const installed = [
  "@apollo/server",
  "@fastify/cors",
  "better-sqlite3",
  "canonicalize",
  "csv-stringify",
  "fastify",
  "fontkit",
  "graphql",
  "nodemailer",
  "pdfkit",
  "pg",
  "qrcode-generator",
  "type-graphql",
  "typeorm",
];

/** Every arrow as it should be: what the rules must let through. */
const sound: Tree = {
  "src/domain/yen.ts": "export const yen = 1;",
  "src/domain/guarantee.ts": `
    import canonicalize from "canonicalize";
    import { createHash } from "node:crypto";
    import { yen } from "./yen";
    export const guarantee = [canonicalize, createHash, yen];`,
  "src/domain/guarantee.test.ts": `import { readFileSync } from "node:fs"; export default readFileSync;`,
  "src/use-cases/guarantee/issue-guarantee.ts": `
    import { randomUUID } from "node:crypto";
    import { guarantee } from "../../domain/guarantee";
    export const issueGuarantee = [randomUUID, guarantee];`,
  "src/api/guarantee/guarantee.resolver.ts": `
    import { GraphQLError } from "graphql";
    import { Resolver } from "type-graphql";
    import { issueGuarantee } from "../../use-cases/guarantee/issue-guarantee";
    import { text } from "../text";
    export const resolver = [GraphQLError, Resolver, issueGuarantee, text];`,
  "src/persistence/guarantee/guarantee.store.ts": "export const store = 1;",
  "src/api/guarantee/guarantee.type.ts": "export const type = 1;",
  "src/api/text.ts": "export const text = 1;",
  "src/persistence/database/data-source.ts": `
    import Sqlite from "better-sqlite3";
    import pg from "pg";
    import { DataSource } from "typeorm";
    export const dataSource = [Sqlite, pg, DataSource];`,
  "src/documents/certificate.ts": `
    import { create } from "fontkit";
    import PDFDocument from "pdfkit";
    import qrcode from "qrcode-generator";
    import { guarantee } from "../domain/guarantee";
    export const certificate = [create, PDFDocument, qrcode, guarantee];`,
  "src/documents/list.ts": `import { stringify } from "csv-stringify"; export const list = stringify;`,
  "src/mail/outbox.ts": `
    import { createTransport } from "nodemailer";
    import { guarantee } from "../domain/guarantee";
    export const outbox = [createTransport, guarantee];`,
  "src/reference/obligees.ts": `import { yen } from "../domain/yen"; export const obligees = yen;`,
  "src/sandbox/people.ts": `import { issueGuarantee } from "../use-cases/guarantee/issue-guarantee"; export const people = issueGuarantee;`,
  "src/config.ts": `
    import { port } from "./config/port";
    export interface Config { port: number }
    export const readConfig = port;`,
  "src/config/port.ts": "export const port = 1;",
  "src/server/http.ts": `import fastify from "fastify"; import cors from "@fastify/cors"; export const http = [fastify, cors];`,
  "src/server.ts": `
    import { ApolloServer } from "@apollo/server";
    import fastify from "fastify";
    import { resolver } from "./api/guarantee/guarantee.resolver";
    import type { Config } from "./config";
    import { certificate } from "./documents/certificate";
    import { outbox } from "./mail/outbox";
    import { dataSource } from "./persistence/database/data-source";
    import { obligees } from "./reference/obligees";
    import { http } from "./server/http";
    export const server = (config: Config) =>
      [ApolloServer, fastify, resolver, config, certificate, outbox, dataSource, obligees, http];`,
  "src/commands/sandbox.ts": `
    import { readConfig } from "../config";
    import { people } from "../sandbox/people";
    import { server } from "../server";
    export const sandbox = [readConfig, people, server];`,
  "src/main.ts": `import { sandbox } from "./commands/sandbox"; export default sandbox;`,
  "sdk/src/index.ts": `
    import type { DocumentNode } from "graphql";
    import { operations } from "./generated/operations";
    export const hosho = (document: DocumentNode) => [document, operations];`,
  "sdk/src/generated/operations.ts": "export const operations = 1;",
};

const concepts = jest.requireActual<Record<string, Record<string, "*" | string[]>>>(
  join(repository, ".dependency-cruiser.concepts.cjs"),
);

/** Each concept reaches for what no other offers, and the first of a floor for one that stands behind it. */
const strangers = Object.fromEntries(
  Object.entries(concepts).flatMap(([floor, offers]) => {
    const names = Object.keys(offers);
    const lastOf = (concept: string): string => (concept === names.at(-1) ? names.at(-2)! : names.at(-1)!);
    return names.map((concept) => [
      `${floor}-${concept}-uses-what-is-offered`,
      [`src/${floor}/${concept}/z.ts`, `export * from "../${lastOf(concept)}/hidden";`] as [string, string],
    ]);
  }),
);

/** What the strangers reach for. */
const hidden: Tree = Object.fromEntries(
  Object.entries(concepts).flatMap(([floor, offers]) =>
    Object.keys(offers).map((concept) => [`src/${floor}/${concept}/hidden.ts`, "export const hidden = 1;"]),
  ),
);

/** For each rule, a file that breaks it and no other: [path, source]. */
const broken: Record<string, [path: string, source: string]> = {
  ...strangers,
  "ports-need-only-ports": ["src/use-cases/guarantee/ports.ts", `export * from "./issue-guarantee";`],
  "rows-need-only-rows": ["src/persistence/guarantee/guarantee.row.ts", `export * from "./guarantee.store";`],
  "api-concepts-offer-types": [
    "src/api/application/a.ts",
    `export * from "../guarantee/guarantee.resolver";`,
  ],
  "graphql-knows-no-concept": ["src/api/graphql/a.ts", `export * from "../guarantee/guarantee.type";`],
  "domain-imports-only-domain": [
    "src/domain/a.ts",
    `export * from "../use-cases/guarantee/issue-guarantee";`,
  ],
  "domain-takes-no-package-but-canonicalize": ["src/domain/b.ts", `import "fastify-like";`],
  "domain-does-no-io": ["src/domain/c.ts", `import "node:fs";`],
  "use-cases-import-only-domain": ["src/use-cases/guarantee/a.ts", `export * from "../../mail/outbox";`],
  "use-cases-take-no-package": ["src/use-cases/guarantee/b.ts", `import type {} from "fastify-like";`],
  "use-cases-do-no-io": ["src/use-cases/guarantee/c.ts", `import "node:async_hooks";`],
  "adapters-import-only-inwards": ["src/api/a.ts", `export * from "../persistence/database/data-source";`],
  "reference-imports-only-inwards": ["src/reference/a.ts", `export * from "../api/text";`],
  "sandbox-imports-only-inwards": ["src/sandbox/a.ts", `export * from "../server";`],
  "only-commands-import-sandbox": ["src/server/a.ts", `export * from "../sandbox/people";`],
  "server-does-not-import-commands": ["src/server/b.ts", `import "../commands/sandbox";`],
  "commands-do-not-import-main": ["src/commands/a.ts", `import "../main";`],
  "main-imports-only-commands": [
    "src/main.ts",
    `import { sandbox } from "./commands/sandbox"; import "./config"; export default sandbox;`,
  ],
  "server-knows-config-only-as-a-type": ["src/server/c.ts", `import "../config";`],
  "only-config-imports-its-parts": ["src/commands/b.ts", `import "../config/port";`],
  "typeorm-only-in-persistence": ["src/api/b.ts", `import type {} from "typeorm";`],
  "drivers-only-in-data-source": ["src/persistence/a.ts", `import "pg";`],
  "graphql-only-in-api-and-server": ["src/mail/a.ts", `import "graphql";`],
  "http-only-in-server": ["src/api/c.ts", `import "@fastify/cors";`],
  "nodemailer-only-in-mail": ["src/server/g.ts", `import type {} from "nodemailer";`],
  "csv-written-only-in-documents": ["src/server/h.ts", `import "csv-stringify";`],
  "pdfkit-only-in-documents": ["src/server/i.ts", `import type {} from "pdfkit";`],
  "src-does-not-import-sdk": ["src/server/d.ts", `import "../../sdk/src/index";`],
  "sdk-does-not-import-src": ["sdk/src/a.ts", `import type {} from "../../src/domain/yen";`],
  "sdk-depends-on-nothing-at-run-time": ["sdk/src/b.ts", `import "graphql";`],
  "no-circular-imports": ["src/domain/d.ts", `import "./d";`],
  "no-import-outside-the-house": ["src/server/e.ts", `import "../helpers/text";`],
  "every-import-resolves": ["src/server/f.ts", `import "./lost";`],
};

const run = promisify(execFile);

async function cruise(tree: Tree, report: "json" | "err"): Promise<string> {
  const house = realpathSync(mkdtempSync(join(tmpdir(), "hosho-arrows-")));
  try {
    const packages = Object.fromEntries(
      [...installed, "fastify-like"].map((name) => [`node_modules/${name}/index.js`, "module.exports = {};"]),
    );
    for (const [path, source] of Object.entries({ ...tree, ...packages })) {
      mkdirSync(dirname(join(house, path)), { recursive: true });
      writeFileSync(join(house, path), source);
    }
    cpSync(join(repository, "tsconfig.json"), join(house, "tsconfig.json"));
    const options = ["--config", configuration, "--output-type", report, "src", "sdk/src"];
    const { stdout } = await run(process.execPath, [cruiser, ...options], { cwd: house });
    return stdout;
  } finally {
    rmSync(house, { recursive: true });
  }
}

const brokenTree = {
  ...sound,
  ...hidden,
  ...Object.fromEntries(Object.values(broken)),
  "src/helpers/text.ts": "",
};

describe("the arrows", () => {
  it("let a sound house through", async () => {
    const { summary } = JSON.parse(await cruise(sound, "json")) as Cruise;

    expect(summary.violations).toEqual([]);
    expect(summary.totalCruised).toBeGreaterThanOrEqual(Object.keys(sound).length);
  });

  it("fail the check when one is broken", async () => {
    await expect(cruise(brokenTree, "err")).rejects.toMatchObject({ code: Object.keys(broken).length });
  });

  it("each have an example here", () => {
    const { forbidden } = jest.requireActual<{ forbidden: { name: string }[] }>(configuration);

    expect(Object.keys(broken).sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });

  describe("name the rule that", () => {
    let violations: Cruise["summary"]["violations"];
    beforeAll(async () => {
      violations = (JSON.parse(await cruise(brokenTree, "json")) as Cruise).summary.violations;
    });

    it.each(Object.entries(broken))("%s", (rule, [path]) => {
      expect(violations.filter(({ from }) => from === path).map((violation) => violation.rule.name)).toEqual([
        rule,
      ]);
    });
  });
});
