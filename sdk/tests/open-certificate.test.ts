import { createHash } from "node:crypto";
import { startServer, type TestServer } from "../../tests/support/server";
import { createHosho, HoshoRefusal, orRefusal, type Hosho } from "../src/index.js";

describe("an obligee with number and key", () => {
  let server: TestServer;
  let hosho: Hosho;
  beforeAll(async () => {
    server = await startServer();
    hosho = createHosho({ endpoint: server.url, token: server.tokens.obligee });
  });
  afterAll(() => server.stop());

  it("opens the seed document's certificate and reads what its paper shows", async () => {
    const { certificate, guarantee } = await hosho.openCertificate({
      number: "2070004426",
      key: "332E1EXXXX",
    });

    expect(certificate).toMatchObject({ title: "保証証書（前払金保証）", version: 1, amended: false });
    expect(certificate).toMatchObject({ inForce: false, issuedOn: "2022-05-10", supersededBy: null });
    const rows = Object.fromEntries(certificate.items.map(({ label, value }) => [label, value]));
    expect(rows).toMatchObject({
      発行日: "令和4年5月10日",
      保証契約番号: "2070004426",
      保証金額: "40,000,000円",
      保証期限: "令和5年3月31日",
      工事名: "〇〇道路改良工事",
      被保証者: "支出負担行為担当官 近畿地方整備局長 様",
    });
    expect(guarantee).toMatchObject({
      number: "2070004426",
      kind: "ADVANCE_PAYMENT",
      amount: 40_000_000,
      expiresOn: "2023-03-31",
      obligee: { name: "支出負担行為担当官 近畿地方整備局長" },
      worksContract: { name: "〇〇道路改良工事", contractPrice: 100_000_000, coveredPrice: 100_000_000 },
      depositBank: { name: "〇〇銀行", branch: "△△支店" },
    });
  });

  it("gets the content that the digest was taken of", async () => {
    const { certificate } = await hosho.openCertificate({ number: "2070004426", key: "332E1EXXXX" });
    const digest = createHash("sha256").update(certificate.content, "utf8").digest("hex");
    expect(certificate.digest).toBe(digest);
    expect(JSON.parse(certificate.content)).toMatchObject({ number: "2070004426", amount: 40_000_000 });
  });

  it("sees the guarantee and all its certificates without the key from then on", async () => {
    expect(await hosho.guarantee("2070004427")).toBeNull();
    await hosho.openCertificate({ number: "2070004427", key: "7q4-m2x 9zka" });

    const guarantee = await hosho.guarantee("2070004427");
    expect(guarantee).toMatchObject({ number: "2070004427", worksContract: { name: "△△トンネル工事" } });
    expect(guarantee?.certificates).toEqual([guarantee?.certificate]);
  });

  it("is refused with a wrong key, in the language of the call", async () => {
    const refusal: unknown = await hosho
      .openCertificate({ number: "2070004426", key: "3333333333" }, { language: "ja" })
      .catch((error: unknown) => error);

    expect(refusal).toBeInstanceOf(HoshoRefusal);
    expect(refusal).toMatchObject({
      name: "HoshoRefusal",
      code: "CERTIFICATE_NOT_FOUND",
      message: expect.stringContaining("認証キー") as string,
      detail: {},
    });
  });

  it("may take the refusal as a value instead", async () => {
    const opened = await orRefusal(hosho.openCertificate({ number: "2070004426", key: "3333333333" }));
    expect(opened instanceof HoshoRefusal && opened.code).toBe("CERTIFICATE_NOT_FOUND");

    const again = await orRefusal(hosho.openCertificate({ number: "2070004426", key: "332E1EXXXX" }));
    expect(again instanceof HoshoRefusal || again.certificate.version).toBe(1);
  });

  it("is told what is wrong with a key that cannot be one", async () => {
    const refusal = await orRefusal(hosho.openCertificate({ number: "2070004426", key: "332E1E" }));
    if (!(refusal instanceof HoshoRefusal) || refusal.code !== "INVALID_INPUT")
      throw new Error("was not refused");
    expect(refusal.detail.fields).toEqual([
      expect.objectContaining({ path: "key", code: "NOT_A_KEY", limit: "10", actual: "6" }),
    ]);
  });

  it("is told after five wrong keys how long to wait", async () => {
    const number = server.examples.at(-1)!.number;
    for (let guess = 0; guess < 5; guess += 1)
      await orRefusal(hosho.openCertificate({ number, key: String(guess).padStart(10, "0") }));

    const refusal = await orRefusal(hosho.openCertificate({ number, key: "9999999999" }));
    if (!(refusal instanceof HoshoRefusal) || refusal.code !== "TOO_MANY_GUESSES")
      throw new Error("was not refused");
    expect(refusal.detail).toEqual({ limit: 5, retryAfterSeconds: 30 });
  });
});
