import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { createContext, runInContext, type Context } from "node:vm";
import { startServer, type TestServer } from "../../tests/support/server";
import type * as Sdk from "../src/index.js";
import { installPackage, type ConsumerProject } from "./support/installed-package";
import { startScriptedServer } from "./support/scripted-server";

/** What the readme says is needed, besides the language itself. */
const NEEDED = {
  fetch,
  URL,
  AbortController,
  TextDecoder,
  setTimeout,
  clearTimeout,
  crypto: { getRandomValues: (array: Uint8Array) => crypto.getRandomValues(array) },
};

/** Loads the package as CommonJS in a realm that has nothing but what is given. */
function loadIn(context: Context, directory: string): typeof Sdk {
  const loaded = new Map<string, object>();
  const load = (file: string): object => {
    const known = loaded.get(file);
    if (known) return known;
    const exports = {};
    loaded.set(file, exports);
    const module = runInContext(
      `(function (exports, require) {${readFileSync(file, "utf8")}\n})`,
      context,
    ) as (exports: object, require: (from: string) => object) => void;
    module(exports, (from) => load(resolve(dirname(file), from)));
    return exports;
  };
  return load(join(directory, "index.js")) as typeof Sdk;
}

describe("what the package needs of its surroundings", () => {
  let server: TestServer;
  let project: ConsumerProject;
  const directory = (): string => join(project.directory, "node_modules/@hosho/sdk/dist/cjs");
  beforeAll(async () => {
    [server, project] = await Promise.all([startServer(), installPackage()]);
  });
  afterAll(async () => {
    project.remove();
    await server.stop();
  });

  it("is what its readme says, and all of it", () => {
    const readme = readFileSync(resolve(__dirname, "../README.md"), "utf8");
    for (const name of Object.keys(NEEDED)) expect(readme).toContain(`\`${name}`);
  });

  it("is no more than that: queries, mutations, lists, files, sessions, tries and errors work", async () => {
    const context = createContext({ ...NEEDED });
    const { createHosho, orRefusal, sessionToken, HoshoRefusal } = loadIn(context, directory());
    const endpoint = server.url;
    const obligee = createHosho({ endpoint, token: server.tokens.obligee });
    const { certificate } = await obligee.openCertificate({ number: "2070004426", key: "332E1EXXXX" });
    const wrong = await orRefusal(obligee.openCertificate({ number: "2070004426", key: "0000000000" }));
    expect(wrong).toBeInstanceOf(HoshoRefusal);
    expect((await obligee.certificatePdf(certificate.id))?.contentType).toBe("application/pdf");
    expect((await obligee.guaranteesCsv()).contentType).toContain("text/csv");

    const visitor = createHosho({ endpoint });
    const session = await visitor.signIn(server.users.contractor);
    const contractor = createHosho({ endpoint, token: sessionToken(visitor, session) });
    expect((await contractor.guarantees.all().toArray({ limit: 3 })).length).toBe(3);
    await contractor.signOut();

    const scripted = await startScriptedServer(
      { status: 503, body: "wait" },
      (response) => response.destroy(),
      { body: { data: { viewer: null } } },
    );
    expect(await createHosho({ endpoint: scripted.url, token: "t" }).viewer()).toBeNull();
    await scripted.stop();
    const nobody = createHosho({ endpoint: scripted.url, token: "t", retries: 0 });
    await expect(nobody.viewer()).rejects.toMatchObject({
      name: "HoshoConnectionError",
      reason: "UNREACHABLE",
      systemCode: "ECONNREFUSED",
      message: expect.not.stringContaining("CORS") as string,
    });
  });

  it.each(Object.keys(NEEDED))("is no less: without %s it does not work", async (name) => {
    const context = createContext({ ...NEEDED, [name]: undefined });
    const works = async (): Promise<unknown> => {
      const { createHosho } = loadIn(context, directory());
      const obligee = createHosho({ endpoint: server.url, token: server.tokens.obligee, retries: 0 });
      return obligee.openCertificate({ number: "2070004426", key: "332E1EXXXX" });
    };
    await expect(works()).rejects.toThrow();
  });

  it("names nothing else that a program may or may not have", () => {
    const names = [
      "process",
      "Buffer",
      "navigator",
      "structuredClone",
      "randomUUID",
      "AbortSignal",
      "canParse",
    ];
    for (const file of readdirSync(directory(), { recursive: true, encoding: "utf8" })) {
      if (!file.endsWith(".js")) continue;
      const code = readFileSync(join(directory(), file), "utf8").replace(/\/\*.*?\*\/|\/\/.*$/gms, "");
      for (const name of names)
        expect(`${file}: ${String(new RegExp(`\\b${name}\\b`).test(code))} ${name}`).toBe(
          `${file}: false ${name}`,
        );
    }
  });

  it("says so where there is no fetch", () => {
    const { createHosho } = loadIn(createContext({ ...NEEDED, fetch: undefined }), directory());
    expect(() => createHosho({ endpoint: server.url })).toThrow(
      "@hosho/sdk: there is no global fetch here; give one",
    );
  });

  it("may be a fetch that must not be called on another object, as a browser's", async () => {
    const strict = function (this: unknown, ...args: Parameters<typeof fetch>): Promise<Response> {
      if (this !== undefined && this !== globalThis) throw new TypeError("Illegal invocation");
      return fetch(...args);
    };
    const { createHosho } = loadIn(createContext({ ...NEEDED, fetch: strict }), directory());
    for (const own of [undefined, strict]) {
      const hosho = createHosho({ endpoint: server.url, token: server.tokens.obligee, fetch: own });
      expect(await hosho.viewer()).toMatchObject({ role: "OBLIGEE" });
    }
  });
});
