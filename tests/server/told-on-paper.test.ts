import { AmendedGuarantees } from "../support/amended-guarantees";
import { applicationsOf } from "../support/applications-of-server";
import { endEvidence } from "../support/end-evidence";
import { engines } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import { perform } from "../support/operations";

interface Told {
  readonly type: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

describe.each(engines)("the contractor of a certificate on paper, on %s", (engine) => {
  const guarantees = new AmendedGuarantees(engine);
  beforeAll(() => guarantees.open());
  afterAll(() => guarantees.server.stop());

  const mailsOf = async (id: string, type: string): Promise<Told[]> => {
    const { data } = await post<{ mails: { nodes: Told[] } }>(
      callAs(guarantees.server, "contractor"),
      "query M($id: ID!) { mails(first: 100, filter: { guaranteeId: $id }) { nodes { to subject text type } } }",
      { id },
    );
    return (data?.mails.nodes ?? []).filter((mail) => mail.type === type);
  };

  it("is told of its issue and of its end, and of no key", async () => {
    const { server, today } = guarantees;
    const applications = applicationsOf(server);
    const application = await applications.approved({ delivery: "PAPER" });
    await applications.settle(application, { settledOn: today });
    const issued = await applications.step(server.tokens.issuer, "issueAppliedGuarantee", {
      applicationId: application.id,
    });
    const guaranteeId = issued.guarantee?.id ?? "";
    await perform(callAs(server, "issuer"), "dischargeGuarantee", {
      guaranteeId,
      dischargedOn: today,
      evidence: endEvidence("COMPLETION_INSPECTION", today),
    });

    const told = await Promise.all(
      ["NOTICE_OF_ISSUE", "NOTICE_OF_END"].map((type) => mailsOf(guaranteeId, type)),
    );
    expect(told.map((mails) => mails.map(({ subject }) => subject))).toEqual([
      ["保証証書発行のお知らせ"],
      ["保証終了（債務履行済）のお知らせ"],
    ]);
    const [[issue], [end]] = told as [[Told], [Told]];
    expect(issue.text).toContain("保証証書の原本を、発注者の定める方法で提出してください。");
    expect(end.text).toContain("保証証書に保証としての効力はありません");
    for (const { to, text } of [issue, end]) {
      expect(to).toBe("keiri@marumaru-kensetsu.example");
      expect(text).not.toMatch(/認証キー|電子証書/);
    }
  });
});
