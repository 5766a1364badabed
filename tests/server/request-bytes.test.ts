import { gzipSync } from "node:zlib";
import { oneEngine } from "../support/engines";
import { issueInput, worksContract } from "../support/issue-input";
import { mutationOf } from "../support/operations";
import { head, sendRaw } from "../support/raw-http";
import { startServer, type TestServer } from "../support/server";

const ISSUE = mutationOf("issueGuarantee");
const JSON_TYPE = "application/json";
/** Stands where the bytes of the name of the works are put. */
const PLACE = "@@@@";
const hex = (bytes: string): Buffer => Buffer.from(bytes.replaceAll(" ", ""), "hex");

describe.each(oneEngine)("a guarantee that is to be issued, on %s", (engine) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ engine });
  });
  afterAll(() => server.stop());

  const bodyNaming = (name: Uint8Array): Buffer => {
    // Nothing else in it is beyond ASCII: what came would be in one encoding.
    const input = issueInput(server, {
      worksContract: worksContract({ name: PLACE, place: "Osaka" }),
      depositBank: { name: "Bank", branch: "Main" },
    });
    const [before = "", after = ""] = JSON.stringify({ query: ISSUE, variables: { input } }).split(PLACE);
    return Buffer.concat([Buffer.from(before), name, Buffer.from(after)]);
  };
  const send = async (body: Uint8Array, headers: Record<string, string> = {}) => {
    const written = server.statements.length;
    const answer = await sendRaw(
      server.url,
      head("POST /graphql", {
        host: "hosho.example",
        "content-type": JSON_TYPE,
        authorization: `Bearer ${server.tokens.issuer}`,
        "content-length": String(body.byteLength),
        ...headers,
      }),
      body,
    );
    const inserted = server.statements.slice(written).filter((statement) => statement.includes("INSERT"));
    return { ...answer, inserted };
  };

  it.each([
    [
      "Shift_JIS, undeclared",
      hex("8d91 93b9 8d86 90fc 89fc 97c7 8d48 8e96"),
      400,
      /not UTF-8; it looks like Shift_JIS/,
    ],
    ["EUC-JP, undeclared", hex("b9f1 c6bb b2fe ceb9 b9a9 bbf6"), 400, /not UTF-8; it looks like EUC-JP/],
    ["ISO-2022-JP", hex("1b2442 3971 463b 1b2842"), 400, /not UTF-8; it looks like ISO-2022-JP/],
    ["UTF-8 with a byte missing", hex("e59b e98193 e6 94b9e889af"), 400, /not UTF-8\./],
    ["UTF-8 cut at its end", Buffer.from("国道改良").subarray(0, 11), 400, /not UTF-8\./],
    ["CESU-8", hex("eda182 edbeb7"), 400, /not UTF-8; it looks like CESU-8/],
    ["half a character in three bytes", hex("e59bbd eda182"), 400, /not UTF-8/],
    ["an overlong form", hex("e59bbd e98193 c0af"), 400, /not UTF-8/],
    ["a fifth byte", hex("e59bbd e98193 f888808080"), 400, /not UTF-8/],
    ["beyond the last character", hex("e59bbd e98193 f4908080"), 400, /not UTF-8/],
    ["the first half of an escaped pair", Buffer.from("\\ud842"), 400, /half a character/],
    ["the second half", Buffer.from("\\uDFB7\\ud842"), 400, /half a character/],
    ["a half behind a whole", Buffer.from("\\ud842\\udfb7\\udfb7"), 400, /half a character/],
  ])("is not, where its name is %s", async (_, name, status, message) => {
    const answer = await send(bodyNaming(name));
    expect(answer.status).toBe(status);
    expect(answer.body).toMatch(message);
    expect(answer.body).toContain('"code":"BAD_USER_INPUT"');
    expect(answer.inserted).toEqual([]);
  });

  it.each([
    ["as Shift_JIS", { "content-type": `${JSON_TYPE}; charset=Shift_JIS` }, /declared as Shift_JIS/],
    ["as Windows-31J", { "content-type": `${JSON_TYPE};charset="windows-31j"` }, /declared as windows-31j/],
    ["as UTF-16", { "content-type": `${JSON_TYPE}; charset=utf-16` }, /declared as utf-16/],
    [
      "as two charsets",
      { "content-type": `${JSON_TYPE}; charset=utf-8; charset=euc-jp` },
      /declared as euc-jp/,
    ],
    [
      "as a charset that nobody knows",
      { "content-type": `${JSON_TYPE}; charset=<b>` },
      /declared as another/,
    ],
    ["as compressed", { "content-encoding": "gzip" }, /Compressed requests/],
    ["as compressed twice", { "content-encoding": "identity, br" }, /Compressed requests/],
  ] as [string, Record<string, string>, RegExp][])(
    "is not, where the body is declared %s",
    async (_, headers, message) => {
      const answer = await send(bodyNaming(Buffer.from("国道改良工事")), headers);
      expect(answer.body).toMatch(message);
      expect(answer.status).toBe(415);
      expect(answer.inserted).toEqual([]);
    },
  );

  it("is not, where the body is compressed on its way", async () => {
    const headers = {
      host: "hosho.example",
      "content-type": JSON_TYPE,
      "transfer-encoding": "gzip, chunked",
    };
    const { status, body } = await sendRaw(server.url, head("POST /graphql", headers), "0\r\n\r\n");
    expect(status).toBe(415);
    expect(body).toContain("Compressed requests");
  });

  it("is not, where the body is compressed and nobody says so", async () => {
    const answer = await send(gzipSync(bodyNaming(Buffer.from("国道改良工事"))));
    expect([answer.status, answer.inserted]).toEqual([415, []]);
    expect(answer.body).toMatch(/Compressed requests/);
  });

  it("tells what it reads where a compressed body is refused", async () => {
    const { headers } = await send(gzipSync("{}"), { "content-encoding": "gzip" });
    expect(headers.get("accept-encoding")).toBe("identity");
  });

  it.each([
    ["without a charset", {}, "国道改良工事"],
    ["declared as UTF-8", { "content-type": `${JSON_TYPE}; charset=UTF-8` }, "国道改良工事"],
    ["declared as utf8, quoted", { "content-type": `${JSON_TYPE};charset="utf8"` }, "国道改良工事"],
    ["declared as not compressed", { "content-encoding": "identity" }, "国道改良工事"],
    ["with characters of four bytes", {}, "𠮷野家前"],
    ["with an escaped pair", {}, "\\ud842\\udfb7野家前"],
  ])("is, from UTF-8 %s", async (_, headers, name) => {
    const answer = await send(bodyNaming(Buffer.from(name)), headers);
    expect(answer.body).toContain("IssueGuaranteeSuccess");
    expect(answer.inserted).not.toEqual([]);
  });

  it("is, from UTF-8 with its mark", async () => {
    const body = Buffer.concat([hex("efbbbf"), bodyNaming(Buffer.from("国道改良工事"))]);
    expect((await send(body)).body).toContain("IssueGuaranteeSuccess");
  });

  it("is not, where the body tries to reach the prototype of things", async () => {
    for (const key of ["__proto__", "\\u005f_proto__"]) {
      const body = bodyNaming(Buffer.from("国道改良工事")).toString();
      const answer = await send(Buffer.from(body.replace('"kind"', `"${key}":{"amount":1},"kind"`)));
      expect([answer.status, answer.inserted]).toEqual([400, []]);
    }
  });
});
