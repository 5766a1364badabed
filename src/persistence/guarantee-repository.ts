import type { GuaranteeStore, NewGuarantee } from "../application/ports";
import type { Caller } from "../domain/access";
import type { Delivery } from "../domain/delivery";
import type { GuaranteeStatus } from "../domain/guarantee-life-cycle";
import type { GuaranteeNumber } from "../domain/guarantee-number";
import { CertificateRow } from "./rows/certificate.row";
import { GuaranteeRow } from "./rows/guarantee.row";
import { guaranteesInScope } from "./scope";
import type { Session } from "./session";

/** How many taken numbers are looked at in one statement. */
const NUMBERS_AT_ONCE = 1_000;

export class GuaranteeRepository implements GuaranteeStore {
  constructor(private readonly session: Session) {}

  async insert(added: NewGuarantee): Promise<boolean> {
    const { manager } = this.session;
    // Two units of work may bring the same number at once: only the index can decide who was first.
    await manager
      .createQueryBuilder()
      .insert()
      .into(GuaranteeRow)
      .values(guaranteeRow(added))
      .orIgnore()
      .execute();
    const isInserted = await manager.existsBy(GuaranteeRow, { id: added.id });
    if (isInserted) await manager.insert(CertificateRow, certificateRow(added));
    return isInserted;
  }

  async firstFreeNumber(from: GuaranteeNumber): Promise<GuaranteeNumber> {
    let free = from;
    for (;;) {
      const taken = await this.session.sql<{ number: GuaranteeNumber }>(
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

  async changeStatus(id: string, version: number, status: GuaranteeStatus): Promise<boolean> {
    const changed = await this.session.manager.update(
      GuaranteeRow,
      { id, version },
      { status, version: version + 1 },
    );
    return changed.affected === 1;
  }

  async findVisible(
    caller: Caller,
    id: string,
  ): Promise<{ id: string; number: GuaranteeNumber; delivery: Delivery } | null> {
    const [found] = await this.session.sql<{ id: string; number: GuaranteeNumber; delivery: Delivery }>(
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

function guaranteeRow({ guarantee, ...added }: NewGuarantee): GuaranteeRow {
  const { worksContract, depositBank } = guarantee;
  return {
    id: added.id,
    number: guarantee.number,
    kind: guarantee.kind,
    status: guarantee.status,
    version: 1,
    issuerId: added.issuerId,
    branchId: added.branchId,
    contractorId: added.contractorId,
    obligeeId: added.obligeeId,
    worksName: worksContract.name,
    worksPlace: worksContract.place,
    contractPrice: worksContract.contractPrice,
    coveredPrice: worksContract.coveredPrice,
    workFrom: worksContract.workPeriod.from,
    workTo: worksContract.workPeriod.to,
    contractedOn: worksContract.contractedOn,
    amount: guarantee.amount,
    expiresOn: guarantee.expiresOn,
    depositBankName: depositBank?.name ?? null,
    depositBankBranch: depositBank?.branch ?? null,
    issuedOn: guarantee.issuedOn,
    delivery: added.delivery,
    applicationId: added.applicationId,
    createdAt: added.createdAt.toISOString(),
  };
}

function certificateRow({ id, certificateId, certificate }: NewGuarantee): CertificateRow {
  return {
    id: certificateId,
    guaranteeId: id,
    version: certificate.version,
    amended: certificate.amended,
    title: certificate.title,
    issuedOn: certificate.issuedOn,
    content: certificate.content.text,
    digest: certificate.content.digest,
    supersededById: null,
  };
}
