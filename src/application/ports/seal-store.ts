import type { SealFinding } from "../seal-finding";

/** Where the sealing of rows that are there already has come to. */
export interface SealingProgress {
  readonly table: string;
  readonly id: string;
}

/** The seals of the database as a whole. What is written is sealed without it, by every unit of work. */
export interface SealStore {
  /** Whether any row is there that ought to have a seal. */
  hasRows(): Promise<boolean>;
  /** Makes the register, of nothing yet; leaves one that is there as it is. */
  begin(): Promise<void>;
  /** Seals the next rows that have no seal; `null` once there are none. */
  sealNext(after: SealingProgress | null): Promise<SealingProgress | null>;
  /** Seals everything of these subjects with the current key; throws `SealBroken` where something is not as it was sealed. */
  reseal(chains: readonly string[]): Promise<void>;
  /** The register names no key but the current one any more; whether it did, and nothing is sealed with another. */
  forgetOtherKeys(): Promise<boolean>;
  /** Marks the subjects of these findings: no list shows them. */
  mark(findings: readonly SealFinding[], at: Date): Promise<void>;
  /** Takes the marks that were made until an instant, but those of these subjects: they are whole again, as after a restore. */
  unmarkOthers(broken: readonly string[], until: Date): Promise<void>;
  /** What is wrong with the register itself: without one, or with keys that are not known, nothing can be verified. */
  checkRegister(): Promise<SealFinding[]>;
}
