import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { CalendarDate } from "../values/calendar-date";
import type { ContractType } from "../values/contract-type";
import type { GuaranteeKind } from "../values/guarantee-kind";
import type { GuaranteeNumber } from "../values/guarantee-number";
import { fiscalYearName, type FiscalYear } from "../values/fiscal-year";
import type { Yen } from "../values/yen";
import type { ContractorIdentity, IssuerOnPaper } from "../party/parties";
import type { JointVenture } from "../works-contract/joint-venture";
import type { WorksOnPaper } from "../works-contract/works-contract";

/** The format of the content below. A change of meaning gets a new name; old certificates keep theirs. */
export const CONTENT_FORMAT = "hosho.certificate/1";

/**
 * All that a certificate (電子証書) states. Names and addresses are those of the day of issue, not references to
 * rows that change. Absent facts are `null`, never left out, but for
 * those that contents of the same format are older than, which are marked as optional.
 */
export interface CertificateContent {
  readonly format: typeof CONTENT_FORMAT;
  readonly number: GuaranteeNumber;
  readonly kind: GuaranteeKind;
  /** 1 for the first certificate; each new version adds one. */
  readonly version: number;
  /** Bears the mark (変更). */
  readonly amended: boolean;
  readonly issuedOn: CalendarDate;
  /** Who represents it, and where its terms (約款) stand, are left out where they were not known. */
  readonly issuer: IssuerOnPaper & {
    readonly branch: {
      readonly name: string;
      readonly address: string;
      readonly telephone: string;
      readonly fax: string | null;
    };
  };
  /** Who signs for it, and 建設業許可番号, are left out where they were not known. */
  readonly contractor: ContractorIdentity;
  /** The body, and whom of it the certificate addresses (宛名), left out where that is the name alone. */
  readonly obligee: { readonly name: string; readonly addressee?: string };
  readonly worksContract: WorksOnPaper;
  /** 業務委託; left out for 工事, and where the type was never recorded. */
  readonly contractType?: Exclude<ContractType, "WORKS">;
  /** 共同企業体 with its members and their shares. Left out where the contractor contracts alone. */
  readonly jointVenture?: JointVenture;
  /**
   * 対象年度: the fiscal year that an advance of a contract over several is for, and the second one where it covers the first
   * two together. Left out where there is none.
   */
  readonly fiscalYear?: FiscalYear;
  readonly lastFiscalYear?: FiscalYear;
  /** 前払金額: the advance that an interim payment (中間前払金) follows, in yen. Left out where there is none. */
  readonly advanceAmount?: Yen;
  readonly amount: Yen;
  readonly expiresOn: CalendarDate;
  readonly depositBank: { readonly name: string; readonly branch: string } | null;
}

/** A certificate's content as it is stored and signed: RFC 8785 JSON text and the SHA-256 of its UTF-8 bytes, in hex. */
export interface SealedContent {
  readonly text: string;
  readonly digest: string;
}

type YearsOnPaper = Pick<CertificateContent, "fiscalYear" | "lastFiscalYear">;

/** The facts that a content states only where there are such. */
export function factsWherePresent({
  contractType,
  jointVenture,
  fiscalYear,
  lastFiscalYear,
  advanceAmount,
}: {
  readonly contractType: ContractType | null;
  readonly jointVenture: JointVenture | null;
  readonly fiscalYear: FiscalYear | null;
  readonly lastFiscalYear: FiscalYear | null;
  readonly advanceAmount: Yen | null;
}): YearsOnPaper & Pick<CertificateContent, "contractType" | "jointVenture" | "advanceAmount"> {
  return {
    ...(contractType === "CONSULTING" && { contractType }),
    ...(jointVenture !== null && { jointVenture: ventureOnPaper(jointVenture) }),
    ...(fiscalYear !== null && { fiscalYear }),
    ...(lastFiscalYear !== null && { lastFiscalYear }),
    ...(advanceAmount !== null && { advanceAmount }),
  };
}

/** Exactly what is stated of it: no fact of another day slips into a content. */
function ventureOnPaper({ name, members }: JointVenture): JointVenture {
  return {
    name,
    members: members.map(({ name, shareBasisPoints, isRepresentative }) => ({
      name,
      shareBasisPoints,
      isRepresentative,
    })),
  };
}

/** 対象年度 in words: 令和8年度, or 令和8年度及び令和9年度; `null` where the content states none. */
export function coveredYearsInWords({ fiscalYear, lastFiscalYear }: YearsOnPaper): string | null {
  if (fiscalYear === undefined) return null;
  const years = lastFiscalYear === undefined ? [fiscalYear] : [fiscalYear, lastFiscalYear];
  return years.map(fiscalYearName).join("及び");
}

export function sealContent(content: CertificateContent): SealedContent {
  const text = canonicalize(content);
  if (text === undefined) throw new TypeError("a certificate's content is always an object");
  return { text, digest: contentDigest(text) };
}

/** SHA-256 of a content's UTF-8 bytes, in hex. */
export function contentDigest(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/**
 * What is wrong with a stored content, in words for the operator; `undefined` where it matches its digest.
 */
export function contentFault({ text, digest }: SealedContent): string | undefined {
  if (contentDigest(text) !== digest) return "another content than its digest is of";
  return isCanonical(text) ? undefined : "a content that is not in its canonical form";
}

function isCanonical(text: string): boolean {
  try {
    return canonicalize(JSON.parse(text)) === text;
  } catch {
    return false;
  }
}
