import type { Caller } from "../../domain/account/access";
import { deliverAttachment } from "./deliver-attachment";
import { deliverCertificate } from "./deliver-certificate";
import { deliverCertificateOriginal } from "./deliver-certificate-original";
import { deliverGuaranteeList } from "./deliver-guarantee-list";
import { deliverHandOverMail } from "./deliver-hand-over-mail";
import { deliverKeyNotice } from "./deliver-key-notice";
import { deliverLedger } from "./deliver-ledger";
import { deliverMonthlyPremiums } from "./deliver-monthly-premiums";
import { deliverPremiumStatement } from "./deliver-premium-statement";
import { deliverReceipt } from "./deliver-receipt";
import type { Deliver, DocumentDelivery, DeliveryParts, TargetOf, WantedPart } from "./document-delivery";
import type { LinkTarget } from "./document-links";

const DELIVERIES: { readonly [Type in LinkTarget["type"]]: Deliver<Type> } = {
  CERTIFICATE: deliverCertificate,
  CERTIFICATE_ORIGINAL: deliverCertificateOriginal,
  KEY_NOTICE: deliverKeyNotice,
  HAND_OVER_MAIL: deliverHandOverMail,
  ATTACHMENT: deliverAttachment,
  GUARANTEE_LIST: deliverGuaranteeList,
  RECEIPT: deliverReceipt,
  LEDGER: deliverLedger,
  PREMIUM_STATEMENT: deliverPremiumStatement,
  MONTHLY_PREMIUMS: deliverMonthlyPremiums,
};

/** The document that a link leads to. */
export function deliverDocument<Type extends LinkTarget["type"]>(
  parts: DeliveryParts,
  caller: Caller,
  target: TargetOf<Type>,
  part: WantedPart,
): Promise<DocumentDelivery> {
  const deliver: Deliver<Type> = DELIVERIES[target.type];
  return deliver(parts, caller, target, part);
}
