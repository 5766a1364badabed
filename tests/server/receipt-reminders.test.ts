import { remindOfReceipts } from "../../src/use-cases/deposit/remind-of-receipts";
import { EndedGuarantees, WORKS_UNDER_WAY, type Issued } from "../support/ended-guarantees";
import { engines } from "../support/engines";
import { callAs } from "../support/graphql-client";
import { mutate, perform } from "../support/operations";
import { UNWATCHED_CLOCK } from "../../src/use-cases/shared/unwatched-clock";

const BODY = "uketsuke@kinki.example";

describe.each(engines)("the reminders of a receipt, on %s", (engine) => {
  const guarantees = new EndedGuarantees(engine);
  beforeAll(async () => {
    await guarantees.open((parts) => ({ ...parts, clockWatch: UNWATCHED_CLOCK }));
    await perform(callAs(guarantees.server, "obligee"), "recordHandOverRules", {
      obligeeId: guarantees.server.ids.kinki,
      effectiveFrom: "2026-11-22",
      source: "近畿地方整備局 電子保証取扱要領",
      routes: [],
      receiptBusinessDays: 3,
      noticeAddress: BODY,
    });
  });
  afterEach(() => {
    guarantees.now = WORKS_UNDER_WAY;
  });
  afterAll(() => guarantees.server.stop());

  const failures: unknown[] = [];
  const remind = (at: string): Promise<number> => {
    guarantees.now = new Date(`${at}T01:00:00Z`);
    return remindOfReceipts(guarantees.server.parts.useCaseParts, {
      signal: new AbortController().signal,
      onFailure: (_, error) => failures.push(error),
    });
  };
  const deposit = async ({ id: guaranteeId }: Issued) =>
    perform(
      callAs(guarantees.server, "contractor"),
      "depositGuarantee",
      { guaranteeId, channel: "DIRECT" },
      "guarantee { deposits { receiptDueOn } }",
    );
  const mailsOf = async ({ id }: Issued) => {
    const { data } = await guarantees.ask<{
      mails: { nodes: { to: string; subject: string; text: string }[] };
    }>(
      guarantees.server.tokens.operator,
      "query M($id: ID!) { mails(first: 20, filter: { guaranteeId: $id }) { nodes { to subject text } } }",
      { id },
    );
    return data!.mails.nodes.filter(({ to }) => to === BODY).reverse();
  };

  it("go to the mailbox that the body chose, before the deadline and on it, once each", async () => {
    const issued = await guarantees.issue();
    const { guarantee } = await deposit(issued);
    // Handed over on a Sunday before a holiday: it arrives on the 24th, and three business days follow.
    expect(guarantee.deposits).toEqual([{ receiptDueOn: "2026-11-27" }]);
    expect(await remind("2026-11-25")).toBe(0);
    expect([await remind("2026-11-26"), failures]).toEqual([1, []]);
    expect(await remind("2026-11-26")).toBe(0);
    expect(await remind("2026-11-27")).toBe(1);
    expect(await remind("2026-11-30")).toBe(0);
    const mails = await mailsOf(issued);
    expect(mails.map(({ subject }) => subject)).toEqual([
      "保証証書提出のお知らせ",
      "保証証書受領のお願い",
      "保証証書受領のお願い（受領期限）",
    ]);
    expect(mails[2]?.text).toContain("受領期限：令和8年11月27日");
    const types = (await guarantees.history(issued.number)).map(({ type }) => type);
    expect(types.filter((type) => type === "RECEIPT_REMINDED")).toHaveLength(2);
    expect(failures).toEqual([]);
  });

  it("are not the contractor's or the issuer's mails", async () => {
    const issued = await guarantees.issue();
    await deposit(issued);
    for (const token of [guarantees.server.tokens.contractor, guarantees.server.tokens.issuer]) {
      const { text } = await guarantees.ask(token, "{ mails(first: 100) { nodes { to } } }");
      expect(text).not.toContain(BODY);
    }
  });

  it("end with the receipt, and with the guarantee", async () => {
    const [accepted, ended] = [await guarantees.issue(), await guarantees.issue()];
    await deposit(accepted);
    await deposit(ended);
    await mutate(callAs(guarantees.server, "obligee"), "acceptGuarantee", { guaranteeId: accepted.id });
    await guarantees.discharge(ended);
    guarantees.now = new Date("2026-11-27T01:00:00Z");
    await remind("2026-11-27");
    for (const each of [accepted, ended]) expect(await mailsOf(each)).toHaveLength(1);
    expect(failures).toEqual([]);
  });

  it("are for the last hand-over alone, where it was made again", async () => {
    const issued = await guarantees.issue();
    await deposit(issued);
    guarantees.now = new Date("2026-11-25T01:00:00Z");
    await deposit(issued);
    // The first one's days are the 26th and the 27th, the second one's the 27th and the 30th.
    for (const day of ["2026-11-26", "2026-11-27", "2026-11-30"]) await remind(day);
    expect((await mailsOf(issued)).map(({ subject }) => subject)).toEqual([
      "保証証書提出のお知らせ",
      "保証証書提出のお知らせ",
      "保証証書受領のお願い",
      "保証証書受領のお願い（受領期限）",
    ]);
    expect(failures).toEqual([]);
  });

  it("are sent once by two servers at the same time", async () => {
    const issued = await guarantees.issue();
    await deposit(issued);
    await Promise.all([remind("2026-11-27"), remind("2026-11-27")]);
    expect((await mailsOf(issued)).map(({ subject }) => subject)).toEqual([
      "保証証書提出のお知らせ",
      "保証証書受領のお願い（受領期限）",
    ]);
    expect(failures).toEqual([]);
  });
});
