import type { Client } from "../client.js";
import type { DownloadedFile } from "../downloaded-file.js";
import * as operations from "../generated/operations.js";
import type { RevealAuthKeyInput } from "../generated/operations.js";
import { HoshoConnectionError } from "../hosho-connection-error.js";
import type { CallOptions } from "../hosho-options.js";
import { mutation } from "../mutation.js";
import { randomUuid } from "../random-uuid.js";
import type { GuaranteeListArgs } from "./guarantees.js";

/**
 * Papers as PDF, lists as CSV: made and fetched; papers are also compared with their digest. One try to fetch a file may
 * take ten minutes unless the client or the call says otherwise.
 */
export interface DocumentMethods {
  /**
   * A version of a certificate (電子証書) as a PDF of one A4 page, marked as a copy for viewing (閲覧用の写し); `null` where
   * there is none with this id that the caller may see. What is handed in is the {@link DocumentMethods.keyNotice}.
   *
   * @param certificateId - `id` of a {@link Certificate}.
   * @throws HoshoConnectionError `DAMAGED` where the file is not what the API tells of it, also when asked for anew.
   */
  readonly certificatePdf: (certificateId: string, call?: CallOptions) => Promise<DownloadedFile | null>;

  /**
   * 電子証書閲覧用「認証キー」等のお知らせ: the PDF that the contractor hands to the obligee, with number and key in words, as a QR
   * code, and as the attached `hosho-key-notice.json`. A secret: it holds the key. Showing the key is recorded each time.
   *
   * @throws HoshoRefusal `GUARANTEE_NOT_FOUND`, `DELIVERED_ON_PAPER`, `INVALID_INPUT`, `IDEMPOTENCY_CONFLICT`.
   * @throws HoshoConnectionError `DAMAGED` where the file is not what the API tells of it, also when asked for anew: with
   * the same `idempotencyKey`, and recorded as shown once more.
   */
  readonly keyNotice: (input: RevealAuthKeyInput, call?: CallOptions) => Promise<DownloadedFile>;

  /** The whole list 保証工事一覧, as narrowed and ordered, as CSV (RFC 4180) in UTF-8 with a byte order mark. */
  readonly guaranteesCsv: (args?: GuaranteeListArgs, call?: CallOptions) => Promise<DownloadedFile>;
}

export function documentMethods({ ask, download }: Client): DocumentMethods {
  const reveal = mutation(ask, operations.KeyNoticeDocument, "revealAuthKey", "RevealAuthKeySuccess");
  return {
    certificatePdf: (certificateId, call) =>
      onceAnewIfDamaged(async () => {
        const { node } = await ask(operations.CertificatePdfDocument, { certificateId }, call);
        return node?.__typename === "Certificate" ? download(node.pdf, call) : null;
      }),
    keyNotice: (input, call) => {
      const repeatable = { ...input, idempotencyKey: input.idempotencyKey ?? randomUuid() };
      return onceAnewIfDamaged(async () =>
        download((await reveal(repeatable, call)).authKey.noticePdf, call),
      );
    },
    guaranteesCsv: async (args = {}, call) =>
      download((await ask(operations.GuaranteesCsvDocument, args, call)).guaranteesCsv, call),
  };
}

/** Between the answer and the fetch a paper may have become another one: what was told of it is asked for anew. */
async function onceAnewIfDamaged<File>(fetchAsTold: () => Promise<File>): Promise<File> {
  try {
    return await fetchAsTold();
  } catch (error) {
    if (!(error instanceof HoshoConnectionError && error.reason === "DAMAGED")) throw error;
    return fetchAsTold();
  }
}
