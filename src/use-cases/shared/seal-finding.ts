/** What a check of the seals found wrong. */
export type SealFault =
  /** A value of the row is not the one that was sealed, or the seal itself was changed. */
  | "CHANGED"
  /** The row was never sealed: it came past the system. */
  | "UNSEALED"
  /** A row that the head of its subject names, or that a seal is left of. */
  | "MISSING"
  /** The order of a chain's events: one is missing in between, or they changed places. */
  | "OUT_OF_ORDER"
  /** The row is sealed, but the head of its subject names another state of it: an older one is back. */
  | "OLDER"
  /** The head of a chain was changed, or is not there. */
  | "HEAD"
  /** A subject is not as the register says: an older state of all of it is back. */
  | "OUTDATED"
  /** A subject that the register does not list. */
  | "UNLISTED"
  /** A page of the register was changed, taken away, or is an older one. */
  | "REGISTER"
  /** A key that the settings do not list. */
  | "UNKNOWN_KEY";

export interface SealFinding {
  readonly fault: SealFault;
  /** The table of the row; for heads and the register theirs. */
  readonly table: string;
  /** The row's id; for a head that of its subject, for the register the name of the page. */
  readonly id: string;
  /** The subject that is not to be shown any more; `null` where it cannot be told. */
  readonly chain: string | null;
}

const WORDS: Readonly<Record<SealFault, string>> = {
  CHANGED: "was changed past the system",
  UNSEALED: "came past the system: it has no seal",
  MISSING: "is missing: it was taken away past the system",
  OUT_OF_ORDER: "does not follow the event before it: events are missing, or changed places",
  OLDER: "is an older row that is back",
  HEAD: "has no valid head: it was changed or taken away",
  OUTDATED: "is not what the register says: an older state of the whole subject is back",
  UNLISTED: "is not listed in the register: it came past the system",
  REGISTER: "was changed or taken away, or is an older page of the register",
  UNKNOWN_KEY: "is sealed with a key that HOSHO_SEAL_KEYS does not list",
};

/** For the operator. */
export function describeFinding({ fault, table, id, chain }: SealFinding): string {
  const ofWhat = chain === null || chain === id ? "" : ` (of ${chain})`;
  return `${table} ${id}${ofWhat} ${WORDS[fault]}`;
}

/**
 * What was to be served or built upon is not what the system wrote. Nothing of it is served: the caller learns that
 * something went wrong, the operator what.
 */
export class SealBroken extends Error {
  constructor(readonly findings: readonly SealFinding[]) {
    super(`a seal is broken: ${findings.map(describeFinding).join("; ")}`);
    this.name = "SealBroken";
  }
}
