import {
  advance,
  appliedWorks,
  applicationsOf,
  codesOf,
  officeHours,
  type ShownApplication,
} from "../support/applications-of-server";
import { engines } from "../support/engines";
import { post } from "../support/graphql-client";
import { startServer, type TestServer } from "../support/server";

describe.each(engines)("an application for a body that has not adopted e-guarantees, on %s", (engine) => {
  let server: TestServer;
  let applications: ReturnType<typeof applicationsOf>;
  beforeAll(async () => {
    server = await startServer({ engine, clock: officeHours });
    applications = applicationsOf(server);
  });
  afterAll(() => server.stop());

  const named = (name: string, more: object = {}) => ({
    obligeeId: null,
    unlistedObligee: { name, prefecture: "熊本県" },
    delivery: "PAPER",
    ...more,
  });
  const enterBodies = (
    ...bodies: { name: string; prefecture: string | null; aliases?: readonly string[] }[]
  ): Promise<void> =>
    server.parts.useCaseParts.unitOfWork.run(async ({ obligees }) => {
      for (const { aliases = [], ...body } of bodies)
        await obligees.enter({
          ...body,
          id: server.parts.useCaseParts.newId("obligee"),
          aliases,
          reading: null,
          category: null,
          parentId: null,
          addressee: null,
        });
    });
  const listed = async (name: string, token = server.tokens.contractor) => {
    const { data } = await post<{ obligees: { nodes: { id: string; name: string; prefecture: string }[] } }>(
      { url: server.url, token },
      `query O($name: String!) { obligees(filter: { name: $name }) { nodes {
         id name prefecture category addressee adoptions { startsOn } } } }`,
      { name },
    );
    return data?.obligees.nodes;
  };

  it("names the body, is underwritten and issued on paper without a key; the body is listed from then on", async () => {
    const application = await applications.approved(named("合志市"));
    expect(application).toMatchObject({
      delivery: "PAPER",
      obligee: { name: "合志市" },
      unlistedObligee: null,
    });
    await applications.settle(application);
    const issued = await applications.step(server.tokens.issuer, "issueAppliedGuarantee", {
      applicationId: application.id,
    });
    expect(issued.guarantee).toMatchObject({
      delivery: "PAPER",
      obligee: { name: "合志市" },
      certificate: { title: "保証証書（前払金保証）" },
    });
    const { obligee } = application as ShownApplication & { obligee: { id: string } };
    expect(await listed("合志市")).toEqual([
      {
        id: obligee.id,
        name: "合志市",
        prefecture: "熊本県",
        category: null,
        addressee: "合志市長",
        adoptions: [],
      },
    ]);
    // To those whom it concerns: nobody has checked that name.
    expect(await listed("合志市", server.tokens.issuer)).toHaveLength(1);
    expect(await listed("合志市", server.tokens.operator)).toHaveLength(1);
    for (const stranger of [await applications.otherIssuer(), server.tokens.obligee])
      expect(await listed("合志市", stranger)).toEqual([]);
    const again = await applications.apply(named("合志市"));
    expect(again.application?.["obligee"]).toEqual({ id: obligee.id, name: "合志市" });
  });

  it("may wait in a draft with the name alone, which enters nothing", async () => {
    const { application, findings } = await applications.apply(named("菊陽町"), { draft: true });
    expect(findings).toEqual([]);
    expect(application).toMatchObject({
      obligee: null,
      unlistedObligee: { name: "菊陽町", prefecture: "熊本県" },
    });
    expect(await listed("菊陽町")).toEqual([]);
    const submitted = await applications.step(server.tokens.contractor, "submitApplication", {
      applicationId: application!.id,
    });
    expect(submitted.application).toMatchObject({ obligee: { name: "菊陽町" }, unlistedObligee: null });
  });

  it("is refused where it asks for electronic delivery, with what to do, and enters nothing", async () => {
    const refused = await applications.apply(named("高森町", { delivery: "ELECTRONIC" }));
    expect(codesOf(refused.fields)).toEqual(["delivery OBLIGEE_NOT_ADOPTED"]);
    const over = await applications.apply(
      named("高森町", { amount: 40_000_001, worksContract: appliedWorks({ name: null }) }),
    );
    expect(codesOf(over.fields)).toEqual(["amount OVER_ADVANCE_SHARE", "worksContract.name REQUIRED"]);
    const wrong = await applications.apply({
      ...named(" "),
      obligeeId: server.ids.kinki,
      unlistedObligee: { name: " ", prefecture: "熊本" },
    });
    expect(codesOf(wrong.fields)).toEqual([
      "unlistedObligee NAMED_BESIDE_OBLIGEE",
      "unlistedObligee.name BLANK",
      "unlistedObligee.prefecture NOT_A_PREFECTURE",
    ]);
    const elsewhere = await applications.apply(named("高森町"), { branchId: "branch_of_nobody" });
    expect(codesOf(elsewhere.fields)).toEqual(["branchId NOT_FOUND"]);
    expect(await listed("高森町")).toEqual([]);
  });

  it("finds a body that is known, however it is written", async () => {
    const known = await applications.adoptingObligee();
    const { application } = await applications.apply({
      obligeeId: null,
      unlistedObligee: { name: known.toUpperCase() },
    });
    expect(application).toMatchObject({
      delivery: "ELECTRONIC",
      obligee: { id: known },
      unlistedObligee: null,
    });
  });

  it("is for the listed body that goes by that name, with its prefecture or without it", async () => {
    await enterBodies({ name: "見本丙市", prefecture: "熊本県", aliases: ["見本丙市役所"] });
    const known = (await listed("見本丙市"))?.[0]?.id;
    for (const unlistedObligee of [{ name: "見本丙市" }, { name: "見本丙市役所", prefecture: "熊本県" }]) {
      const content = { ...named(""), unlistedObligee, worksContract: appliedWorks() };
      const { application } = await applications.apply(content);
      expect(application).toMatchObject({ obligee: { id: known, name: "見本丙市" }, unlistedObligee: null });
    }
    // Of another prefecture it is another body.
    const { application } = await applications.apply(
      named("", { unlistedObligee: { name: "見本丙市", prefecture: "大分県" } }),
    );
    expect(application).toMatchObject({ obligee: { name: "見本丙市" } });
    expect((application as ShownApplication & { obligee: { id: string } }).obligee.id).not.toBe(known);
    expect(await listed("見本丙市")).toHaveLength(2);
  });

  it("is told which bodies are called so where it is not clear, in a draft and when it is submitted", async () => {
    await enterBodies({ name: "府中市", prefecture: "東京都" }, { name: "府中市", prefecture: "広島県" });
    const unclear = { name: "府中市" };
    const refused = await applications.apply(named("", { unlistedObligee: unclear }));
    expect(refused.fields).toMatchObject([
      {
        path: "content.unlistedObligee.prefecture",
        code: "BODY_IS_LISTED",
        limit: "広島県 府中市、東京都 府中市",
      },
    ]);
    const draft = await applications.apply(named("", { unlistedObligee: unclear }), { draft: true });
    expect(codesOf(draft.findings)).toEqual(["unlistedObligee.prefecture BODY_IS_LISTED"]);
    expect(draft.application).toMatchObject({ obligee: null, unlistedObligee: unclear });
    const { id: applicationId } = draft.application!;
    const contractor = (name: "changeApplication" | "submitApplication", input: object) =>
      applications.step(server.tokens.contractor, name, { applicationId, ...input });
    expect(codesOf((await contractor("submitApplication", {})).fields)).toEqual([
      "unlistedObligee.prefecture BODY_IS_LISTED",
    ]);
    const content = { ...advance(server), ...named("府中市"), worksContract: appliedWorks() };
    const changed = await contractor("changeApplication", {
      content: { ...content, unlistedObligee: { name: "府中市", prefecture: "広島県" } },
    });
    expect(changed).toMatchObject({ findings: [], application: { obligee: { name: "府中市" } } });
    expect((await contractor("submitApplication", {})).application).toMatchObject({ status: "APPLIED" });
    expect(await listed("府中市")).toHaveLength(2);
  });

  it("does not enter a body of a prefecture beside a national one of its name", async () => {
    await enterBodies({ name: "見本機構", prefecture: null });
    const refused = await applications.apply(named("見本機構"));
    expect(refused.fields).toMatchObject([
      { path: "content.unlistedObligee.prefecture", code: "BODY_IS_LISTED", limit: "見本機構" },
    ]);
  });

  it("asks for the delivery, not for the obligee, where a listed body that it names has not adopted", async () => {
    await enterBodies({ name: "見本村", prefecture: "熊本県" });
    const refused = await applications.apply(named("見本村", { delivery: "ELECTRONIC" }));
    expect(codesOf(refused.fields)).toEqual(["delivery OBLIGEE_NOT_ADOPTED"]);
  });

  it("enters a body once where it is named with its prefecture and without it at the same time", async () => {
    for (let round = 0; round < 5; round += 1) {
      // Two characters apart: of one that resembles another the applicant would be asked.
      const name = `上${String(11 * (round + 1))}町`;
      const answers = await Promise.all(
        [{ name }, { name, prefecture: "熊本県" }].map((unlistedObligee) =>
          applications.apply(named(name, { unlistedObligee, worksContract: appliedWorks() })),
        ),
      );
      expect(await listed(name)).toHaveLength(1);
      // Entered without its prefecture first, it is a national body, which the other one is told of.
      for (const { fields } of answers.filter(({ application }) => !application))
        expect(codesOf(fields)).toEqual(["unlistedObligee.prefecture BODY_IS_LISTED"]);
    }
  });

  it("enters a body once where several name it at the same time, and counts one works contract once", async () => {
    for (let round = 0; round < 5; round += 1) {
      const name = `第${String(11 * (round + 1))}見本町`;
      const worksContract = appliedWorks();
      const answers = await Promise.all(
        Array.from({ length: 4 }, () => applications.apply(named(name, { worksContract }))),
      );
      expect(answers.filter(({ application }) => application)).toHaveLength(1);
      for (const { fields } of answers.filter(({ application }) => !application))
        expect(codesOf(fields)).toEqual(["kind APPLIED_FOR_ALREADY"]);
      expect(await listed(name)).toHaveLength(1);
    }
  });

  it("leaves paper to the contractor where the body has adopted, and electronic delivery where nothing is said", async () => {
    const obligeeId = await applications.adoptingObligee();
    expect((await applications.apply({ obligeeId })).application).toMatchObject({ delivery: "ELECTRONIC" });
    expect((await applications.apply({ obligeeId, delivery: "PAPER" })).application).toMatchObject({
      delivery: "PAPER",
    });
    // Paper beside the electronic one is a second guarantee, and takes its reason.
    const worksContract = appliedWorks();
    await applications.apply({ obligeeId, worksContract });
    const beside = { obligeeId, worksContract, delivery: "PAPER" };
    expect(codesOf((await applications.apply(beside)).fields)).toEqual(["kind APPLIED_FOR_ALREADY"]);
    const reasoned = await applications.apply({ ...beside, secondGuaranteeReason: "PAPER_AND_ELECTRONIC" });
    expect(reasoned.application).toMatchObject({ status: "APPLIED" });
  });
});
