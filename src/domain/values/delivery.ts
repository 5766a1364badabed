/** 保証証書の受取方法: 電子交付を希望する, or the certificate on paper, which has no auth key. */
export const DELIVERIES = ["ELECTRONIC", "PAPER"] as const;
export type Delivery = (typeof DELIVERIES)[number];
