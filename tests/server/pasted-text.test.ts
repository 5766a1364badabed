import { requestRegistration, withQuickPasswords } from "../support/account";
import { oneEngine } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import { issueInput, worksContract } from "../support/issue-input";
import { mutate, perform } from "../support/operations";
import { startServer, type TestServer } from "../support/server";

describe.each(oneEngine)("what people paste, on %s", (engine) => {
  let server: TestServer;
  const issue = async (name: string) => {
    const input = issueInput(server, { worksContract: worksContract({ name }) });
    const selection = "guarantee { worksContract { name } certificate { content } }";
    const { result, errors } = await mutate(callAs(server, "issuer"), "issueGuarantee", input, selection);
    expect(errors).toBeUndefined();
    return result;
  };
  const draft = (contactEmail: string) => ({
    issuerId: server.ids.issuer,
    content: { contactEmail },
    draft: true,
  });

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
    const content = expect.stringContaining(JSON.stringify(name)) as string;
    const guarantee = { worksContract: { name }, certificate: { content } };
    expect(await issue(name)).toEqual({ __typename: "IssueGuaranteeSuccess", guarantee });
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
    const fields = [{ path: "worksContract.name", code, actual }];
    expect(await issue(name)).toMatchObject({ __typename: "InvalidInputError", fields });
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
    const obligee = callAs(server, "obligee");
    const opened = await perform(obligee, "openCertificate", { number, key }, "guarantee { number }");
    expect(opened.guarantee.number).toBe("2070004426");
  });

  it("of a key is counted without what is no letter or digit of it", async () => {
    const input = { number: "2070004426", key: "\u202a332─E1E\u00adXXX鍵\u202c" };
    const { result } = await mutate(callAs(server, "obligee"), "openCertificate", input);
    expect(result).toMatchObject({
      fields: [{ path: "key", code: "NOT_A_KEY", limit: "10", actual: "9" }],
    });
  });

  it.each([
    ["info\uff20example.jp", "info@example.jp"],
    [" info@example.jp ", "info@example.jp"],
    ["a..b@docomo.example", "a..b@docomo.example"],
    ["ab.@docomo.example", "ab.@docomo.example"],
    ["info@日本語.jp", "info@xn--wgv71a119e.jp"],
  ])("of an address %j is kept as %s", async (contactEmail, kept) => {
    const contractor = callAs(server, "contractor");
    const selection = "application { contactEmail }";
    const { application } = await perform(contractor, "applyForGuarantee", draft(contactEmail), selection);
    expect(application.contactEmail).toBe(kept);
    await requestRegistration(server, { contactEmail, companyName: kept });
    const { data } = await post<{
      registrations: { nodes: { contactEmail: string; companyName: string }[] };
    }>(callAs(server, "issuer"), "{ registrations(first: 100) { nodes { contactEmail companyName } } }");
    expect(data?.registrations.nodes.find(({ companyName }) => companyName === kept)?.contactEmail).toBe(
      kept,
    );
  });

  it.each([
    ["=?utf-8?q?x?=@b.example", "NOT_AN_EMAIL_ADDRESS", "name@example.jp"],
    ["a@b@example.jp", "NOT_AN_EMAIL_ADDRESS", "name@example.jp"],
    ["日本語@example.jp", "EMAIL_ADDRESS_NOT_ASCII", "半角の英数字"],
  ])("of an address %j is refused with the reason", async (contactEmail, code, reason) => {
    const contractor = { ...callAs(server, "contractor"), language: "ja" };
    const { result } = await mutate(contractor, "applyForGuarantee", draft(contactEmail));
    const message = expect.stringContaining(reason) as string;
    expect(result).toMatchObject({ fields: [{ path: "content.contactEmail", code, message }] });
  });
});
