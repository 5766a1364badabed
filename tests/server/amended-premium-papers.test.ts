import { applicationsOf, officeHours, TODAY } from "../support/applications-of-server";
import { engines } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import { perform } from "../support/operations";
import { readPdfs, withoutSpaces, wordsOf } from "../support/read-pdfs";
import { startServer, type TestServer } from "../support/server";

type Method = "RECEIPT" | "MONTHLY_ACCOUNT";
interface Monthly {
  readonly count: number;
  readonly total: number;
  readonly returned: number;
  readonly lines: readonly object[];
  readonly pdf: { readonly url: string };
  readonly csv: { readonly url: string };
}

describe.each(engines)("what amendments make due, on the papers of a premium, on %s", (engine) => {
  let server: TestServer;
  let applications: ReturnType<typeof applicationsOf>;
  beforeAll(async () => {
    server = await startServer({ engine, clock: officeHours });
    applications = applicationsOf(server);
  });
  afterAll(() => server.stop());

  /** Issued out of an application, whose premium was settled so. */
  async function issued(method: Method, amount: number): Promise<{ applicationId: string; id: string }> {
    const application = await applications.approved();
    const final = { applicationId: application.id, amount, reason: "認可料率表による" };
    await applications.step(server.tokens.issuer, "setFinalPremium", final);
    await applications.settle(application, { method, amount });
    const { guarantee } = await applications.step(server.tokens.issuer, "issueAppliedGuarantee", {
      applicationId: application.id,
    });
    if (!guarantee) throw new Error("the application was not issued");
    return { applicationId: application.id, id: guarantee.id };
  }

  /** Applied for, approved, settled, and issued unless it is to wait. */
  async function amended(
    guaranteeId: string,
    revision: number,
    to: number,
    due: { direction: "ADDITIONAL" | "RETURNED"; amount: number },
    { method, isIssued = true }: { method: Method; isIssued?: boolean },
  ): Promise<string> {
    const issuer = callAs(server, "issuer");
    const change = { amendedOn: TODAY, amount: to };
    const { application } = await perform(
      callAs(server, "contractor"),
      "applyForAmendment",
      { guaranteeId, revision, change, reason: "設計変更" },
      "application { id }",
    );
    const applicationId = application.id;
    await perform(issuer, "approveAmendmentApplication", { applicationId });
    await perform(issuer, "setAmendmentPremium", { applicationId, ...due, reason: "認可料率表による" });
    const settlement = { method, settledOn: TODAY, amount: due.amount };
    await perform(issuer, "settleAmendmentPremium", { applicationId, ...settlement });
    if (isIssued) await perform(issuer, "issueAppliedAmendment", { applicationId });
    return applicationId;
  }
  const MONTHLY = `query Of($issuerId: ID!, $contractorId: ID!) {
    monthlyPremiums(issuerId: $issuerId, contractorId: $contractorId, month: "${TODAY.slice(0, 7)}") {
      count total returned pdf { url } csv { url }
      lines { applicationId premium guaranteed amendment { amendedOn version direction } }
    }
  }`;
  const monthly = async (who: "contractor" | "issuer" = "contractor"): Promise<Monthly | null> => {
    const ids = { issuerId: server.ids.issuer, contractorId: server.ids.contractor };
    const { data, text } = await post<{ monthlyPremiums: Monthly | null }>(callAs(server, who), MONTHLY, ids);
    if (!data) throw new Error(text);
    return data.monthlyPremiums;
  };
  const fetched = (url: string): Promise<Response> =>
    fetch(url, { headers: { authorization: `Bearer ${server.tokens.contractor}` } });
  const wordsAt = async (url: string): Promise<string> =>
    wordsOf((await readPdfs({ read: new Uint8Array(await (await fetched(url)).arrayBuffer()) })).read);
  const statementOf = async (id: string): Promise<string> => {
    const query =
      "query Of($id: ID!) { node(id: $id) { ... on GuaranteeApplication { premiumPdf { url } } } }";
    const { data } = await post<{ node: { premiumPdf: { url: string } } }>(
      callAs(server, "contractor"),
      query,
      { id },
    );
    return wordsAt(data?.node.premiumPdf.url ?? "");
  };

  it("stands on lines of its own in 保証料計算書, with day, version and what all comes to", async () => {
    const { applicationId, id } = await issued("RECEIPT", 100_000);
    expect(await statementOf(applicationId)).not.toContain("変更による保証料");
    await amended(id, 1, 38_000_000, { direction: "RETURNED", amount: 6_000 }, { method: "RECEIPT" });
    await amended(
      id,
      2,
      39_000_000,
      { direction: "ADDITIONAL", amount: 3_000 },
      { method: "RECEIPT", isIssued: false },
    );
    const said = await statementOf(applicationId);
    for (const words of [
      "令和8年11月22日変更第2版 返戻保証料 −6,000円（令和8年11月22日 返金）",
      "令和8年11月22日変更発行前 追加保証料 3,000円（令和8年11月22日 領収）",
      "変更後の保証料97,000円",
    ])
      expect(said).toContain(withoutSpaces(words));
  });

  it("counts what may still be issued, from the approval on, and no total is stated before each is known", async () => {
    const { applicationId, id } = await issued("RECEIPT", 100_000);
    const issuer = callAs(server, "issuer");
    const change = { amendedOn: TODAY, amount: 38_000_000 };
    const { application } = await perform(
      callAs(server, "contractor"),
      "applyForAmendment",
      { guaranteeId: id, revision: 1, change, reason: "設計変更" },
      "application { id }",
    );
    const ofAmendment = { applicationId: application.id };
    expect(await statementOf(applicationId)).not.toContain("変更による保証料");
    await perform(issuer, "approveAmendmentApplication", ofAmendment);
    const unknown = await statementOf(applicationId);
    expect(unknown).toContain(withoutSpaces("発行前 追加・返戻保証料 未確定"));
    expect(unknown).toContain("変更後の保証料未確定");
    const back = { direction: "RETURNED", amount: 6_000, reason: "認可料率表による" } as const;
    await perform(issuer, "setAmendmentPremium", { ...ofAmendment, ...back });
    expect(await statementOf(applicationId)).toContain("変更後の保証料94,000円");
    // Another amendment comes first: what was approved of the version before can never be issued.
    await perform(issuer, "amendGuarantee", {
      guaranteeId: id,
      revision: 1,
      change: { amendedOn: TODAY, amount: 39_000_000 },
    });
    expect(await statementOf(applicationId)).not.toContain("6,000円");
  });

  it("stands on lines of its own in 保証料一括納付, where it went into it, and adds up", async () => {
    const first = await issued("MONTHLY_ACCOUNT", 100_000);
    const back = { direction: "RETURNED", amount: 6_000 } as const;
    const returned = await amended(first.id, 1, 38_000_000, back, { method: "MONTHLY_ACCOUNT" });
    const more = { direction: "ADDITIONAL", amount: 3_000 } as const;
    const added = await amended(first.id, 2, 39_000_000, more, {
      method: "MONTHLY_ACCOUNT",
      isIssued: false,
    });
    const received = await issued("RECEIPT", 100_000);
    await amended(received.id, 1, 38_000_000, back, { method: "RECEIPT" });

    const read = await monthly();
    expect(read).toMatchObject({ count: 3, total: 97_000, returned: 0 });
    expect(read?.lines).toHaveLength(3);
    expect(read?.lines).toEqual(
      expect.arrayContaining([
        { applicationId: first.applicationId, premium: 100_000, guaranteed: 40_000_000, amendment: null },
        {
          applicationId: returned,
          premium: 6_000,
          guaranteed: 38_000_000,
          amendment: { amendedOn: TODAY, version: 2, direction: "RETURNED" },
        },
        {
          applicationId: added,
          premium: 3_000,
          guaranteed: 39_000_000,
          amendment: { amendedOn: TODAY, version: null, direction: "ADDITIONAL" },
        },
      ]),
    );
    expect(await monthly("issuer")).toMatchObject({ total: 97_000 });
    const said = await wordsAt(read?.pdf.url ?? "");
    expect(said).toContain(withoutSpaces("令和8年11月22日変更（第2版） 返戻保証料38,000,000円−6,000円"));
    expect(said).toContain(withoutSpaces("件数3件お支払額97,000円"));
    const csv = (await (await fetched(read?.csv.url ?? "")).text()).trim().split("\r\n").slice(1);
    const premiums = csv.map((line) => Number(line.split(",").at(-4)));
    expect(premiums.reduce((sum, premium) => sum + premium, 0)).toBe(97_000);

    // What is declined goes back, and counts no more.
    const reason = "発注者の都合による取止め";
    await perform(callAs(server, "issuer"), "declineAmendmentApplication", { applicationId: added, reason });
    expect(await monthly()).toMatchObject({ count: 2, total: 94_000 });
  });
});
