import type { CertificateContent } from "../../domain/certificate-content";
import type { CertificateStanding } from "../../domain/certificate-standing";
import type { KeyNotice } from "../../domain/key-notice";

/**
 * What is printed, as PDF. The same facts always make the same bytes, so that a paper has a digest of its own and can be
 * made again anywhere.
 */
export interface Papers {
  /** One A4 page that shows a version of a certificate, marked as a copy for viewing (閲覧用の写し). */
  certificate(paper: CertificatePaper): Promise<Uint8Array>;
  /** One A4 page: 電子証書閲覧用「認証キー」等のお知らせ, with a QR code and an attached document for programs. */
  keyNotice(notice: KeyNotice): Promise<Uint8Array>;
}

export interface CertificatePaper {
  readonly content: CertificateContent;
  /** SHA-256 of the canonical content, as the API shows it: printed small, so that a print can be traced. */
  readonly digest: string;
  readonly standing: CertificateStanding;
  /** What the obligee's policy says of copies of the certificate; `null` where it says nothing. */
  readonly copyNote: string | null;
}
