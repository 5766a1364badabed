import type { StoredPerformance } from "../../use-cases/works-contract/ports";
import type { ApplicationContent } from "../../domain/application/guarantee-application";
import { priceOfAmount } from "../../domain/guarantee/decide-amendment";
import { LIFE_CYCLE } from "../../domain/guarantee/guarantee-life-cycle";
import { yenFromDatabase } from "../engine/columns";
import type { SqlParameters } from "../engine/sql-parameters";
import { amendableTermsFrom } from "../guarantee/amendable-terms-column";

interface Session {
  sql<Row>(write: (parameters: SqlParameters) => string): Promise<Row[]>;
}

interface FoundPerformance {
  readonly guaranteeId: string;
  readonly amount: number | string;
  readonly contractPrice: number | string;
  readonly coveredPrice: number | string;
  /** The content of the application that it was issued for. */
  readonly applied: string | null;
}

interface FoundAmendment {
  readonly guaranteeId: string;
  readonly before: string;
  readonly after: string;
}

/** 契約保証 in force of an entry, with what its amount is judged by. */
export async function readPerformances(
  session: Session,
  worksContractId: string,
): Promise<StoredPerformance[]> {
  const inForce = (parameters: SqlParameters): string =>
    `g.works_contract_id = ${parameters.add(worksContractId)} AND g.kind = 'CONTRACT_PERFORMANCE' ` +
    `AND g.status IN (${parameters.list(LIFE_CYCLE.discharge.from)})`;
  const found = await session.sql<FoundPerformance>(
    (parameters) =>
      `SELECT g.id AS "guaranteeId", g.amount AS amount, g.contract_price AS "contractPrice", ` +
      `g.covered_price AS "coveredPrice", ` +
      `(SELECT p.content FROM guarantee_application p WHERE p.id = g.application_id) AS applied ` +
      `FROM guarantee g WHERE ${inForce(parameters)} ORDER BY g.id`,
  );
  if (found.length === 0) return [];
  const amended = await session.sql<FoundAmendment>(
    (parameters) =>
      `SELECT a.guarantee_id AS "guaranteeId", a."before" AS "before", a."after" AS "after" FROM guarantee g ` +
      `JOIN amendment a ON a.guarantee_id = g.id WHERE ${inForce(parameters)} ORDER BY a.guarantee_id, a.revision`,
  );
  return found.map(({ guaranteeId, applied, ...stored }) => {
    const coveredPrice = yenFromDatabase(stored.coveredPrice);
    const amendments = amended
      .filter((each) => each.guaranteeId === guaranteeId)
      .map(({ before, after }) => ({
        before: amendableTermsFrom(before),
        after: amendableTermsFrom(after),
      }));
    const content = applied === null ? null : (JSON.parse(applied) as ApplicationContent);
    return {
      guaranteeId,
      amount: yenFromDatabase(stored.amount),
      contractPrice: yenFromDatabase(stored.contractPrice),
      coveredPrice,
      agreedFor: priceOfAmount(coveredPrice, amendments),
      isLowBid: content?.isLowBid ?? false,
    };
  });
}
