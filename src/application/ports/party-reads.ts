import type { Caller, Role } from "../../domain/access";
import type { Page, Wanted, Window } from "./page";

export interface PartyReads {
  byIds(caller: Caller, concept: PartyConcept, ids: readonly string[], wanted: Wanted): Promise<PartyView[]>;
  page(caller: Caller, concept: ListedParty, window: Window, wanted: Wanted): Promise<Page<PartyView>>;
}

export type PartyConcept = "Issuer" | "Contractor" | "Obligee" | "Operator";

/** Those with a plain list; obligees have one of their own (`ObligeeReads`). */
export type ListedParty = Exclude<PartyConcept, "Obligee">;

/** What an organisation of each role is. */
export const PARTY_OF_ROLE = {
  ISSUER: "Issuer",
  CONTRACTOR: "Contractor",
  OBLIGEE: "Obligee",
  OPERATOR: "Operator",
} as const satisfies Record<Role, PartyConcept>;

export interface PartyView {
  readonly __typename: PartyConcept;
  readonly id: string;
  readonly name: string;
  readonly address?: string;
  readonly representative?: string | null;
  readonly contactEmail?: string | null;
  readonly telephone?: string | null;
  readonly numberPrefix?: string;
  readonly branches?: readonly BranchView[];
}

export interface BranchView {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly telephone: string;
  readonly fax: string | null;
}
