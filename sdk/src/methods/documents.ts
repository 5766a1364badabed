import type { Client } from "../client.js";
import type { DownloadedFile } from "../downloaded-file.js";
import * as operations from "../generated/operations.js";
import type { RevealAuthKeyInput } from "../generated/operations.js";
import type { CallOptions } from "../hosho-options.js";
import { mutation } from "../mutation.js";
import type { GuaranteeListArgs } from "./guarantees.js";

/** Papers as PDF, lists as CSV: made, fetched, and compared with their digest. */
export interface DocumentMethods {
  /**
   * A version of a certificate (電子証書) as a PDF of one A4 page, marked as a copy for viewing (閲覧用の写し); `null` where
   * there is none with this id that the caller may see. What is handed in is the {@link DocumentMethods.keyNotice}.
   *
   * @param certificateId - `id` of a {@link Certificate}.
   */
  readonly certificatePdf: (certificateId: string, call?: CallOptions) => Promise<DownloadedFile | null>;

  /**
   * 電子証書閲覧用「認証キー」等のお知らせ: the PDF that the contractor hands to the obligee, with number and key in words, as a QR
   * code, and as the attached `hosho-key-notice.json`. A secret: it holds the key. Showing the key is recorded each time.
   *
   * @throws HoshoRefusal `GUARANTEE_NOT_FOUND`, `DELIVERED_ON_PAPER`, `INVALID_INPUT`, `IDEMPOTENCY_CONFLICT`.
   */
  readonly keyNotice: (input: RevealAuthKeyInput, call?: CallOptions) => Promise<DownloadedFile>;

  /** The whole list 保証工事一覧, as narrowed and ordered, as CSV (RFC 4180) in UTF-8 with a byte order mark. */
  readonly guaranteesCsv: (args?: GuaranteeListArgs, call?: CallOptions) => Promise<DownloadedFile>;
}

export function documentMethods({ ask, download }: Client): DocumentMethods {
  const reveal = mutation(ask, operations.KeyNoticeDocument, "revealAuthKey", "RevealAuthKeySuccess");
  return {
    certificatePdf: async (certificateId, call) => {
      const { node } = await ask(operations.CertificatePdfDocument, { certificateId }, call);
      return node?.__typename === "Certificate" ? download(node.pdf, call) : null;
    },
    keyNotice: async (input, call) => download((await reveal(input, call)).authKey.noticePdf, call),
    guaranteesCsv: async (args = {}, call) =>
      download((await ask(operations.GuaranteesCsvDocument, args, call)).guaranteesCsv, call),
  };
}
