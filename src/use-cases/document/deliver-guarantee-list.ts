import type { Caller } from "../../domain/account/access";
import { dayInJapan } from "../../domain/values/calendar-date";
import { guaranteeListFileName } from "../../domain/guarantee/guarantee-list-file-name";
import type { DocumentDelivery, DeliveryParts, TargetOf, WantedPart } from "./document-delivery";
import { begun } from "./begun-pages";
import { exportGuarantees } from "../guarantee/export-guarantees";

/** The list 保証工事一覧 as the caller may see it now, whatever it saw when the link was made; written while it is read. */
export async function deliverGuaranteeList(
  { reads, tables, clock }: DeliveryParts,
  caller: Caller,
  list: TargetOf<"GUARANTEE_LIST">,
  part: WantedPart,
): Promise<DocumentDelivery> {
  const pages = exportGuarantees(reads.guarantees, caller, list);
  const name = guaranteeListFileName(dayInJapan(clock()));
  return {
    state: "DELIVERED",
    document: {
      ...name,
      contentType: "text/csv; charset=utf-8",
      disposition: "attachment",
      body: part === "HEAD" ? null : tables.guaranteeList(await begun(pages)),
    },
  };
}
