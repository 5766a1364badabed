import { MOST_DEPOSITS, type DepositReads, type DepositView } from "../../use-cases/deposit/ports";
import type { Caller } from "../../domain/account/access";
import type { CertificateContent } from "../../domain/certificate/certificate-content";
import type { ReceiptPaper } from "../../domain/deposit/receipt-paper";
import { dayInJapan, type CalendarDate } from "../../domain/values/calendar-date";
import type { ReceiptOutcome } from "../../domain/deposit/deposit";
import { instantFromDatabase } from "../engine/instant";
import type { ReadSession } from "../engine/read-session";
import { guaranteesOfBodyInScope } from "../engine/scope";
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
          `AND ${guaranteesOfBodyInScope(caller, "g", parameters)}) newest ` +
          `WHERE newness <= ${String(MOST_DEPOSITS)} ORDER BY id`,
      );
    });
    const views = new Map<string, DepositView[]>(ids.map((id) => [id, []]));
    for (const deposit of found) views.get(deposit.guaranteeId)?.push(viewOf(deposit));
    return views;
  }

  async receipts(caller: Caller, ids: readonly string[]): Promise<Map<string, ReceiptPaper>> {
    const found = await this.verifier.served(async (shown) => {
      const rows = await this.session.sql<FoundReceipt>(
        (parameters) =>
          `SELECT d.id AS "depositId", d.guarantee_id AS "guaranteeId", c.content AS content, ` +
          `g.contract_type AS "contractType", g.works_number AS "worksNumber", ` +
          `g.procurement_number AS "procurementNumber", g.contract_number AS "contractNumber", ` +
          `g.specification_number AS "specificationNumber", d.channel AS channel, d.means AS means, ` +
          `d.handed_over_on AS "handedOverOn", d.decided_at AS "decidedAt" FROM deposit d ` +
          `JOIN guarantee g ON g.id = d.guarantee_id ` +
          `JOIN certificate c ON c.guarantee_id = d.guarantee_id AND c.version = d.decided_version ` +
          `WHERE d.id IN (${parameters.list(ids)}) AND d.outcome = 'ACCEPTED' ` +
          `AND ${guaranteesOfBodyInScope(caller, "g", parameters)}`,
      );
      shown.add(
        "GUARANTEE",
        rows.map(({ guaranteeId }) => guaranteeId),
      );
      return rows;
    });
    return new Map(found.map((row) => [row.depositId, receiptOf(row)]));
  }
}

interface FoundReceipt {
  readonly depositId: string;
  readonly guaranteeId: string;
  readonly content: string;
  readonly contractType: ReceiptPaper["contractType"];
  readonly worksNumber: string | null;
  readonly procurementNumber: string | null;
  readonly contractNumber: string | null;
  readonly specificationNumber: string | null;
  readonly channel: ReceiptPaper["channel"];
  readonly means: ReceiptPaper["means"];
  readonly handedOverOn: CalendarDate;
  readonly decidedAt: string;
}

function receiptOf(found: FoundReceipt): ReceiptPaper {
  const { depositId, contractType, channel, means, handedOverOn, decidedAt } = found;
  const content = JSON.parse(found.content) as CertificateContent;
  const { number, version, kind, worksContract, amount, expiresOn } = content;
  const { worksNumber, procurementNumber, contractNumber, specificationNumber } = found;
  return {
    depositId,
    number,
    version,
    kind,
    contractType,
    contractorName: content.contractor.name,
    obligeeName: content.obligee.name,
    issuerName: content.issuer.name,
    worksName: worksContract.name,
    identifiers: { worksNumber, procurementNumber, contractNumber, specificationNumber },
    amount,
    expiresOn,
    channel,
    means,
    handedOverOn,
    acceptedOn: dayInJapan(instantFromDatabase(decidedAt)),
  };
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
