import type {
  GuaranteeStore,
  LapsedGuarantee,
  LapsedQuery,
  NewAmendment,
  NewGuarantee,
  NewGuaranteeEnd,
  NewPendingEnd,
  StoredGuarantee,
  StoredPendingEnd,
} from "../../use-cases/guarantee/ports";
import type { Caller } from "../../domain/account/access";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { CertificateContent } from "../../domain/certificate/certificate-content";
import type { Delivery } from "../../domain/values/delivery";
import type { Amendment } from "../../domain/guarantee/amendment";
import { priceOfAmount } from "../../domain/guarantee/decide-amendment";
import type { Yen } from "../../domain/values/yen";
import type { ApplicationContent } from "../../domain/application/guarantee-application";
import { LIFE_CYCLE, type GuaranteeStatus } from "../../domain/guarantee/guarantee-life-cycle";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import { amendableTermsFrom } from "./amendable-terms-column";
import { AmendmentRow } from "./amendment.row";
import { CertificateRow } from "../certificate/certificate.row";
import { endColumnsOf, pendingEndOf } from "./guarantee-end-columns";
import { GuaranteeEndRow } from "./guarantee-end.row";
import { GuaranteePendingEndRow, type PendingEndOutcome } from "./guarantee-pending-end.row";
import { certificateRowOf, guaranteeOf, guaranteeRowOf } from "./guarantee-columns";
import { GuaranteeRow } from "./guarantee.row";
import { guaranteesInScope } from "../engine/scope";
import type { Transaction } from "../seals/transaction";
import type { SqlParameters } from "../engine/sql-parameters";

/** The rows stored with a guarantee's own row. */
type Facts = Pick<
  StoredGuarantee,
  "recipient" | "isLowBid" | "lastAmendedOn" | "amendmentCount" | "agreedFor" | "pendingEnd"
>;

interface FoundFacts {
  readonly registered: string | null;
  /** The content of the application that it was issued for. */
  readonly applied: string | null;
  readonly lastAmendedOn: CalendarDate | null;
  readonly amendmentCount: number | string;
  readonly pendingEndId: string | null;
}

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
    return this.#change(id, revision, { status });
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
    return this.#take(id, (parameters) => guaranteesInScope(caller, "g", parameters));
  }

  async takeByNumber(number: GuaranteeNumber): Promise<StoredGuarantee | null> {
    const found = await this.transaction.found(GuaranteeRow, { number });
    return found && this.#take(found.id, () => "1 = 1");
  }

  async verify(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.transaction.sealing.verify(ids, "GUARANTEE");
  }

  async lapsed({ status, before, after, limit }: LapsedQuery): Promise<LapsedGuarantee[]> {
    return this.transaction.sql<LapsedGuarantee>((parameters) => {
      const conditions = [
        `g.status = ${parameters.add(status)}`,
        `g.expires_on < ${parameters.add(before)}`,
        ...(after === null
          ? []
          : [`(g.expires_on, g.id) > (${parameters.add(after.expiresOn)}, ${parameters.add(after.id)})`]),
      ];
      return (
        `SELECT g.id AS id, g.expires_on AS "expiresOn" FROM guarantee g WHERE ${conditions.join(" AND ")} ` +
        `ORDER BY g.expires_on, g.id LIMIT ${String(limit)}`
      );
    });
  }

  async *takeLapsed(ids: readonly string[], day: CalendarDate): AsyncIterable<StoredGuarantee> {
    const lapsed = (parameters: SqlParameters): string =>
      `g.status IN (${parameters.list(LIFE_CYCLE.expire.from)}) AND g.expires_on < ${parameters.add(day)}`;
    const held = await this.transaction.sql<{ id: string; worksContractId: string | null }>(
      (parameters) =>
        `SELECT g.id AS id, g.works_contract_id AS "worksContractId" FROM guarantee g ` +
        `WHERE g.id IN (${parameters.list(ids)}) AND ${lapsed(parameters)} ` +
        `ORDER BY g.id ${this.transaction.heldUntilCommit}`,
    );
    const worksOf = (row: (typeof held)[number]): string => row.worksContractId ?? "";
    held.sort((one, other) => (worksOf(one) < worksOf(other) ? -1 : 1));
    for (const { id } of held) {
      const taken = await this.#take(id, lapsed);
      if (taken) yield taken;
    }
  }

  /** PostgreSQL tests the condition again once it holds the row, after other transactions' changes. */
  async #take(id: string, condition: (parameters: SqlParameters) => string): Promise<StoredGuarantee | null> {
    const [found] = await this.transaction.sql<{ id: string }>(
      (parameters) =>
        `SELECT g.id AS id FROM guarantee g WHERE g.id = ${parameters.add(id)} ` +
        `AND ${condition(parameters)} ${this.transaction.heldUntilCommit}`,
    );
    if (!found) return null;
    await this.transaction.sealing.verify([id], "GUARANTEE");
    const row = await this.transaction.found(GuaranteeRow, { id });
    const newest = await this.transaction.found(CertificateRow, { guaranteeId: id, supersededById: null });
    if (!row || !newest) throw new Error("a guarantee vanished although it was held");
    this.transaction.relyOn("PARTY", [row.contractorId, row.issuerId, row.obligeeId]);
    if (row.applicationId !== null) this.transaction.relyOn("APPLICATION", [row.applicationId]);
    const { applied, facts } = await this.#factsOf(row);
    return stored(row, newest, applied, facts);
  }

  async #factsOf({
    id,
    coveredPrice,
  }: GuaranteeRow): Promise<{ readonly applied: string | null; readonly facts: Facts }> {
    const [found] = await this.transaction.sql<FoundFacts>(
      (parameters) =>
        `SELECT k.contact_email AS registered, ` +
        `(SELECT p.content FROM guarantee_application p WHERE p.id = g.application_id) AS applied, ` +
        `(SELECT max(a.amended_on) FROM amendment a WHERE a.guarantee_id = g.id) AS "lastAmendedOn", ` +
        `(SELECT count(*) FROM amendment a WHERE a.guarantee_id = g.id) AS "amendmentCount", ` +
        `(SELECT w.id FROM guarantee_pending_end w WHERE w.guarantee_id = g.id AND w.outcome IS NULL) AS "pendingEndId" ` +
        `FROM guarantee g JOIN contractor k ON k.id = g.contractor_id WHERE g.id = ${parameters.add(id)}`,
    );
    if (!found) throw new Error("a guarantee vanished although it was held");
    const { registered, applied, lastAmendedOn, amendmentCount, pendingEndId } = found;
    const content = applied === null ? null : (JSON.parse(applied) as ApplicationContent);
    const recipient = content?.contactEmail ?? registered;
    const pendingEnd = pendingEndId === null ? null : await this.#pendingEnd(pendingEndId);
    const facts = {
      recipient,
      lastAmendedOn,
      isLowBid: content?.isLowBid ?? false,
      amendmentCount: Number(amendmentCount),
      agreedFor: priceOfAmount(
        coveredPrice as Yen,
        Number(amendmentCount) > 0 ? await this.#amendments(id) : [],
      ),
      pendingEnd,
    };
    return { applied, facts };
  }

  async #amendments(id: string): Promise<Pick<Amendment, "before" | "after">[]> {
    const found = await this.transaction.sql<{ before: string; after: string }>(
      (parameters) =>
        `SELECT a."before" AS "before", a."after" AS "after" FROM amendment a ` +
        `WHERE a.guarantee_id = ${parameters.add(id)} ORDER BY a.revision`,
    );
    return found.map(({ before, after }) => ({
      before: amendableTermsFrom(before),
      after: amendableTermsFrom(after),
    }));
  }

  async #pendingEnd(id: string): Promise<StoredPendingEnd | null> {
    const row = await this.transaction.found(GuaranteePendingEndRow, { id });
    return row && { id, end: pendingEndOf(row), recordedBy: row.recordedBy };
  }

  async amend(
    { id: guaranteeId, revision, certificate: newest }: StoredGuarantee,
    { id, amendment, amountFinding, certificate, recordedAt }: NewAmendment,
  ): Promise<void> {
    const { before, after, amendedOn, effect } = amendment;
    const { workPeriod, ...terms } = after;
    const { from: workFrom, to: workTo } = workPeriod;
    const left = amountFinding && JSON.stringify(amountFinding);
    const changed = { ...terms, workFrom, workTo, amountFinding: left };
    if (!(await this.#change(guaranteeId, revision, changed))) throw changedMeanwhile();
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

  async end(
    { id: guaranteeId, revision, pendingEnd }: Pick<StoredGuarantee, "id" | "revision" | "pendingEnd">,
    { id, end, recordedAt, isCountersigned }: NewGuaranteeEnd,
  ): Promise<void> {
    if (!(await this.changeStatus(guaranteeId, revision, end.status))) throw changedMeanwhile();
    if (pendingEnd) await this.#settlePendingEnd(pendingEnd, isCountersigned ? "COUNTERSIGNED" : "VOID");
    await this.transaction.insert(GuaranteeEndRow, {
      id,
      guaranteeId,
      ...endColumnsOf(end),
      recordedAt: recordedAt.toISOString(),
    });
  }

  async addPendingEnd(
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

  async takeBackPendingEnd(pendingEnd: Pick<StoredPendingEnd, "id">): Promise<void> {
    await this.#settlePendingEnd(pendingEnd, "TAKEN_BACK");
  }

  async #settlePendingEnd({ id }: Pick<StoredPendingEnd, "id">, outcome: PendingEndOutcome): Promise<void> {
    if (!(await this.transaction.update(GuaranteePendingEndRow, { id, outcome: null }, { outcome })))
      throw changedMeanwhile();
  }

  async #change(id: string, revision: number, change: Partial<GuaranteeRow>): Promise<boolean> {
    return this.transaction.update(
      GuaranteeRow,
      { id, version: revision },
      { ...change, version: revision + 1 },
    );
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

/** A guarantee that is taken is held: whoever gets here did not take it. */
function changedMeanwhile(): Error {
  return new Error("a guarantee changed although it was held");
}

function stored(
  row: GuaranteeRow,
  newest: CertificateRow,
  applied: string | null,
  facts: Facts,
): StoredGuarantee {
  return {
    id: row.id,
    revision: row.version,
    guarantee: guaranteeOf(row, applied),
    delivery: row.delivery,
    issuerId: row.issuerId,
    contractorId: row.contractorId,
    obligeeId: row.obligeeId,
    worksContractId: row.worksContractId,
    applicationId: row.applicationId,
    certificate: { id: newest.id, content: JSON.parse(newest.content) as CertificateContent },
    ...facts,
  };
}
