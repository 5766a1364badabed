import type { AmendmentReasonCode, CertificateEffect } from "./generated/operations.js";
import type { Certificate } from "./certificate.js";
import type { WorkPeriod } from "./work-period.js";

/** A change of the works contract and of the guarantee with it (変更), as it was recorded; it never changes. */
export interface Amendment {
  /** The day the works contract was changed (変更契約日), `YYYY-MM-DD` in Japan. */
  readonly amendedOn: string;
  /** When it was recorded, RFC 3339 in UTC. */
  readonly recordedAt: string;
  /** Whether it brought a new version of the certificate. */
  readonly effect: CertificateEffect;
  /** What held before. */
  readonly before: AmendableTerms;
  /** What has held since. */
  readonly after: AmendableTerms;
  /** The version of the certificate that it brought (変更の電子証書); `null` where it brought none. */
  readonly certificate: Pick<Certificate, "id" | "version" | "issuedOn"> | null;
}

/** What of a guarantee (保証契約) an amendment may touch, as it was at one time. */
export interface AmendableTerms {
  /** The guaranteed amount (保証金額) in yen. */
  readonly amount: number;
  /** The whole contract price (請負金額（総額）) in yen. */
  readonly contractPrice: number;
  /** The part of the price that the guarantee covers (請負金額（対象額）) in yen. */
  readonly coveredPrice: number;
  /** The work period (工期). */
  readonly workPeriod: WorkPeriod;
  /** The last day of the guarantee (保証期限), `YYYY-MM-DD` in Japan. */
  readonly expiresOn: string;
}

/** What `amendGuarantee` would do with a change today (変更の影響), and why. */
export interface AmendmentEffect {
  /** Whether a new version of the certificate (変更の電子証書) is issued. */
  readonly effect: CertificateEffect;
  /** Why: one for each thing that changes; never empty. */
  readonly reasons: readonly AmendmentReason[];
  /** What holds now. */
  readonly before: AmendableTerms;
  /** What would hold then. */
  readonly after: AmendableTerms;
}

/** One thing that an amendment changes, and what that alone does to the certificate. */
export interface AmendmentReason {
  /** Which thing, for programs. Further codes may be added. */
  readonly code: AmendmentReasonCode;
  /** What it does to the certificate. */
  readonly effect: CertificateEffect;
  /** What changes and what that causes, for people. */
  readonly message: string;
  /** Where the rule stands (根拠): the note on the certificate, the obligee's own words, or the national default. */
  readonly source: string;
}
