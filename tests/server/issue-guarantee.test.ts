import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { issueGuarantee } from "../../src/use-cases/guarantee/issue-guarantee";
import type { GuaranteeKind } from "../../sdk/src/generated/enums";
import type { IssueGuaranteeInput } from "../../sdk/src/generated/inputs";
import { engines } from "../support/engines";
import { callAs, post, type Answer } from "../support/graphql-client";
import { issueInput, worksContract } from "../support/issue-input";
import { mutate, mutationOf, perform } from "../support/operations";
import { startServer, type TestServer } from "../support/server";
// Behind the server, which brings what its decorators need.
import {
  issueCommandOf,
  IssueGuaranteeInput as IssueInput,
} from "../../src/api/guarantee/issue-guarantee.input";

const SELECTION = `guarantee {
  id number kind status amount expiresOn issuedOn depositBank { name branch } branch { name }
  issuer { name } contractor { name } obligee { name }
  worksContract { name place contractPrice coveredPrice workPeriod { from to } contractedOn }
  certificate { id title version content digest inForce } }`;

describe.each(engines)("issuing a guarantee, on %s", (engine) => {
  let server: TestServer;
  const issue = (changes: Partial<IssueGuaranteeInput> = {}, holder: keyof TestServer["tokens"] = "issuer") =>
    mutate(callAs(server, holder), "issueGuarantee", issueInput(server, changes), SELECTION);
  const issued = async (changes: Partial<IssueGuaranteeInput> = {}) =>
    (await perform(callAs(server, "issuer"), "issueGuarantee", issueInput(server, changes), SELECTION))
      .guarantee;

  const findings = async (changes: Partial<IssueGuaranteeInput>) => {
    const { result, text } = await issue(changes);
    if (result?.code !== "INVALID_INPUT") throw new Error(text);
    return result.fields;
  };

  beforeAll(async () => {
    server = await startServer({ engine });
  });
  afterAll(() => server.stop());

  it("allots a number under the issuer's prefix and registers the first certificate", async () => {
    const { result } = await issue();
    expect(result).toMatchObject({
      __typename: "IssueGuaranteeSuccess",
      guarantee: {
        id: expect.stringMatching(/^guarantee_[0-9a-f]{8}-[0-9a-f]{4}-7/) as string,
        number: expect.stringMatching(/^207\d{7}$/) as string,
        kind: "ADVANCE_PAYMENT",
        status: "ISSUED",
        amount: 40_000_000,
        // Without a date of its own it ends with the works.
        expiresOn: "2027-03-31",
        branch: { name: "大阪支店" },
        issuer: { name: "西日本建設業保証株式会社" },
        worksContract: { contractPrice: 100_000_000, coveredPrice: 100_000_000 },
        certificate: { title: "保証証書（前払金保証）", version: 1 },
      },
    });
  });

  it("gives the certificate a canonical content whose digest anybody can check", async () => {
    const { number, certificate } = await issued();
    const { content, digest } = certificate;
    expect(createHash("sha256").update(content, "utf8").digest("hex")).toBe(digest);
    expect(canonicalize(JSON.parse(content))).toBe(content);
    expect(JSON.parse(content)).toMatchObject({
      number,
      contractor: { name: "株式会社〇〇建設", address: "〇〇市〇〇町1丁目1号" },
      issuer: { branch: { telephone: "06-6543-2711" } },
      amount: 40_000_000,
    });
  });

  it("carries 10,000,000,000,000 yen unharmed into the guarantee, the list and the certificate", async () => {
    const price = 10_000_000_000_000;
    const works = worksContract({ contractPrice: price });
    const { id, certificate } = await issued({ worksContract: works, amount: price });
    expect(JSON.parse(certificate.content)).toMatchObject({
      amount: price,
      worksContract: { contractPrice: price },
    });
    const listed = await post<{ guarantees: { nodes: unknown[] } }>(
      callAs(server, "contractor"),
      `{ guarantees(orderBy: { field: AMOUNT, direction: DESC }, first: 1) { nodes { id amount worksContract { contractPrice coveredPrice } } } }`,
    );
    expect(listed.data?.guarantees.nodes).toEqual([
      { id, amount: price, worksContract: { contractPrice: price, coveredPrice: price } },
    ]);
    expect(listed.text).toContain('"amount":10000000000000');
  });

  it.each([
    ["a fraction", "1.5", /Yen must be a whole number of yen.*fraction 1\.5/],
    ["a string", '"100"', /Yen must be a whole number of yen.*got a string/],
    ["a negative number", "-1", /Yen must be a whole number of yen.*negative number -1/],
    ["2^53", "9007199254740992", /Yen must be a whole number of yen.*larger/],
    ["null", "null", /Yen/],
    ["true", "true", /Yen must be .*got a boolean/],
  ])("refuses %s as Yen by name, as a variable and as a literal", async (_, amount, message) => {
    const asVariable = await fetch(server.url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/graphql-response+json",
        authorization: `Bearer ${server.tokens.issuer}`,
      },
      body: JSON.stringify({
        query: mutationOf("issueGuarantee"),
        variables: { input: { ...issueInput(server), amount: "AMOUNT" } },
      }).replace('"AMOUNT"', amount),
    });
    const body = (await asVariable.json()) as Answer;
    expect(asVariable.status).toBe(400);
    expect(body.errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
    expect(body.errors?.[0]?.message).toMatch(message);
    expect(body.errors?.[0]?.message).toContain("input.amount");

    const asLiteral = await post(
      callAs(server, "issuer"),
      `mutation { issueGuarantee(input: { kind: ADVANCE_PAYMENT, contractorId: "c", obligeeId: "o", amount: ${amount},
        worksContract: { name: "n", contractPrice: 1, workPeriod: { from: "2026-04-01", to: "2026-04-02" } } }) { __typename } }`,
    );
    expect(asLiteral.errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
    expect(asLiteral.errors?.[0]?.message).toMatch(/Yen/);
  });

  it("names everything that contradicts itself at once, each with its place", async () => {
    const found = await findings({
      contractorId: "contractor_00000000-0000-7000-8000-000000000000",
      number: "1050000009",
      amount: 100_000_001,
      expiresOn: "2027-03-30",
      depositBank: null,
      worksContract: worksContract({
        coveredPrice: 100_000_001,
        workPeriod: { from: "2027-04-01", to: "2027-03-31" },
        contractedOn: null,
      }),
    });
    expect(found.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      "contractorId NOT_FOUND",
      "depositBank REQUIRED_FOR_ADVANCE",
      "expiresOn BEFORE_COMPLETION",
      "number NUMBER_NOT_UNDER_PREFIX",
      "worksContract.contractedOn REQUIRED_FOR_ADVANCE",
      "worksContract.coveredPrice OVER_CONTRACT_PRICE",
      "worksContract.workPeriod.to BEFORE_START",
    ]);
    expect(found.every(({ message }) => message.length > 10)).toBe(true);
  });

  it("says of a number of nine digits what is wrong with it, together with all else", async () => {
    const found = await findings({ number: "207000442", amount: 0 });
    expect(found.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      "amount MUST_BE_POSITIVE",
      "number NOT_A_GUARANTEE_NUMBER",
    ]);
  });

  it("names a text that is too long together with rules that are broken", async () => {
    const works = worksContract({
      name: "工".repeat(121),
      workPeriod: { from: "2027-04-01", to: "2027-03-31" },
    });
    const found = await findings({ worksContract: works, amount: 0 });
    expect(found.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      "amount MUST_BE_POSITIVE",
      "worksContract.name TOO_LONG",
      "worksContract.workPeriod.to BEFORE_START",
    ]);
  });

  it("refuses texts that are blank, too long or cannot be printed", async () => {
    const long = "工".repeat(121);
    const found = await findings({
      worksContract: worksContract({ name: long, place: "  " }),
      depositBank: { name: "銀行", branch: "支店" },
    });
    expect(found).toMatchObject([
      { path: "worksContract.name", code: "TOO_LONG", limit: "120", actual: "121" },
      { path: "worksContract.place", code: "BLANK" },
    ]);
    expect(await findings({ worksContract: worksContract({ name: "工事\u0007" }) })).toMatchObject([
      { path: "worksContract.name", code: "UNPRINTABLE", actual: "U+0007" },
    ]);
  });

  it("keeps names character by character, variants and rare ones included", async () => {
    const name = "髙﨑\u{FA10}𠮷野家橋 ①㈱ｶﾅ工事".padEnd(40, "工");
    const guarantee = await issued({ worksContract: worksContract({ name }) });
    expect(guarantee).toMatchObject({ worksContract: { name } });
    expect(JSON.parse(guarantee.certificate.content)).toMatchObject({ worksContract: { name } });
  });

  it("takes a number that the issuer's own core system brings, once", async () => {
    expect((await issued({ number: "207-777 7777" })).number).toBe("2077777777");
    const second = await issue({ number: "2077777777" });
    expect(second.result).toMatchObject({
      code: "GUARANTEE_NUMBER_TAKEN",
      number: "2077777777",
    });
  });

  it("gives one of two callers the number that both bring at once", async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => issue({ number: "2078888888" })));
    const codes = answers.map(({ result }) => result?.__typename).sort();
    expect(codes).toEqual([...Array<string>(5).fill("GuaranteeNumberTakenError"), "IssueGuaranteeSuccess"]);
  });

  it("passes over numbers that were brought from the same range, however many, in few statements", async () => {
    const allotted = Number((await issued()).number);
    for (let i = 1; i <= 12; i += 1) await issue({ number: String(allotted + i) });
    const before = server.statements.length;
    expect((await issued()).number).toBe(String(allotted + 13));
    const passing = server.statements.length - before;
    const next = server.statements.length;
    expect((await issued()).number).toBe(String(allotted + 14));
    expect(passing - (server.statements.length - next)).toBeLessThan(6);
  });

  it("issues once for the same idempotency key, also when the calls overlap", async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => issue({ idempotencyKey: "same-call" })),
    );
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.result?.__typename).toBe("IssueGuaranteeSuccess");
    const other = await issue({ idempotencyKey: "same-call", amount: 1 });
    expect(other.result).toMatchObject({ code: "IDEMPOTENCY_CONFLICT" });
  });

  it("leaves the idempotency key of a refused call free for the corrected one", async () => {
    const refused = await issue({ idempotencyKey: "corrected", amount: 200_000_000 });
    expect(refused.result).toMatchObject({ code: "INVALID_INPUT" });
    const corrected = await issue({ idempotencyKey: "corrected" });
    expect(corrected.result).toMatchObject({ __typename: "IssueGuaranteeSuccess" });
  });

  it("issues a performance guarantee before the contract is signed, without a deposit bank", async () => {
    const { result } = await issue({
      kind: "CONTRACT_PERFORMANCE",
      amount: 10_000_000,
      depositBank: null,
      worksContract: worksContract({ contractedOn: null }),
    });
    expect(result).toMatchObject({
      guarantee: {
        depositBank: null,
        worksContract: { contractedOn: null },
        certificate: { title: "保証証書（契約保証）" },
      },
    });
    expect(await findings({ kind: "CONTRACT_PERFORMANCE" })).toMatchObject([
      { path: "depositBank", code: "ONLY_FOR_ADVANCE" },
    ]);
  });

  it.each(["contractor", "obligee", "operator"] as const)(
    "is refused to a token of the %s",
    async (holder) => {
      const { errors, status } = await issue({}, holder);
      expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN", allowedRoles: ["ISSUER"] } }]);
      expect(status).toBe(403);
    },
  );

  it("refuses 契約保証予約 and every other kind that has no electronic certificate", async () => {
    const { errors } = await issue({ kind: "CONTRACT_PERFORMANCE_RESERVATION" as GuaranteeKind });
    expect(errors?.[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT" } });
    expect(errors?.[0]?.message).toContain("GuaranteeKind");
  });

  it("shows the key to the contractor and to its issuer, and to nobody else", async () => {
    const { id: guaranteeId, number } = await issued();
    const selection = "authKey { value groups createdAt } guarantee { number worksContract { name } }";
    const { authKey, guarantee } = await perform(
      callAs(server, "contractor"),
      "revealAuthKey",
      { guaranteeId },
      selection,
    );
    expect(authKey.value).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
    expect(authKey.groups.map(({ length }) => length)).toEqual([3, 3, 4]);
    expect(authKey.groups.join("")).toBe(authKey.value);
    expect(guarantee.number).toBe(number);
    const toIssuer = await perform(callAs(server, "issuer"), "revealAuthKey", { guaranteeId }, selection);
    expect(toIssuer.authKey).toEqual(authKey);
    const { errors } = await mutate(callAs(server, "obligee"), "revealAuthKey", { guaranteeId });
    expect(errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");

    await perform(callAs(server, "obligee"), "openCertificate", { number, key: authKey.groups.join(" ") });
  });

  it("does not show the key of another contractor's guarantee, and does not say that there is one", async () => {
    const { id } = await issued({ contractorId: server.ids.otherContractor });
    const reveal = (guaranteeId: string) =>
      mutate(callAs(server, "contractor"), "revealAuthKey", { guaranteeId });
    const foreign = await reveal(id);
    const unknown = await reveal("guarantee_00000000-0000-7000-8000-000000000000");
    expect(foreign.data).toMatchObject({ revealAuthKey: { code: "GUARANTEE_NOT_FOUND" } });
    expect(foreign.text).toBe(unknown.text);
  });
});

describe("an issuer's number range", () => {
  it("says so when it is used up, and issues nothing", async () => {
    const server = await startServer();
    await server.parts.useCaseParts.unitOfWork.run(async ({ parties }) => {
      await parties.insertMissing({
        issuers: [
          {
            id: "issuer_small",
            name: "小",
            address: "所",
            numberPrefix: "999999999",
            branches: [{ id: "branch_small", name: "本店", address: "所", telephone: "0", fax: null }],
          },
        ],
        contractors: [{ id: "contractor_small", name: "建", address: "所", issuerIds: ["issuer_small"] }],
        obligees: [],
        operators: [],
      });
    });
    const command = issueCommandOf(
      Object.assign(new IssueInput(), {
        ...issueInput(server),
        // The schema gives these where an input says nothing.
        contractType: "WORKS",
        strict: false,
        contractorId: "contractor_small",
      }),
    );
    const caller = {
      tokenId: "t",
      role: "ISSUER",
      organisationId: "issuer_small",
      userId: null,
      scopes: null,
    } as const;
    const outcomes = [];
    for (let i = 0; i < 11; i += 1)
      outcomes.push(await issueGuarantee(server.parts.useCaseParts, caller, command));
    expect(outcomes.filter(({ done }) => done)).toHaveLength(9);
    expect(outcomes[10]).toMatchObject({ done: false, refusal: { code: "GUARANTEE_NUMBERS_EXHAUSTED" } });
    await server.stop();
  });
});
