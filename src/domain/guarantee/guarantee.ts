import type { CalendarDate } from "../values/calendar-date";
import {
  CONTENT_FORMAT,
  factsWherePresent,
  sealContent,
  type CertificateContent,
  type SealedContent,
} from "../certificate/certificate-content";
import { certificateTitle } from "../certificate/certificate-title";
import { LIFE_CYCLE, type GuaranteeStatus } from "./guarantee-life-cycle";
import type { GuaranteeNumber } from "../values/guarantee-number";
import type { Yen } from "../values/yen";
import type { GuaranteeTerms } from "./guarantee-terms";
import { worksOnPaper } from "../works-contract/works-contract";
import type { HandlingBranch, ContractorIdentity, IssuerOnPaper, ObligeeIdentity } from "../party/parties";

/** 保証契約: the guarantee contract between contractor and issuer, in favour of the obligee. */
export interface Guarantee extends GuaranteeTerms {
  readonly number: GuaranteeNumber;
  readonly status: GuaranteeStatus;
  readonly issuedOn: CalendarDate;
}

/** One version of the electronic certificate (電子証書); its content never changes. */
export interface Certificate {
  readonly version: number;
  readonly amended: boolean;
  readonly title: string;
  readonly issuedOn: CalendarDate;
  readonly content: SealedContent;
}

export interface Parties {
  readonly issuer: IssuerOnPaper;
  readonly branch: HandlingBranch;
  readonly contractor: ContractorIdentity;
  readonly obligee: ObligeeIdentity;
}

/** What a guarantee is issued with besides its terms and parties. */
export interface IssuedWith {
  readonly number: GuaranteeNumber;
  /** 中間前払金保証 only: the advance (前払金) that it follows; `null` where none is known. */
  readonly advanceAmount: Yen | null;
}

/** Issues a guarantee with its first certificate. The terms must have passed `findingsOnTerms`. */
export function issue(
  terms: GuaranteeTerms,
  { number, advanceAmount }: IssuedWith,
  parties: Parties,
  issuedOn: CalendarDate,
): { guarantee: Guarantee; certificate: Certificate } {
  const guarantee: Guarantee = { ...terms, number, status: LIFE_CYCLE.issue.to, issuedOn };
  return { guarantee, certificate: firstCertificate(guarantee, parties, advanceAmount) };
}

function firstCertificate(guarantee: Guarantee, parties: Parties, advanceAmount: Yen | null): Certificate {
  const { kind, issuedOn } = guarantee;
  const version = 1;
  const amended = false;
  const content = sealContent({
    ...contentOf(guarantee, parties, version, amended),
    ...factsWherePresent({ ...guarantee, advanceAmount }),
  });
  return { version, amended, title: certificateTitle(kind, amended), issuedOn, content };
}

function contentOf(
  guarantee: Guarantee,
  { issuer, branch, contractor, obligee }: Parties,
  version: number,
  amended: boolean,
): CertificateContent {
  const { number, kind, worksContract, amount, expiresOn, depositBank, issuedOn } = guarantee;
  return {
    format: CONTENT_FORMAT,
    number,
    kind,
    version,
    amended,
    issuedOn,
    issuer: { ...statedOf(issuer), branch },
    contractor,
    obligee,
    worksContract: worksOnPaper(worksContract),
    amount,
    expiresOn,
    depositBank,
  };
}

/** Nothing but what stands on the paper. */
function statedOf({ name, address, representative, termsAddress }: IssuerOnPaper): IssuerOnPaper {
  return {
    name,
    address,
    ...(representative !== undefined && { representative }),
    ...(termsAddress !== undefined && { termsAddress }),
  };
}
