import type { Caller } from "../domain/access";
import type { CalendarDate } from "../domain/calendar-date";
import type { Delivery } from "../domain/delivery";
import type { GuaranteeKind } from "../domain/guarantee-kind";
import type { GuaranteeStatus } from "../domain/guarantee-life-cycle";
import type { GuaranteeNumber } from "../domain/guarantee-number";
import type { Yen } from "../domain/yen";
import { assertMay } from "./forbidden";
import type { GuaranteeQuery, GuaranteeReads, GuaranteeView } from "./ports/guarantee-reads";
import type { Position, Wanted } from "./ports/page";

/** How many guarantees are read by one statement: so few that no other request waits long, and memory holds them easily. */
export const EXPORTED_AT_ONCE = 1_000;

/** One line of the list 保証工事一覧. */
export interface ListedGuarantee {
  readonly delivery: Delivery;
  readonly issuedOn: CalendarDate;
  readonly number: GuaranteeNumber;
  readonly kind: GuaranteeKind;
  /** The newest certificate bears the mark （変更）. */
  readonly amended: boolean;
  /** The obligee as certificates address it (宛名). */
  readonly obligee: string;
  readonly worksName: string;
  readonly contractPrice: Yen;
  readonly coveredPrice: Yen;
  readonly amount: Yen;
  readonly expiresOn: CalendarDate;
  readonly status: GuaranteeStatus;
}

const WANTED: Wanted = new Set([
  "delivery",
  "issuedOn",
  "number",
  "kind",
  "certificate.amended",
  "obligee.addressee",
  "worksContract.name",
  "worksContract.contractPrice",
  "worksContract.coveredPrice",
  "amount",
  "expiresOn",
  "status",
]);

/**
 * The whole list 保証工事一覧 that the caller may see, in its order, page after page as they are asked for: nothing is read
 * ahead, and nothing more once the reader stops. What is issued meanwhile may be missing; in an order by amount or
 * expiry, so may what is amended meanwhile. Throws `Forbidden` to those who may not read.
 */
export function exportGuarantees(
  reads: Pick<GuaranteeReads, "page">,
  caller: Caller,
  list: Pick<GuaranteeQuery, "filter" | "orderBy">,
): AsyncGenerator<readonly ListedGuarantee[], void> {
  assertMay(caller, "read");
  return pagesOf(reads, caller, list);
}

async function* pagesOf(
  reads: Pick<GuaranteeReads, "page">,
  caller: Caller,
  list: Pick<GuaranteeQuery, "filter" | "orderBy">,
): AsyncGenerator<readonly ListedGuarantee[], void> {
  for (let after: Position | null = null; ;) {
    const window = { direction: "FORWARD", size: EXPORTED_AT_ONCE, after, before: null } as const;
    const { rows, hasNextPage }: Awaited<ReturnType<GuaranteeReads["page"]>> = await reads.page(
      caller,
      { ...list, window },
      WANTED,
    );
    if (rows.length > 0) yield rows.map(({ view }) => listed(view));
    after = rows.at(-1)?.position ?? null;
    if (!hasNextPage || after === null) return;
  }
}

function listed(view: GuaranteeView): ListedGuarantee {
  const { delivery, issuedOn, number, kind, worksContract, amount, expiresOn, status } = view;
  return {
    delivery,
    issuedOn,
    number,
    kind,
    amended: view.certificate.amended,
    obligee: view.obligee.addressee,
    worksName: worksContract.name,
    contractPrice: worksContract.contractPrice,
    coveredPrice: worksContract.coveredPrice,
    amount,
    expiresOn,
    status,
  };
}
