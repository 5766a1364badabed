import type { Caller } from "../../domain/account/access";
import { receiptFileName } from "../../domain/deposit/receipt-paper";
import { assertMay } from "../shared/forbidden";
import type { DocumentDelivery, DeliveryParts, TargetOf } from "./document-delivery";

/** 受領書, as it was when the body accepted: it never changes. */
export async function deliverReceipt(
  { reads, press }: DeliveryParts,
  caller: Caller,
  { depositId }: TargetOf<"RECEIPT">,
): Promise<DocumentDelivery> {
  assertMay(caller, "read");
  const receipt = (await reads.deposits.receipts(caller, [depositId])).get(depositId);
  if (!receipt) return { state: "NOT_FOUND" };
  const { bytes } = await press.receipt(receipt, caller);
  const name = receiptFileName(receipt);
  return {
    state: "DELIVERED",
    document: { ...name, contentType: "application/pdf", disposition: "inline", body: bytes },
  };
}
