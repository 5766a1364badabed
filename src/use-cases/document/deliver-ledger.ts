import type { Caller } from "../../domain/account/access";
import { ledgerFileName } from "../../domain/ledger/ledger-file-name";
import { dayInJapan } from "../../domain/values/calendar-date";
import { exportLedger } from "../ledger/export-ledger";
import { begun } from "./begun-pages";
import type { DeliveryParts, DocumentDelivery, TargetOf, WantedPart } from "./document-delivery";

/** The ledger (保証台帳) as the caller may see it now, whatever it saw when the link was made; written while it is read. */
export async function deliverLedger(
  { reads, tables, clock }: DeliveryParts,
  caller: Caller,
  list: TargetOf<"LEDGER">,
  part: WantedPart,
): Promise<DocumentDelivery> {
  const pages = exportLedger(reads.ledger, caller, list);
  return {
    state: "DELIVERED",
    document: {
      ...ledgerFileName(dayInJapan(clock())),
      contentType: "text/csv; charset=utf-8",
      disposition: "attachment",
      body: part === "HEAD" ? null : tables.ledger(await begun(pages)),
    },
  };
}
