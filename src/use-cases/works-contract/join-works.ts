import type { PlannedYears } from "../../domain/works-contract/fiscal-year-plans";
import { mergedIdentifiers } from "../../domain/works-contract/same-works";
import { areSameTerms, type AmendableWorks } from "../../domain/works-contract/works-amendment";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import { recordWorksChange } from "./record-works-change";
import type { StoredWorksContract, WorksTerms } from "./ports";
import type { StatedWorks, WorksStanding } from "./works-standing";

/**
 * The id of the issuer's entry of a contract that is applied for: made where there is none yet, and given what it lacks.
 * What it says already stays until the application is approved: it may be returned, withdrawn or declined.
 */
export async function joinWorks(
  stores: Pick<Stores, "worksContracts">,
  parts: Pick<UseCaseParts, "newId">,
  stated: StatedWorks,
  { entry }: Pick<WorksStanding, "entry">,
  at: Date,
): Promise<string> {
  if (entry === null) return enterWorks(stores, parts, stated, at);
  const { identity, works } = stated;
  await stores.worksContracts.change(entry, {
    ...entry,
    registeredWorksId: entry.registeredWorksId ?? identity.registeredWorksId,
    contractedOn: entry.contractedOn ?? identity.contractedOn,
    identifiers: mergedIdentifiers(identity.identifiers, entry.identifiers),
    works: {
      ...entry.works,
      place: entry.works.place ?? works.place,
      ...(entry.works.fiscalYears === null && planOf(entry.works, works, entry.works)),
      externalReference: entry.works.externalReference ?? works.externalReference,
    },
  });
  return entry.id;
}

/** The id of the issuer's entry of a contract, which from now on says what an approved application or a guarantee states. */
export async function restateWorks(
  stores: Pick<Stores, "worksContracts">,
  parts: Pick<UseCaseParts, "newId">,
  stated: StatedWorks,
  { entry }: Pick<WorksStanding, "entry">,
  at: Date,
): Promise<string> {
  if (entry === null) return enterWorks(stores, parts, stated, at);
  const { identity } = stated;
  const works = restated(entry.works, stated.works, await amendedTerms(stores, entry));
  const change = { cause: "STATED_ANEW", amendedOn: null, after: works, guaranteeId: null, at } as const;
  await recordWorksChange(stores, parts, entry, change);
  await stores.worksContracts.change(entry, {
    ...entry,
    registeredWorksId: entry.registeredWorksId ?? identity.registeredWorksId,
    contractedOn: identity.contractedOn ?? entry.contractedOn,
    identifiers: mergedIdentifiers(entry.identifiers, identity.identifiers),
    works,
  });
  return entry.id;
}

/** What an entry says since its parties changed the contract (変更契約); `null` where it was never changed, or there is none. */
export async function amendedTerms(
  { worksContracts }: Pick<Stores, "worksContracts">,
  entry: StoredWorksContract | null,
): Promise<AmendableWorks | null> {
  if (entry === null) return null;
  const { lastAmendedOn } = await worksContracts.history(entry.id);
  return lastAmendedOn === null ? null : entry.works;
}

async function enterWorks(
  { worksContracts }: Pick<Stores, "worksContracts">,
  { newId }: Pick<UseCaseParts, "newId">,
  { parties, identity, works }: StatedWorks,
  at: Date,
): Promise<string> {
  const id = newId("contract");
  await worksContracts.insert({ id, ...parties, ...identity, works }, at);
  return id;
}

/** What was amended by contract, no mere statement takes back: whoever states something else differs from the entry. */
function restated(before: WorksTerms, stated: WorksTerms, amended: AmendableWorks | null): WorksTerms {
  const { contractPrice, workPeriod } = amended ?? stated;
  const terms = { contractPrice, workPeriod };
  return {
    ...terms,
    contractType: stated.contractType ?? before.contractType,
    jointVenture: stated.jointVenture,
    place: stated.place ?? before.place,
    ...planOf(terms, stated, before),
    externalReference: stated.externalReference ?? before.externalReference,
  };
}

/** A stated plan by years adds up to the stated price: it is taken over where that is the entry's, too. */
function planOf(terms: AmendableWorks, stated: WorksTerms, before: WorksTerms): PlannedYears {
  const isOfTerms = stated.fiscalYears !== null && areSameTerms(terms, stated);
  const { fiscalYears, advanceYears } = isOfTerms ? stated : before;
  return { fiscalYears, advanceYears };
}
