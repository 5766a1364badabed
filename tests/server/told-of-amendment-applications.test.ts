import { AmendmentApplications } from "../support/amendment-applications";
import { engines } from "../support/engines";

interface ToldMail {
  readonly subject: string;
  readonly text: string;
}

describe.each(engines)("who applies for an amendment is told by mail, on %s,", (engine) => {
  const guarantees = new AmendmentApplications(engine);
  beforeAll(() => guarantees.open());
  afterAll(() => guarantees.server.stop());

  const change = { amount: 40_000_000, workPeriod: { to: "2027-06-30" } };
  const officer = (name: Parameters<typeof guarantees.step>[1], input: object) =>
    guarantees.step("issuer", name, input);
  /** Newest first. */
  const toldOf = async (guaranteeId: string): Promise<readonly ToldMail[]> => {
    const { data } = await guarantees.ask<{ mails: { nodes: ToldMail[] } }>(
      "contractor",
      "query M($id: ID) { mails(filter: { guaranteeId: $id }) { nodes { subject text } } }",
      { id: guaranteeId },
    );
    return data?.mails.nodes ?? [];
  };

  it("that it arrived, was approved and what it makes due, and what was set", async () => {
    const guaranteeId = await guarantees.issueSmaller();
    const applicationId = await guarantees.applied(guaranteeId, change);
    const [received] = await toldOf(guaranteeId);
    expect(received?.subject).toBe("変更申込受付のお知らせ");
    for (const words of [
      "・保証金額：34,000,000円 → 40,000,000円",
      "・保証期限：令和9年3月31日 → 令和9年6月30日",
      "保証契約の内容は変わりません。",
    ])
      expect(received?.text).toContain(words);

    await officer("approveAmendmentApplication", { applicationId });
    const [approved] = await toldOf(guaranteeId);
    expect(approved?.subject).toBe("変更申込承認のお知らせ");
    // The sandbox's tables are examples, by which nothing is due.
    expect(approved?.text).toContain("・保証料：取扱店からお知らせします。");

    for (const [direction, amount, words] of [
      ["ADDITIONAL", 8_400, "・追加保証料：8,400円\n・振込先："],
      ["RETURNED", 1_200, "・返戻保証料：1,200円\n返戻の方法は"],
      ["NONE", 0, "・追加または返戻の保証料はありません。"],
    ] as const) {
      const set = await officer("setAmendmentPremium", {
        applicationId,
        direction,
        amount,
        reason: "認可料率による",
      });
      expect(set.fields ?? []).toEqual([]);
      const [told] = await toldOf(guaranteeId);
      expect(told?.subject).toBe("変更保証料確定のお知らせ");
      expect(told?.text).toContain(words);
      expect(told?.text).toContain("・確定の理由：認可料率による");
    }
  });

  it("that it was declined, and why", async () => {
    const guaranteeId = await guarantees.issueSmaller();
    const applicationId = await guarantees.applied(guaranteeId, change);
    await officer("declineAmendmentApplication", { applicationId, reason: "変更契約書が未提出のため" });
    const [declined] = await toldOf(guaranteeId);
    expect(declined?.subject).toBe("変更申込謝絶のお知らせ");
    expect(declined?.text).toContain("■ 理由\n変更契約書が未提出のため");
    expect(declined?.text).not.toContain("精算済み");
  });

  it("that what was settled goes back, where it was declined after that", async () => {
    const guaranteeId = await guarantees.issueSmaller();
    const applicationId = await guarantees.ready(guaranteeId, change);
    await officer("declineAmendmentApplication", { applicationId, reason: "請負契約の解除のため" });
    expect((await toldOf(guaranteeId))[0]?.text).toContain("精算済みの保証料は元に戻します。");
  });
});
