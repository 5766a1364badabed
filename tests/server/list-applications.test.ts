import { advance, applicationsOf, officeHours, type Step } from "../support/applications-of-server";
import { engines } from "../support/engines";
import { post } from "../support/graphql-client";
import { startServer, type TestServer } from "../support/server";

interface Listed {
  readonly id: string;
  readonly status: string;
  readonly kind: string | null;
  readonly contractor: { readonly id: string };
  readonly issuer: { readonly id: string };
}
interface Page {
  readonly nodes: readonly Listed[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}
type Lists = "guaranteeApplications" | "registeredWorks";

describe.each(engines)("the lists of applications and of registered works, on %s", (engine) => {
  let server: TestServer;
  let applications: ReturnType<typeof applicationsOf>;
  /** In the order in which they were begun. */
  const begun: string[] = [];
  const registered: string[] = [];

  beforeAll(async () => {
    server = await startServer({ engine, clock: officeHours });
    applications = applicationsOf(server);
    const { tokens, ids } = server;
    const performance = {
      kind: "CONTRACT_PERFORMANCE",
      amount: 10_000_000,
      depositBank: null,
      isAdvancePlanned: true,
    };
    const keep = ({ application, ...refused }: Step): string => {
      if (!application) throw new Error(JSON.stringify(refused));
      begun.push(application.id);
      return application.id;
    };
    const [withdrawn, declined] = [
      keep(await applications.apply()),
      keep(await applications.apply(performance)),
    ];
    keep(await applications.apply({}, { draft: true }));
    keep(await applications.apply({ kind: null }, { draft: true, issuerId: ids.otherIssuers[0] }));
    const content = advance(server);
    const input = { issuerId: ids.issuer, content };
    keep(await applications.step(await applications.otherContractor(), "applyForGuarantee", input));
    for (let i = 0; i < 4; i += 1) keep(await applications.apply(i % 2 === 0 ? {} : performance));
    await applications.step(tokens.contractor, "withdrawApplication", { applicationId: withdrawn });
    await applications.step(tokens.issuer, "declineApplication", {
      applicationId: declined,
      reason: "極度額",
    });

    for (let i = 0; i < 7; i += 1) {
      const works = await applications.step(tokens.issuer, "registerWorks", {
        contractorId: i % 3 === 0 ? null : ids.contractor,
        obligeeId: ids.kinki,
        name: `工事第${String(i)}号`,
        contractPrice: 80_000_000,
        workPeriod: { from: "2026-05-01", to: "2027-02-28" },
      });
      registered.push((works["registeredWorks"] as { id: string }).id);
    }
  });
  afterAll(() => server.stop());

  const FIELDS = {
    guaranteeApplications: "id status kind contractor { id } issuer { id }",
    registeredWorks: "id",
  };
  const page = async (list: Lists, args: string, token = server.tokens.contractor): Promise<Page> => {
    const { data, text } = await post<Record<Lists, Page>>(
      { url: server.url, token },
      `{ ${list}${args} {
           nodes { ${FIELDS[list]} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
         } }`,
    );
    if (!data) throw new Error(text);
    return data[list];
  };
  const idsOf = ({ nodes }: Page): string[] => nodes.map(({ id }) => id);

  it("are newest first", async () => {
    const listed = idsOf(await page("guaranteeApplications", "(first: 100)", server.tokens.contractor));
    const own = begun.filter((id) => listed.includes(id));
    // All but the other contractor's.
    expect(own).toHaveLength(begun.length - 1);
    expect(listed.slice(0, own.length)).toEqual(own.reverse());
    const works = idsOf(await page("registeredWorks", "(first: 100)"));
    expect(works.slice(0, registered.length)).toEqual([...registered].reverse());
  });

  it.each(["guaranteeApplications", "registeredWorks"] as const)(
    "show each of the %s once to who follows the cursors, forward and backward",
    async (list) => {
      const all = idsOf(await page(list, "(first: 100)"));
      expect(all.length).toBeGreaterThan(6);

      const forward: string[] = [];
      for (let after = ""; ;) {
        const next = await page(list, `(first: 3 ${after})`);
        forward.push(...idsOf(next));
        expect(forward).toEqual(all.slice(0, forward.length));
        expect(next.nodes.length).toBeLessThanOrEqual(3);
        expect(next.pageInfo.hasPreviousPage).toBe(after !== "");
        if (!next.pageInfo.hasNextPage) break;
        after = `after: "${next.pageInfo.endCursor ?? ""}"`;
      }
      expect(forward).toEqual(all);

      const backward: string[] = [];
      for (let before = ""; ;) {
        const previous = await page(list, `(last: 3 ${before})`);
        backward.unshift(...idsOf(previous));
        expect(backward).toEqual(all.slice(-backward.length));
        expect(previous.pageInfo.hasNextPage).toBe(before !== "");
        if (!previous.pageInfo.hasPreviousPage) break;
        before = `before: "${previous.pageInfo.startCursor ?? ""}"`;
      }
      expect(backward).toEqual(all);
    },
  );

  describe("narrowed", () => {
    /** What the filter lets through, which must be what `holds` says of the whole list: some of it, and not all. */
    const expectNarrowed = async (
      filter: string,
      holds: (listed: Listed) => boolean,
      token = server.tokens.contractor,
    ): Promise<void> => {
      const all = await page("guaranteeApplications", "(first: 100)", token);
      const wanted = all.nodes.filter(holds);
      expect(wanted).not.toEqual([]);
      expect(wanted.length).toBeLessThan(all.nodes.length);
      const narrowed = await page("guaranteeApplications", `(first: 100, filter: { ${filter} })`, token);
      expect(narrowed.nodes).toEqual(wanted);
    };

    it("to states", async () => {
      await expectNarrowed("statuses: [WITHDRAWN]", ({ status }) => status === "WITHDRAWN");
      await expectNarrowed("statuses: [DRAFT, DECLINED]", ({ status }) => /DRAFT|DECLINED/.test(status));
    });

    it("to kinds, which a draft may not have yet", async () => {
      await expectNarrowed("kinds: [CONTRACT_PERFORMANCE]", ({ kind }) => kind === "CONTRACT_PERFORMANCE");
      await expectNarrowed(
        "kinds: [CONTRACT_PERFORMANCE, ADVANCE_PAYMENT]",
        ({ kind }) => kind === "CONTRACT_PERFORMANCE" || kind === "ADVANCE_PAYMENT",
      );
    });

    it("to a contractor, for its issuer", async () => {
      const { otherContractor } = server.ids;
      await expectNarrowed(
        `contractorId: "${otherContractor}"`,
        ({ contractor }) => contractor.id === otherContractor,
        server.tokens.issuer,
      );
    });

    it("to an issuer, for its contractor", async () => {
      const [other] = server.ids.otherIssuers;
      await expectNarrowed(`issuerId: "${other}"`, ({ issuer }) => issuer.id === other);
    });

    it("to all that is asked at once", async () => {
      await expectNarrowed(
        "statuses: [APPLIED], kinds: [CONTRACT_PERFORMANCE]",
        ({ status, kind }) => status === "APPLIED" && kind === "CONTRACT_PERFORMANCE",
      );
    });

    it("to nothing by an empty list, and to everything by null", async () => {
      expect((await page("guaranteeApplications", "(filter: { statuses: [] })")).nodes).toEqual([]);
      expect(await page("guaranteeApplications", "(first: 100, filter: { statuses: null })")).toEqual(
        await page("guaranteeApplications", "(first: 100)"),
      );
    });
  });
});
