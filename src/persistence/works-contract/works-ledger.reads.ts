import type {
  PartiesOfWorks,
  StoredCommitment,
  StoredWorksContract,
  WorksLedgerReads,
} from "../../use-cases/works-contract/ports";
import { completeApplication, type ApplicationContent } from "../../domain/application/guarantee-application";
import { LIFE_CYCLE } from "../../domain/guarantee/guarantee-life-cycle";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { GuaranteeKind } from "../../domain/values/guarantee-kind";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import type { NumberElsewhere } from "../../domain/obligee/unique-numbers";
import { searchText } from "../../domain/values/search-text";
import { NOT_PLANNED } from "../../domain/works-contract/fiscal-year-plans";
import type { Yen } from "../../domain/values/yen";
import type { WorksIdentity } from "../../domain/works-contract/same-works";
import { yenFromDatabase } from "../engine/columns";
import { rowTable } from "../engine/row-table";
import type { SqlParameters } from "../engine/sql-parameters";
import { APPLIED_PAID_AHEAD, paidAheadFrom } from "../guarantee/paid-ahead-column";
import { entryOf, foldedNumbers } from "./works-contract-columns";
import { WorksContractRow } from "./works-contract.row";

/** Of one number one guarantee is told. */
const MOST_ELSEWHERE = 100;

interface Session {
  sql<Row>(write: (parameters: SqlParameters) => string): Promise<Row[]>;
}

/** What stands on works contracts, inside a unit of work and outside one. */
export class SqlWorksLedgerReads implements WorksLedgerReads {
  constructor(private readonly session: Session) {}

  async candidates(
    { contractorId, obligeeId }: Omit<PartiesOfWorks, "issuerId">,
    identity: WorksIdentity,
  ): Promise<StoredWorksContract[]> {
    const numbers = foldedNumbers(identity.identifiers);
    const table = rowTable(WorksContractRow);
    const found = await this.session.sql<Record<string, unknown>>((parameters) => {
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
      // Sorted here: for the order SQLite would read all works of the contractor.
      return `SELECT ${table.columnsAs("w")} FROM works_contract w WHERE ${parties} AND (${either.join(" OR ")})`;
    });
    return found.map((row) => entryOf(table.read(row))).sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  async commitments(ids: readonly string[]): Promise<StoredCommitment[]> {
    // Of a guarantee that was changed since, no application goes on.
    const guarantees = await this.session.sql<FoundGuarantee>(
      (parameters) =>
        `SELECT g.id AS id, g.kind AS kind, g.fiscal_year AS "fiscalYear", g.last_fiscal_year AS "lastFiscalYear", ` +
        `g.covered_price AS "coveredPrice", g.paid_ahead AS "paidAhead", ${APPLIED_PAID_AHEAD} AS applied, g.amount AS amount, g.number AS number, ` +
        `(SELECT MAX(m.amount) FROM amendment_application m WHERE m.guarantee_id = g.id ` +
        `AND m.revision = g.version AND m.status IN ('APPLIED', 'APPROVED')) AS "appliedAmount", ` +
        `g.issuer_id AS "issuerId" FROM guarantee g WHERE g.works_contract_id IN (${parameters.list(ids)}) ` +
        `AND g.status IN (${parameters.list(LIFE_CYCLE.discharge.from)}) ORDER BY g.id`,
    );
    const applications = await this.session.sql<FoundApplication>(
      (parameters) =>
        `SELECT a.id AS id, a.content AS content, a.issuer_id AS "issuerId" FROM guarantee_application a ` +
        `WHERE a.works_contract_id IN (${parameters.list(ids)}) AND a.status IN ('APPLIED', 'APPROVED') ORDER BY a.id`,
    );
    return [...guarantees.map(inForce), ...applications.map(appliedFor)];
  }

  async numbersElsewhere(
    { contractorId, obligeeId }: Omit<PartiesOfWorks, "issuerId">,
    numbers: readonly Pick<NumberElsewhere, "scheme" | "value">[],
  ): Promise<(NumberElsewhere & { issuerId: string })[]> {
    if (numbers.length === 0) return [];
    // Departments share the numbers of their body.
    return this.session.sql(
      (parameters) =>
        `SELECT n.scheme AS scheme, n.value AS value, g.number AS "guaranteeNumber", g.issuer_id AS "issuerId" ` +
        `FROM works_identifier n JOIN works_contract w ON w.id = n.works_contract_id ` +
        `JOIN obligee b ON b.id = w.obligee_id JOIN guarantee g ON g.works_contract_id = w.id ` +
        `WHERE n.value IN (${parameters.list(numbers.map(({ value }) => searchText(value)))}) ` +
        `AND w.contractor_id <> ${parameters.add(contractorId)} AND COALESCE(b.parent_id, b.id) = ` +
        `(SELECT COALESCE(o.parent_id, o.id) FROM obligee o WHERE o.id = ${parameters.add(obligeeId)}) ` +
        `AND g.status IN (${parameters.list(LIFE_CYCLE.discharge.from)}) ORDER BY g.id LIMIT ${String(MOST_ELSEWHERE)}`,
    );
  }

  async find(issuerId: string, id: string): Promise<StoredWorksContract | null> {
    const table = rowTable(WorksContractRow);
    const [row] = await this.session.sql<Record<string, unknown>>(
      (parameters) =>
        `SELECT ${table.columnsAs("w")} FROM works_contract w WHERE w.id = ${parameters.add(id)} ` +
        `AND w.issuer_id = ${parameters.add(issuerId)}`,
    );
    return row === undefined ? null : entryOf(table.read(row));
  }

  async history(id: string): Promise<Awaited<ReturnType<WorksLedgerReads["history"]>>> {
    const [found] = await this.session.sql<{
      lastAmendedOn: CalendarDate | null;
      steps: number | string | null;
    }>(
      (parameters) =>
        `SELECT max(h.amended_on) AS "lastAmendedOn", ` +
        // Steps that others brought leave the issuer its own.
        `sum(CASE WHEN h.cause = 'AMENDED' THEN 1 ELSE 0 END) AS steps FROM works_amendment h ` +
        `WHERE h.works_contract_id = ${parameters.add(id)}`,
    );
    return { lastAmendedOn: found?.lastAmendedOn ?? null, amendmentCount: Number(found?.steps ?? 0) };
  }
}

function inForce({ appliedAmount, applied, ...found }: FoundGuarantee): StoredCommitment {
  const amount = yenFromDatabase(found.amount);
  return {
    ...found,
    coveredPrice: yenFromDatabase(found.coveredPrice),
    paidAhead: paidAheadFrom(found.paidAhead, applied),
    amount,
    mostAmount: Math.max(amount, yenFromDatabase(appliedAmount ?? 0)) as Yen,
    state: "IN_FORCE",
  };
}

function appliedFor({ id, content, issuerId }: FoundApplication): StoredCommitment {
  const {
    worksContract: works,
    fiscalYear: year,
    paidAhead: ahead,
    carriedOver,
    ...said
  } = JSON.parse(content) as ApplicationContent;
  // Applications of before said nothing of years.
  const complete = completeApplication({
    ...said,
    worksContract: { ...NOT_PLANNED, ...works },
    fiscalYear: year ?? null,
    paidAhead: ahead ?? null,
    carriedOver: carriedOver ?? null,
  });
  if (complete === null) throw new Error("an application was submitted with something missing");
  const { kind, fiscalYear, lastFiscalYear, paidAhead, amount, worksContract } = complete.terms;
  return {
    id,
    issuerId,
    kind,
    fiscalYear,
    lastFiscalYear,
    coveredPrice: worksContract.coveredPrice,
    paidAhead,
    amount,
    mostAmount: amount,
    number: null,
    state: "APPLIED_FOR",
  };
}

interface FoundGuarantee {
  readonly id: string;
  readonly kind: GuaranteeKind;
  readonly fiscalYear: number | null;
  readonly lastFiscalYear: number | null;
  readonly coveredPrice: number | string;
  readonly paidAhead: number | string | null;
  readonly applied: string | null;
  readonly amount: number | string;
  /** What an amendment under way of the present revision would make of it. */
  readonly appliedAmount: number | string | null;
  readonly number: GuaranteeNumber;
  readonly issuerId: string;
}

interface FoundApplication {
  readonly id: string;
  readonly content: string;
  readonly issuerId: string;
}
