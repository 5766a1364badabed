import type { CalendarDate } from "../values/calendar-date";
import { CONTENT_FORMAT, sealContent, type CertificateContent } from "../certificate/certificate-content";
import { certificateTitle } from "../certificate/certificate-title";
import { contractorOnPaper, isSameSigner } from "../party/contractor-on-paper";
import { issuerOnPaper, type IssuerRepresentation } from "../party/issuer-representation";
import { worksOnPaper } from "../works-contract/works-contract";
import type { Certificate } from "./guarantee";
import type { GuaranteeTerms } from "./guarantee-terms";
import type { Yen } from "../values/yen";

/** What contractor and issuer state of themselves on the day of a version. */
export interface FacesOfDay {
  readonly contractor: Parameters<typeof contractorOnPaper>[1];
  readonly representations: readonly IssuerRepresentation[];
}

/**
 * The version that follows the newest one of a certificate, marked （変更）: it shows the whole state after the
 * change, by note 1 of the certificate. An amendment changes no party, so their names stay; but who represents contractor and
 * issuer, and where they are reached, is that of the day of the version (`faces`). Where another branch of the contractor
 * contracts by now, the contractor stays as the newest version states it. `advanceAmount`: the advance in force that an
 * interim payment follows; where it is `null`, what the newest version states of it stays.
 */
export function amendedCertificate(
  newest: CertificateContent,
  { kind, worksContract, amount, expiresOn, depositBank }: GuaranteeTerms,
  issuedOn: CalendarDate,
  advanceAmount: Yen | null,
  faces: FacesOfDay | null = null,
): Certificate {
  const version = newest.version + 1;
  const amended = true;
  const content = sealContent({
    ...newest,
    ...(faces && {
      contractor: contractorOfDay(newest, faces.contractor),
      issuer: {
        ...issuerOnPaper(newest.issuer, faces.representations, issuedOn),
        branch: newest.issuer.branch,
      },
    }),
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

function contractorOfDay(
  { contractor, contractType }: CertificateContent,
  ofDay: FacesOfDay["contractor"],
): CertificateContent["contractor"] {
  return isSameSigner(contractor.branch, ofDay.contractingBranch)
    ? contractorOnPaper(contractor.name, ofDay, contractType ?? null)
    : contractor;
}
