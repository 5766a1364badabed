import type {
  GuaranteeEndStore,
  NewGuaranteeEnd,
  NewPendingEnd,
} from "../../use-cases/guarantee/guarantee-end-ports";
import type { StoredGuarantee, StoredPendingEnd } from "../../use-cases/guarantee/guarantee-store-ports";
import { changedMeanwhile } from "./changed-meanwhile";
import { endColumnsOf } from "./guarantee-end-columns";
import { GuaranteeEndRow } from "./guarantee-end.row";
import { GuaranteePendingEndRow, type PendingEndOutcome } from "./guarantee-pending-end.row";
import { changeRevision } from "./guarantee-revision";
import type { Transaction } from "../seals/transaction";

export class SqlGuaranteeEndStore implements GuaranteeEndStore {
  constructor(private readonly transaction: Transaction) {}

  async add(
    { id: guaranteeId, revision, pendingEnd }: Pick<StoredGuarantee, "id" | "revision" | "pendingEnd">,
    { id, end, recordedAt, isCountersigned }: NewGuaranteeEnd,
  ): Promise<void> {
    if (!(await changeRevision(this.transaction, guaranteeId, revision, { status: end.status })))
      throw changedMeanwhile();
    if (pendingEnd) await this.#settlePending(pendingEnd, isCountersigned ? "COUNTERSIGNED" : "VOID");
    await this.transaction.insert(GuaranteeEndRow, {
      id,
      guaranteeId,
      ...endColumnsOf(end),
      recordedAt: recordedAt.toISOString(),
    });
  }

  async addPending(
    { id: guaranteeId }: Pick<StoredGuarantee, "id">,
    { id, end, recordedBy, recordedAt }: NewPendingEnd,
  ): Promise<void> {
    await this.transaction.insert(GuaranteePendingEndRow, {
      id,
      guaranteeId,
      ...endColumnsOf(end),
      recordedBy,
      recordedAt: recordedAt.toISOString(),
      outcome: null,
    });
  }

  async takeBackPending(pendingEnd: Pick<StoredPendingEnd, "id">): Promise<void> {
    await this.#settlePending(pendingEnd, "TAKEN_BACK");
  }

  async #settlePending({ id }: Pick<StoredPendingEnd, "id">, outcome: PendingEndOutcome): Promise<void> {
    if (!(await this.transaction.update(GuaranteePendingEndRow, { id, outcome: null }, { outcome })))
      throw changedMeanwhile();
  }
}
