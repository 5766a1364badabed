import type { ApplicationRequirements } from "../../src/domain/application/application-requirements";
import { ORGANISATIONS } from "../../src/sandbox/organisations";
import type { RecordObligeePolicyInput } from "../../sdk/src/generated/inputs";
import { enterOrganisations } from "../../src/use-cases/operation/enter-organisations";
import type { UseCaseParts } from "../../src/use-cases/use-case-parts";
import type { Role } from "../../src/domain/account/access";
import type { CalendarDate } from "../../src/domain/values/calendar-date";
import { GUARANTEE_KINDS } from "../../src/domain/values/guarantee-kind";
import { callAs, post, type Answer } from "./graphql-client";
import { mutationOf, perform } from "./operations";
import type { TestServer } from "./server";

/**
 * The server's fixed time: the works of `appliedWorks` are under way, and no test depends on the day of its
 * run.
 */
export const officeHours = (): Date => new Date("2026-11-22T03:00:00Z");
export const TODAY = "2026-11-22";

/** A finding as the API shows it. */
export interface ShownFinding {
  readonly path: string;
  readonly code: string;
  readonly limit: string | null;
  readonly actual: string | null;
  readonly message: string;
  readonly source?: string | null;
}

export interface ShownApplication {
  readonly id: string;
  readonly status: string;
  readonly [field: string]: unknown;
}

/** A mutation's answer: its success or its refusal. */
export interface Step {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly fields?: readonly ShownFinding[];
  readonly findings?: readonly ShownFinding[];
  readonly application?: ShownApplication;
  readonly guarantee?: { readonly id: string; readonly number: string; readonly [field: string]: unknown };
  readonly [field: string]: unknown;
}

const APPLICATION = `id status kind contractType delivery amount expiresOn isLowBid isAdvancePlanned advanceAmount
  contactEmail returns { reason corrections { item text } returnedAt userId } declineReason submittedAt decidedAt
  issuer { id name } branch { id name } contractor { id name } obligee { id name } unlistedObligee { name prefecture }
  registeredWorks { id name }
  worksContract { name place contractPrice coveredPrice contractedOn noticedOn nominatedOn workPeriod { from to } }
  depositBank { name branch } advanceAccount { type number holder }
  memberAccounts { member bank { name branch } account { type number holder } }
  jointVenture { name members { name shareBasisPoints isRepresentative } }
  progress { recognisedOn workDone plannedWorkDone }
  premium { base discount total parts { amount from upTo } on illustrative explanation table { id } }
  finalPremium { amount reason setAt userId former { amount reason setAt userId } }
  settlement { method settledOn amount }
  guarantee { id number status }
  attachments { id kind fileName contentType size sha256 uploadedAt }
  history { at type from to role organisationId userId }`;
const GUARANTEE = `guarantee { id number kind status delivery amount expiresOn branch { id name }
  certificate { title content } obligee { name } contractor { name } }`;
const FINDINGS = "findings { path code message limit actual }";

const MUTATIONS = {
  applyForGuarantee: mutationOf("applyForGuarantee", `${FINDINGS} application { ${APPLICATION} }`),
  changeApplication: mutationOf("changeApplication", `${FINDINGS} application { ${APPLICATION} }`),
  submitApplication: mutationOf("submitApplication", `application { ${APPLICATION} }`),
  requestAttachmentUpload: mutationOf("requestAttachmentUpload", "attachmentId url expiresAt"),
  removeAttachment: mutationOf("removeAttachment", `application { ${APPLICATION} }`),
  withdrawApplication: mutationOf("withdrawApplication", `application { ${APPLICATION} }`),
  approveApplication: mutationOf("approveApplication", `application { ${APPLICATION} }`),
  returnApplication: mutationOf("returnApplication", `application { ${APPLICATION} }`),
  declineApplication: mutationOf("declineApplication", `application { ${APPLICATION} }`),
  setFinalPremium: mutationOf("setFinalPremium", `application { ${APPLICATION} }`),
  settlePremium: mutationOf("settlePremium", `application { ${APPLICATION} }`),
  issueAppliedGuarantee: mutationOf("issueAppliedGuarantee", `application { ${APPLICATION} } ${GUARANTEE}`),
  registerWorks: mutationOf(
    "registerWorks",
    "registeredWorks { id name contractPrice obligee { id } contractor { id } issuer { id } }",
  ),
};
export type ApplicationMutation = keyof typeof MUTATIONS;

/** A server with a contractor and an officer who take the steps of an application. */
export function applicationsOf(server: TestServer) {
  const call = async (
    token: string,
    name: ApplicationMutation,
    input: object,
    language = "en",
  ): Promise<Answer<Readonly<Record<string, Step>>>> =>
    post({ url: server.url, token, language }, MUTATIONS[name], { input });
  const step = async (
    token: string,
    name: ApplicationMutation,
    input: object,
    language?: string,
  ): Promise<Step> => {
    const answer = await call(token, name, input, language);
    const taken = answer.data?.[name];
    if (!taken) throw new Error(`no answer to ${name}: ${answer.text}`);
    return taken;
  };
  const { tokens, ids } = server;
  const apply = (content: object = {}, more: object = {}): Promise<Step> =>
    step(tokens.contractor, "applyForGuarantee", {
      issuerId: ids.issuer,
      content: { ...advance(server), ...content },
      ...more,
    });
  /** What the premium was quoted at is charged, although the sandbox's tables are examples. */
  const finalPremium = (application: ShownApplication): object => ({
    amount: (application["premium"] as { total: number } | null)?.total ?? 1_000,
    reason: "見積額のとおり",
  });
  /** Applies and goes on to the approval and the final premium. */
  const approved = async (content: object = {}, more: object = {}): Promise<ShownApplication> => {
    const { application } = await apply(content, more);
    if (!application) throw new Error("the application was refused");
    const { id: applicationId } = application;
    await step(tokens.issuer, "approveApplication", { applicationId });
    await step(tokens.issuer, "setFinalPremium", { applicationId, ...finalPremium(application) });
    return application;
  };
  /** The input of `settlePremium` for a premium that came in today. */
  const receipt = (application: ShownApplication): object => ({
    method: "RECEIPT",
    settledOn: TODAY,
    amount: (application["premium"] as { total: number }).total,
  });
  const settle = (application: ShownApplication, changes: object = {}): Promise<Step> =>
    step(tokens.issuer, "settlePremium", {
      applicationId: application.id,
      ...receipt(application),
      ...changes,
    });
  /** An obligee's own rules from today on. */
  const recordPolicy = async (obligeeId: string, rules: Partial<RecordObligeePolicyInput>): Promise<void> => {
    const input = { obligeeId, effectiveFrom: TODAY, source: "〇〇市公共工事の前金払に関する規則", ...rules };
    await perform(callAs(server, "operator"), "recordObligeePolicy", input);
  };
  /** What the sandbox's issuer asks of applications from a day on. */
  const recordRequirements = async (asked: Partial<ApplicationRequirements>): Promise<void> => {
    const [issuer] = ORGANISATIONS.issuers;
    if (!issuer) throw new Error("the sandbox has no issuer");
    const nothing = { asksForAccount: false, designatedBanks: [], documents: [] };
    const entry = { effectiveFrom: TODAY as CalendarDate, source: "前払金保証の申込", ...nothing, ...asked };
    await server.parts.useCaseParts.unitOfWork.run(({ parties }) =>
      parties.insertMissing({
        issuers: [{ ...issuer, applicationRequirements: [entry] }],
        contractors: [],
        obligees: [],
        operators: [],
      }),
    );
  };
  const tokenOf = (role: Role, organisationId: string): Promise<string> =>
    tokenFor(server.parts.useCaseParts, role, organisationId);
  return {
    call,
    step,
    apply,
    approved,
    finalPremium,
    receipt,
    settle,
    recordPolicy,
    recordRequirements,
    /** A body that takes e-guarantees for everything, with no rules of its own. */
    adoptingObligee: () => adoptingObligee(server.parts.useCaseParts),
    /** A token of the sandbox's other contractor, registered with the same issuer. */
    otherContractor: () => tokenOf("CONTRACTOR", ids.otherContractor),
    /** A token of the issuer itself, as a second officer's system has it. */
    sameIssuer: () => tokenOf("ISSUER", ids.issuer),
    /** A token of another issuer. */
    otherIssuer: () => tokenOf("ISSUER", ids.otherIssuers[0]),
  };
}

async function tokenFor(useCaseParts: UseCaseParts, role: Role, organisationId: string): Promise<string> {
  const name = `body ${useCaseParts.newId("name")}`;
  const [made] = await enterOrganisations(useCaseParts, {
    organisations: { issuers: [], contractors: [], obligees: [], operators: [] },
    tokens: [{ name, role, organisationId, expiresAt: null }],
    users: [],
  }).then(({ tokens }) => tokens);
  if (!made) throw new Error("no token was made");
  return made.token;
}

async function adoptingObligee({ unitOfWork, newId }: UseCaseParts): Promise<string> {
  const id = newId("obligee");
  await unitOfWork.run(async ({ parties, obligees }) => {
    await parties.insertMissing({
      issuers: [],
      contractors: [],
      obligees: [{ id, name: id, addressee: "契約担当者" }],
      operators: [],
    });
    await obligees.saveAdoptions([
      {
        id: newId("adoption"),
        obligeeId: id,
        startsOn: "2022-05-09" as CalendarDate,
        startBasis: "CONTRACT_DATE",
        works: true,
        consulting: true,
        consultingStartsOn: null,
        kinds: GUARANTEE_KINDS,
        isTrial: false,
        asOf: "2025-02-01" as CalendarDate,
        source: "試験用",
      },
    ]);
  });
  return id;
}

/** A valid application for an advance-payment guarantee; tests change the one field they are about. */
export function advance({ ids }: Pick<TestServer, "ids">) {
  return {
    kind: "ADVANCE_PAYMENT",
    obligeeId: ids.kinki,
    worksContract: appliedWorks(),
    amount: 40_000_000,
    depositBank: { name: "〇〇銀行", branch: "△△支店" },
  };
}

let works = 0;

/** A works contract of its own each time: one contract has one guarantee of a kind. */
export function appliedWorks(changes: object = {}) {
  works += 1;
  return {
    name: "〇〇跨線橋補修工事",
    identifiers: { contractNumber: `契-${String(works)}` },
    place: "〇〇県〇〇市",
    contractPrice: 100_000_000,
    workPeriod: { from: "2026-04-01", to: "2027-03-31" },
    contractedOn: "2026-03-25",
    ...changes,
  };
}

/** Place and code of each finding; places in the content without its name. */
export function codesOf(findings: readonly ShownFinding[] | undefined): string[] {
  return (findings ?? []).map(({ path, code }) => `${path.replace(/^content\./, "")} ${code}`).sort();
}
