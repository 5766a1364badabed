import { requestRegistration, withQuickPasswords } from "../support/account";
import { oneEngine } from "../support/engines";
import { post } from "../support/graphql-client";
import { issueInput, worksContract } from "../support/issue-input";
import { startServer, type TestServer } from "../support/server";

const ISSUE = `mutation Issue($input: IssueGuaranteeInput!) { issueGuarantee(input: $input) {
  __typename
  ... on IssueGuaranteeSuccess { guarantee { worksContract { name } certificate { content } } }
  ... on InvalidInputError { fields { path code actual } } } }`;
const OPEN = `mutation Open($input: OpenCertificateInput!) { openCertificate(input: $input) {
  __typename ... on OpenCertificateSuccess { guarantee { number } }
  ... on InvalidInputError { fields { path code limit actual } } } }`;
const APPLY = `mutation Apply($input: ApplyForGuaranteeInput!) { applyForGuarantee(input: $input) {
  __typename ... on ApplyForGuaranteeSuccess { application { contactEmail } }
  ... on InvalidInputError { fields { path code message } } } }`;

interface Answered {
  readonly __typename: string;
  readonly guarantee?: {
    readonly number: string;
    readonly worksContract: { readonly name: string };
    readonly certificate: { readonly content: string };
  };
  readonly application?: { readonly contactEmail: string };
  readonly fields?: readonly Readonly<Record<string, unknown>>[];
}

describe.each(oneEngine)("what people paste, on %s", (engine) => {
  let server: TestServer;
  const ask = async (role: keyof TestServer["tokens"], query: string, input: object, language?: string) => {
    const at = { url: server.url, token: server.tokens[role], ...(language !== undefined && { language }) };
    const { data, errors } = await post<Record<string, Answered>>(at, query, { input });
    expect(errors).toBeUndefined();
    return Object.values(data ?? {})[0]!;
  };
  const issue = (name: string) =>
    ask("issuer", ISSUE, issueInput(server, { worksContract: worksContract({ name }) }));

  beforeAll(async () => {
    server = await startServer({ engine, change: withQuickPasswords });
  });
  afterAll(() => server.stop());

  it.each([
    ["marks for names", "〇〇道路改良工事"],
    ["variants of kanji", "髙\ufa11建設株式会社"],
    ["a kanji beyond the basic plane", "𠮷野家"],
    ["a variation selector", "葛\u{E0100}城市"],
    ["a compatibility form", "\ufa10"],
    ["a circled number, ㈱ and a Roman one", "①号線㈱Ⅲ工区"],
    ["half-width kana", "ｶﾅ工事"],
    ["waves and dashes", "1工区〜3工区～５－6−7"],
  ])("of a name with %s is on the certificate to the letter", async (_, name) => {
    const { guarantee } = await issue(name);
    expect(guarantee?.worksContract.name).toBe(name);
    expect(guarantee?.certificate.content).toContain(JSON.stringify(name));
  });

  it.each([
    ["bytes that were no character", "\ufffd\ufffd\ufffdH\ufffd\ufffd", "UNPRINTABLE", "U+FFFD"],
    ["an object that was lost", "会社\ufffc", "UNPRINTABLE", "U+FFFC"],
    ["private use", "会社\ue000", "UNPRINTABLE", "U+E000"],
    ["private use of Shift_JIS", "会社\ue757", "UNPRINTABLE", "U+E757"],
    ["private use of plane 16", "会社\u{10FFFD}", "UNPRINTABLE", "U+10FFFD"],
    ["a code point without a character", "会社\u0378", "UNPRINTABLE", "U+0378"],
    ["a noncharacter", "会社\ufdd0", "UNPRINTABLE", "U+FDD0"],
    ["another direction", "会社\u202e", "UNPRINTABLE", "U+202E"],
    ["a filler of Hangul", "会社\u3164", "UNPRINTABLE", "U+3164"],
    ["nothing but a filler", "\u3164", "BLANK", null],
    ["nothing but a blank of Braille", "\u2800", "BLANK", null],
    ["nothing but what is not seen", "\u200b\u2060", "BLANK", null],
    ["nothing but blanks", "\u3000\u00a0", "BLANK", null],
    ["nothing but a variation selector", "\u{E0100}", "BLANK", null],
  ])("of a name with %s is not issued", async (_, name, code, actual) => {
    const { __typename, fields } = await issue(name);
    expect(__typename).toBe("InvalidInputError");
    expect(fields).toEqual([{ path: "worksContract.name", code, actual }]);
  });

  it.each([
    ["2070004426", "332E1EXXXX"],
    ["２０７-０００-４４２６", "332-E1E-XXXX"],
    ["\u202d2070004426\u202c", "\u202a332E1EXXXX\u202c"],
    ["207─000─4426", "332\u2500E1E\u2500XXXX"],
    ["207\u00ad000\u00ad4426", "332\u00adE1E\u00adXXXX"],
    ["2070004426\ufe0e", "332E1EXXXX\ufe0e"],
    ["207\u200d0004426", "332\u200dE1EXXXX"],
    ["\u200e2070004426", "\u200e３３２　Ｅ１Ｅ　ＸＸＸＸ\r\n"],
  ])("of a number (%j) and a key (%j) opens the certificate", async (number, key) => {
    expect((await ask("obligee", OPEN, { number, key })).guarantee?.number).toBe("2070004426");
  });

  it("of a key is counted without what is no letter or digit of it", async () => {
    const { fields } = await ask("obligee", OPEN, {
      number: "2070004426",
      key: "\u202a332─E1E\u00adXXX鍵\u202c",
    });
    expect(fields).toEqual([{ path: "key", code: "NOT_A_KEY", limit: "10", actual: "9" }]);
  });

  it.each([
    ["info\uff20example.jp", "info@example.jp"],
    [" info@example.jp ", "info@example.jp"],
    ["a..b@docomo.example", "a..b@docomo.example"],
    ["ab.@docomo.example", "ab.@docomo.example"],
    ["info@日本語.jp", "info@xn--wgv71a119e.jp"],
  ])("of an address %j is kept as %s", async (contactEmail, kept) => {
    const draft = { issuerId: server.ids.issuer, content: { contactEmail }, draft: true };
    expect((await ask("contractor", APPLY, draft)).application?.contactEmail).toBe(kept);
    await requestRegistration(server, { contactEmail, companyName: kept });
    const { data } = await post<{
      registrations: { nodes: { contactEmail: string; companyName: string }[] };
    }>(
      { url: server.url, token: server.tokens.issuer },
      "{ registrations(first: 100) { nodes { contactEmail companyName } } }",
    );
    expect(data?.registrations.nodes.find(({ companyName }) => companyName === kept)?.contactEmail).toBe(
      kept,
    );
  });

  it.each([
    ["=?utf-8?q?x?=@b.example", "NOT_AN_EMAIL_ADDRESS", "name@example.jp"],
    ["a@b@example.jp", "NOT_AN_EMAIL_ADDRESS", "name@example.jp"],
    ["日本語@example.jp", "EMAIL_ADDRESS_NOT_ASCII", "半角の英数字"],
  ])("of an address %j is refused with the reason", async (contactEmail, code, reason) => {
    const draft = { issuerId: server.ids.issuer, content: { contactEmail }, draft: true };
    const { fields } = await ask("contractor", APPLY, draft, "ja");
    expect(fields).toEqual([
      { path: "content.contactEmail", code, message: expect.stringContaining(reason) as string },
    ]);
  });
});
