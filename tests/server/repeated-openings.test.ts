import type { OpenCertificateInput, PairToOpenInput } from "../../sdk/src/generated/inputs";
import { engines } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import { issuedPair, issuedPairs, serverOfOpenings, type Pair } from "../support/opened-certificates";
import { mutate, perform } from "../support/operations";
import type { TestServer } from "../support/server";

const MANY = `mutation O($input: OpenCertificatesInput!) { openCertificates(input: $input) {
  ... on OpenCertificatesSuccess { items {
    ... on OpenCertificateSuccess { notice { code message } guarantee { number } }
    ... on UserError { code } ... on InvalidInputError { fields { path code } } } }
  ... on UserError { code } } }`;

interface Item {
  readonly code?: string;
  readonly fields?: readonly object[];
  readonly guarantee?: { readonly number: string };
  readonly notice?: { readonly code: string; readonly message: string } | null;
}

const itemOf = ({ number, key }: Pair): PairToOpenInput => ({ number, key });

describe.each(engines)("opening again with the same idempotency key, on %s", (engine) => {
  let server: TestServer;

  const openMany = async (
    items: readonly PairToOpenInput[],
    idempotencyKey: string,
    language = "en",
  ): Promise<readonly Item[]> => {
    const { data, text } = await post<{ openCertificates: { items?: readonly Item[] } }>(
      { ...callAs(server, "obligee"), language },
      MANY,
      { input: { items, idempotencyKey } },
    );
    if (!data?.openCertificates.items) throw new Error(text.slice(0, 500));
    return data.openCertificates.items;
  };
  const open = async (input: OpenCertificateInput, language = "en"): Promise<Item> => {
    const call = { ...callAs(server, "obligee"), language };
    const selection = "notice { code message } guarantee { number }";
    return (await mutate(call, "openCertificate", input, selection)).result as Item;
  };
  const ofAnotherBody = (): Promise<Pair> => issuedPair(server, { obligeeId: server.ids.kumamotoCity });
  const reissue = ({ id }: Pair): Promise<unknown> =>
    perform(callAs(server, "issuer"), "reissueAuthKey", { guaranteeId: id }, "authKey { value }");

  beforeAll(async () => {
    server = await serverOfOpenings(engine);
  });
  afterAll(() => server.stop());

  it("gives each pair its own answer, whatever is expected now", async () => {
    const [first, second, third] = (await issuedPairs(server, 3)).map((pair) => ({
      number: pair.number,
      item: itemOf(pair),
    }));
    if (!first || !second || !third) throw new Error("no pairs");
    const cannotBe = { expect: { worksName: " " } };
    const refused = { code: "INVALID_INPUT", fields: [{ path: "expect.worksName", code: "BLANK" }] };
    const opened = ({ number }: typeof first): object => ({ guarantee: { number } });
    expect(
      await openMany([{ ...first.item, ...cannotBe }, second.item, third.item], "expecting"),
    ).toMatchObject([refused, opened(second), opened(third)]);
    // Of the first pair nothing was opened.
    expect(await openMany([first.item, second.item, third.item], "expecting")).toMatchObject([
      refused,
      opened(second),
      opened(third),
    ]);
    expect(
      await openMany([first.item, { ...second.item, ...cannotBe }, third.item], "expecting"),
    ).toMatchObject([refused, refused, opened(third)]);
  });

  it("shows another body's guarantee only while the key that opened it is its key", async () => {
    const [single, many, entered] = [await ofAnotherBody(), await ofAnotherBody(), await ofAnotherBody()];
    const openSingle = (): Promise<Item> =>
      open({ ...itemOf(single), idempotencyKey: "single" } as OpenCertificateInput);
    const openAll = (): Promise<readonly Item[]> =>
      openMany([itemOf(many), { ...itemOf(entered), enterIntoLedger: true }], "many");
    const shown = { notice: { code: "BENEFICIARY_IS_ANOTHER_BODY" } };
    expect([await openSingle(), await openSingle()]).toMatchObject([shown, shown]);
    expect(await openAll()).toMatchObject([shown, shown]);
    expect(await openAll()).toMatchObject([shown, shown]);
    for (const pair of [single, many, entered]) await reissue(pair);
    expect(await openSingle()).toMatchObject({ code: "CERTIFICATE_NOT_FOUND" });
    // What the ledger shows needs no key.
    expect(await openAll()).toMatchObject([{ code: "CERTIFICATE_NOT_FOUND" }, shown]);
  });

  it("tells of another body's guarantee whether it stands in the ledger", async () => {
    const pair = await ofAnotherBody();
    const input = itemOf(pair) as OpenCertificateInput;
    const told = async (changes: Partial<OpenCertificateInput> = {}): Promise<readonly string[]> => {
      const [en, ja] = [await open({ ...input, ...changes }), await open({ ...input, ...changes }, "ja")];
      return [en.notice?.message ?? "", ja.notice?.message ?? ""];
    };
    const [not, notInJapanese] = await told();
    expect(not).toContain("was not entered");
    expect(notInJapanese).toContain("登録していません");
    const [now, nowInJapanese] = await told({ enterIntoLedger: true });
    expect(now).toContain("was entered into your ledger, as you asked");
    expect(nowInJapanese).toContain("登録しました");
    const [before, beforeInJapanese] = await told();
    expect(before).toContain("has stood in your ledger");
    expect(beforeInJapanese).toContain("既に登録されています");
    const [item] = await openMany([itemOf(pair)], "afterwards", "ja");
    expect(item?.notice?.message).toContain("既に登録されています");
  });
});

describe("the answer to many items", () => {
  it("may be four times as large as others, and is told as too large beyond", async () => {
    const server = await serverOfOpenings("sqlite");
    const pair = await issuedPair(server);
    const contents = Array.from({ length: 99 }, (_, i) => `a${String(i)}: content`).join(" ");
    const document = `mutation O($input: OpenCertificatesInput!) { openCertificates(input: $input) {
      ... on OpenCertificatesSuccess { items { ... on OpenCertificateSuccess { certificate { ${contents} } } } } } }`;
    const ask = (count: number) =>
      post(callAs(server, "obligee"), document, {
        input: { items: Array<PairToOpenInput>(count).fill(itemOf(pair)) },
      });
    // The second is answered by the shorter way of known operations.
    for (const answer of [await ask(100), await ask(100)]) {
      expect(answer.errors).toBeUndefined();
      expect(answer.text.length).toBeGreaterThan(5_000_000);
    }
    const beyond = await ask(250);
    expect(beyond.errors?.[0]?.message).toMatch(/larger than 20 MB/);
    await server.stop();
  });
});
