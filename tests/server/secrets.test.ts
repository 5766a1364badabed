import { hashAccessToken } from "../../src/use-cases/account/access-token";
import type { AuthKey } from "../../src/domain/auth-key/auth-key";
import { engines } from "../support/engines";
import { rowsOf } from "../support/events";
import { callAs, post } from "../support/graphql-client";
import { issueInput } from "../support/issue-input";
import { mutationOf, perform } from "../support/operations";
import { startServer, type TestServer } from "../support/server";

/** Known values, in every place where a careless system would repeat them. */
const KEY = "C4N4RYKEY7" as AuthKey;
const WRONG_KEY = "WR0NGK3Y99";
const TOKEN = "hosho_CANARYtokenCANARYtokenCANARYtokenCANARY0";
const UNKNOWN_TOKEN = "hosho_UNKNOWNcanaryUNKNOWNcanaryUNKNOWNcanary";

const OPEN = mutationOf("openCertificate");

describe.each(engines)("a key or token, on %s", (engine) => {
  let server: TestServer;
  let number: string;
  const answers: string[] = [];
  const send = async (body: unknown, headers: Record<string, string> = {}, path = ""): Promise<number> => {
    const response = await fetch(server.url + path, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${TOKEN}`, ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
    answers.push(await response.text(), JSON.stringify([...response.headers]));
    return response.status;
  };

  beforeAll(async () => {
    server = await startServer({
      engine,
      change: (parts) => ({
        ...parts,
        newAuthKey: () => KEY,
        vault: Object.assign(Object.create(parts.vault) as typeof parts.vault, {
          seal: parts.vault.seal.bind(parts.vault),
          open: parts.vault.open.bind(parts.vault),
          fingerprint: parts.vault.fingerprint.bind(parts.vault),
          // A library that fails with the secret in its message.
          matches: (...[on, key, hash]: Parameters<typeof parts.vault.matches>) => {
            if (key === ("FA11CANARY" as AuthKey)) throw new Error(`cannot hash ${key} of ${TOKEN}`);
            return parts.vault.matches(on, key, hash);
          },
        }),
      }),
    });
    await server.parts.useCaseParts.unitOfWork.run(async ({ accessTokens }) => {
      await accessTokens.insert({
        id: "token_canary",
        hash: hashAccessToken(TOKEN),
        name: "canary",
        role: "OBLIGEE",
        organisationId: server.ids.kinki,
        createdAt: new Date(),
        expiresAt: null,
      });
    });
    const issuer = callAs(server, "issuer");
    const issued = await perform(issuer, "issueGuarantee", issueInput(server), "guarantee { number }");
    number = issued.guarantee.number;
  });
  afterAll(() => server.stop());

  it("appears in no log line and in no error, wherever it is put", async () => {
    // Rightly used, and wrongly.
    expect(await send({ query: OPEN, variables: { input: { number, key: KEY } } })).toBe(200);
    await send({ query: OPEN, variables: { input: { number, key: WRONG_KEY } } });
    await send({ query: OPEN, variables: { input: { number, key: `${KEY}${WRONG_KEY}` } } });
    await send({ query: OPEN, variables: { input: { number, key: "FA11CANARY" } } });
    // In the wrong place: number and key swapped, of the wrong type, under a wrong name.
    await send({ query: OPEN, variables: { input: { number: KEY, key: number } } });
    await send({ query: OPEN, variables: { input: { number, key: [KEY], [WRONG_KEY]: 1 } } });
    await send({ query: OPEN, variables: { input: { number, key: { value: KEY } } } });
    await send({ query: OPEN, variables: { input: KEY } });
    await send({ query: OPEN, variables: KEY });
    // As literals: right, of the wrong kind, unfinished.
    for (const literal of [
      `"${KEY}"`,
      KEY,
      `[${KEY}]`,
      `"""${KEY}"""`,
      `"${KEY}`,
      `{ k: "${KEY}" }`,
      `7${KEY}`,
    ])
      await send({
        query: `mutation { openCertificate(input: { number: "${KEY}", key: ${literal} }) { __typename } }`,
      });
    await send({ query: `{ guarantee(number: "${KEY}") { id } }` });
    await send({ query: `{ node(id: "guarantee_${KEY}") { id } }` });
    await send({ query: `{ ${KEY} guarantee(${KEY}: 1) { ${KEY} } ...${KEY} }` });
    await send({ query: `query ${KEY} { viewer { role } }`, operationName: KEY });
    await send({ query: `{ viewer { role } }`, operationName: TOKEN });
    await send({ query: `{ viewer { ${TOKEN}: role @include(if: "${KEY}") } }` });
    await send({ query: `{ guarantees(after: "${KEY}", first: "${TOKEN}") { nodes { id } } }` });
    // Outside the document: body, header, address.
    await send(`{"query": "${KEY}`);
    await send(KEY, { "content-type": "text/plain" });
    await send({
      query: "{ viewer { role } }",
      extensions: { persistedQuery: { version: 1, sha256Hash: KEY } },
    });
    await send({ query: "{ viewer { role } }" }, { authorization: `Bearer ${UNKNOWN_TOKEN}` });
    await send({ query: "{ viewer { role } }" }, { authorization: `Basic ${TOKEN} ${KEY}` });
    await send({ query: "{ viewer { role } }" }, { "x-request-id": KEY, origin: `https://${KEY}.example` });
    await send({ query: "{ viewer { role } }" }, {}, `?token=${TOKEN}&key=${KEY}`);
    await send({ query: "{ viewer { role } }" }, {}, `/${KEY}`);
    await send({ query: `{ a ${"b ".repeat(60_000)} ${KEY}` });

    const everything = answers.join("\n") + server.output() + server.statements.join("\n");
    const leaks = [KEY, WRONG_KEY, TOKEN, UNKNOWN_TOKEN, "FA11CANARY", `${number}"`].filter((secret) =>
      everything.toLowerCase().includes(secret.toLowerCase()),
    );
    expect(leaks).toEqual([]);
    // The log is there, so that its silence means something.
    expect(server.output()).toContain('"fields":["openCertificate"]');
    expect(server.output()).toContain("cannot hash [redacted] of [redacted]");
  });

  it("is shown by those who show it, stands in the notice, and nowhere else", async () => {
    const { data } = await post<{ guarantee: { id: string } }>(
      callAs(server, "contractor"),
      `{ guarantee(number: "${number}") { id } }`,
    );
    const input = `input: { guaranteeId: "${data?.guarantee.id ?? ""}", idempotencyKey: "shown" }`;
    for (const [mutation, success] of [
      ["revealAuthKey", "RevealAuthKeySuccess"],
      ["reissueAuthKey", "ReissueAuthKeySuccess"],
      ["reissueAuthKey", "ReissueAuthKeySuccess"],
    ] as const) {
      const shown = await post<Record<string, { authKey: { value: string; noticePdf: { url: string } } }>>(
        callAs(server, "contractor"),
        `mutation { ${mutation}(${input}) { ... on ${success} { authKey { value noticePdf { url sha256 } } } } }`,
      );
      const { value, noticePdf } = shown.data?.[mutation]?.authKey ?? { value: "", noticePdf: { url: "" } };
      expect(value).toBe(KEY);
      const cookie = shown.headers.get("set-cookie") ?? "";
      for (const headers of [
        { authorization: `Bearer ${server.tokens.contractor}` },
        { cookie: cookie.split(";")[0] ?? "" },
      ])
        expect((await fetch(noticePdf.url, { headers })).status).toBe(200);
      expect(noticePdf.url + cookie).not.toContain(KEY);
    }
    expect(server.output() + server.statements.join("\n")).not.toContain(KEY);
  });

  it("stands in no row of any table in the clear", async () => {
    const text = await rowsOf(server);
    for (const written of ["GUARANTEE_ISSUED", "AUTH_KEY_REISSUED", "KEY_NOTICE_FETCHED"])
      expect(text).toContain(written);
    expect([KEY, WRONG_KEY, TOKEN, UNKNOWN_TOKEN].filter((secret) => text.includes(secret))).toEqual([]);
    expect(text).not.toContain(server.tokens.contractor);
  });
});
