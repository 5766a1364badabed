import { GuaranteeRow } from "./guarantee.row";
import type { Transaction } from "../seals/transaction";

/** Compare and set: `false` when somebody else changed the guarantee since this revision was read. */
export async function changeRevision(
  transaction: Transaction,
  id: string,
  revision: number,
  change: Partial<GuaranteeRow>,
): Promise<boolean> {
  return transaction.update(GuaranteeRow, { id, version: revision }, { ...change, version: revision + 1 });
}
