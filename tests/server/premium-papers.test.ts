import { applicationsOf, officeHours, TODAY, type ShownApplication } from "../support/applications-of-server";
import type { PremiumPayment } from "../../src/domain/premium/premium-payment";
import type { CalendarDate } from "../../src/domain/values/calendar-date";
import { openDatabase } from "../../src/persistence/database/data-source";
import { ORGANISATIONS } from "../../src/sandbox/organisations";
import { PAYEE } from "../support/sample-premiums";
import { engines } from "../support/engines";
import { post } from "../support/graphql-client";
import { readPdfs, withoutSpaces, wordsOf } from "../support/read-pdfs";
import { startServer, type TestServer } from "../support/server";

interface File {
  readonly url: string;
  readonly fileName: string;
  readonly sha256?: string;
}
interface Monthly {
  readonly count: number;
  readonly total: number;
  readonly dueOn: string | null;
  readonly account: { readonly bank: string } | null;
  readonly lines: readonly { readonly applicationId: string; readonly premium: number }[];
  readonly pdf: File;
  readonly csv: File;
}

describe.each(engines)("the papers of a premium, on %s", (engine) => {
  let server: TestServer;
  let applications: ReturnType<typeof applicationsOf>;
  beforeAll(async () => {
    server = await startServer({ engine, clock: officeHours });
    applications = applicationsOf(server);
  });
  afterAll(() => server.stop());

  const ask = async <Data>(token: string, query: string, variables = {}): Promise<Data> => {
    const { data, text } = await post<Data>({ url: server.url, token }, query, variables);
    if (!data) throw new Error(text);
    return data;
  };
  const fetched = (url: string, token: string): Promise<Response> =>
    fetch(url, { headers: { authorization: `Bearer ${token}` } });
  const wordsAt = async (url: string, token: string): Promise<string> => {
    const response = await fetched(url, token);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/pdf"]);
    return wordsOf((await readPdfs({ read: new Uint8Array(await response.arrayBuffer()) })).read);
  };

  describe("保証料計算書", () => {
    const statementOf = async (token: string, id: string): Promise<File | null> => {
      const query =
        "query Of($id: ID!) { node(id: $id) { ... on GuaranteeApplication { premiumPdf { url fileName sha256 } } } }";
      return (
        (await ask<{ node: { premiumPdf: File | null } | null }>(token, query, { id })).node?.premiumPdf ??
        null
      );
    };

    it("is the contractor's and the issuer's, and says what is charged, to which account and until when", async () => {
      const application = await applications.approved();
      const pdf = await statementOf(server.tokens.contractor, application.id);
      expect(pdf?.fileName).toBe("保証料計算書_前払金保証_〇〇跨線橋補修工事.pdf");
      const said = await wordsAt(pdf?.url ?? "", server.tokens.contractor);
      const { total } = application["premium"] as { total: number };
      for (const words of [
        `確定保証料${total.toLocaleString("en-US")}円`,
        "確定の理由見積額のとおり",
        "〇〇銀行 △△支店 普通 0000000",
        "支払期日令和8年12月6日",
        "取扱店 大阪支店",
      ])
        expect(said).toContain(withoutSpaces(words));
      expect((await statementOf(server.tokens.issuer, application.id))?.sha256).toBe(pdf?.sha256);
      // The link is good for whoever asked for it.
      expect((await fetched(pdf?.url ?? "", server.tokens.issuer)).status).toBe(403);
    });

    it("says before the final premium that an example is no bill, and after the settlement how it was paid", async () => {
      const { application } = await applications.apply();
      if (!application) throw new Error("the application was refused");
      const { token, id } = { token: server.tokens.contractor, id: application.id };
      const before = await wordsAt((await statementOf(token, id))?.url ?? "", token);
      expect(before).toContain("ご請求額ではありません");
      expect(before).toContain("お支払額未確定");
      await applications.step(server.tokens.issuer, "approveApplication", { applicationId: id });
      const final = { applicationId: id, amount: 98_765, reason: "認可料率表による" };
      await applications.step(server.tokens.issuer, "setFinalPremium", final);
      await applications.settle(application, { amount: 98_765 });
      const after = await wordsAt((await statementOf(token, id))?.url ?? "", token);
      expect(after).toContain("お支払額98,765円");
      expect(after).toContain("お支払方法令和8年11月22日領収");
      expect(after).not.toContain("振込先");
    });

    it("is there neither for a draft nor for what was declined or withdrawn, and nobody else's", async () => {
      const { application: draft } = await applications.apply({}, { draft: true });
      expect(await statementOf(server.tokens.contractor, draft?.id ?? "")).toBeNull();
      const { application: declined } = await applications.apply();
      const applicationId = declined?.id ?? "";
      const shown = await statementOf(server.tokens.contractor, applicationId);
      expect(await statementOf(await applications.otherContractor(), applicationId)).toBeNull();
      await applications.step(server.tokens.issuer, "declineApplication", {
        applicationId,
        reason: "極度額",
      });
      expect(await statementOf(server.tokens.contractor, applicationId)).toBeNull();
      expect((await fetched(shown?.url ?? "", server.tokens.contractor)).status).toBe(404);
    });
  });

  describe("where premiums are paid", () => {
    const PAYMENTS = `{ issuers(first: 3) { nodes {
      id premiumPayments { effectiveFrom account { bank number } dueWithinDays monthlyDueDay }
    } } }`;
    const paymentsOf = async (issuerId: string): Promise<readonly object[]> => {
      const { issuers } = await ask<{ issuers: { nodes: { id: string; premiumPayments: object[] }[] } }>(
        server.tokens.contractor,
        PAYMENTS,
      );
      return issuers.nodes.find(({ id }) => id === issuerId)?.premiumPayments ?? [];
    };
    const enter = async (issuerId: string, ...premiumPayments: readonly PremiumPayment[]): Promise<void> => {
      const known = ORGANISATIONS.issuers.find(({ id }) => id === issuerId);
      if (!known) throw new Error("the sandbox has no such issuer");
      const none = { contractors: [], obligees: [], operators: [] };
      await server.parts.useCaseParts.unitOfWork.run(({ parties }) =>
        parties.insertMissing({ ...none, issuers: [{ ...known, premiumPayments }] }),
      );
    };
    const from = (effectiveFrom: string, dueWithinDays: number | null): PremiumPayment => ({
      effectiveFrom: effectiveFrom as CalendarDate,
      account: PAYEE,
      dueWithinDays,
      monthlyDueDay: null,
    });

    it("is entered for an issuer that is there already, day by day; what is there stays as it is", async () => {
      const [east] = server.ids.otherIssuers;
      expect(await paymentsOf(east)).toEqual([]);
      await enter(east, from("2026-04-01", 7));
      await enter(east, from("2026-04-01", 99), from("2027-04-01", null));
      const account = { bank: PAYEE.bank, number: PAYEE.number };
      expect(await paymentsOf(east)).toEqual([
        { effectiveFrom: "2026-04-01", account, dueWithinDays: 7, monthlyDueDay: null },
        { effectiveFrom: "2027-04-01", account, dueWithinDays: null, monthlyDueDay: null },
      ]);
    });

    it("bears a seal: an account that was changed past the system is paid to by nobody", async () => {
      const application = await applications.approved();
      const database = await openDatabase({ url: server.databaseUrl });
      const { issuer } = server.ids;
      const swapped = `UPDATE issuer SET premium_payments = replace(premium_payments, '"0000000"', '"6666666"') WHERE id = '${issuer}'`;
      await database.write.query(swapped);
      const query =
        "query Of($id: ID!) { node(id: $id) { ... on GuaranteeApplication { premiumPdf { fileName } } } }";
      const answer = await post({ url: server.url, token: server.tokens.contractor }, query, {
        id: application.id,
      });
      expect(answer.text).not.toContain('fileName":"');
      expect(answer.errors).toHaveLength(1);
      await database.write.query(swapped.replace(/'"0000000"', '"6666666"'/, `'"6666666"', '"0000000"'`));
      await database.close();
    });
  });

  describe("保証料一括納付", () => {
    const MONTHLY = `query Of($issuerId: ID!, $contractorId: ID!, $month: CalendarMonth!) {
      monthlyPremiums(issuerId: $issuerId, contractorId: $contractorId, month: $month) {
        count total dueOn account { bank } lines { applicationId premium } pdf { url fileName } csv { url fileName }
      }
    }`;
    const monthlyOf = async (token: string, month: string, changes: object = {}): Promise<Monthly | null> => {
      const ids = { issuerId: server.ids.issuer, contractorId: server.ids.contractor };
      const asked = await ask<{ monthlyPremiums: Monthly | null }>(token, MONTHLY, {
        ...ids,
        month,
        ...changes,
      });
      return asked.monthlyPremiums;
    };
    const settled = async (method: string, amount: number): Promise<ShownApplication> => {
      const application = await applications.approved();
      const input = { applicationId: application.id, amount, reason: "認可料率表による" };
      await applications.step(server.tokens.issuer, "setFinalPremium", input);
      await applications.settle(application, { method, amount });
      return application;
    };

    it("is one statement of what one contractor owes one issuer for a month, and of nothing else", async () => {
      const { contractor, issuer, operator, obligee } = server.tokens;
      expect(await monthlyOf(contractor, "2026-11")).toBeNull();
      const first = await settled("MONTHLY_ACCOUNT", 6_500);
      await settled("RECEIPT", 1_000_000);
      const second = await settled("MONTHLY_ACCOUNT", 112_800);
      const monthly = await monthlyOf(contractor, TODAY.slice(0, 7));
      expect(monthly).toMatchObject({
        count: 2,
        total: 119_300,
        dueOn: "2026-12-25",
        account: { bank: "〇〇銀行" },
        lines: [
          { applicationId: first.id, premium: 6_500 },
          { applicationId: second.id, premium: 112_800 },
        ],
      });
      for (const token of [issuer, operator])
        expect((await monthlyOf(token, "2026-11"))?.total).toBe(119_300);
      for (const stranger of [
        obligee,
        await applications.otherContractor(),
        await applications.otherIssuer(),
      ])
        expect(await monthlyOf(stranger, "2026-11")).toBeNull();
      for (const month of ["2026-10", "2026-12"]) expect(await monthlyOf(contractor, month)).toBeNull();
      const otherIssuer = { issuerId: server.ids.otherIssuers[0] };
      expect(await monthlyOf(contractor, "2026-11", otherIssuer)).toBeNull();

      const said = await wordsAt(monthly?.pdf.url ?? "", contractor);
      expect(said).toContain("対象月令和8年11月分件数2件お支払額119,300円");
      expect(monthly?.pdf.fileName).toBe("保証料一括納付明細書_2026-11_株式会社〇〇建設.pdf");
      const csv = await fetched(monthly?.csv.url ?? "", contractor);
      expect(csv.headers.get("content-type")).toBe("text/csv; charset=utf-8");
      const lines = (await csv.text()).trim().split("\r\n");
      expect(lines).toHaveLength(3);
      expect(lines[2]).toMatch(
        /^"2026-11","西日本建設業保証株式会社","株式会社〇〇建設","2026-11-22","".*,112800,"保証料","",""$/,
      );
      expect((await fetched(monthly?.csv.url ?? "", issuer)).status).toBe(403);

      // Who declines what was settled charges nothing of it.
      await applications.step(issuer, "declineApplication", {
        applicationId: second.id,
        reason: "発行できないため返金",
      });
      expect(await monthlyOf(contractor, "2026-11")).toMatchObject({ count: 1, total: 6_500 });
    });

    it("takes a month and nothing else", async () => {
      for (const month of ["2026-13", "2026-11-01", "%", ""]) {
        const variables = { issuerId: server.ids.issuer, contractorId: server.ids.contractor, month };
        const refused = await post({ url: server.url, token: server.tokens.issuer }, MONTHLY, variables);
        expect(refused.text).toContain("BAD_USER_INPUT");
        expect(refused.text).toContain("YYYY-MM");
      }
    });
  });
});
