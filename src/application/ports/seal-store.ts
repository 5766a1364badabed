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
  /** What is wrong with the register itself: without one, or with keys that are not known, nothing can be verified. */
  checkRegister(): Promise<SealFinding[]>;
}
