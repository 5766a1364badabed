import type { Caller } from "../../domain/account/access";
import { areSameWorks, mergedIdentifiers, type WorksIdentity } from "../../domain/works-contract/same-works";
import { shareIdentifier } from "../../domain/works-contract/works-identifiers";
import type { Commitment } from "../../domain/works-contract/works-ledger";
import type { Stores } from "../stores";
import type { PartiesOfWorks, StoredWorksContract, WorksLedgerReads, WorksTerms } from "./ports";

/** A works contract as an application or a guarantee states it. */
export interface StatedWorks {
  readonly parties: PartiesOfWorks;
  readonly identity: WorksIdentity;
  readonly works: WorksTerms;
}

/** Where a stated works contract stands: the issuer's entry of it, and all that is committed on it. */
export interface WorksStanding {
  /** `null`: the issuer has no entry of it yet. */
  readonly entry: StoredWorksContract | null;
  /** Of the entries of other issuers, too, that share a number with it. */
  readonly ledger: readonly Commitment[];
}

/**
 * Looks up what stands on a works contract, and holds it until the unit of work ends. The caller sees the numbers of its own
 * guarantees, and of others that they exist. `but`: an application or a guarantee that does not count. `entryId`: the issuer's
 * entry that is known to be of this contract. It may have learned numbers since, by which others are found.
 */
export async function worksStanding(
  { worksContracts }: Pick<Stores, "worksContracts">,
  caller: Pick<Caller, "role" | "organisationId">,
  stated: Pick<StatedWorks, "parties" | "identity">,
  but: string | null,
  entryId: string | null = null,
): Promise<WorksStanding> {
  await worksContracts.hold(stated.parties);
  return readStanding(worksContracts, caller, stated, { but, entryId });
}

/** The same for whoever has to hold nothing. */
export async function readStanding(
  reads: WorksLedgerReads,
  caller: Pick<Caller, "role" | "organisationId">,
  { parties, identity: stated }: Pick<StatedWorks, "parties" | "identity">,
  { but, entryId }: { readonly but: string | null; readonly entryId: string | null },
): Promise<WorksStanding> {
  const known = entryId === null ? null : await reads.find(parties.issuerId, entryId);
  const identity =
    known === null
      ? stated
      : { ...stated, identifiers: mergedIdentifiers(stated.identifiers, known.identifiers) };
  const candidates = await reads.candidates(parties, identity);
  const joined = candidates.filter((each) =>
    each.issuerId === parties.issuerId
      ? areSameWorks(each, identity)
      : shareIdentifier(each.identifiers, identity.identifiers),
  );
  const entry = known ?? joined.find(({ issuerId }) => issuerId === parties.issuerId) ?? null;
  const ids = new Set([...(entry === null ? [] : [entry.id]), ...joined.map(({ id }) => id)]);
  if (ids.size === 0) return { entry, ledger: [] };
  const commitments = await reads.commitments([...ids]);
  const ledger = commitments
    .filter(({ id }) => id !== but)
    .map(({ id: _id, issuerId, number, ...commitment }): Commitment => {
      const isShown = caller.role !== "ISSUER" || issuerId === caller.organisationId;
      return { ...commitment, number: isShown ? number : null };
    });
  return { entry, ledger };
}
