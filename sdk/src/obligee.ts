import type { GuaranteeKind, ObligeeCategory, StartBasis } from "./generated/operations.js";

/** The procuring body (発注者, 被保証者), the beneficiary, or a department (部署) of one. */
export interface Obligee {
  /** `obligee_<uuidv7>`. */
  readonly id: string;
  /** The name as papers show it (名称). */
  readonly name: string;
  /** How a certificate addresses it (宛名), such as 熊本市長; its name unless it has one of its own. */
  readonly addressee: string;
  /** Other names that it goes by (別名). */
  readonly aliases: readonly string[];
  /** What kind of body it is (区分); `null` where that is not known. */
  readonly category: ObligeeCategory | null;
  /** Its prefecture (都道府県), such as 熊本県; `null` for national bodies. */
  readonly prefecture: string | null;
  /**
   * The body (親団体) that it is a department of; `null` for a body. `obligees({ filter: { parentId } })` lists the
   * departments of a body.
   */
  readonly parent: { readonly id: string; readonly name: string } | null;
  /**
   * Since when, and for what, it takes e-guarantees (導入): at most one regular adoption and one trial, the regular one
   * first; empty where it takes none. Those of its body where a department has none of its own.
   */
  readonly adoptions: readonly Adoption[];
}

/** Since when, and for what, an obligee takes e-guarantees (導入), as a source states it on a day. */
export interface Adoption {
  /** The first day (運用開始日), `YYYY-MM-DD`; `null` where the source names the obligee without a day. */
  readonly startsOn: string | null;
  /** Which day of a contract is compared with it (起算). */
  readonly startBasis: StartBasis;
  /** Whether it holds for works (工事). */
  readonly works: boolean;
  /** Whether it holds for consulting contracts (業務委託への適用); `null` where the source does not say. */
  readonly consulting: boolean | null;
  /** The first day for consulting contracts (業務委託), `YYYY-MM-DD`; `null` where it is that of works. */
  readonly consultingStartsOn: string | null;
  /** The kinds of guarantees that it holds for (対象). */
  readonly kinds: readonly GuaranteeKind[];
  /** Whether it is a trial (試行). */
  readonly isTrial: boolean;
  /** The day that the source speaks of (現在), `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Where that stands (出典). */
  readonly source: string;
}
