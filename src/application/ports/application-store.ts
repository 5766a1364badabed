import type { Caller } from "../../domain/access";
import type { ApplicationContent } from "../../domain/guarantee-application";
import type { ApplicationStatus } from "../../domain/guarantee-life-cycle";
import type { PremiumSettlement } from "../../domain/premium-settlement";
import type { QuotedPremium } from "../../domain/premium";

/** 保証申込 as it is stored. */
export interface StoredApplication {
  readonly id: string;
  /** Compare and set: a change names the version it saw. */
  readonly version: number;
  readonly status: ApplicationStatus;
  readonly issuerId: string;
  readonly contractorId: string;
  /** `null`: the issuer's main branch. */
  readonly branchId: string | null;
  readonly registeredWorksId: string | null;
  readonly content: ApplicationContent;
  /**
   * As it was quoted when the application was submitted; it stays, whatever tables come later. `null` in a draft, and
   * where the issuer has no premium table.
   */
  readonly premium: QuotedPremium | null;
  /** `null` until the premium came in or went onto the monthly account. */
  readonly settlement: PremiumSettlement | null;
  /** Why the issuer declined. */
  readonly declineReason: string | null;
  readonly guaranteeId: string | null;
  readonly submittedAt: Date | null;
  readonly decidedAt: Date | null;
}

/** What a step changes; what is left out stays. */
export type ApplicationChange = Partial<
  Omit<StoredApplication, "id" | "version" | "issuerId" | "contractorId">
>;

export interface ApplicationStore {
  insert(application: Omit<StoredApplication, "version">, at: Date): Promise<void>;
  /**
   * An application that the caller may see (a contractor its own, an issuer those submitted to it), held until the unit
   * of work ends: whoever else wants to change it waits, and finds it changed.
   */
  takeVisible(caller: Caller, id: string): Promise<StoredApplication | null>;
  /** Compare and set on the version that was taken. */
  change(taken: StoredApplication, change: ApplicationChange, at: Date): Promise<void>;
}
