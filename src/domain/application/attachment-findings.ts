import type { Finding } from "../values/finding";
import { documentsFor, type ApplicationRequirements } from "./application-requirements";
import type { Attachment } from "../attachment/attachment";
import { ATTACHMENT_IN_JAPANESE } from "../attachment/attachment-kind";
import { guaranteeKindOf, type ApplicationContent } from "./guarantee-application";

/** The documents that the issuer asks for and that are not attached. `asked`: `null` where it asks for nothing. */
export function findingsOnDocuments(
  content: ApplicationContent,
  attached: readonly Pick<Attachment, "kind">[],
  asked: Pick<ApplicationRequirements, "documents" | "source"> | null,
): Finding[] {
  const kind = guaranteeKindOf(content);
  if (kind === null || asked === null) return [];
  const there = new Set(attached.map((each) => each.kind));
  return documentsFor(kind, asked)
    .filter((document) => !there.has(document))
    .map((document) => ({
      path: `attachments.${document}`,
      code: "DOCUMENT_MISSING",
      limit: ATTACHMENT_IN_JAPANESE[document],
      source: asked.source,
    }));
}
