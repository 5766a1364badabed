import { appliedWorks, applicationsOf, type ShownApplication } from "../support/applications-of-server";
import { EndedGuarantees } from "../support/ended-guarantees";
import { engines } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import { mutate, perform } from "../support/operations";

type Role = "contractor" | "issuer" | "obligee" | "operator";
const OFFICERS = "shinsa@issuer.example";
const BODY = "uketsuke@kinki.example";
const CHOICES = "mailChoices { noticeAddress switchedOff }";

describe.each(engines)("what an organisation wants to be told by mail, on %s", (engine) => {
  const guarantees = new EndedGuarantees(engine);
  let applications: ReturnType<typeof applicationsOf>;
  beforeAll(async () => {
    await guarantees.open();
    applications = applicationsOf(guarantees.server);
    await perform(callAs(guarantees.server, "obligee"), "recordHandOverRules", {
      obligeeId: guarantees.server.ids.kinki,
      effectiveFrom: "2026-11-22",
      source: "近畿地方整備局 電子保証取扱要領",
      routes: [],
      noticeAddress: BODY,
    });
  });
  afterEach(async () => {
    for (const role of ["contractor", "issuer", "obligee"] as const) await choose(role, { switchedOff: [] });
  });
  afterAll(() => guarantees.server.stop());

  const choose = (role: Role, input: Parameters<typeof mutate<"chooseMails">>[2], language = "en") =>
    mutate({ ...callAs(guarantees.server, role), language }, "chooseMails", input, CHOICES);
  const chosen = async (role: Role): Promise<unknown> =>
    (await post(callAs(guarantees.server, role), `{ ${CHOICES} }`)).data?.["mailChoices"];
  const applied = async (): Promise<ShownApplication> => {
    const { application } = await applications.apply({ worksContract: appliedWorks() });
    if (!application) throw new Error("the application was refused");
    return application;
  };
  const mails = async (role: Role, filter: object) => {
    const { data } = await post<{ mails: { nodes: { type: string; to: string; text: string }[] } }>(
      callAs(guarantees.server, role),
      "query M($filter: MailFilter) { mails(filter: $filter) { nodes { type to text } } }",
      { filter },
    );
    return data?.mails.nodes ?? [];
  };
  const typesOf = async (role: Role, filter: object) => (await mails(role, filter)).map(({ type }) => type);

  it("is everything until it says otherwise, and holds from the next mail on", async () => {
    expect(await chosen("contractor")).toEqual({ noticeAddress: null, switchedOff: [] });
    const first = await applied();
    expect(await typesOf("contractor", { applicationId: first.id })).toEqual(["NOTICE_OF_APPLICATION"]);
    const switchedOff = ["NOTICE_OF_DECLINE", "NOTICE_OF_APPLICATION", "NOTICE_OF_DECLINE"] as const;
    const { result } = await choose("contractor", { switchedOff: [...switchedOff] });
    const choices = { noticeAddress: null, switchedOff: ["NOTICE_OF_APPLICATION", "NOTICE_OF_DECLINE"] };
    expect(result).toMatchObject({ mailChoices: choices });
    expect(await chosen("contractor")).toEqual(choices);
    expect(await chosen("issuer")).toEqual({ noticeAddress: null, switchedOff: [] });

    const second = await applied();
    await applications.step(guarantees.server.tokens.issuer, "approveApplication", {
      applicationId: second.id,
    });
    expect(await typesOf("contractor", { applicationId: second.id })).toEqual(["NOTICE_OF_APPROVAL"]);
    await choose("contractor", { switchedOff: [] });
    const third = await applied();
    expect(await typesOf("contractor", { applicationId: third.id })).toEqual(["NOTICE_OF_APPLICATION"]);
  });

  it("is, for an issuer, told to its officers where it has entered their mailbox, and to nobody else", async () => {
    const before = await applied();
    await choose("issuer", { noticeAddress: OFFICERS, switchedOff: [] });
    const { id: applicationId } = await applied();
    const [toContractor, toIssuer] = [
      await mails("contractor", { applicationId }),
      (await mails("issuer", { applicationId })).filter(({ to }) => to === OFFICERS),
    ];
    expect(toIssuer).toMatchObject([{ type: "NOTICE_OF_APPLICATION" }]);
    expect(toIssuer[0]?.text).toContain("株式会社〇〇建設から、次の保証申込がありました。");
    expect(toContractor.map(({ to }) => to)).not.toContain(OFFICERS);
    const sentBefore = await mails("issuer", { applicationId: before.id });
    expect(sentBefore.map(({ to }) => to)).not.toContain(OFFICERS);
    await choose("issuer", { noticeAddress: OFFICERS, switchedOff: ["NOTICE_OF_APPLICATION"] });
    const silent = await applied();
    expect(await typesOf("contractor", { applicationId: silent.id })).toEqual(["NOTICE_OF_APPLICATION"]);
    expect(await typesOf("issuer", { applicationId: silent.id })).toEqual(["NOTICE_OF_APPLICATION"]);
  });

  it("is, for an obligee, what was handed over to it, which it reads again itself and nobody else does", async () => {
    const deposit = ({ id: guaranteeId }: { readonly id: string }) =>
      perform(callAs(guarantees.server, "contractor"), "depositGuarantee", {
        guaranteeId,
        channel: "DIRECT",
      });
    const issued = await guarantees.issue();
    await deposit(issued);
    const about = { guaranteeId: issued.id };
    expect(await mails("obligee", about)).toMatchObject([{ type: "NOTICE_OF_HAND_OVER", to: BODY }]);
    for (const role of ["contractor", "issuer"] as const)
      expect(await typesOf(role, about)).not.toContain("NOTICE_OF_HAND_OVER");
    await choose("obligee", { switchedOff: ["NOTICE_OF_HAND_OVER", "RECEIPT_REMINDER"] });
    const silent = await guarantees.issue();
    await deposit(silent);
    expect(await mails("obligee", { guaranteeId: silent.id })).toEqual([]);
  });

  it("cannot leave out warnings, nor mails that it does not get; all is told at once, and nothing changes", async () => {
    const { result } = await choose(
      "contractor",
      {
        noticeAddress: "keiri@contractor.example",
        switchedOff: ["NOTICE_OF_ISSUE", "NOTICE_OF_REISSUE", "RECEIPT_REMINDER"],
      },
      "ja",
    );
    expect(result).toMatchObject({
      code: "INVALID_INPUT",
      fields: [
        { path: "noticeAddress", code: "ADDRESS_FOR_ISSUERS" },
        { path: "switchedOff.1", code: "MAIL_NOT_CHOOSABLE", actual: "NOTICE_OF_REISSUE" },
        { path: "switchedOff.2", code: "MAIL_NOT_CHOOSABLE", actual: "RECEIPT_REMINDER" },
      ],
    });
    expect(JSON.stringify(result)).toContain("「認証キー再発行のお知らせ」は停止できません。");
    expect(await chosen("contractor")).toEqual({ noticeAddress: null, switchedOff: [] });
    const wrong = await choose("issuer", { noticeAddress: "no address", switchedOff: [] });
    expect(wrong.result).toMatchObject({ fields: [{ path: "noticeAddress" }] });
  });

  it("is no matter of the operator", async () => {
    const { errors } = await choose("operator", { switchedOff: [] });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "FORBIDDEN" });
    expect(await chosen("operator")).toEqual({ noticeAddress: null, switchedOff: [] });
  });
});
