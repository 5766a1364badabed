import type { CalendarDate, Period } from "../values/calendar-date";
import type { Yen } from "../values/yen";

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
}

/** 預託金融機関: where the dedicated account for the advance is held. */
export interface DepositBank {
  readonly name: string;
  readonly branch: string;
}
