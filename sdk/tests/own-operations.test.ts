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
