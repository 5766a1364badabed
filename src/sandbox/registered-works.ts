import { addDays, type CalendarDate } from "../domain/values/calendar-date";
import type { RegisteredWorks } from "../domain/application/registered-works";
import type { Yen } from "../domain/values/yen";
import { NO_IDENTIFIERS } from "../domain/works-contract/works-identifiers";
import { IDS } from "./organisations";

/** Works that the issuer knows, for the contractor to apply from; made up. */
export function registeredWorks(today: CalendarDate): RegisteredWorks[] {
  return [
    {
      name: "国道〇号道路改良工事",
      place: "〇〇県〇〇市",
      contractType: "WORKS",
      obligeeId: IDS.kinki,
      contractPrice: 120_000_000 as Yen,
      workPeriod: { from: addDays(today, 14), to: addDays(today, 300) },
      awardedOn: addDays(today, -12),
      contractedOn: addDays(today, -5),
      identifiers: NO_IDENTIFIERS,
    },
  ];
}
