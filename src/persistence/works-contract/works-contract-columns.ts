import type { StoredWorksContract } from "../../use-cases/works-contract/ports";
import type { CalendarDate } from "../../domain/values/calendar-date";
import { searchText } from "../../domain/values/search-text";
import type { Yen } from "../../domain/values/yen";
import type { FiscalYearPlan } from "../../domain/works-contract/fiscal-year-plans";
import type { JointVenture } from "../../domain/works-contract/joint-venture";
import { IDENTIFIER_SCHEMES, type WorksIdentifiers } from "../../domain/works-contract/works-identifiers";
import { searchTextOfWorks } from "../engine/works-search-text";
import type { WorksContractRow } from "./works-contract.row";

/** The numbers as they are looked up. */
export function foldedNumbers(identifiers: WorksIdentifiers): (readonly [keyof WorksIdentifiers, string])[] {
  return IDENTIFIER_SCHEMES.flatMap((scheme) => {
    const number = identifiers[scheme];
    return number === null ? [] : [[scheme, searchText(number)] as const];
  });
}

/** What an entry says, in its columns. */
export function columnsOf({
  name,
  registeredWorksId,
  contractedOn,
  identifiers,
  works,
}: StoredWorksContract): Partial<WorksContractRow> {
  const { workPeriod, fiscalYears, jointVenture, ...plain } = works;
  return {
    ...plain,
    ...identifiers,
    name,
    nameKey: searchText(name),
    searchText: searchTextOfWorks(name, identifiers),
    registeredWorksId,
    contractedOn,
    workFrom: workPeriod.from,
    workTo: workPeriod.to,
    // In their order, so that one plan is one text.
    fiscalYears: fiscalYears && JSON.stringify([...fiscalYears].sort((one, other) => one.year - other.year)),
    jointVenture: jointVenture && JSON.stringify(jointVenture),
  };
}

/** The entry that stands in these columns. */
export function entryOf(row: WorksContractRow): StoredWorksContract {
  const { worksNumber, procurementNumber, contractNumber, specificationNumber } = row;
  return {
    id: row.id,
    issuerId: row.issuerId,
    contractorId: row.contractorId,
    obligeeId: row.obligeeId,
    registeredWorksId: row.registeredWorksId,
    name: row.name,
    contractedOn: row.contractedOn as CalendarDate | null,
    identifiers: { worksNumber, procurementNumber, contractNumber, specificationNumber },
    works: {
      contractType: row.contractType,
      place: row.place,
      contractPrice: row.contractPrice as Yen,
      workPeriod: { from: row.workFrom as CalendarDate, to: row.workTo as CalendarDate },
      fiscalYears: row.fiscalYears === null ? null : (JSON.parse(row.fiscalYears) as FiscalYearPlan[]),
      advanceYears: row.advanceYears,
      jointVenture: row.jointVenture === null ? null : (JSON.parse(row.jointVenture) as JointVenture),
      externalReference: row.externalReference,
    },
  };
}
