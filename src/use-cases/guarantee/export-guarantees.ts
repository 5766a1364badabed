import type { Caller } from "../../domain/account/access";
import { principalName } from "../../domain/application/guarantee-application";
import { assertMay } from "../shared/forbidden";
import type { GuaranteeQuery, GuaranteeReads, GuaranteeView, ListedGuarantee } from "./ports";
import type { Page, Position, Window } from "../shared/page";
import { needed, type Shown } from "../shared/wanted";

/** How many guarantees are read by one statement: so few that no other request waits long, and memory holds them easily. */
export const EXPORTED_AT_ONCE = 1_000;

const NEEDED = needed<GuaranteeView>()(
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
  "contractor.name",
  "jointVenture",
  "issuer.name",
  "worksContract.identifiers",
  "fiscalYear",
  "lastFiscalYear",
);
type Read = Shown<GuaranteeView, typeof NEEDED>;

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
    const window: Window = { direction: "FORWARD", size: EXPORTED_AT_ONCE, after, before: null };
    const { rows, hasNextPage }: Page<Read> = await reads.page(caller, { ...list, window }, NEEDED);
    if (rows.length > 0) yield rows.map(({ view }) => listed(view));
    after = rows.at(-1)?.position ?? null;
    if (!hasNextPage || after === null) return;
  }
}

function listed(view: Read): ListedGuarantee {
  const { delivery, issuedOn, number, kind, worksContract, amount, expiresOn, status } = view;
  const { fiscalYear, lastFiscalYear } = view;
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
    contractor: principalName(view.contractor.name, view.jointVenture),
    issuer: view.issuer.name,
    identifiers: worksContract.identifiers,
    fiscalYear,
    lastFiscalYear,
  };
}
