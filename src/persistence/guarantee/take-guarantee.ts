import type { StoredGuarantee, StoredPendingEnd } from "../../use-cases/guarantee/guarantee-store-ports";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { CertificateContent } from "../../domain/certificate/certificate-content";
import type { Amendment } from "../../domain/guarantee/amendment";
import { priceOfAmount } from "../../domain/guarantee/decide-amendment";
import type { Yen } from "../../domain/values/yen";
import type { ApplicationContent } from "../../domain/application/guarantee-application";
import { amendableTermsFrom } from "./amendable-terms-column";
import { CertificateRow } from "../certificate/certificate.row";
import { guaranteeOf } from "./guarantee-columns";
import { pendingEndOf } from "./guarantee-end-columns";
import { GuaranteePendingEndRow } from "./guarantee-pending-end.row";
import { GuaranteeRow } from "./guarantee.row";
import type { SqlParameters } from "../engine/sql-parameters";
import type { Transaction } from "../seals/transaction";

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

/** PostgreSQL tests the condition again once it holds the row, after other transactions' changes. */
export async function takeGuarantee(
  transaction: Transaction,
  id: string,
  condition: (parameters: SqlParameters) => string,
): Promise<StoredGuarantee | null> {
  const [found] = await transaction.sql<{ id: string }>(
    (parameters) =>
      `SELECT g.id AS id FROM guarantee g WHERE g.id = ${parameters.add(id)} ` +
      `AND ${condition(parameters)} ${transaction.heldUntilCommit}`,
  );
  if (!found) return null;
  await transaction.sealing.verify([id], "GUARANTEE");
  const row = await transaction.found(GuaranteeRow, { id });
  const newest = await transaction.found(CertificateRow, { guaranteeId: id, supersededById: null });
  if (!row || !newest) throw new Error("a guarantee vanished although it was held");
  transaction.relyOn("PARTY", [row.contractorId, row.issuerId, row.obligeeId]);
  if (row.applicationId !== null) transaction.relyOn("APPLICATION", [row.applicationId]);
  const { applied, facts } = await factsOf(transaction, row);
  return stored(row, newest, applied, facts);
}

async function factsOf(
  transaction: Transaction,
  { id, coveredPrice }: GuaranteeRow,
): Promise<{ readonly applied: string | null; readonly facts: Facts }> {
  const [found] = await transaction.sql<FoundFacts>(
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
  const pendingEnd = pendingEndId === null ? null : await pendingEndWith(transaction, pendingEndId);
  const facts = {
    recipient,
    lastAmendedOn,
    isLowBid: content?.isLowBid ?? false,
    amendmentCount: Number(amendmentCount),
    agreedFor: priceOfAmount(
      coveredPrice as Yen,
      Number(amendmentCount) > 0 ? await amendmentsOf(transaction, id) : [],
    ),
    pendingEnd,
  };
  return { applied, facts };
}

async function amendmentsOf(
  transaction: Transaction,
  id: string,
): Promise<Pick<Amendment, "before" | "after">[]> {
  const found = await transaction.sql<{ before: string; after: string }>(
    (parameters) =>
      `SELECT a."before" AS "before", a."after" AS "after" FROM amendment a ` +
      `WHERE a.guarantee_id = ${parameters.add(id)} ORDER BY a.revision`,
  );
  return found.map(({ before, after }) => ({
    before: amendableTermsFrom(before),
    after: amendableTermsFrom(after),
  }));
}

async function pendingEndWith(transaction: Transaction, id: string): Promise<StoredPendingEnd | null> {
  const row = await transaction.found(GuaranteePendingEndRow, { id });
  return row && { id, end: pendingEndOf(row), recordedBy: row.recordedBy };
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
