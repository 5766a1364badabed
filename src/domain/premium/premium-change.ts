import type { CalendarDate } from "../values/calendar-date";
import { formatYen, type Yen } from "../values/yen";
import type { DuePremium, PremiumDirection } from "./premium-difference";
import type { PremiumSettlement } from "./premium-settlement";

/** Of which amendment (変更) a premium is. */
export interface AmendmentOfPremium {
  /** 変更契約日 */
  readonly amendedOn: CalendarDate;
  /** 版: the version of the certificate that it brought; `null` until it is issued. */
  readonly version: number | null;
  readonly direction: Exclude<PremiumDirection, "NONE">;
}

/** 追加保証料 or 返戻保証料, a line of its own beside the premium of the issue. */
export interface PremiumChange extends Omit<AmendmentOfPremium, "direction"> {
  /** `null`: nobody can say yet. */
  readonly direction: AmendmentOfPremium["direction"] | null;
  /** In yen, whichever way it goes; `null`: nobody can say yet. */
  readonly amount: Yen | null;
  /** `null`: neither paid nor paid back yet. */
  readonly settlement: PremiumSettlement | null;
}

/** As many changes as a paper lists one by one: the rest is one line, the oldest of them. */
export const MOST_CHANGES_LISTED = 8;

/** The changes as a paper lists them, and those before them as one sum. */
export interface ListedChanges {
  readonly listed: readonly PremiumChange[];
  /** `null`: none is left out. */
  readonly earlier: {
    readonly count: number;
    readonly until: CalendarDate;
    readonly sum: number | null;
  } | null;
}

/** What an amendment makes due as a line, also where nobody can say yet how much; `null` where nothing is due. */
export function premiumChangeOf(
  due: DuePremium | null,
  { amendedOn, version, settlement }: Pick<PremiumChange, "amendedOn" | "version" | "settlement">,
): PremiumChange | null {
  if (due === null) return { amendedOn, version, direction: null, amount: null, settlement };
  if (due.direction === "NONE") return null;
  return { amendedOn, version, direction: due.direction, amount: due.amount, settlement };
}

/** In yen: what is paid back counts as less than nothing. */
export function signedAmount({
  direction,
  amount,
}: Pick<AmendmentOfPremium, "direction"> & { readonly amount: Yen }): number {
  return direction === "RETURNED" ? 0 - amount : amount;
}

/** In yen; less than nothing where more is paid back than paid; `null`: nobody can say yet, because of one of them. */
export function sumOfChanges(changes: readonly Pick<PremiumChange, "direction" | "amount">[]): number | null {
  let sum = 0;
  for (const { direction, amount } of changes) {
    if (direction === null || amount === null) return null;
    sum += signedAmount({ direction, amount });
  }
  return sum;
}

/** The newest changes one by one, the others as one sum: what is listed comes to the same. */
export function listedChanges(changes: readonly PremiumChange[]): ListedChanges {
  const first = Math.max(0, changes.length - MOST_CHANGES_LISTED);
  const [earlier, listed] = [changes.slice(0, first), changes.slice(first)];
  const last = earlier.at(-1);
  return {
    listed,
    earlier: last ? { count: earlier.length, until: last.amendedOn, sum: sumOfChanges(earlier) } : null,
  };
}

/** 追加保証料, 返戻保証料; both where nobody can say yet. */
export function changeInJapanese({ direction }: Pick<PremiumChange, "direction">): string {
  if (direction === null) return "追加・返戻保証料";
  return direction === "RETURNED" ? "返戻保証料" : "追加保証料";
}

/** Such as 第2版; 発行前 until the amendment is issued. */
export function versionInJapanese({ version }: Pick<AmendmentOfPremium, "version">): string {
  return version === null ? "発行前" : `第${String(version)}版`;
}

/** Such as 3,900円, −3,900円; 未確定 where nobody can say yet. */
export function formatSigned(amount: number | null): string {
  if (amount === null) return "未確定";
  return amount < 0 ? `−${formatYen(-amount as Yen)}` : formatYen(amount as Yen);
}
