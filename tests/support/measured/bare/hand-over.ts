import { uuidv7 } from "uuidv7";
import { RECEIPT_BUSINESS_DAYS, receiptDueOn } from "../../../../src/domain/deposit/receipt-deadline";
import { dayInJapan } from "../../../../src/domain/values/calendar-date";
import { isPublicHoliday } from "../../../../src/reference/public-holidays";
import { event } from "./event";
import type { Asked, Row, Step } from "./work";

const RULES =
  "SELECT r.content FROM obligee x JOIN obligee o ON o.id = x.id OR o.id = x.parent_id " +
  "LEFT JOIN hand_over_rules r ON r.obligee_id = o.id WHERE x.id = ?";
const STATUS = "UPDATE guarantee SET status = 'DEPOSITED' WHERE id = ? AND status = 'ISSUED'";
const DEPOSIT =
  "INSERT INTO deposit (id, guarantee_id, version, channel, means, recipient, handed_over_on, recorded_at, receipt_due_on) " +
  "VALUES (?, ?, ?, 'RECORDED', 'OPENED', ?, ?, ?, ?)";

/** What is known of a guarantee whose key was right. */
export type Opened = Row &
  Readonly<Record<"guarantee_id" | "obligee_id" | "obligee", string> & { version: number }>;

/** Whoever has the key of a guarantee in its favour was handed it. */
export function* handOver(
  asked: Asked,
  { guarantee_id: guaranteeId, obligee_id: obligeeId, obligee, version }: Opened,
  at: string,
): Generator<Step, void, readonly Row[]> {
  const rules = yield [RULES, obligeeId];
  if (rules.some(({ content }) => content !== null))
    throw new Error("bare knows no rules of hand-overs but those of bodies that say nothing");
  const today = dayInJapan(new Date(at));
  const dueOn = receiptDueOn(today, RECEIPT_BUSINESS_DAYS, isPublicHoliday);
  const id = `deposit_${uuidv7()}`;
  yield [STATUS, guaranteeId];
  yield [DEPOSIT, id, guaranteeId, version, obligee, today, at, dueOn];
  const change = { guaranteeId, subjectId: id, from: "ISSUED", to: "DEPOSITED" };
  yield* event(asked, "GUARANTEE_DEPOSITED", at, change);
}
