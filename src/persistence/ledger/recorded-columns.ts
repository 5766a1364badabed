import type { RecordedGuarantee } from "../../domain/ledger/recorded-guarantee";
import { searchableText } from "../../domain/values/search-text";
import type { LedgerEntryRow } from "./ledger-entry.row";
import { NEVER } from "./ledger-projection";
import type { RecordedGuaranteeRow } from "./recorded-guarantee.row";

/** What of a record lists are searched and ordered by. */
export function searchedColumns(record: RecordedGuarantee): Partial<LedgerEntryRow> {
  const { contractorName, issuerName, worksName, worksNumber, number } = record;
  const names = [worksName, contractorName, issuerName, worksNumber, number];
  return {
    origin: record.form,
    kind: record.kind,
    number: number ?? "",
    amount: record.amount,
    expiresOn: record.expiresOn ?? NEVER,
    fiscalYear: record.fiscalYear,
    worksFrom: record.worksFrom,
    neededUntil: record.worksTo,
    searchText: searchableText(names.flatMap((name) => name ?? [])),
  };
}

/** What of it is only shown. */
export function shownColumns(record: RecordedGuarantee): Partial<RecordedGuaranteeRow> {
  const { contractorName, issuerName, worksName, worksNumber, issuedOn, worksTo, viewingUrl } = record;
  return { contractorName, issuerName, worksName, worksNumber, issuedOn, worksTo, viewingUrl };
}
