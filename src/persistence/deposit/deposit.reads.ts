import { MOST_DEPOSITS, type DepositReads, type DepositView } from "../../use-cases/deposit/ports";
import type { Caller } from "../../domain/account/access";
import type { ReceiptOutcome } from "../../domain/deposit/deposit";
import { instantFromDatabase } from "../engine/instant";
import type { ReadSession } from "../engine/read-session";
import { guaranteesInScope } from "../engine/scope";
import type { SqlParameters } from "../engine/sql-parameters";
import type { ChainVerifier } from "../seals/chain-verifier";

interface FoundDeposit extends Omit<DepositView, "recordedAt" | "receipt"> {
  readonly recordedAt: string;
  readonly outcome: ReceiptOutcome | null;
  readonly decidedAt: string | null;
  readonly decidedVersion: number | null;
  readonly reason: NonNullable<DepositView["receipt"]>["reason"];
  readonly reasonText: string | null;
}

const COLUMNS =
  `d.id, d.guarantee_id AS "guaranteeId", d.version, d.channel, d.means, d.place, d.recipient, d.address, ` +
  `d.handed_over_on AS "handedOverOn", d.recorded_at AS "recordedAt", d.receipt_due_on AS "receiptDueOn", d.outcome, ` +
  `d.decided_at AS "decidedAt", d.decided_version AS "decidedVersion", d.reason, d.reason_text AS "reasonText"`;

export class ScopedDepositReads implements DepositReads {
  constructor(
    private readonly session: ReadSession,
    private readonly verifier: ChainVerifier,
  ) {}

  async ofGuarantees(caller: Caller, ids: readonly string[]): Promise<Map<string, DepositView[]>> {
    const found = await this.verifier.served((shown) => {
      shown.add("GUARANTEE", ids);
      return this.session.sql<FoundDeposit>(
        (parameters) =>
          `SELECT * FROM (SELECT ${COLUMNS}, ROW_NUMBER() OVER (PARTITION BY d.guarantee_id ORDER BY d.id DESC) AS newness ` +
          `FROM deposit d JOIN guarantee g ON g.id = d.guarantee_id WHERE d.guarantee_id IN (${parameters.list(ids)}) ` +
          `AND ${depositsInScope(caller, parameters)}) newest ` +
          `WHERE newness <= ${String(MOST_DEPOSITS)} ORDER BY id`,
      );
    });
    const views = new Map<string, DepositView[]>(ids.map((id) => [id, []]));
    for (const deposit of found) views.get(deposit.guaranteeId)?.push(viewOf(deposit));
    return views;
  }
}

/** Of the obligees that see a guarantee, only the body in whose favour it is sees its hand-overs. */
function depositsInScope(caller: Caller, parameters: SqlParameters): string {
  const scope = guaranteesInScope(caller, "g", parameters);
  if (caller.role !== "OBLIGEE") return scope;
  return (
    `${scope} AND EXISTS (SELECT 1 FROM obligee b JOIN obligee c ON b.id = c.id OR b.parent_id = c.id OR c.parent_id = b.id ` +
    `WHERE b.id = g.obligee_id AND c.id = ${parameters.add(caller.organisationId)})`
  );
}

function viewOf({
  recordedAt,
  outcome,
  decidedAt,
  decidedVersion,
  reason,
  reasonText,
  ...found
}: FoundDeposit): DepositView {
  const receipt =
    outcome === null || decidedAt === null || decidedVersion === null
      ? null
      : { outcome, decidedAt: instantFromDatabase(decidedAt), version: decidedVersion, reason, reasonText };
  return { ...found, recordedAt: instantFromDatabase(recordedAt), receipt };
}
