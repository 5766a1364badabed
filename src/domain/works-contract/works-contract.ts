import type { CalendarDate, Period } from "../values/calendar-date";
import type { Yen } from "../values/yen";
import type { WorksIdentifiers } from "./works-identifiers";

/** 請負契約: the contract between contractor and obligee that a guarantee stands behind. */
export interface WorksContract {
  /** 工事名 */
  readonly name: string;
  /** 工事場所 */
  readonly place: string | null;
  /** 請負金額(総額) */
  readonly contractPrice: Yen;
  /** 請負金額(対象額): the part this guarantee covers; smaller than the price on multi-year contracts. */
  readonly coveredPrice: Yen;
  /** 工期 */
  readonly workPeriod: Period;
  /** 請負契約日; null while the contract is not signed yet, as for 契約保証. */
  readonly contractedOn: CalendarDate | null;
  /** The numbers by which the obligee knows it. */
  readonly identifiers: WorksIdentifiers;
  /** The caller's own reference to it, which no paper shows. */
  readonly externalReference: string | null;
}

/** A works contract as papers state it. */
export type WorksOnPaper = Omit<WorksContract, "identifiers" | "externalReference">;

/** What certificates state of a works contract: nothing but this is part of their content. */
export function worksOnPaper(works: WorksOnPaper): WorksOnPaper {
  const { name, place, contractPrice, coveredPrice, workPeriod, contractedOn } = works;
  return { name, place, contractPrice, coveredPrice, workPeriod, contractedOn };
}

/** 預託金融機関: where the dedicated account for the advance is held. */
export interface DepositBank {
  readonly name: string;
  readonly branch: string;
}
