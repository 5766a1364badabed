import type { OpenCertificateInput } from "../../sdk/src/generated/inputs";
import { engines } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import { issuedPair } from "../support/opened-certificates";
import { mutate, perform } from "../support/operations";
import { startServer, type TestServer } from "../support/server";

const SELECTION = `certificate { title version amended inForce content digest items { label value } supersededBy { id } }
  guarantee { id number kind amount expiresOn obligee { name } worksContract { name contractPrice coveredPrice } }`;
const EXAMPLE = { number: "2070004426", key: "332E1EXXXX" };

describe.each(engines)("opening a certificate, on %s", (engine) => {
  let server: TestServer;
  const open = (
    input: OpenCertificateInput,
    holder: keyof TestServer["tokens"] = "obligee",
    language = "en",
  ) => mutate({ ...callAs(server, holder), language }, "openCertificate", input, SELECTION);

  beforeAll(async () => {
    server = await startServer({ engine });
  });
  afterAll(() => server.stop());

  it("shows the seed document's own example", async () => {
    const opened = await perform(callAs(server, "obligee"), "openCertificate", EXAMPLE, SELECTION);
    expect(opened).toMatchObject({
      __typename: "OpenCertificateSuccess",
      certificate: {
        title: "保証証書（前払金保証）",
        version: 1,
        amended: false,
        // Its guarantee expired on 2023-03-31; it opens all the same.
        inForce: false,
        supersededBy: null,
      },
      guarantee: {
        number: "2070004426",
        kind: "ADVANCE_PAYMENT",
        amount: 40_000_000,
        expiresOn: "2023-03-31",
        obligee: { name: "支出負担行為担当官 近畿地方整備局長" },
        worksContract: { name: "〇〇道路改良工事", contractPrice: 100_000_000, coveredPrice: 100_000_000 },
      },
    });
    const items = new Map(opened.certificate.items.map(({ label, value }) => [label, value]));
    expect(items.get("保証金額")).toBe("40,000,000円");
    expect(items.get("請負金額（総額）")).toBe("100,000,000円");
    expect(items.get("保証期限")).toBe("令和5年3月31日");
    expect(items.get("被保証者")).toBe("支出負担行為担当官 近畿地方整備局長 様");
    expect(items.get("預託金融機関")).toBe("〇〇銀行 △△支店");
  });

  it.each([
    ["full-width digits and letters", "２０７０００４４２６", "３３２Ｅ１ＥＸＸＸＸ"],
    ["lower case", "2070004426", "332e1exxxx"],
    ["spaces, as the notice groups it", "207 000 4426", "332 E1E XXXX"],
    ["hyphens of several kinds", "207-000‐4426", "332-e1e−xxxx"],
    ["i and l typed for 1", "2070004426", "332EIEXXXX"],
    ["ideographic spaces around", "　2070004426　", "　332elexxxx　"],
  ])("understands %s", async (_, number, key) => {
    const { result } = await open({ number, key });
    expect(result).toMatchObject({ __typename: "OpenCertificateSuccess" });
  });

  it("answers an unknown number and a wrong key alike, to the letter", async () => {
    const wrongKey = await open({ number: "2070004426", key: "0000000000" });
    const unknownNumber = await open({ number: "2079999999", key: "0000000000" });
    expect(wrongKey.result).toMatchObject({
      __typename: "CertificateNotFoundError",
      code: "CERTIFICATE_NOT_FOUND",
    });
    expect(unknownNumber.text).toBe(wrongKey.text);
    expect(unknownNumber.status).toBe(wrongKey.status);
  });

  it("does the same work for an unknown number and for a wrong key", async () => {
    const statementsOf = async (number: string): Promise<string[]> => {
      const before = server.statements.length;
      await open({ number, key: "1111111111" });
      return server.statements.slice(before);
    };
    expect(await statementsOf("2079999998")).toEqual(await statementsOf("2070004427"));
  });

  it("is in force until the end of 保証期限 in Japan, and opens with number and key for ever", async () => {
    let now = new Date();
    const then = await startServer({ engine, clock: () => now });
    now = new Date("2023-03-31T14:59:59Z");
    const isInForce = async (): Promise<unknown> => {
      const obligee = callAs(then, "obligee");
      const { certificate } = await perform(obligee, "openCertificate", EXAMPLE, "certificate { inForce }");
      return certificate.inForce;
    };
    expect(await isInForce()).toBe(true);
    now = new Date("2023-03-31T15:00:00Z");
    expect(await isInForce()).toBe(false);
    await then.stop();
  });

  it("does not open one certificate with the key of another", async () => {
    const { result } = await open({ number: "2070004427", key: "332E1EXXXX" });
    expect(result).toMatchObject({ code: "CERTIFICATE_NOT_FOUND" });
  });

  it("says of a text that cannot be a key what a key looks like, and does not repeat it", async () => {
    const { result, text } = await open({ number: "2070004426", key: "332E1EXXX" });
    expect(result).toMatchObject({
      code: "INVALID_INPUT",
      fields: [{ path: "key", code: "NOT_A_KEY", limit: "10", actual: "9" }],
    });
    expect(text).not.toContain("332E1EXXX");
  });

  it.each([
    [
      "nine digits",
      "207000442",
      "NOT_A_GUARANTEE_NUMBER",
      "保証契約番号は数字10桁です（入力: 英数字9文字）。",
    ],
    ["nothing but a space", "　", "BLANK", "空欄にはできません。"],
  ])(
    "says of a number of %s what is wrong with this field, beside what is wrong with the key",
    async (_, number, code, words) => {
      const { result } = await open({ number, key: "332E1EXXX" }, "obligee", "ja");
      expect(result).toMatchObject({
        code: "INVALID_INPUT",
        fields: [
          { path: "number", code, message: words },
          { path: "key", code: "NOT_A_KEY" },
        ],
      });
    },
  );

  it("understands a number however it is written", async () => {
    const { result } = await open({ number: "第２０７-０００ ４４２６号", key: "332E1EXXXX" });
    expect(result).toMatchObject({ guarantee: { number: "2070004426" } });
  });

  it("speaks Japanese to those who ask for it; codes stay", async () => {
    const { result } = await open({ number: "2070004426", key: "0000000000" }, "obligee", "ja,en;q=0.8");
    expect(result).toMatchObject({ code: "CERTIFICATE_NOT_FOUND" });
    expect(result?.message).toContain("認証キーの組合せが正しくありません");
  });

  it("lets the obligee see the guarantee without the key from then on, and not before", async () => {
    const { number, key } = await issuedPair(server);
    const read = () => post(callAs(server, "obligee"), `{ guarantee(number: "${number}") { number } }`);
    expect((await read()).data).toEqual({ guarantee: null });
    await open({ number, key });
    expect((await read()).data).toEqual({ guarantee: { number } });
  });

  it.each(["contractor", "issuer", "operator"] as const)(
    "is refused to a token of the %s",
    async (holder) => {
      const { errors, status } = await open(EXAMPLE, holder);
      expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN", allowedRoles: ["OBLIGEE"] } }]);
      expect(status).toBe(403);
    },
  );

  it("gives a repeated call with the same idempotency key the first answer, and records it once", async () => {
    const input = { number: "2070202096", key: "D5V8R3H0NT", idempotencyKey: "open-once" };
    const openings = async (): Promise<number> => {
      const events = server.statements.filter((statement) => statement.includes('INSERT INTO "event"'));
      return Promise.resolve(events.length);
    };
    const before = await openings();
    const first = await open(input);
    const second = await open(input);
    expect(second.text).toBe(first.text);
    // The first opening by the body itself also records the hand-over.
    expect((await openings()) - before).toBe(2);
    const other = await open({ ...input, number: "2070004426", key: "332E1EXXXX" });
    expect(other.result).toMatchObject({ code: "IDEMPOTENCY_CONFLICT" });
  });
});
