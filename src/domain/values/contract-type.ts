/** The type of contract: 工事, or 業務委託 (survey, design and consulting). */
export const CONTRACT_TYPES = ["WORKS", "CONSULTING"] as const;
export type ContractType = (typeof CONTRACT_TYPES)[number];
