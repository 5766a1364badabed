import { createHash } from "node:crypto";
import fc from "fast-check";
import { amendableTermsOf } from "../../src/domain/guarantee/amended-terms";
import type { CalendarDate } from "../../src/domain/values/calendar-date";
import { AmendedGuarantees, type AmendedGuarantee } from "../support/amended-guarantees";
import { engines } from "../support/engines";
import { eventsOf } from "../support/events";
import { callAs, post } from "../support/graphql-client";
import { worksContract } from "../support/issue-input";
import { perform } from "../support/operations";
import { readPdfs, wordsOf } from "../support/read-pdfs";

const LATER = "2027-06-30";
const BY_CONTRACT = "請負契約の変更（変更契約日 令和8年10月15日）により、";
const NEW_PRICE = `${BY_CONTRACT}請負金額が変更されています`;
const NEW_PERIOD = `${BY_CONTRACT}工期は令和8年4月1日から令和9年6月30日まで`;
const NEW_EXPIRY = `${BY_CONTRACT}保証期限は令和9年6月30日`;

interface Mailed {
  readonly mails: {
    readonly nodes: readonly { to: string; subject: string; text: string; status: string }[];
  };
}

describe.each(engines)("amending a guarantee, on %s", (engine) => {
  const guarantees = new AmendedGuarantees(engine);
  beforeAll(() => guarantees.open());
  afterAll(() => guarantees.server.stop());

  const mailsAbout = async (id: string): Promise<Mailed["mails"]["nodes"]> => {
    const query = `query M($id: ID!) { mails(first: 100, filter: { guaranteeId: $id }) { nodes { to subject text status } } }`;
    const { data } = await guarantees.ask<Mailed>("contractor", query, { id });
    return data?.mails.nodes ?? [];
  };
  const amountOn = ({ certificate }: AmendedGuarantee): unknown =>
    (JSON.parse(certificate.content) as { amount: unknown }).amount;

  it("with another amount brings a new version marked （変更）, in force instead of the first, with number and key as they were", async () => {
    const id = await guarantees.issue();
    const before = await guarantees.read(id);
    const { data } = await guarantees.amend(id, 1, { amount: 45_000_000 });
    expect(data?.amendGuarantee).toMatchObject({
      __typename: "AmendGuaranteeSuccess",
      guarantee: { number: before.number, revision: 2, status: "ISSUED", amount: 45_000_000 },
      amendment: {
        amendedOn: guarantees.today,
        recordedAt: `${guarantees.today}T03:00:00.000Z`,
        effect: "NEW_CERTIFICATE",
        before: { amount: 40_000_000 },
        after: { amount: 45_000_000 },
      },
      certificate: {
        version: 2,
        amended: true,
        title: "保証証書（前払金保証）（変更）",
        issuedOn: guarantees.today,
        inForce: true,
        supersededBy: null,
      },
    });
    const after = await guarantees.read(id);
    expect(after.amendments).toEqual([data?.amendGuarantee.amendment]);
    expect(after.amendments[0]?.certificate).toEqual({
      id: after.certificate.id,
      digest: after.certificate.digest,
    });
    expect(after.certificates.map(({ inForce }) => inForce)).toEqual([false, true]);
    expect(after.certificates[0]).toEqual({
      ...before.certificate,
      inForce: false,
      supersededBy: { id: after.certificate.id },
    });
    expect(after.certificate.supersedes).toEqual({ id: before.certificate.id });
    expect(amountOn(after)).toBe(45_000_000);
    // Opened with the key of its first day, it is the newest one that is shown, with the one before.
    const opened = await guarantees.openAs("obligee", id);
    expect(opened.data).toEqual({
      openCertificate: {
        certificate: {
          version: 2,
          amended: true,
          title: "保証証書（前払金保証）（変更）",
          inForce: true,
          supersedes: { version: 1, digest: before.certificate.digest, inForce: false, supersedes: null },
        },
      },
    });
  });

  it.each([
    [
      "the work period alone",
      { workPeriod: { to: LATER } },
      { expiresOn: LATER, worksContract: { workPeriod: { from: "2026-04-01", to: LATER } } },
      [NEW_PERIOD, NEW_EXPIRY],
    ],
    [
      "the contract price alone",
      { contractPrice: 120_000_000 },
      { expiresOn: "2027-03-31", worksContract: { contractPrice: 120_000_000, coveredPrice: 120_000_000 } },
      [NEW_PRICE],
    ],
    [
      "both",
      { contractPrice: 120_000_000, workPeriod: { to: LATER } },
      { expiresOn: LATER, worksContract: { contractPrice: 120_000_000, workPeriod: { to: LATER } } },
      [NEW_PRICE, NEW_PERIOD, NEW_EXPIRY],
    ],
  ])("of %s keeps the certificate, in force and unchanged", async (_, change, changed, remarks) => {
    const id = await guarantees.issue();
    const before = await guarantees.read(id);
    const { data } = await guarantees.amend(id, 1, change);
    expect(data?.amendGuarantee).toMatchObject({
      guarantee: { ...changed, revision: 2, amount: 40_000_000 },
      amendment: { effect: "NO_NEW_CERTIFICATE", certificate: null },
    });
    const after = await guarantees.read(id);
    expect(after.certificates).toEqual(before.certificates);
    expect(data?.amendGuarantee.certificate).toEqual(before.certificate);
    // The paper stays as it is: beside it stands what was changed.
    const all = guarantees.server.statements;
    const already = all.length;
    const standing = await guarantees.ask<{ node: { standing: { mark: null; remarks: string[] } } }>(
      "contractor",
      `{ node(id: "${after.certificate.id}") { ... on Certificate { standing { mark remarks } } } }`,
    );
    expect(standing.data?.node.standing.mark).toBeNull();
    expect(standing.data?.node.standing.remarks.map((remark) => remark.split(/に変更|（変更の/)[0])).toEqual(
      remarks,
    );
    // Who asks, the certificate, how it stands; and of either whether it is genuine.
    expect(all.length - already).toBe(5);
  });

  it("of 契約保証 with a longer period goes by the obligee's policy on the day of the change", async () => {
    const following = await guarantees.issuePerformance();
    const extended = await guarantees.amend(following, 1, { workPeriod: { to: LATER } });
    expect(extended.data?.amendGuarantee.amendment.effect).toBe("NO_NEW_CERTIFICATE");

    const source = "〇〇市公共工事請負契約約款 第4条";
    await perform(callAs(guarantees.server, "operator"), "recordObligeePolicy", {
      obligeeId: guarantees.server.ids.kumamotoCity,
      effectiveFrom: guarantees.today,
      performanceExtension: "NEW_CERTIFICATE",
      source,
    });
    const id = await guarantees.issuePerformance();
    const change = { workPeriod: { to: LATER } };
    const foreseen = await guarantees.foresee("contractor", id, change);
    expect(foreseen.data?.amendmentEffect).toMatchObject({
      effect: "NEW_CERTIFICATE",
      reasons: [{ code: "EXTENSION_NEEDS_CERTIFICATE", effect: "NEW_CERTIFICATE", source }],
    });
    const { data } = await guarantees.amend(id, 1, change);
    expect(data?.amendGuarantee).toMatchObject({
      amendment: { effect: "NEW_CERTIFICATE" },
      certificate: { version: 2, title: "保証証書（契約保証）（変更）" },
    });
    // The day before, the policy did not hold yet.
    const other = await guarantees.issuePerformance();
    const dayBefore = await guarantees.amend(other, 1, { ...change, amendedOn: "2026-10-14" });
    expect(dayBefore.data?.amendGuarantee.amendment.effect).toBe("NO_NEW_CERTIFICATE");
  });

  it("is foreseen with its reasons and the source of each rule, in Japanese too, and changes nothing", async () => {
    const id = await guarantees.issue();
    const change = { amount: 45_000_000, contractPrice: 120_000_000, workPeriod: { to: LATER } };
    const foreseen = await guarantees.foresee("contractor", id, change);
    expect(foreseen.data?.amendmentEffect).toMatchObject({
      __typename: "AmendmentEffect",
      effect: "NEW_CERTIFICATE",
      reasons: [
        {
          code: "AMOUNT_CHANGED",
          effect: "NEW_CERTIFICATE",
          source: expect.stringMatching(/^保証証書 注1「保証金額の増減/) as string,
        },
        {
          code: "PERIOD_FOLLOWED",
          effect: "NO_NEW_CERTIFICATE",
          source: expect.stringMatching(/^保証証書 注2「/) as string,
        },
        {
          code: "PRICE_CHANGED",
          effect: "NO_NEW_CERTIFICATE",
          source: expect.stringMatching(/^保証証書 注3「/) as string,
        },
      ],
      before: { amount: 40_000_000, expiresOn: "2027-03-31" },
      after: { amount: 45_000_000, contractPrice: 120_000_000, coveredPrice: 120_000_000, expiresOn: LATER },
    });
    const reasons = (answer: typeof foreseen): { message: string }[] =>
      answer.data?.amendmentEffect["reasons"] as { message: string }[];
    expect(reasons(foreseen)[0]?.message).toContain("from 40,000,000 yen to 45,000,000 yen");
    const japanese = reasons(await guarantees.foresee("issuer", id, change, "ja"));
    expect(japanese[0]?.message).toContain("保証金額が40,000,000円から45,000,000円に変わるため");
    expect(japanese[1]?.message).toContain("保証期限は令和9年6月30日");
    const read = await guarantees.read(id);
    expect([read.revision, read.amendments]).toEqual([1, []]);
    const { data } = await guarantees.amend(id, 1, change);
    expect(data?.amendGuarantee.amendment).toMatchObject({
      effect: "NEW_CERTIFICATE",
      before: foreseen.data?.amendmentEffect["before"],
      after: foreseen.data?.amendmentEffect["after"],
    });
  });

  it("is foreseen to leave a later 保証期限 that was agreed where it is, until the completion passes it", async () => {
    const id = await guarantees.issue({ expiresOn: "2027-05-31" });
    const told = async (to: string, language: string) => {
      const { data } = await guarantees.foresee("contractor", id, { workPeriod: { to } }, language);
      return (data?.amendmentEffect["reasons"] as { message: string }[])[0]?.message;
    };
    expect(await told("2027-04-30", "en")).toContain("it still ends on 2027-05-31");
    expect(await told("2027-04-30", "ja")).toContain("保証期限は令和9年5月31日のまま変わりません");
    expect(await told(LATER, "en")).toContain(`it ends on ${LATER}`);
  });

  it("tells all that is wrong at once, foreseen or not, and changes nothing", async () => {
    const id = await guarantees.issue();
    const change = { amendedOn: "2026-10-16", contractPrice: 30_000_000, workPeriod: { to: "2026-10-14" } };
    const fields = [
      { path: "change.amendedOn", code: "AFTER_TODAY", limit: guarantees.today, actual: "2026-10-16" },
      { path: "change.amount", code: "OVER_COVERED_PRICE", limit: "30000000", actual: "40000000" },
      { path: "change.workPeriod.to", code: "OVER_ALREADY", limit: guarantees.today, actual: "2026-10-14" },
    ];
    const refused = await guarantees.amend(id, 1, change);
    expect(refused.data?.amendGuarantee).toMatchObject({ code: "INVALID_INPUT", fields });
    const foreseen = await guarantees.foresee("issuer", id, change);
    expect(foreseen.data?.amendmentEffect).toMatchObject({ code: "INVALID_INPUT", fields });
    const nothing = await guarantees.amend(id, 1, { amount: 40_000_000 });
    expect(nothing.data?.amendGuarantee).toMatchObject({ fields: [{ path: "change", code: "UNCHANGED" }] });
    await guarantees.amend(id, 1, { amount: 41_000_000 });
    const earlier = { amount: 42_000_000, amendedOn: "2026-10-14" };
    for (const answer of [
      (await guarantees.amend(id, 2, earlier)).data?.amendGuarantee,
      (await guarantees.foresee("issuer", id, earlier)).data?.amendmentEffect,
    ])
      expect(answer).toMatchObject({
        fields: [
          {
            path: "change.amendedOn",
            code: "BEFORE_LAST_AMENDMENT",
            limit: guarantees.today,
            actual: "2026-10-14",
          },
        ],
      });
    expect((await guarantees.read(id)).revision).toBe(2);
  });

  it("is one amendment, one version, one event and one mail, however often it is sent with the same idempotency key", async () => {
    const id = await guarantees.issue();
    const key = { idempotencyKey: `amend-${id}` };
    const first = await guarantees.amend(id, 1, { amount: 45_000_000 }, key);
    const second = await guarantees.amend(id, 1, { amount: 45_000_000 }, key);
    expect(second.text).toBe(first.text);
    const other = await guarantees.amend(id, 1, { amount: 46_000_000 }, key);
    expect(other.data?.amendGuarantee).toMatchObject({ code: "IDEMPOTENCY_CONFLICT" });
    const { certificates, amendments } = await guarantees.read(id);
    expect([certificates.length, amendments.length]).toEqual([2, 1]);
    const mails = await mailsAbout(id);
    expect(mails.filter(({ subject }) => subject.includes("変更"))).toHaveLength(1);
    const events = (await eventsOf(guarantees.server)).filter(
      ({ guaranteeId, type }) => guaranteeId === id && type === "GUARANTEE_AMENDED",
    );
    expect(events).toMatchObject([
      {
        role: "ISSUER",
        fromStatus: "ISSUED",
        toStatus: "ISSUED",
        subjectId: expect.stringMatching(/^amendment_/) as string,
      },
    ]);
    // A step that keeps the state tells it all the same.
    const history = await guarantees.ask<{ node: { events: object[] } }>(
      "contractor",
      `{ node(id: "${id}") { ... on Guarantee { events { type from to } } } }`,
    );
    expect(history.data?.node.events).toContainEqual({
      type: "GUARANTEE_AMENDED",
      from: "ISSUED",
      to: "ISSUED",
    });
  });

  it("tells the contractor by mail what changed and whether there is a new version, without the key", async () => {
    const id = await guarantees.issue();
    const { number } = await guarantees.read(id);
    await guarantees.amend(id, 1, { workPeriod: { to: LATER } });
    await guarantees.amend(id, 2, { amount: 45_000_000 });
    const [raised, extended] = await mailsAbout(id);
    expect(raised).toMatchObject({
      to: "keiri@marumaru-kensetsu.example",
      subject: "電子証書（変更）登録のお知らせ",
      status: "QUEUED",
    });
    expect(extended).toMatchObject({ subject: "保証契約内容変更のお知らせ" });
    for (const words of [
      "株式会社〇〇建設 様",
      `保証契約番号：${number}`,
      "変更契約日：令和8年10月15日",
      "保証金額：40,000,000円 → 45,000,000円",
      "保証契約番号と認証キーは変わりません",
      "西日本建設業保証株式会社 大阪支店",
    ])
      expect(raised?.text).toContain(words);
    expect(extended?.text).toContain("保証期限：令和9年3月31日 → 令和9年6月30日");
    expect(extended?.text).toContain("変更の電子証書は発行されません");
    expect(extended?.text).not.toContain("保証金額：");
    const contractor = callAs(guarantees.server, "contractor");
    const { authKey } = await perform(contractor, "revealAuthKey", { guaranteeId: id }, "authKey { value }");
    for (const { text } of [raised, extended].flatMap((mail) => mail ?? []))
      expect(text).not.toContain(authKey.value);
  });

  it("that cuts the price tells, beforehand and after, what of the advance is over the limit of return", async () => {
    const id = await guarantees.issue({
      amount: 34_000_000,
      worksContract: worksContract({ name: "減額される工事", contractPrice: 85_000_000 }),
    });
    const change = { contractPrice: 60_000_000 };
    const finding = {
      code: "ADVANCE_OVER_RETURN_LIMIT",
      limit: 30_000_000,
      difference: 4_000_000,
      source: expect.stringContaining("50％を超える額を返還") as string,
    };
    const { data: foreseen } = await post<{ amendmentEffect: object }>(
      callAs(guarantees.server, "issuer"),
      `query E($input: AmendmentEffectInput!) { amendmentEffect(input: $input) {
        ... on AmendmentEffect { amountFinding { code limit difference source message } } } }`,
      { input: { guaranteeId: id, change: { amendedOn: guarantees.today, ...change } } },
    );
    expect(foreseen?.amendmentEffect).toMatchObject({ amountFinding: finding });
    await guarantees.amend(id, 1, change);
    const { data } = await post<{ guarantees: { nodes: object[] } }>(
      { ...callAs(guarantees.server, "contractor"), language: "ja" },
      `{ guarantees(filter: { amountFinding: true, worksName: "減額される工事" }) {
        nodes { id amountFinding { code limit difference source message } } } }`,
    );
    expect(data?.guarantees.nodes).toMatchObject([{ id, amountFinding: finding }]);
    expect(JSON.stringify(data)).toContain("減額後の限度額30,000,000円を4,000,000円超えています");
    const [mail] = await mailsAbout(id);
    expect(mail?.text).toContain("前払金が限度額 30,000,000円 を 4,000,000円 超えています");

    // What cures it: the guaranteed amount after the return.
    await guarantees.amend(id, 2, { amount: 30_000_000 });
    const { data: cured } = await post<{ node: object }>(
      callAs(guarantees.server, "issuer"),
      "query N($id: ID!) { node(id: $id) { ... on Guarantee { amountFinding { code } } } }",
      { id },
    );
    expect(cured?.node).toEqual({ amountFinding: null });
  });

  it("is possible 99 times, each foreseen and refused alike after that", async () => {
    const id = await guarantees.issue();
    const { unitOfWork, newId } = guarantees.server.parts.useCaseParts;
    const recordedAt = new Date(`${guarantees.today}T03:00:00Z`);
    const organisationId = guarantees.server.ids.issuer;
    const issuer = { tokenId: "token", role: "ISSUER", organisationId, userId: null, scopes: null } as const;
    await unitOfWork.run(async ({ guarantees: store, guaranteeAmendments }) => {
      for (let i = 0; i < 98; i += 1) {
        const taken = await store.takeVisible(issuer, id);
        if (!taken) throw new Error("there is no such guarantee");
        const before = amendableTermsOf(taken.guarantee);
        const after = { ...before, contractPrice: (before.contractPrice + 1) as typeof before.contractPrice };
        const amendedOn = guarantees.today as CalendarDate;
        const amendment = { amendedOn, effect: "NO_NEW_CERTIFICATE", before, after } as const;
        await guaranteeAmendments.amend(taken, {
          id: newId("amendment"),
          amendment,
          amountFinding: null,
          certificate: null,
          recordedAt,
        });
      }
    });
    const last = await guarantees.amend(id, 99, { amount: 45_000_000 });
    expect(last.data?.amendGuarantee.__typename).toBe("AmendGuaranteeSuccess");
    const change = { amount: 46_000_000 };
    for (const answer of [
      (await guarantees.amend(id, 100, change)).data?.amendGuarantee,
      (await guarantees.foresee("issuer", id, change)).data?.amendmentEffect,
    ])
      expect(answer).toMatchObject({
        fields: [{ path: "change", code: "TOO_MANY_AMENDMENTS", limit: "99" }],
      });
  });

  it("is refused once the guarantee has ended, with no step that is allowed", async () => {
    const id = await guarantees.issue();
    await guarantees.server.parts.useCaseParts.unitOfWork.run(({ guarantees }) =>
      guarantees.changeStatus(id, 1, "DISCHARGED"),
    );
    const ended = { code: "STEP_NOT_ALLOWED", status: "DISCHARGED", allowedActions: [] };
    const amended = await guarantees.amend(id, 2, { amount: 45_000_000 });
    expect(amended.data?.amendGuarantee).toMatchObject(ended);
    const foreseen = await guarantees.foresee("issuer", id, { amount: 45_000_000 });
    expect(foreseen.data?.amendmentEffect).toMatchObject(ended);
    expect((await guarantees.read(id)).certificates).toHaveLength(1);
  });

  it("is for the issuer alone; contractor, obligee and operator see it", async () => {
    const id = await guarantees.issue();
    for (const holder of ["contractor", "obligee", "operator"] as const) {
      const { errors, status } = await guarantees.ask(
        holder,
        `mutation { amendGuarantee(input: { guaranteeId: "${id}", revision: 1,
           change: { amendedOn: "${guarantees.today}", amount: 1 } }) { __typename } }`,
      );
      expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN", allowedRoles: ["ISSUER"] } }]);
      expect(status).toBe(403);
    }
    await guarantees.amend(id, 1, { amount: 45_000_000 });
    const unopened = await guarantees.foresee("obligee", id, { amount: 50_000_000 });
    expect(unopened.data?.amendmentEffect).toMatchObject({ __typename: "GuaranteeNotFoundError" });
    await guarantees.openAs("obligee", id);
    for (const holder of ["contractor", "obligee", "operator"] as const) {
      const seen = await guarantees.read(id, holder);
      expect(seen.amendments).toMatchObject([{ effect: "NEW_CERTIFICATE", after: { amount: 45_000_000 } }]);
      const foreseen = await guarantees.foresee(holder, id, { amount: 50_000_000 });
      expect(foreseen.data?.amendmentEffect).toMatchObject({ __typename: "AmendmentEffect" });
    }
  });

  it("knows no guarantee of another issuer", async () => {
    const theirs = await guarantees.ask<{ guarantees: { nodes: { id: string }[] } }>(
      "operator",
      `query T($issuerId: ID!) { guarantees(first: 1, filter: { issuerId: $issuerId }) { nodes { id } } }`,
      { issuerId: guarantees.server.ids.otherIssuers[0] },
    );
    const id = theirs.data?.guarantees.nodes[0]?.id ?? "";
    expect(id).toMatch(/^guarantee_/);
    const amended = await guarantees.amend(id, 1, { amount: 1 });
    expect(amended.data?.amendGuarantee.__typename).toBe("GuaranteeNotFoundError");
  });

  it("of two at the same time with the same revision one wins, the other is told of it, and none is lost", async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await guarantees.issue();
      const changes = [{ amount: 45_000_000 }, { workPeriod: { to: LATER } }];
      const answers = await Promise.all(changes.map((change) => guarantees.amend(id, 1, change)));
      const kinds = answers.map(({ data }) => data?.amendGuarantee.__typename);
      expect([...kinds].sort()).toEqual(["AmendGuaranteeSuccess", "RevisionConflictError"]);
      const loser = kinds.indexOf("RevisionConflictError");
      expect(answers[loser]?.data?.amendGuarantee).toMatchObject({ expected: 1, actual: 2 });
      expect((await guarantees.read(id)).amendments).toHaveLength(1);

      const again = await guarantees.amend(id, 2, changes[loser] ?? {});
      expect(again.data?.amendGuarantee.__typename).toBe("AmendGuaranteeSuccess");
      expect(await guarantees.read(id)).toMatchObject({ revision: 3, amount: 45_000_000, expiresOn: LATER });
    }
  });

  it("reads versions and amendments of a page in one statement each, and none where nobody asks", async () => {
    const id = await guarantees.issue();
    await guarantees.amend(id, 1, { amount: 45_000_000 });
    const { statements: all } = guarantees.server;
    const statements = async (fields: string): Promise<number> => {
      const before = all.length;
      const { errors } = await guarantees.ask("issuer", `{ guarantees(first: 50) { nodes { ${fields} } } }`);
      expect(errors).toBeUndefined();
      return all.length - before;
    };
    // One finds the token, one reads the page.
    expect(await statements("id revision amount certificate { version digest supersededBy { id } }")).toBe(2);
    expect(await statements("certificate { supersedes { version digest } }")).toBe(3);
    expect(await statements("amendments { effect after { amount } }")).toBe(3);
    expect(
      await statements("amendments { effect certificate { version items { label } } } certificates { id }"),
    ).toBe(4);
  });

  it("shows the version before wherever the newest is reached", async () => {
    const id = await guarantees.issue();
    await guarantees.amend(id, 1, { amount: 45_000_000 });
    const { data } = await guarantees.amend(id, 2, { amount: 46_000_000 });
    const newest = data?.amendGuarantee.certificate.id ?? "";
    const chain =
      "supersedes { version title supersedes { version supersedes { version } supersededBy { version } } }";
    const expected = {
      supersedes: {
        version: 2,
        title: "保証証書（前払金保証）（変更）",
        supersedes: { version: 1, supersedes: null, supersededBy: { version: 2 } },
      },
    };
    const viaGuarantee = await guarantees.ask(
      "contractor",
      `{ node(id: "${id}") { ... on Guarantee { certificate { ${chain} } } } }`,
    );
    expect(viaGuarantee.data).toEqual({ node: { certificate: expected } });
    const viaNode = await guarantees.ask(
      "contractor",
      `{ node(id: "${newest}") { ... on Certificate { ${chain} } } }`,
    );
    expect(viaNode.data).toEqual({ node: expected });
    const viaAmendment = await guarantees.ask(
      "contractor",
      `{ node(id: "${id}") { ... on Guarantee { amendments { certificate { ${chain} } } } } }`,
    );
    expect(viaAmendment.data).toMatchObject({
      node: { amendments: [{ certificate: { supersedes: { version: 1 } } }, { certificate: expected }] },
    });
  });

  it("prints beside a change the day of the contract that made it before, without a certificate", async () => {
    const id = await guarantees.issue();
    for (const [revision, change] of [
      [1, { amendedOn: "2026-08-01", contractPrice: 110_000_000 }],
      [2, { amendedOn: "2026-09-01", workPeriod: { to: "2027-05-31" } }],
      [3, { amendedOn: "2026-10-01", amount: 41_000_000, workPeriod: { to: "2027-06-30" } }],
    ] as const)
      expect((await guarantees.amend(id, revision, change)).data?.amendGuarantee.__typename).toBe(
        "AmendGuaranteeSuccess",
      );
    const { data } = await guarantees.ask<{ node: { certificate: { pdf: { url: string } } } }>(
      "issuer",
      `{ node(id: "${id}") { ... on Guarantee { certificate { pdf { url } } } } }`,
    );
    const headers = { authorization: `Bearer ${guarantees.server.tokens.issuer}` };
    const response = await fetch(data?.node.certificate.pdf.url ?? "", { headers });
    const { read } = await readPdfs({ read: Buffer.from(await response.arrayBuffer()) });
    const said = wordsOf(read);
    for (const words of [
      "変更契約日令和8年10月1日当初発行日",
      "保証金額変更前40,000,000円変更後41,000,000円保証期限",
      "保証期限変更前令和9年3月31日変更後令和9年6月30日変更契約日令和8年9月1日、令和8年10月1日",
      "（総額）変更前100,000,000円変更後110,000,000円変更契約日令和8年8月1日",
    ])
      expect(said).toContain(words);
  });

  it("in any sequence leaves one version in force, a whole chain, digests as they were, and one amount everywhere, on paper too", async () => {
    const papers: Record<string, Buffer> = {};
    const amounts: Record<string, number> = {};
    await fc.assert(
      fc.asyncProperty(
        agreedExpiry,
        fc.array(anyChange, { minLength: 4, maxLength: 8 }),
        async (expiresOn, changes) => {
          const id = await guarantees.issuePerformance({ expiresOn });
          // At least one new version; of the rest, some are refused.
          const { guarantee, bytes } = await amendedBy(id, [{ amount: 39_000_000 }, ...changes]);
          expect(guarantee.certificates.length).toBeGreaterThan(1);
          papers[guarantee.number] = bytes;
          amounts[guarantee.number] = guarantee.amount;
        },
      ),
      { numRuns: 4 },
    );
    for (const [number, paper] of Object.entries(await readPdfs(papers)))
      expect(wordsOf(paper)).toMatch(
        new RegExp(`保証金額(変更前[\\d,]+円変更後)?${(amounts[number] ?? 0).toLocaleString("en-US")}円`),
      );
  }, 60_000);

  /** Amends with each change in turn, and looks after each whether all still fits. */
  const amendedBy = async (id: string, changes: readonly object[]) => {
    const known = new Map<string, string>();
    let guarantee = await guarantees.read(id);
    for (const change of changes) {
      const { data } = await guarantees.amend(id, guarantee.revision, change);
      const answer = data?.amendGuarantee;
      if (answer?.__typename !== "AmendGuaranteeSuccess")
        expect(answer).toMatchObject({ code: "INVALID_INPUT" });
      const before = guarantee;
      guarantee = await guarantees.read(id);
      const { revision, certificates, certificate, amendments, worksContract, expiresOn, amount } = guarantee;
      const isAmended = answer?.__typename === "AmendGuaranteeSuccess";
      expect(revision).toBe(before.revision + (isAmended ? 1 : 0));
      expect(amendments).toHaveLength(revision - 1);
      if (isAmended) expect(amendments.at(-1)?.after).toEqual({ amount, ...worksContract, expiresOn });
      else expect(guarantee).toEqual(before);
      expect(expiresOn >= worksContract.workPeriod.to).toBe(true);
      expect(amount <= worksContract.coveredPrice).toBe(true);
      expect(worksContract.coveredPrice <= worksContract.contractPrice).toBe(true);
      expect(certificates.filter(({ inForce }) => inForce)).toEqual([certificate]);
      expect(certificates.map(({ version }) => version)).toEqual(certificates.map((_, place) => place + 1));
      expect(certificates.map(({ supersededBy }) => supersededBy?.id)).toEqual(
        certificates.map((_, place) => certificates[place + 1]?.id),
      );
      expect(certificates.map(({ supersedes }) => supersedes?.id)).toEqual(
        certificates.map((_, place) => certificates[place - 1]?.id),
      );
      expect(certificates).toHaveLength(
        1 + amendments.filter(({ effect }) => effect === "NEW_CERTIFICATE").length,
      );
      for (const { id: version, digest, content } of certificates) {
        expect(createHash("sha256").update(content, "utf8").digest("hex")).toBe(digest);
        expect(known.get(version) ?? content).toBe(content);
        known.set(version, content);
      }
      expect(amountOn(guarantee)).toBe(amount);
    }
    const listed = await guarantees.ask<{
      guarantees: { nodes: { amount: number; certificate: { pdf: { url: string } } }[] };
    }>(
      "issuer",
      `query L($number: GuaranteeNumber!) { guarantees(first: 1, filter: { number: $number }) { nodes {
         amount certificate { pdf { url } } } } }`,
      { number: guarantee.number },
    );
    const [shown] = listed.data?.guarantees.nodes ?? [];
    expect(shown?.amount).toBe(guarantee.amount);
    const headers = { authorization: `Bearer ${guarantees.server.tokens.issuer}` };
    const response = await fetch(shown?.certificate.pdf.url ?? "", { headers });
    return { guarantee, bytes: Buffer.from(await response.arrayBuffer()) };
  };
});

/** 保証期限 as it is agreed on at the issue: with the works, or later. */
const agreedExpiry = fc.constantFrom("2027-03-31", "2027-05-31");
const dayOf = (year: number) =>
  fc.integer({ min: 1, max: 12 }).map((month) => `${String(year)}-${String(month).padStart(2, "0")}-15`);
/** Mostly what is possible; now and then not. */
const anyChange = fc.record(
  {
    amount: fc.integer({ min: 0, max: 60_000_000 }),
    contractPrice: fc.integer({ min: 50_000_000, max: 150_000_000 }),
    coveredPrice: fc.integer({ min: 40_000_000, max: 110_000_000 }),
    workPeriod: fc.record({ from: dayOf(2026), to: dayOf(2027) }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);
