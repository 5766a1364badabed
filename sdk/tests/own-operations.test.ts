import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { parse, type DocumentNode } from "graphql";
import { startServer, type TestServer } from "../../tests/support/server";
import { createHosho, HoshoRequestError, type DocumentText, type Hosho } from "../src/index.js";
import { startScriptedServer } from "./support/scripted-server";

describe("an operation of the caller's own", () => {
  let server: TestServer;
  let hosho: Hosho;
  beforeAll(async () => {
    server = await startServer();
    hosho = createHosho({ endpoint: server.url, token: server.tokens.contractor });
  });
  afterAll(() => server.stop());

  it("is a string, typed by hand", async () => {
    const query = "query ($number: GuaranteeNumber!) { guarantee(number: $number) { amount } }";
    const { guarantee } = await hosho.request<{ guarantee: { amount: number } | null }, { number: string }>(
      query,
      {
        number: "2070004426",
      },
    );
    expect(guarantee?.amount).toBe(40_000_000);
  });

  it("may need no variables", async () => {
    expect(await hosho.request("{ viewer { role } }")).toEqual({ viewer: { role: "CONTRACTOR" } });
  });

  it("is a document that a generator typed: a String that knows its result and variables", async () => {
    class TypedDocumentString<Result, Variables> extends String implements DocumentText<Result, Variables> {
      declare readonly __apiType?: (variables: Variables) => Result;
    }
    const document = new TypedDocumentString<{ viewer: { role: string } }, { withName?: boolean }>(
      "query ($withName: Boolean = false) { viewer { role tokenName @include(if: $withName) } }",
    );
    const { viewer } = await hosho.request(document);
    expect(viewer.role).toBe("CONTRACTOR");
    expect(await hosho.request(document, { withName: true })).toEqual({
      viewer: { role: "CONTRACTOR", tokenName: "sandbox contractor" },
    });
  });

  describe("that is a parsed document", () => {
    type Amount = TypedDocumentNode<{ guarantee: { amount: number } | null }, { number: string }>;
    const amount = parse(
      `query ($number: GuaranteeNumber!) { guarantee(number: $number) { ...Amount } }
       fragment Amount on Guarantee { amount }`,
    ) as Amount;
    const role = parse("{ viewer { role } }") as TypedDocumentNode<
      { viewer: { role: string } | null },
      Record<string, never>
    >;

    it("knows its result and its variables", async () => {
      const { guarantee } = await hosho.request(amount, { number: "2070004426" });
      const found: { readonly amount: number } | null = guarantee;
      expect(found).toEqual({ amount: 40_000_000 });
      // The compiler decides; `npm run types` fails where one of these is no error.
      const wrong = (): unknown[] => [
        // @ts-expect-error: the document has a variable
        hosho.request(amount),
        // @ts-expect-error: the variable is a text
        hosho.request(amount, { number: 2070004426 }),
        // @ts-expect-error: there is no such variable
        hosho.request(amount, { number: "2070004426", key: "" }),
      ];
      expect(wrong).toBeInstanceOf(Function);
    });

    it("needs no variables where it has none", async () => {
      const { viewer } = await hosho.request(role);
      expect(viewer?.role).toBe("CONTRACTOR");
    });

    it("may come without types, and without the text that it was parsed from", async () => {
      const untyped: DocumentNode = { kind: role.kind, definitions: role.definitions };
      expect(await hosho.request(untyped)).toEqual({ viewer: { role: "CONTRACTOR" } });
      const asJson = JSON.parse(JSON.stringify(amount)) as Amount;
      expect(await hosho.request(asJson, { number: "2070004426" })).toEqual({
        guarantee: { amount: 40_000_000 },
      });
    });
  });

  it("goes out as GraphQL over HTTP has it", async () => {
    const scripted = await startScriptedServer({ body: { data: { viewer: null } } });
    await createHosho({ endpoint: scripted.url, token: "t", language: "ja" }).request(
      "{ viewer { role } }",
      {},
    );
    const [request] = scripted.received;
    expect(request?.headers).toMatchObject({
      accept: "application/graphql-response+json, application/json;q=0.9",
      "accept-language": "ja",
      authorization: "Bearer t",
      "content-type": "application/json",
    });
    expect(request?.body).toEqual({ query: "{ viewer { role } }", variables: {} });
    await scripted.stop();
  });

  it("carries the same errors as every other", async () => {
    await expect(hosho.request("{ viewer { shoeSize } }")).rejects.toBeInstanceOf(HoshoRequestError);
  });

  it("is tried again only if the caller says that it may be repeated", async () => {
    const scripted = await startScriptedServer({ status: 503, body: "" });
    const client = createHosho({ endpoint: scripted.url, token: "t", retries: 5 });
    await expect(client.request("{ viewer { role } }")).rejects.toThrow();
    expect(scripted.received).toHaveLength(1);
    await expect(client.request("{ viewer { role } }", {}, { retries: 1 })).rejects.toThrow();
    expect(scripted.received).toHaveLength(3);
    await scripted.stop();
  });
});
