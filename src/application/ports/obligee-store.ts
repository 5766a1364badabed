import type { Adoption } from "../../domain/adoption";
import type { Obligee, ObligeeName } from "../../domain/obligee";

/** An adoption as it is kept: at most one trial and one regular for each obligee. */
export interface ObligeeAdoption extends Adoption {
  readonly id: string;
  readonly obligeeId: string;
}

export interface ObligeeStore {
  /** All bodies and departments that have one of these names, however they are written; told apart by `obligeeKey`. */
  findNamed(names: readonly ObligeeName[]): Promise<Obligee[]>;
  /** Whether two obligees are the same, or one is a department of the other. */
  areOneBody(one: string, other: string): Promise<boolean>;
  /** The adoptions of these obligees' own. */
  adoptionsOf(obligeeIds: readonly string[]): Promise<ObligeeAdoption[]>;
  /** Inserts them, or replaces all of those with the same id. */
  save(obligees: readonly Obligee[]): Promise<void>;
  saveAdoptions(adoptions: readonly ObligeeAdoption[]): Promise<void>;
}
