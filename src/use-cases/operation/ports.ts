import type { SealFinding } from "../shared/seal-finding";

/** Facts about this database, such as that it is a sandbox. */
export interface SettingStore {
  get(name: SettingName): Promise<string | null>;
  set(name: SettingName, value: string): Promise<void>;
  /** Writes something that is of no use and takes it back, to learn whether anything can be written. */
  tryWriting(): Promise<void>;
}

/**
 * `mailsHeldUpTo`: mails added until this instant stay in the queue, after a restore; empty: none.
 * `clockReleased`: from an instant / to an instant: events dated between were dated by a wrong clock.
 */
export type SettingName =
  | "purpose"
  | "secretCheck"
  | "sealedSince"
  | "sandbox"
  | "sandboxEdition"
  | "mailsHeldUpTo"
  | "clockReleased";

/** What there is to be put right after a wrong clock. */
export interface ClockReleaseStore {
  /** When the newest event was recorded, by the clock of then; `null`: there is none. */
  newestEventAt(): Promise<Date | null>;
  /** Mails that were planned for more than a day later, or leased until then, are due at once. */
  planMailsAnew(now: Date): Promise<void>;
}

/** One thing that the doctor looks at. It only reads, and may do so beside servers that write. */
export interface DoctorCheck {
  readonly name: string;
  /** What it finds wrong, as it finds it: nothing where all is well. */
  run(): AsyncIterable<Finding> | Iterable<Finding>;
  /** Where it finds an error, the checks behind it would find nothing but its consequences: they do not run. */
  readonly isGate?: boolean;
}

/**
 * - `error`: something is not as this system left it, or cannot work.
 * - `warning`: the operator has something to do.
 * - `note`: worth knowing; all is well with it.
 */
export type Severity = "error" | "warning" | "note";

export interface Finding {
  /** The name of the check. */
  readonly check: string;
  readonly severity: Severity;
  /** The row, or the part of the database; `null`: the whole of it, or the settings. */
  readonly subject: { readonly table: string; readonly id: string | null } | null;
  /** In words, for a person; never a secret, a key or a password. */
  readonly expected: string;
  readonly found: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** Where a look for rows without seals has come to. */
export interface StrayProgress {
  readonly table: string;
  /** `null`: it begins. */
  readonly id: string | null;
}

/** The seals, for whoever looks through all of them little by little. */
export interface SealReads {
  /** The parts that the register is looked through in, and what is wrong with the pages above them. */
  parts(): Promise<{ readonly parts: readonly string[]; readonly findings: readonly SealFinding[] }>;
  /** The subjects in a part of the register, and what is wrong with the pages of that part. */
  ofPart(part: string): Promise<PartSeen>;
  /** Subjects that lie below these pages, by name from one on: for pages that are broken and list nothing. */
  below(
    pages: readonly string[],
    after: string | null,
  ): Promise<{ readonly chains: readonly string[]; readonly next: string | null }>;
  /** What is wrong with subjects and everything of theirs, and which of them have seals of an older key. */
  ofChains(chains: readonly string[]): Promise<ChainsSeen>;
  /** Rows that came past the system, page by page; `next` is `null` after the last. */
  strays(
    after: StrayProgress | null,
  ): Promise<{ readonly findings: readonly SealFinding[]; readonly next: StrayProgress | null }>;
  /** There is no more to read for now. */
  rest(): Promise<void>;
}

export interface PartSeen {
  readonly chains: readonly string[];
  readonly findings: readonly SealFinding[];
}

export interface ChainsSeen {
  readonly findings: readonly SealFinding[];
  readonly outdated: readonly string[];
}

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
