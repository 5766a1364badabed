import type {
  GuaranteeAmendmentStore,
  NewAmendment,
} from "../../use-cases/guarantee/guarantee-amendment-ports";
import type { StoredGuarantee } from "../../use-cases/guarantee/guarantee-store-ports";
import { AmendmentRow } from "./amendment.row";
import { CertificateRow } from "../certificate/certificate.row";
import { changedMeanwhile } from "./changed-meanwhile";
import { certificateRowOf } from "./guarantee-columns";
import { changeRevision } from "./guarantee-revision";
import type { Transaction } from "../seals/transaction";

export class SqlGuaranteeAmendmentStore implements GuaranteeAmendmentStore {
  constructor(private readonly transaction: Transaction) {}

  async amend(
    { id: guaranteeId, revision, certificate: newest }: StoredGuarantee,
    { id, amendment, amountFinding, certificate, recordedAt }: NewAmendment,
  ): Promise<void> {
    const { before, after, amendedOn, effect } = amendment;
    const { workPeriod, ...terms } = after;
    const { from: workFrom, to: workTo } = workPeriod;
    const left = amountFinding && JSON.stringify(amountFinding);
    const changed = { ...terms, workFrom, workTo, amountFinding: left };
    if (!(await changeRevision(this.transaction, guaranteeId, revision, changed))) throw changedMeanwhile();
    await this.#reorder(guaranteeId, after);
    if (certificate) {
      await this.transaction.insert(
        CertificateRow,
        certificateRowOf(guaranteeId, certificate.id, certificate),
      );
      await this.transaction.update(CertificateRow, { id: newest.id }, { supersededById: certificate.id });
    }
    await this.transaction.insert(AmendmentRow, {
      id,
      guaranteeId,
      revision: revision + 1,
      amendedOn,
      effect,
      before: JSON.stringify(before),
      after: JSON.stringify(after),
      certificateId: certificate?.id ?? null,
      recordedAt: recordedAt.toISOString(),
    });
  }

  /** The lists of obligees are ordered by what their openings say. */
  async #reorder(
    guaranteeId: string,
    { amount, expiresOn }: NewAmendment["amendment"]["after"],
  ): Promise<void> {
    await this.transaction.sql(
      (parameters) =>
        `UPDATE opening SET amount = ${parameters.add(amount)}, expires_on = ${parameters.add(expiresOn)} ` +
        `WHERE guarantee_id = ${parameters.add(guaranteeId)}`,
    );
  }
}
