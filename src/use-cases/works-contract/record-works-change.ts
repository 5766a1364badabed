import {
  amendedWorks,
  areSameTerms,
  type AmendableWorks,
  type WorksChange,
} from "../../domain/works-contract/works-amendment";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import { judgePerformances } from "./judge-performances";
import type { NewWorksAmendment, StoredWorksContract } from "./ports";

/** Where a change of a works contract comes from. */
type Origin = Pick<NewWorksAmendment, "cause" | "guaranteeId"> & { readonly at: Date };

/** Changes an issuer's entry of a works contract as its parties changed the contract, and keeps what it said before. */
export async function changeWorks(
  stores: Pick<Stores, "worksContracts" | "advice">,
  parts: Pick<UseCaseParts, "newId">,
  entry: StoredWorksContract,
  change: WorksChange,
  origin: Origin,
): Promise<void> {
  const { amendedOn } = change;
  const after = amendedWorks(entry.works, change);
  const { contractPrice } = after;
  // First, so that the changed entry is held no longer than before: whoever ends a guarantee of it waits.
  if (contractPrice !== entry.works.contractPrice)
    await judgePerformances(stores, entry, { amendedOn, contractPrice, but: origin.guaranteeId });
  await stores.worksContracts.change(entry, { ...entry, works: { ...entry.works, ...after } });
  await recordWorksChange(stores, parts, entry, { ...origin, after, amendedOn });
}

/** Keeps what an entry said before; nothing where it says the same. */
export async function recordWorksChange(
  { worksContracts }: Pick<Stores, "worksContracts">,
  { newId }: Pick<UseCaseParts, "newId">,
  { id: worksContractId, works }: StoredWorksContract,
  { after, at, ...step }: Origin & Pick<NewWorksAmendment, "amendedOn"> & { readonly after: AmendableWorks },
): Promise<void> {
  if (areSameTerms(works, after)) return;
  await worksContracts.recordAmendment({
    id: newId("worksamendment"),
    worksContractId,
    before: termsOf(works),
    after: termsOf(after),
    recordedAt: at,
    ...step,
  });
}

function termsOf({ contractPrice, workPeriod }: AmendableWorks): AmendableWorks {
  return { contractPrice, workPeriod };
}
