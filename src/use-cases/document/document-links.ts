import type { AttachmentOwner } from "../../domain/attachment/attachment-kind";
import type { MonthlyPremiumQuery } from "../application/ports";
import type { GuaranteeFilter, GuaranteeOrder } from "../guarantee/ports";
import type { LedgerFilter, LedgerOrder } from "../ledger/ports";
import { ViewerLinks, type ReadViewerLink } from "../shared/viewer-links";

/** How long a link to a document works, in minutes: time to click, not to keep. */
export const LINK_MINUTES = 10;

/** What a link leads to: never the document itself, and no secret. */
export type LinkTarget =
  | {
      readonly type: "CERTIFICATE";
      readonly certificateId: string;
      /** The guarantee, where its key was presented for this link and it is in no ledger of the viewer's. */
      readonly justOpened?: string;
      /** When a body looked at it, in seconds since 1970: its copy says so, and is the one whose digest was told. */
      readonly seenAt?: number;
    }
  | { readonly type: "CERTIFICATE_ORIGINAL"; readonly guaranteeId: string }
  | {
      readonly type: "KEY_NOTICE";
      readonly guaranteeId: string;
      /** The key that the notice was asked for: a link stops when its key does. */
      readonly authKeyId: string;
    }
  | { readonly type: "HAND_OVER_MAIL"; readonly guaranteeId: string }
  | {
      readonly type: "ATTACHMENT";
      readonly attachmentId: string;
      /** Absent: an application. */
      readonly of?: Exclude<AttachmentOwner, "APPLICATION">;
    }
  | { readonly type: "RECEIPT"; readonly depositId: string }
  | { readonly type: "PREMIUM_STATEMENT"; readonly applicationId: string }
  | {
      readonly type: "MONTHLY_PREMIUMS";
      readonly query: MonthlyPremiumQuery;
      readonly format: "PDF" | "CSV";
    }
  | {
      readonly type: "GUARANTEE_LIST";
      readonly filter: GuaranteeFilter;
      readonly orderBy: GuaranteeOrder;
    }
  | { readonly type: "LEDGER"; readonly filter: LedgerFilter; readonly orderBy: LedgerOrder };

export type ReadLink = ReadViewerLink<LinkTarget>;

/** Links to documents (PDF, CSV, attachments). */
export class DocumentLinks extends ViewerLinks<LinkTarget> {
  constructor(pepper: Buffer) {
    super("document", pepper);
  }
}
