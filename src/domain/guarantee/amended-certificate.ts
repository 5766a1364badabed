import type { CalendarDate } from "../values/calendar-date";
import { CONTENT_FORMAT, sealContent, type CertificateContent } from "../certificate/certificate-content";
import { certificateTitle } from "../certificate/certificate-title";
import { worksOnPaper } from "../works-contract/works-contract";
import type { Certificate } from "./guarantee";
import type { GuaranteeTerms } from "./guarantee-terms";
import type { Yen } from "../values/yen";

/**
 * The version that follows the newest one of a certificate, marked （変更）: it shows the whole state after the
 * change, by note 1 of the certificate. Names and addresses stay as in the newest version: an amendment
 * changes no party. `advanceAmount`: the advance in force that an interim payment follows; where it is `null`, what the
 * newest version states of it stays.
 */
export function amendedCertificate(
  newest: CertificateContent,
  { kind, worksContract, amount, expiresOn, depositBank }: GuaranteeTerms,
  issuedOn: CalendarDate,
  advanceAmount: Yen | null,
): Certificate {
  const version = newest.version + 1;
  const amended = true;
  const content = sealContent({
    ...newest,
    format: CONTENT_FORMAT,
    version,
    amended,
    issuedOn,
    worksContract: worksOnPaper(worksContract),
    amount,
    expiresOn,
    depositBank,
    ...(advanceAmount !== null && { advanceAmount }),
  });
  return { version, amended, title: certificateTitle(kind, amended), issuedOn, content };
}
