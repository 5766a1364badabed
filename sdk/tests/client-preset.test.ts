import { resolve } from "node:path";
import { startServer, type TestServer } from "../../tests/support/server";
import { installPackage, type ConsumerProject } from "./support/installed-package";

const repository = resolve(__dirname, "../..");

const program = `
  import { createHosho } from "@hosho/sdk";
  import { AmountDocument, RoleDocument } from "./generated/graphql.js";

  const hosho = createHosho({ endpoint: process.env["ENDPOINT"] ?? "", token: process.env["TOKEN"] ?? "" });
  const { guarantee } = await hosho.request(AmountDocument, { number: "2070004426" });
  const amount: number | undefined = guarantee?.amount;
  const { viewer } = await hosho.request(RoleDocument);
  console.log(amount, viewer?.role);

  export const wrong = () => [
    // @ts-expect-error: the document has a variable
    hosho.request(AmountDocument),
    // @ts-expect-error: the variable is a text
    hosho.request(AmountDocument, { number: 2070004426 }),
  ];`;

describe.each(["documentNode", "string"])(
  "documents of graphql-codegen's client preset, as %s",
  (documentMode) => {
    let server: TestServer;
    let project: ConsumerProject;
    beforeAll(async () => {
      [server, project] = await Promise.all([startServer(), installPackage()]);
      for (const name of ["graphql", "@graphql-typed-document-node/core", "@graphql-codegen"])
        project.link(name);
    });
    afterAll(async () => {
      project.remove();
      await server.stop();
    });

    it("bring the types of their results and variables along", async () => {
      const scalars = { Yen: "number", GuaranteeNumber: "string" };
      project.write("package.json", '{ "type": "module" }');
      project.write(
        "operations.graphql",
        `query Amount($number: GuaranteeNumber!) { guarantee(number: $number) { amount ...Number } }
       fragment Number on Guarantee { number }
       query Role { viewer { role } }`,
      );
      project.write(
        "codegen.json",
        JSON.stringify({
          schema: resolve(repository, "schema/schema.graphql"),
          documents: "operations.graphql",
          importExtension: ".js",
          generates: {
            "generated/": { preset: "client", config: { useTypeImports: true, documentMode, scalars } },
          },
        }),
      );
      const codegen = resolve(repository, "node_modules/@graphql-codegen/cli/cjs/bin.js");
      expect(await project.run(codegen, { args: ["--config", "codegen.json"] })).toMatchObject({ code: 0 });

      project.write("program.mts", program);
      expect(await project.compile("program.mts", { module: "nodenext", outDir: "out" })).toBe("");
      const environment = { ENDPOINT: server.url, TOKEN: server.tokens.contractor };
      const { stdout } = await project.run("out/program.mjs", { environment });
      expect(stdout).toBe("40000000 CONTRACTOR\n");
    });
  },
);
