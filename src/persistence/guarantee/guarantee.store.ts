import type {
  GuaranteeStore,
  NewGuarantee,
  StoredGuarantee,
} from "../../use-cases/guarantee/guarantee-store-ports";
import type { Caller } from "../../domain/account/access";
import type { CertificateContent } from "../../domain/certificate/certificate-content";
import type { Delivery } from "../../domain/values/delivery";
import type { GuaranteeStatus } from "../../domain/guarantee/guarantee-life-cycle";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import { CertificateRow } from "../certificate/certificate.row";
import { changedMeanwhile } from "./changed-meanwhile";
import { certificateRowOf, guaranteeRowOf } from "./guarantee-columns";
import { changeRevision } from "./guarantee-revision";
import { GuaranteeRow } from "./guarantee.row";
import { guaranteesInScope } from "../engine/scope";
import { takeGuarantee } from "./take-guarantee";
import type { Transaction } from "../seals/transaction";

interface HeldRow {
  readonly id: string;
  readonly obligeeId: string;
  readonly certificateId: string;
  readonly content: string;
}

/** The most taken numbers read in one statement. */
const NUMBERS_AT_ONCE = 1_000;

export class SqlGuaranteeStore implements GuaranteeStore {
  constructor(private readonly transaction: Transaction) {}

  async insert(added: NewGuarantee): Promise<boolean> {
    // Two units of work may bring the same number at once: only the index can decide who was first.
    const isInserted = await this.transaction.insertUnlessTaken(GuaranteeRow, guaranteeRowOf(added));
    if (isInserted)
      await this.transaction.insert(
        CertificateRow,
        certificateRowOf(added.id, added.certificateId, added.certificate),
      );
    return isInserted;
  }

  async firstFreeNumber(from: GuaranteeNumber): Promise<GuaranteeNumber> {
    let free = from;
    for (;;) {
      const taken = await this.transaction.sql<{ number: GuaranteeNumber }>(
        (parameters) =>
          `SELECT number FROM guarantee WHERE number >= ${parameters.add(free)} ORDER BY number LIMIT ${String(NUMBERS_AT_ONCE)}`,
      );
      for (const { number } of taken) {
        if (number !== free) return free;
        free = following(free);
      }
      if (taken.length < NUMBERS_AT_ONCE) return free;
    }
  }

  async changeStatus(id: string, revision: number, status: GuaranteeStatus): Promise<boolean> {
    return changeRevision(this.transaction, id, revision, { status });
  }

  async changeHandOver(id: string, from: GuaranteeStatus, to: GuaranteeStatus): Promise<void> {
    const isChanged = await this.transaction.update(GuaranteeRow, { id, status: from }, { status: to });
    if (!isChanged) throw changedMeanwhile();
  }

  async changeHandOvers(ids: readonly string[], from: GuaranteeStatus, to: GuaranteeStatus): Promise<void> {
    const changed = await this.transaction.updateAll(GuaranteeRow, ids, { status: from }, { status: to });
    if (changed !== ids.length) throw changedMeanwhile();
  }

  async holdIssued(
    ids: readonly string[],
  ): Promise<Pick<StoredGuarantee, "id" | "obligeeId" | "certificate">[]> {
    if (ids.length === 0) return [];
    const held = await this.transaction.sql<HeldRow>(
      (parameters) =>
        `SELECT g.id AS id, g.obligee_id AS "obligeeId", c.id AS "certificateId", c.content AS content FROM guarantee g ` +
        `JOIN certificate c ON c.guarantee_id = g.id AND c.superseded_by_id IS NULL ` +
        `WHERE g.id IN (${parameters.list(ids)}) AND g.status = 'ISSUED' ORDER BY g.id ` +
        (this.transaction.heldUntilCommit && `${this.transaction.heldUntilCommit} OF g`),
    );
    return held.map(({ id, obligeeId, certificateId, content }) => ({
      id,
      obligeeId,
      certificate: { id: certificateId, content: JSON.parse(content) as CertificateContent },
    }));
  }

  async takeVisible(caller: Caller, id: string): Promise<StoredGuarantee | null> {
    return takeGuarantee(this.transaction, id, (parameters) => guaranteesInScope(caller, "g", parameters));
  }

  async takeByNumber(number: GuaranteeNumber): Promise<StoredGuarantee | null> {
    const found = await this.transaction.found(GuaranteeRow, { number });
    return found && takeGuarantee(this.transaction, found.id, () => "1 = 1");
  }

  async verify(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.transaction.sealing.verify(ids, "GUARANTEE");
  }

  async findVisible(
    caller: Caller,
    id: string,
  ): Promise<{ id: string; number: GuaranteeNumber; delivery: Delivery } | null> {
    const [found] = await this.transaction.sql<{ id: string; number: GuaranteeNumber; delivery: Delivery }>(
      (parameters) =>
        `SELECT g.id AS id, g.number AS number, g.delivery AS delivery FROM guarantee g WHERE g.id = ${parameters.add(id)} ` +
        `AND ${guaranteesInScope(caller, "g", parameters)}`,
    );
    return found ?? null;
  }
}

function following(number: GuaranteeNumber): GuaranteeNumber {
  return String(Number(number) + 1).padStart(number.length, "0") as GuaranteeNumber;
}
