import type {
  NewWorksAmendment,
  PartiesOfWorks,
  StoredCommitment,
  StoredWorksContract,
  WorksContractStore,
} from "../../use-cases/works-contract/ports";
import type { ApplicationContent } from "../../domain/application/guarantee-application";
import { LIFE_CYCLE } from "../../domain/guarantee/guarantee-life-cycle";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { GuaranteeKind } from "../../domain/values/guarantee-kind";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import { searchText } from "../../domain/values/search-text";
import type { Yen } from "../../domain/values/yen";
import type { WorksIdentity } from "../../domain/works-contract/same-works";
import { IDENTIFIER_SCHEMES, type WorksIdentifiers } from "../../domain/works-contract/works-identifiers";
import { yenFromDatabase } from "../engine/columns";
import { rowTable } from "../engine/row-table";
import type { Transaction } from "../seals/transaction";
import { columnsOf, entryOf } from "./works-contract-columns";
import { WorksAmendmentRow } from "./works-amendment.row";
import { WorksContractRow } from "./works-contract.row";
import { WorksIdentifierRow } from "./works-identifier.row";

type Parties = Omit<PartiesOfWorks, "issuerId">;

export class SqlWorksContractStore implements WorksContractStore {
  constructor(private readonly transaction: Transaction) {}

  async hold({ contractorId, obligeeId }: Parties): Promise<void> {
    // SQLite has one writer anyhow.
    if (!this.transaction.locksByName) return;
    await this.transaction.sql(
      (parameters) =>
        `SELECT pg_advisory_xact_lock(hashtextextended(${parameters.add(`${contractorId} ${obligeeId}`)}, 0))`,
    );
  }

  async candidates(
    { contractorId, obligeeId }: Parties,
    identity: WorksIdentity,
  ): Promise<StoredWorksContract[]> {
    const numbers = foldedNumbers(identity.identifiers);
    const table = rowTable(WorksContractRow);
    const found = await this.transaction.sql<Record<string, unknown>>((parameters) => {
      // In the order of the statement, since SQLite counts its values.
      const parties = `w.obligee_id = ${parameters.add(obligeeId)} AND w.contractor_id = ${parameters.add(contractorId)}`;
      const either = [
        `w.name_key = ${parameters.add(searchText(identity.name))}`,
        ...(identity.registeredWorksId === null
          ? []
          : [`w.registered_works_id = ${parameters.add(identity.registeredWorksId)}`]),
        ...(numbers.length === 0
          ? []
          : [
              `w.id IN (SELECT n.works_contract_id FROM works_identifier n WHERE n.value IN (${parameters.list(
                numbers.map(([, value]) => value),
              )}))`,
            ]),
      ];
      return (
        `SELECT ${table.columnsAs("w")} FROM works_contract w WHERE ${parties} ` +
        `AND (${either.join(" OR ")}) ORDER BY w.id`
      );
    });
    return found.map((row) => entryOf(table.read(row)));
  }

  async find(issuerId: string, id: string): Promise<StoredWorksContract | null> {
    const table = rowTable(WorksContractRow);
    const [row] = await this.transaction.sql<Record<string, unknown>>(
      (parameters) =>
        `SELECT ${table.columnsAs("w")} FROM works_contract w WHERE w.id = ${parameters.add(id)} ` +
        `AND w.issuer_id = ${parameters.add(issuerId)}`,
    );
    return row === undefined ? null : entryOf(table.read(row));
  }

  async history(id: string): Promise<Awaited<ReturnType<WorksContractStore["history"]>>> {
    const [found] = await this.transaction.sql<{
      lastAmendedOn: CalendarDate | null;
      steps: number | string;
    }>(
      (parameters) =>
        `SELECT max(h.amended_on) AS "lastAmendedOn", count(*) AS steps FROM works_amendment h ` +
        `WHERE h.works_contract_id = ${parameters.add(id)}`,
    );
    return { lastAmendedOn: found?.lastAmendedOn ?? null, amendmentCount: Number(found?.steps ?? 0) };
  }

  async recordAmendment({ before, after, recordedAt, ...step }: NewWorksAmendment): Promise<void> {
    await this.transaction.insertPlain(WorksAmendmentRow, {
      ...step,
      priceBefore: before.contractPrice,
      fromBefore: before.workPeriod.from,
      toBefore: before.workPeriod.to,
      priceAfter: after.contractPrice,
      fromAfter: after.workPeriod.from,
      toAfter: after.workPeriod.to,
      recordedAt: recordedAt.toISOString(),
    });
  }

  async insert(entry: StoredWorksContract, at: Date): Promise<void> {
    await this.transaction.insertPlain(WorksContractRow, {
      id: entry.id,
      issuerId: entry.issuerId,
      contractorId: entry.contractorId,
      obligeeId: entry.obligeeId,
      ...columnsOf(entry),
      createdAt: at.toISOString(),
    });
    await this.#saveNumbers(entry);
  }

  async change(before: StoredWorksContract, said: StoredWorksContract): Promise<void> {
    const { id } = said;
    const known = columnsOf(before);
    const changed = Object.entries(columnsOf(said)).filter(
      ([column, value]) => known[column as keyof WorksContractRow] !== value,
    );
    if (changed.length === 0) return;
    await this.transaction.changeRows(WorksContractRow, { id }, Object.fromEntries(changed));
    await this.transaction.delete(WorksIdentifierRow, { worksContractId: id });
    await this.#saveNumbers(said);
  }

  async #saveNumbers({ id, identifiers }: StoredWorksContract): Promise<void> {
    for (const [scheme, value] of foldedNumbers(identifiers))
      await this.transaction.insertPlain(WorksIdentifierRow, { worksContractId: id, scheme, value });
  }

  async commitments(ids: readonly string[]): Promise<StoredCommitment[]> {
    const guarantees = await this.transaction.sql<FoundGuarantee>(
      (parameters) =>
        `SELECT g.id AS id, g.kind AS kind, g.fiscal_year AS "fiscalYear", g.amount AS amount, g.number AS number, ` +
        `g.issuer_id AS "issuerId" FROM guarantee g WHERE g.works_contract_id IN (${parameters.list(ids)}) ` +
        `AND g.status IN (${parameters.list(LIFE_CYCLE.discharge.from)}) ORDER BY g.id`,
    );
    const applications = await this.transaction.sql<FoundApplication>(
      (parameters) =>
        `SELECT a.id AS id, a.content AS content, a.issuer_id AS "issuerId" FROM guarantee_application a ` +
        `WHERE a.works_contract_id IN (${parameters.list(ids)}) AND a.status IN ('APPLIED', 'APPROVED') ORDER BY a.id`,
    );
    return [
      ...guarantees.map((each): StoredCommitment => ({
        ...each,
        amount: yenFromDatabase(each.amount),
        state: "IN_FORCE",
      })),
      ...applications.map(({ id, content, issuerId }): StoredCommitment => {
        const { kind, fiscalYear, amount } = JSON.parse(content) as ApplicationContent;
        return {
          id,
          issuerId,
          kind: kind as GuaranteeKind,
          fiscalYear: fiscalYear ?? null,
          amount: amount as Yen,
          number: null,
          state: "APPLIED_FOR",
        };
      }),
    ];
  }
}

interface FoundGuarantee {
  readonly id: string;
  readonly kind: GuaranteeKind;
  readonly fiscalYear: number | null;
  readonly amount: number | string;
  readonly number: GuaranteeNumber;
  readonly issuerId: string;
}

interface FoundApplication {
  readonly id: string;
  readonly content: string;
  readonly issuerId: string;
}

function foldedNumbers(identifiers: WorksIdentifiers): (readonly [keyof WorksIdentifiers, string])[] {
  return IDENTIFIER_SCHEMES.flatMap((scheme) => {
    const number = identifiers[scheme];
    return number === null ? [] : [[scheme, searchText(number)] as const];
  });
}
