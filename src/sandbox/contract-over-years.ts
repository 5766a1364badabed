import { addDays, type CalendarDate } from "../domain/values/calendar-date";
import { fiscalYearOf, periodOfFiscalYear } from "../domain/values/fiscal-year";
import type { ApplicationContent } from "../domain/application/guarantee-application";
import { NO_IDENTIFIERS } from "../domain/works-contract/works-identifiers";
import { IDS } from "./organisations";
import { applied, works, yen } from "./applied-content";
import type { SandboxGuarantee } from "./sandbox-guarantee";

/** The advances of the first two years of a contract over three (債務負担行為): the first year is the one before today's. */
export function overThreeYears(
  today: CalendarDate,
): Pick<SandboxGuarantee, "number" | "key" | "issuedOn" | "content">[] {
  const second = fiscalYearOf(today);
  const [first, third] = [second - 1, second + 1];
  const startOf = (year: number): CalendarDate => periodOfFiscalYear(year).from;
  const contractedOn = addDays(startOf(first), 45);
  const plan = (year: number, millions: number) => ({
    year,
    paymentLimit: yen(millions * 1_000_000),
    plannedProgress: yen(millions * 1_000_000),
  });
  const bridge = works(
    "第二白川橋架替工事",
    300_000_000,
    [addDays(contractedOn, 10), addDays(startOf(third), 240)],
    {
      place: "熊本県熊本市",
      contractedOn,
      fiscalYears: [plan(first, 100), plan(second, 120), plan(third, 80)],
      identifiers: { ...NO_IDENTIFIERS, worksNumber: `橋-${String(first)}-12`, contractNumber: "契-0315" },
    },
  );
  const advance = (fiscalYear: number, amount: number): ApplicationContent =>
    applied("ADVANCE_PAYMENT", IDS.kumamotoCity, amount, bridge, { fiscalYear });
  return [
    {
      number: "2070900009",
      key: "6XPA3J9T0E",
      issuedOn: addDays(contractedOn, 5),
      content: advance(first, 40_000_000),
    },
    {
      number: "2070900010",
      key: "W5B7Q1KH4Z",
      issuedOn: startOf(second),
      content: advance(second, 48_000_000),
    },
  ];
}
