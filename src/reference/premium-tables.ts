import type { RecordPremiumTable } from "../use-cases/premium/record-premium-table";
import tables from "./premium-tables.json";

/**
 * 保証料率表 to begin with, one per kind, for every issuer alike: the confirmed rate of 中間前払金保証, and sample bands,
 * marked as such, where no rate is published.
 */
export const PREMIUM_TABLES = tables as unknown as readonly RecordPremiumTable["table"][];
