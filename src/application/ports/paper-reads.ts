import type { Caller } from "../../domain/access";
import type { CertificateContent } from "../../domain/certificate-content";
import type { StandingFacts } from "../../domain/certificate-standing";

export interface PaperReads {
  /** Versions of certificates that the caller may see, with what there is to say of them: one statement for all. */
  ofCertificates(caller: Caller, certificateIds: readonly string[]): Promise<PaperFacts[]>;
  /** The newest version of a guarantee's certificate; `null` where the caller may see none. */
  newestOf(caller: Caller, guaranteeId: string): Promise<PaperFacts | null>;
}

/** What the papers of a version are made of. */
export interface PaperFacts {
  readonly certificateId: string;
  readonly content: CertificateContent;
  /** SHA-256 of the canonical content. */
  readonly digest: string;
  readonly standing: StandingFacts;
  readonly obligeeId: string;
}
