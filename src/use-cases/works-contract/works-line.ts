import type { RegisteredWorks } from "../../domain/application/registered-works";
import type { ObligeeName } from "../../domain/obligee/obligee";
import type { CorporateNumber } from "../../domain/values/corporate-number";

/** What one line of award data (落札実績) says. */
export interface StatedAward {
  readonly works: Omit<RegisteredWorks, "obligeeId">;
  readonly obligee: StatedObligee;
  readonly contractor: StatedContractor;
}

/** 発注者 by its id, or by its name. */
export type StatedObligee = { readonly id: string } | ObligeeName;

/** 落札者: one of both at least. */
export interface StatedContractor {
  readonly name: string | null;
  readonly corporateNumber: CorporateNumber | null;
}

/** One line as it was read, by its number in the file: what it says, or everything that is wrong with it. */
export type WorksLine =
  | { readonly line: number; readonly stated: StatedAward }
  | { readonly line: number; readonly problems: readonly string[] };
