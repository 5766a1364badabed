import type { StaffRole, UserState } from "../../domain/account/staff-role";
import type { Caller } from "../../domain/account/access";
import type { AmendmentOnPaper } from "../../domain/certificate/amendment-on-paper";
import type { CertificateForm } from "../../domain/certificate/certificate-form";
import type { CertificateContent } from "../../domain/certificate/certificate-content";
import type { StandingFacts, CertificateStanding } from "../../domain/guarantee/certificate-standing";
import type { MonthlyPremiums } from "../../domain/premium/monthly-premiums";
import type { ReceiptPaper } from "../../domain/deposit/receipt-paper";
import type { PremiumStatement } from "../../domain/premium/premium-statement";
import type { ContractType } from "../../domain/values/contract-type";
import type { Delivery } from "../../domain/values/delivery";
import type { JointVenture } from "../../domain/works-contract/joint-venture";
import type { WorksIdentifiers } from "../../domain/works-contract/works-identifiers";
import type { KeyNotice } from "../../domain/auth-key/key-notice";
import type { ListedGuarantee } from "../guarantee/ports";
import type { ListedEntry } from "../ledger/ports";

export interface PaperReads {
  /** Versions of certificates that the caller may see, with what there is to say of them: one statement for all. */
  ofCertificates(caller: Caller, certificateIds: readonly string[]): Promise<PaperFacts[]>;
  /** The newest version of a guarantee's certificate; `null` where the caller may see none. */
  newestOf(caller: Caller, guaranteeId: string): Promise<PaperFacts | null>;
  /** Who looks at a certificate for a body, by the names of body, department and person. */
  viewer(caller: Caller): Promise<{ readonly body: string; readonly person: string | null }>;
}

/** What the papers of a version are made of. */
export interface PaperFacts {
  readonly certificateId: string;
  /** The numbers of the works contract as its guarantee states them. */
  readonly identifiers: WorksIdentifiers;
  readonly content: CertificateContent;
  /** SHA-256 of the canonical content. */
  readonly digest: string;
  readonly standing: StandingFacts;
  readonly obligeeId: string;
  readonly delivery: Delivery;
  /** As the guarantee has it: contents of older versions do not state it. */
  readonly contractType: ContractType | null;
  readonly jointVenture: JointVenture | null;
  /** When the guarantee was registered, with its first key. */
  readonly registeredAt: Date;
  /** `null` of the first version. */
  readonly amendment: AmendmentOnPaper | null;
}

/**
 * What is printed, as PDF. The same facts always make the same bytes, so that a paper has a digest of its own and can be
 * made again anywhere.
 */
export interface Papers {
  /** One A4 page that shows a version of a certificate: a copy, marked as one, or the original to be sealed. */
  certificate(paper: CertificatePaper): Promise<Uint8Array>;
  /** The characters of a content that no font of the papers has, each once: they are printed as 〓. */
  missingCharacters(content: CertificateContent): string[];
  /** One A4 page: 電子証書閲覧用「認証キー」等のお知らせ, with a QR code and an attached document for programs. */
  keyNotice(notice: KeyNotice): Promise<Uint8Array>;
  /** One A4 page: 保証料計算書. */
  premiumStatement(statement: PremiumStatement): Promise<Uint8Array>;
  /** One A4 page: 受領書. */
  receipt(receipt: ReceiptPaper): Promise<Uint8Array>;
  /** As many A4 pages as it takes: 保証料一括納付明細書. */
  monthlyPremiums(premiums: MonthlyPremiums): Promise<Uint8Array>;
}

export interface CertificatePaper {
  readonly content: CertificateContent;
  /** SHA-256 of the canonical content, as the API shows it: printed small, so that a print can be traced. */
  readonly digest: string;
  readonly standing: CertificateStanding;
  readonly form: CertificateForm;
  readonly contractType: ContractType | null;
  readonly jointVenture: JointVenture | null;
  readonly amendment: AmendmentOnPaper | null;
}

/** A user as a list has it (利用者一覧). */
export interface ListedUser {
  readonly name: string;
  readonly email: string | null;
  readonly staffRole: StaffRole;
  /** The names of its departments, as one cell has them. */
  readonly departments: string;
  readonly state: UserState;
}

/** What is written as tables, for spreadsheets and programs. */
export interface Tables {
  /** 利用者一覧 as CSV. */
  staffList(users: readonly ListedUser[]): string;
  /** 保証料一括納付明細書 as CSV. */
  monthlyPremiums(premiums: MonthlyPremiums): string;
  /** The list 保証工事一覧 as CSV, a piece of text at a time: no page is asked for before the one before it is written. */
  guaranteeList(pages: AsyncIterable<readonly ListedGuarantee[]>): AsyncIterable<string>;
  /** The ledger (保証台帳) as CSV, in the same way. */
  ledger(pages: AsyncIterable<readonly ListedEntry[]>): AsyncIterable<string>;
}
