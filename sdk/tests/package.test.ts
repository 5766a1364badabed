import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { startServer, type TestServer } from "../../tests/support/server";
import { COMPILERS, installPackage, type Compiler, type ConsumerProject } from "./support/installed-package";

const usage = `
const hosho = createHosho({ endpoint: process.env["ENDPOINT"] ?? "", token: process.env["TOKEN"] ?? "" });
hosho.openCertificate({ number: "2070004426", key: "332E1EXXXX" }).then(({ certificate }) => {
  console.log(certificate.title);
});
hosho.openCertificate({ number: "2070004426", key: "0000000000" }).catch((error) => {
  console.log(error instanceof HoshoRefusal, error.code);
});
`;

describe("the package as it is published", () => {
  let server: TestServer;
  let project: ConsumerProject;
  let environment: Record<string, string>;
  beforeAll(async () => {
    [server, project] = await Promise.all([startServer(), installPackage()]);
    environment = { ENDPOINT: server.url, TOKEN: server.tokens.obligee };
  });
  afterAll(async () => {
    project.remove();
    await server.stop();
  });

  it("holds the build, the readme and the licence, and depends on nothing", () => {
    const directory = join(project.directory, "node_modules/@hosho/sdk");
    expect(readdirSync(directory).sort()).toEqual(["LICENSE", "README.md", "dist", "package.json"]);
    expect(readdirSync(join(directory, "dist")).sort()).toEqual(["cjs", "esm"]);
    const manifest = JSON.parse(readFileSync(join(directory, "package.json"), "utf8")) as object;
    // Nobody who installs it gets those of its development.
    expect(Object.keys(manifest).filter((key) => /dependencies/i.test(key))).toEqual(["devDependencies"]);
  });

  it("imports nothing but its own files", () => {
    for (const format of ["cjs", "esm"]) {
      const directory = join(project.directory, "node_modules/@hosho/sdk/dist", format);
      for (const file of readdirSync(directory, { recursive: true, encoding: "utf8" })) {
        if (!/\.(js|ts)$/.test(file)) continue;
        const text = readFileSync(join(directory, file), "utf8");
        const imported = [...text.matchAll(/(?:from|import|require)\s*\(?\s*["']([^"']+)["']/g)].map(
          ([, from]) => from!,
        );
        expect(imported.filter((from) => !/^(@hosho\/sdk.*|\.\.?\/.*\.js)$/.test(from))).toEqual([]);
      }
    }
  });

  it("runs from CommonJS", async () => {
    project.write("usage.cjs", `const { createHosho, HoshoRefusal } = require("@hosho/sdk");${usage}`);
    const { stdout } = await project.run("usage.cjs", { environment });
    expect(stdout.split("\n").sort()).toEqual(["", "true CERTIFICATE_NOT_FOUND", "保証証書（前払金保証）"]);
  });

  it("runs from ES modules", async () => {
    project.write("usage.mjs", `import { createHosho, HoshoRefusal } from "@hosho/sdk";${usage}`);
    const { stdout } = await project.run("usage.mjs", { environment });
    expect(stdout.split("\n").sort()).toEqual(["", "true CERTIFICATE_NOT_FOUND", "保証証書（前払金保証）"]);
  });

  it.each([
    ["CommonJS", "core.cjs", 'const { createClient, openCertificate } = require("@hosho/sdk/core");'],
    ["ES modules", "core.mjs", 'import { createClient, openCertificate } from "@hosho/sdk/core";'],
  ])("gives single functions, too: %s", async (_what, file, imported) => {
    project.write(
      file,
      `${imported}
       const client = createClient({ endpoint: process.env["ENDPOINT"] ?? "", token: process.env["TOKEN"] ?? "" });
       openCertificate(client, { number: "2070004426", key: "332E1EXXXX" }).then(({ certificate }) => {
         console.log(certificate.title);
       });`,
    );
    expect((await project.run(file, { environment })).stdout).toBe("保証証書（前払金保証）\n");
  });

  const typed = `
    import { createHosho, HoshoRefusal, orRefusal, type Guarantee } from "@hosho/sdk";
    import { createClient, guarantees } from "@hosho/sdk/core";
    const hosho = createHosho({ endpoint: "https://hosho.example/graphql", token: () => "t" });
    const client = createClient({ endpoint: "https://hosho.example/graphql" });
    export async function run(): Promise<number | null> {
      const guarantee: Guarantee | null = await hosho.guarantee("2070004426");
      const opened = await orRefusal(hosho.openCertificate({ number: "2070004426", key: "k" }));
      if (opened instanceof HoshoRefusal) return opened.code === "TOO_MANY_GUESSES" ? opened.detail.retryAfterSeconds : null;
      // @ts-expect-error: not every refusal says when to come back
      try { await hosho.viewer(); } catch (error) { if (error instanceof HoshoRefusal) error.detail.retryAfterSeconds; }
      // @ts-expect-error: there is no such kind
      await hosho.guarantees({ filter: { kinds: ["RESERVATION"] } });
      for await (const { number } of guarantees.all(client)) if (number === guarantee?.number) return null;
      return opened.guarantee.amount + (guarantee?.amount ?? 0);
    }`;

  describe.each(Object.keys(COMPILERS) as Compiler[])("with TypeScript %s", (compiler) => {
    it.each([
      ["CommonJS", "typed.cts", { module: "node16" }],
      ["ES modules", "typed.mts", { module: "nodenext" }],
      [
        "a bundler for browsers",
        "typed.ts",
        { module: "esnext", moduleResolution: "bundler", lib: ["es2022", "dom"], types: [] },
      ],
    ])("is understood by a strict compiler: %s", async (_what, file, options) => {
      project.write(file, typed);
      expect(await project.compile(file, { ...options, noEmit: true }, compiler)).toBe("");
    });
  });

  it("is understood by the resolution of old, which knows nothing of exports", async () => {
    project.write("typed.ts", typed);
    const options = { module: "commonjs", moduleResolution: "node10", noEmit: true };
    expect(await project.compile("typed.ts", options)).toBe("");
  });

  it("does what its readme says", async () => {
    const readme = readFileSync(resolve(__dirname, "../README.md"), "utf8");
    const snippets = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, snippet]) => snippet!);
    expect(snippets.length).toBeGreaterThan(5);
    project.write("readme.mts", snippets.join("\n").replaceAll("https://hosho.example/graphql", server.url));

    expect(await project.compile("readme.mts", { module: "nodenext", outDir: "out" })).toBe("");
    const { stdout } = await project.run("out/readme.mjs", {
      environment: {
        HOSHO_OBLIGEE_TOKEN: server.tokens.obligee,
        HOSHO_ISSUER_TOKEN: server.tokens.issuer,
        HOSHO_LOGIN_ID: server.users.contractor.loginId,
        HOSHO_PASSWORD: server.users.contractor.password,
      },
    });
    expect(stdout).toContain("保証証書（前払金保証） 40000000\n発行日: 令和4年5月10日");
    expect(stdout).toMatch(/^\d{10} [0-9A-Z]{3} [0-9A-Z]{3} [0-9A-Z]{4}$/m);
    expect(stdout).toMatch(/^APPLIED .*128,800/m);
    expect(stdout).toMatch(/^ISSUED 207\d{7}$/m);
    expect(stdout).toMatch(/^\S+Z GUARANTEE_ISSUED$/m);
    expect(stdout).toContain("CERTIFICATE_NOT_FOUND Number and key do not open a certificate.");
    expect(stdout.trimEnd().split("\n").at(-1)).toBe("40000000");
  });
});
