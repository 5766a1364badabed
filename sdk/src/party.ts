/** The guarantor (保証機関, 保証事業会社) that issues guarantees. */
export interface Issuer {
  /** `issuer_<uuidv7>`. */
  readonly id: string;
  /** The name as papers show it (名称). */
  readonly name: string;
  /** Address of the head office (本店所在地). */
  readonly address: string;
  /** The digits that each of its guarantee numbers (保証契約番号) begins with. */
  readonly numberPrefix: string;
  /** Its branches (支店), the main branch first. */
  readonly branches: readonly IssuerBranch[];
}

/** A branch of an issuer that handles guarantees (取扱店). */
export interface IssuerBranch {
  /** For `branchId` of {@link IssueGuaranteeInput}. */
  readonly id: string;
  /** Name of the branch (支店名). */
  readonly name: string;
  /** Address of the branch (所在地). */
  readonly address: string;
  /** Telephone number (電話番号). */
  readonly telephone: string;
  /** Fax number (FAX番号); `null` where the branch has none. */
  readonly fax: string | null;
}

/** The principal (受注者, 保証契約者), addressed with 様 on the certificate. */
export interface Contractor {
  /** `contractor_<uuidv7>`. */
  readonly id: string;
  /** The name as papers show it (名称). */
  readonly name: string;
  /** Address (住所). */
  readonly address: string;
  /** Title and name of the representative (代表者); `null` where the issuer did not enter it. */
  readonly representative: string | null;
  /**
   * Mail address of the contact (連絡先メールアドレス). For itself and its issuers; `null` for others, and where the issuer
   * did not enter it.
   */
  readonly contactEmail: string | null;
  /** Telephone number (電話番号). For itself and its issuers; `null` for others, and where the issuer did not enter it. */
  readonly telephone: string | null;
}
