import type { Caller } from "../../domain/account/access";
import type { DeliveredDocument } from "./delivered-document";
import type { LinkTarget } from "./document-links";
import type { Reads } from "../reads";
import type { UseCaseParts } from "../use-case-parts";

export interface DeliveryParts extends Pick<
  UseCaseParts,
  | "unitOfWork"
  | "vault"
  | "clock"
  | "newId"
  | "isHoliday"
  | "publishedHandOverRules"
  | "letters"
  | "composeMail"
  | "press"
  | "links"
  | "uploads"
  | "tables"
  | "service"
> {
  readonly reads: Reads;
}

/** `GONE`: it was there when the link was made. `NOT_FOUND`: nothing that this caller may see. */
export type DocumentDelivery =
  | { readonly state: "DELIVERED"; readonly document: DeliveredDocument }
  | { readonly state: "GONE" | "NOT_FOUND" };

export type TargetOf<Type extends LinkTarget["type"]> = Extract<LinkTarget, { type: Type }>;

/** `HEAD`: only what stands before the document is wanted; nobody is shown it. */
export type WantedPart = "WHOLE" | "HEAD";

/** Makes a document for a caller who has said again who it is; each checks again whether the caller may have it. */
export type Deliver<Type extends LinkTarget["type"]> = (
  parts: DeliveryParts,
  caller: Caller,
  target: TargetOf<Type>,
  part: WantedPart,
) => Promise<DocumentDelivery>;
