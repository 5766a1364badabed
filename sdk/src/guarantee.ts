import type { Amendment } from "./amendment.js";
import type { Certificate } from "./certificate.js";
import type { Delivery, GuaranteeKind, GuaranteeStatus } from "./generated/operations.js";
import type { GuaranteeEnd } from "./guarantee-end.js";
import type { Contractor, Issuer, IssuerBranch } from "./party.js";
import type { WorkPeriod } from "./work-period.js";

/** The guarantee contract (保証契約) as lists show it: everything but its certificates. */
export interface GuaranteeSummary {
  /** `guarantee_<uuidv7>`, for `guaranteeId` of {@link RevealAuthKeyInput}. */
  readonly id: string;
  /** The guarantee number (保証契約番号): ten digits, the first half of what is handed to the obligee. */
  readonly number: string;
  /** Grows by 1 with every change (更新番号), for `revision` of {@link AmendGuaranteeInput}. */
  readonly revision: number;
  /** What it is for (区分). */
  readonly kind: GuaranteeKind;
  /** Where it stands in its life. */
  readonly status: GuaranteeStatus;
  /** How the certificate was delivered (交付方法); one on paper has no auth key (認証キー). */
  readonly delivery: Delivery;
  /** The day it was issued (発行日), `YYYY-MM-DD` in Japan. */
  readonly issuedOn: string;
  /** The last day of the guarantee (保証期限), `YYYY-MM-DD` in Japan. */
  readonly expiresOn: string;
  /** The guaranteed amount (保証金額) in yen, a whole number up to 2^53 − 1; at most the covered price. */
  readonly amount: number;
  /** The guarantor (保証機関). */
  readonly issuer: Pick<Issuer, "id" | "name" | "address">;
  /** The issuer's branch that handles it (取扱店). */
  readonly branch: IssuerBranch;
  /** The principal (受注者, 保証契約者). */
  readonly contractor: Pick<Contractor, "id" | "name" | "address">;
  /** The beneficiary (発注者, 被保証者). */
  readonly obligee: { readonly id: string; readonly name: string };
  /** The works contract (請負契約). */
  readonly worksContract: WorksContract;
  /** The bank of the advance (預託金融機関); `null` for 契約保証, which has none. */
  readonly depositBank: DepositBank | null;
}

/** The guarantee contract (保証契約) between contractor and issuer, in favour of the obligee, with its certificates. */
export interface Guarantee extends GuaranteeSummary {
  /** The newest version of the certificate (電子証書). */
  readonly certificate: Certificate;
  /** All versions of the certificate, oldest first. */
  readonly certificates: readonly Certificate[];
  /** Its amendments (変更), oldest first. */
  readonly amendments: readonly Amendment[];
  /** How it ended (解除, 解約, 期限満了); `null` while it has not. */
  readonly end: GuaranteeEnd | null;
}

/** The contract between contractor and obligee (請負契約) that a guarantee stands behind. */
export interface WorksContract {
  /** Name of the works (工事名), 1 to 120 characters. */
  readonly name: string;
  /** Place of the works (工事場所); `null` where none was stated. */
  readonly place: string | null;
  /** The whole contract price (請負金額（総額）) in yen. */
  readonly contractPrice: number;
  /** The part of the price that the guarantee covers (請負金額（対象額）) in yen; at most `contractPrice`. */
  readonly coveredPrice: number;
  /** The day the works contract was concluded (請負契約日), `YYYY-MM-DD`; `null` where 契約保証 was issued before. */
  readonly contractedOn: string | null;
  /** The work period (工期). */
  readonly workPeriod: WorkPeriod;
}

/** Where the dedicated account for the advance is held (預託金融機関). */
export interface DepositBank {
  /** Name of the bank (金融機関名). */
  readonly name: string;
  /** Branch of the bank (支店名). */
  readonly branch: string;
}
