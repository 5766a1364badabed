import type { ContractType } from "../../domain/values/contract-type";
import type { Period } from "../../domain/values/calendar-date";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import type { Yen } from "../../domain/values/yen";
import type { PlannedYears } from "../../domain/works-contract/fiscal-year-plans";
import type { JointVenture } from "../../domain/works-contract/joint-venture";
import type { WorksIdentity } from "../../domain/works-contract/same-works";
import type { Commitment } from "../../domain/works-contract/works-ledger";
import type { RegisteredWorks } from "../../domain/application/registered-works";

export interface RegisteredWorksStore {
  insert(works: NewRegisteredWorks): Promise<void>;
  /** Works that this issuer registered for this contractor, or for all of its contractors. */
  findFor(issuerId: string, contractorId: string, id: string): Promise<RegisteredWorks | null>;
  /** Works that this issuer registered for one of these contractors. */
  ofContractors(issuerId: string, contractorIds: readonly string[]): Promise<ImportedWorks[]>;
  /** Says what a later import says. Applications that were made from them keep what they state. */
  change(id: string, works: RegisteredWorks): Promise<void>;
}

/** Registered works as an import meets them. */
export interface ImportedWorks {
  readonly id: string;
  readonly contractorId: string;
  readonly works: RegisteredWorks;
}

export interface NewRegisteredWorks {
  readonly id: string;
  readonly issuerId: string;
  /** `null`: every contractor registered with the issuer may apply from them. */
  readonly contractorId: string | null;
  readonly works: RegisteredWorks;
  readonly createdAt: Date;
}

/** An issuer's entry of a works contract: what its guarantees and applications hang on. */
export interface StoredWorksContract extends PartiesOfWorks, WorksIdentity {
  readonly id: string;
  readonly works: WorksTerms;
}

export interface PartiesOfWorks {
  readonly issuerId: string;
  readonly contractorId: string;
  readonly obligeeId: string;
}

/** What an application or a guarantee says of its works contract. */
export interface WorksTerms extends PlannedYears {
  readonly contractType: ContractType | null;
  readonly place: string | null;
  readonly contractPrice: Yen;
  readonly workPeriod: Period;
  readonly jointVenture: JointVenture | null;
  readonly externalReference: string | null;
}

/** What stands on works contracts. */
export interface StoredCommitment extends Omit<Commitment, "number"> {
  readonly id: string;
  readonly number: GuaranteeNumber | null;
  readonly issuerId: string;
}

export interface WorksContractStore {
  /**
   * Until the unit of work ends, no other one finds, makes or counts what stands on works contracts between these two: of
   * two applications at once, the second sees the first.
   */
  hold(parties: Omit<PartiesOfWorks, "issuerId">): Promise<void>;
  /** The entries of any issuer between these two that may be of this contract: of its name, one of its numbers, or works. */
  candidates(
    parties: Omit<PartiesOfWorks, "issuerId">,
    identity: WorksIdentity,
  ): Promise<StoredWorksContract[]>;
  insert(entry: StoredWorksContract, at: Date): Promise<void>;
  /** What was said last is what the entry says. Nothing is written where it says that already. */
  change(before: StoredWorksContract, said: StoredWorksContract): Promise<void>;
  /** Guarantees in force and applications under way of these entries. */
  commitments(ids: readonly string[]): Promise<StoredCommitment[]>;
}
