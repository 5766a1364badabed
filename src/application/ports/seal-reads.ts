import type { SealFinding } from "../seal-finding";

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
}

export interface PartSeen {
  readonly chains: readonly string[];
  readonly findings: readonly SealFinding[];
}

export interface ChainsSeen {
  readonly findings: readonly SealFinding[];
  readonly outdated: readonly string[];
}
