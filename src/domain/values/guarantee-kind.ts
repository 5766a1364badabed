/** The kinds that electronic delivery covers. 契約保証予約 (a reservation) is not among them. */
export const GUARANTEE_KINDS = ["ADVANCE_PAYMENT", "INTERIM_PAYMENT", "CONTRACT_PERFORMANCE"] as const;
export type GuaranteeKind = (typeof GUARANTEE_KINDS)[number];

/** The name of each kind on papers (区分). */
export const KIND_IN_JAPANESE: Readonly<Record<GuaranteeKind, string>> = {
  ADVANCE_PAYMENT: "前払金保証",
  INTERIM_PAYMENT: "中間前払金保証",
  CONTRACT_PERFORMANCE: "契約保証",
};

/**
 * Advances are paid into a dedicated account at the deposit bank (預託金融機関), which the certificate names;
 * a performance guarantee has none.
 */
export function hasDepositBank(kind: GuaranteeKind): boolean {
  return kind !== "CONTRACT_PERFORMANCE";
}

/** Advances follow the works contract; 契約保証 is handed in before the contract is signed. */
export function followsWorksContract(kind: GuaranteeKind): boolean {
  return kind !== "CONTRACT_PERFORMANCE";
}
