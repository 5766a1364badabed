import type { AdoptionLine } from "../use-cases/obligee/adoption-line";
import { applyForAmendment } from "../use-cases/amendment-application/apply-for-amendment";
import { applyForGuarantee } from "../use-cases/application/apply-for-guarantee";
import { returnApplication } from "../use-cases/application/return-application";
import { DatabaseRefused } from "../use-cases/operation/claim-database";
import { importAdoptions } from "../use-cases/obligee/import-adoptions";
import type { Stores } from "../use-cases/stores";
import { recordPremiumTable, type RecordPremiumTable } from "../use-cases/premium/record-premium-table";
import { registerWorks } from "../use-cases/works-contract/register-works";
import type { UseCaseParts } from "../use-cases/use-case-parts";
import { dayInJapan, type CalendarDate } from "../domain/values/calendar-date";
import { amendmentToApplyFor, changeExamples } from "./change-examples";
import { handOverExamples } from "./hand-over-examples";
import { FIRST_TO_OPEN, OWN_EXAMPLE, sandboxGuarantees } from "./guarantees";
import type { SandboxGuarantee } from "./sandbox-guarantee";
import { waitingApplications } from "./waiting-applications";
import { issueExample, onDay, sandboxCaller, unlessRefused } from "./issue-example";
import { BODIES, IDS, ORGANISATIONS } from "./organisations";
import { registeredWorks } from "./registered-works";
import {
  addTokens,
  addUsers,
  sandboxTokens,
  sandboxUsers,
  type SandboxTokens,
  type SandboxUsers,
} from "./access";

/** A certificate to open: number, key and subject. */
export interface SandboxExample {
  readonly number: string;
  readonly key: string;
  readonly kind: string;
  readonly worksName: string;
}

export interface Sandbox {
  readonly tokens: SandboxTokens;
  /** People that can sign in, with their passwords. */
  readonly users: SandboxUsers;
  /** The seed document's own example first. */
  readonly examples: readonly [SandboxExample, ...SandboxExample[]];
  /** The one to open first: it is in force. */
  readonly firstToOpen: SandboxExample;
  /** One of the contractor whose token the sandbox hands out, in force as well. */
  readonly ownExample: SandboxExample;
  readonly organisations: typeof IDS;
}

/** The shipped data: the tables of adopting obligees, and the premium tables of an issuer. */
export interface SandboxReference {
  readonly adoptions: readonly (readonly AdoptionLine[])[];
  readonly premiumTables: (issuerName: string) => readonly RecordPremiumTable["table"][];
}

/** Fills an empty sandbox through the use cases of the API, all or nothing; a filled one stays as it is. */
export async function fillSandbox(parts: UseCaseParts, reference: SandboxReference): Promise<Sandbox> {
  const tokens = sandboxTokens(parts.vault);
  const users = sandboxUsers(parts.vault);
  const filledOn = await parts.unitOfWork.run(async (stores) => {
    const earlier = await stores.settings.get("sandbox");
    if (earlier !== null) {
      await assertOfThisEdition(stores);
      return earlier as CalendarDate;
    }
    const today = dayInJapan(parts.clock());
    for (const lines of reference.adoptions) await importAdoptions(parts, lines, { partial: false });
    await stores.parties.insertMissing({ ...ORGANISATIONS, obligees: await departments(stores) });
    await addTokens(stores, parts, tokens);
    await addUsers(stores, parts, users);
    await recordTables(parts, reference);
    for (const guarantee of sandboxGuarantees(today)) await issueExample(parts, guarantee);
    await changeExamples(parts, today);
    await handOverExamples(parts, today);
    await leaveWorkToDo(parts, today);
    await stores.settings.set("sandbox", today);
    await stores.settings.set("sandboxEdition", EDITION);
    return today;
  });
  const [first, ...others] = sandboxGuarantees(filledOn);
  const named = (wanted: string): SandboxExample =>
    exampleOf(others.find(({ number }) => number === wanted) ?? first);
  return {
    tokens,
    users,
    examples: [exampleOf(first), ...others.map(exampleOf)],
    firstToOpen: named(FIRST_TO_OPEN),
    ownExample: named(OWN_EXAMPLE),
    organisations: IDS,
  };
}

/** A sandbox's data changes with the versions of this program, and may be removed without loss. */
const EDITION = "7";

async function assertOfThisEdition({ settings }: Stores): Promise<void> {
  if ((await settings.get("sandboxEdition")) === EDITION) return;
  throw new DatabaseRefused(
    "This sandbox was made by another version. Remove it (the directory data, or the database of DATABASE_URL) and start " +
      "again: it is made anew.",
  );
}

function exampleOf({ number, key, content }: SandboxGuarantee): SandboxExample {
  return { number, key, kind: content.kind ?? "", worksName: content.worksContract.name ?? "" };
}

/** The sandbox's obligees are contracting officers of bodies that the imported tables list. */
async function departments({ obligees }: Stores) {
  const bodies = await obligees.findNamed(Object.values(BODIES));
  return ORGANISATIONS.obligees.map((obligee) => {
    const body = bodies.find(({ name }) => name === BODIES[obligee.id]?.name);
    if (!body) throw new Error(`the body of ${obligee.name} is in none of the shipped tables`);
    return { ...obligee, category: body.category, prefecture: body.prefecture, parentId: body.id };
  });
}

/** Each table of an issuer as if it had been recorded on its first day; those to come, today. */
async function recordTables(parts: UseCaseParts, { premiumTables }: SandboxReference): Promise<void> {
  const today = dayInJapan(parts.clock());
  for (const { id, name } of ORGANISATIONS.issuers)
    for (const table of premiumTables(name)) {
      const inTime = table.effectiveFrom < today ? onDay(parts, table.effectiveFrom) : parts;
      const command = { table, idempotencyKey: null };
      unlessRefused(await recordPremiumTable(inTime, sandboxCaller("ISSUER", id), command), "premium table");
    }
}

/** Work left for visitors: registered works to apply from, applications that wait, and an amendment that is applied for. */
async function leaveWorkToDo(parts: UseCaseParts, today: CalendarDate): Promise<void> {
  const issuer = sandboxCaller("ISSUER", IDS.issuer);
  for (const works of registeredWorks(today))
    unlessRefused(
      await registerWorks(parts, issuer, { contractorId: IDS.contractor, works, idempotencyKey: null }),
      "registered works",
    );
  const contractor = sandboxCaller("CONTRACTOR", IDS.contractor);
  for (const { content, returned } of waitingApplications(today)) {
    const application = {
      issuerId: IDS.issuer,
      branchId: IDS.branch.kumamoto,
      registeredWorksId: null,
      content,
      isDraft: false,
      idempotencyKey: null,
    };
    const applied = await applyForGuarantee(parts, contractor, application);
    const { applicationId } = unlessRefused(applied, "waiting application");
    if (returned === null) continue;
    const step = { applicationId, submittedAt: null, idempotencyKey: null, ...returned };
    unlessRefused(await returnApplication(parts, issuer, step), "return");
  }
  const amendment = await amendmentToApplyFor(parts, today);
  unlessRefused(await applyForAmendment(parts, contractor, amendment), "application for an amendment");
}
