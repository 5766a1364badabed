import type { SealFinding } from "../seal-finding";

/** Where a look for rows without seals has come to. */
export interface StrayProgress {
  readonly table: string;
  readonly id: string;
}

/** The seals, for whoever looks through all of them little by little. */
export interface SealReads {
  /** How many parts the register has. */
  readonly buckets: number;
  /** The subjects in a part of the register, and what is wrong with that part. */
  ofBucket(bucket: number): Promise<BucketSeen>;
  /** What is wrong with subjects and everything of theirs, which of them are marked, and which have seals of an older key. */
  ofChains(chains: readonly string[]): Promise<ChainsSeen>;
  /** Rows that came past the system, page by page; `next` is `null` after the last. */
  strays(
    after: StrayProgress | null,
  ): Promise<{ readonly findings: readonly SealFinding[]; readonly next: StrayProgress | null }>;
}

export interface BucketSeen {
  readonly chains: readonly string[];
  readonly findings: readonly SealFinding[];
  /** An older key sealed it. */
  readonly isOutdated: boolean;
}

export interface ChainsSeen {
  readonly findings: readonly SealFinding[];
  readonly marked: readonly string[];
  readonly outdated: readonly string[];
}
