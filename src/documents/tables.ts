import type { Tables } from "../use-cases/document/ports";
import { monthlyPremiumsCsv } from "./monthly-premiums-csv";
import { guaranteeListCsv } from "./guarantee-list-csv";
import { ledgerCsv } from "./ledger-csv";
import { staffListCsv } from "./staff-list-csv";

/** The tables as CSV files in UTF-8. */
export function createTables(): Tables {
  return {
    guaranteeList: guaranteeListCsv,
    ledger: ledgerCsv,
    monthlyPremiums: monthlyPremiumsCsv,
    staffList: staffListCsv,
  };
}
