import { NO_IDENTIFIERS } from "../../src/domain/works-contract/works-identifiers";
import type { CertificatePaper } from "../../src/use-cases/document/ports";
import type { AuthKey } from "../../src/domain/auth-key/auth-key";
import type { CalendarDate } from "../../src/domain/values/calendar-date";
import { type CertificateContent, sealContent } from "../../src/domain/certificate/certificate-content";
import { viewingCopy } from "../../src/domain/certificate/certificate-form";
import { USUAL_COPY_NOTE } from "../../src/domain/certificate/certificate-wording";
import { issue } from "../../src/domain/guarantee/guarantee";
import { contractorLines } from "../../src/domain/party/contractor-on-paper";
import { completeApplication } from "../../src/domain/application/guarantee-application";
import type { GuaranteeNumber } from "../../src/domain/values/guarantee-number";
import type { KeyNotice } from "../../src/domain/auth-key/key-notice";
import { UNNAMED_SERVICE } from "../../src/domain/values/service-identity";
import { sandboxGuarantees } from "../../src/sandbox/guarantees";
import { ORGANISATIONS } from "../../src/sandbox/organisations";

const [SEED] = sandboxGuarantees("2026-01-01" as CalendarDate);

/** The certificate of 2070004426, the seed document's own example, as the sandbox issues it. */
export function seedContent(): CertificateContent {
  const [issuer] = ORGANISATIONS.issuers;
  const [contractor] = ORGANISATIONS.contractors;
  const [obligee] = ORGANISATIONS.obligees;
  const application = completeApplication(SEED.content);
  const branch = issuer?.branches[0];
  if (!issuer || !contractor || !obligee || !branch || !application)
    throw new Error("the sandbox's first guarantee is complete");
  const { certificate } = issue(
    application.terms,
    { number: SEED.number as GuaranteeNumber, advanceAmount: null },
    {
      issuer,
      branch: { name: branch.name, address: branch.address, telephone: branch.telephone, fax: branch.fax },
      contractor: { name: contractor.name, address: contractor.address },
      obligee: { name: obligee.name },
    },
    SEED.issuedOn,
  );
  return JSON.parse(certificate.content.text) as CertificateContent;
}

/** A paper of this content, in force unless told otherwise. */
export function paperOf(content: CertificateContent, more: Partial<CertificatePaper> = {}): CertificatePaper {
  return {
    content,
    digest: sealContent(content).digest,
    standing: { mark: null, remarks: [] },
    form: viewingCopy(USUAL_COPY_NOTE),
    contractType: "WORKS",
    jointVenture: null,
    amendment: null,
    ...more,
  };
}

/** The key of 2070004426, which no certificate may show. */
export const SEED_KEY = SEED.key as AuthKey;

export function seedNotice(): KeyNotice {
  const { number, kind, worksContract, obligee, issuer, contractor, issuedOn } = seedContent();
  return {
    ...{ number, key: SEED_KEY, kind, keyMadeOn: issuedOn },
    ...{ worksName: worksContract.name, identifiers: NO_IDENTIFIERS, obligeeName: obligee.name },
    ...{ issuerName: issuer.name, contractorName: contractor.name, contractType: "WORKS" },
    addressee: contractorLines(contractor),
    branch: { name: issuer.branch.name, telephone: issuer.branch.telephone },
    ...{ service: UNNAMED_SERVICE, isReissued: false, instructions: [], endedSentence: null },
  };
}
