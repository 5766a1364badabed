import type { RegistrationStatus } from "./generated/operations.js";
import type { Contractor, Issuer } from "./party.js";
import type { User } from "./user.js";

/** A contractor's request to an issuer for a registration (利用登録), and what became of it. */
export interface Registration {
  /** `registration_<uuidv7>`. */
  readonly id: string;
  /** Where the request stands. */
  readonly status: RegistrationStatus;
  /** The company's name (商号又は名称). */
  readonly companyName: string;
  /** The company's address (所在地). */
  readonly address: string;
  /** Title and name of the representative (代表者). */
  readonly representative: string;
  /** Who will sign in (担当者). */
  readonly contactName: string;
  /** Mail address of the contact (連絡先メールアドレス). */
  readonly contactEmail: string;
  /** Telephone number (電話番号), half-width. */
  readonly telephone: string;
  /** The login ID (お客様ID) that was asked for; `null` where the issuer gives one. */
  readonly loginId: string | null;
  /** When the request was received (申請日時), RFC 3339 in UTC. */
  readonly requestedAt: string;
  /** When the issuer decided, RFC 3339 in UTC; `null` as long as it has not. */
  readonly decidedAt: string | null;
  /** Why it was declined; `null` where it was not. */
  readonly declineReason: string | null;
  /** The issuer (保証機関) that received it. */
  readonly issuer: Pick<Issuer, "id" | "name">;
  /** The contractor (受注者) that came of it; `null` where it was not accepted. */
  readonly contractor: Contractor | null;
  /** The user (利用者) that came of it; `null` where it was not accepted. */
  readonly user: User | null;
}
