import type { QueryRunner } from "typeorm";
import { priceOfAmount } from "../../domain/guarantee/decide-amendment";
import type { AmendableTerms } from "../../domain/guarantee/amendment";
import { shortfallAt } from "../../domain/guarantee/performance-shortfall";
import { POLICY_RULES, rulesOn, type ObligeePolicy } from "../../domain/obligee/obligee-policy";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { Yen } from "../../domain/values/yen";
import { SqlParameters } from "../engine/sql-parameters";

interface Found {
  readonly id: string;
  readonly obligee: string;
  readonly body: string | null;
  readonly amount: number | string;
  readonly price: number | string;
  readonly covered: number | string;
  /** By the issuer's entry of the works contract; `null`: it is joined to none, or nobody recorded that it changed. */
  readonly entry: number | string | null;
  /** The content of the application that it was issued for. */
  readonly applied: string | null;
  /** The day of the newest change of the works contract. */
  readonly changed: CalendarDate;
}

interface FoundAmendment {
  readonly of: string;
  readonly before: string;
  readonly after: string;
}

interface FoundPolicy {
  readonly obligee: string;
  readonly from: CalendarDate;
  readonly percent: number | null;
  readonly lowBidPercent: number | null;
  readonly raiseFrom: number | null;
  readonly source: string;
}

const AT_ONCE = 500;
const IN_FORCE = "('ISSUED', 'DEPOSITED', 'ACCEPTED', 'REJECTED')";

/** What merely differs may be a mistake: a change of the contract, or a guarantee that was amended to the entry's price. */
const PRICE_IN_TERMS = `'%"contractPrice":' || CAST(w.contract_price AS varchar(20)) || ',%'`;
const ENTRY_CHANGED =
  "EXISTS (SELECT 1 FROM works_amendment h WHERE h.works_contract_id = w.id AND h.price_before <> h.price_after) " +
  "OR EXISTS (SELECT 1 FROM guarantee s JOIN amendment m ON m.guarantee_id = s.id WHERE s.works_contract_id = w.id " +
  `AND m."after" LIKE ${PRICE_IN_TERMS} AND m."before" NOT LIKE ${PRICE_IN_TERMS})`;

/**
 * Judges 契約保証 in force whose works contract changed its price before prices were judged, as a change of today is. What is
 * judged already stays as it is. Only rows are read that have their columns by now.
 */
export async function judgeEarlierPrices(runner: QueryRunner): Promise<void> {
  const policies = await policiesOf(runner);
  for (let after = ""; ;) {
    const found = await changedBehind(runner, after);
    const amendments = await amendmentsOf(runner, found);
    for (const each of found) {
      const missing = missingIn(each, amendments.get(each.id) ?? [], policies);
      if (missing !== null) await keep(runner, each.id, missing);
    }
    const last = found.at(-1);
    if (!last || found.length < AT_ONCE) return;
    after = last.id;
  }
}

function missingIn(
  { obligee, body, applied, changed, ...stored }: Found,
  amendments: readonly { readonly before: AmendableTerms; readonly after: AmendableTerms }[],
  policies: ReadonlyMap<string, readonly ObligeePolicy[]>,
): Yen | null {
  const yen = (value: number | string): Yen => Number(value) as Yen;
  const [amount, contractPrice, coveredPrice] = [stored.amount, stored.price, stored.covered].map(yen) as [
    Yen,
    Yen,
    Yen,
  ];
  const entryPrice = stored.entry === null ? contractPrice : yen(stored.entry);
  const isOwnChange = amendments.some(({ before, after }) => before.coveredPrice !== after.coveredPrice);
  if (!isOwnChange && entryPrice === contractPrice) return null;
  const isLowBid = applied !== null && (JSON.parse(applied) as { isLowBid?: boolean }).isLowBid === true;
  const agreedFor = priceOfAmount(coveredPrice, amendments);
  const own = policies.get(obligee) ?? [];
  const ofBody = body === null ? [] : (policies.get(body) ?? []);
  // A department goes by its own policies from the first of them on, and by those of its body until then.
  const first = own[0]?.effectiveFrom;
  const inForce = [
    ...ofBody.filter(({ effectiveFrom }) => first === undefined || effectiveFrom < first),
    ...own,
  ];
  const performance = { amount, contractPrice, coveredPrice, agreedFor, isLowBid };
  return shortfallAt(performance, entryPrice, rulesOn(changed, inForce));
}

async function changedBehind(runner: QueryRunner, after: string): Promise<Found[]> {
  const parameters = parametersOf(runner);
  return (await runner.query(
    `SELECT g.id AS id, g.obligee_id AS obligee, o.parent_id AS body, g.amount AS amount, g.contract_price AS price, ` +
      `g.covered_price AS covered, CASE WHEN ${ENTRY_CHANGED} THEN w.contract_price END AS entry, ` +
      `(SELECT p.content FROM guarantee_application p WHERE p.id = g.application_id) AS applied, ` +
      `COALESCE((SELECT MAX(h.amended_on) FROM works_amendment h WHERE h.works_contract_id = w.id), ` +
      `(SELECT MAX(m.amended_on) FROM guarantee s JOIN amendment m ON m.guarantee_id = s.id ` +
      `WHERE s.works_contract_id = w.id), (SELECT MAX(m.amended_on) FROM amendment m WHERE m.guarantee_id = g.id), ` +
      `g.issued_on) AS changed ` +
      `FROM guarantee g JOIN obligee o ON o.id = g.obligee_id LEFT JOIN works_contract w ON w.id = g.works_contract_id ` +
      `WHERE g.id > ${parameters.add(after)} AND g.kind = 'CONTRACT_PERFORMANCE' AND g.status IN ${IN_FORCE} ` +
      `AND NOT EXISTS (SELECT 1 FROM performance_shortfall q WHERE q.guarantee_id = g.id) ` +
      `AND (w.contract_price <> g.contract_price OR EXISTS (SELECT 1 FROM amendment m WHERE m.guarantee_id = g.id)) ` +
      `ORDER BY g.id LIMIT ${String(AT_ONCE)}`,
    parameters.values,
  )) as Found[];
}

/** Oldest first. */
async function amendmentsOf(
  runner: QueryRunner,
  found: readonly Found[],
): Promise<Map<string, { before: AmendableTerms; after: AmendableTerms }[]>> {
  const byGuarantee = new Map<string, { before: AmendableTerms; after: AmendableTerms }[]>();
  if (found.length === 0) return byGuarantee;
  const parameters = parametersOf(runner);
  const rows = (await runner.query(
    `SELECT guarantee_id AS "of", "before", "after" FROM amendment WHERE guarantee_id IN ` +
      `(${parameters.list(found.map(({ id }) => id))}) ORDER BY guarantee_id, revision`,
    parameters.values,
  )) as FoundAmendment[];
  for (const { of, before, after } of rows)
    byGuarantee.set(of, [
      ...(byGuarantee.get(of) ?? []),
      { before: JSON.parse(before) as AmendableTerms, after: JSON.parse(after) as AmendableTerms },
    ]);
  return byGuarantee;
}

/** What policies say of 契約保証: few bodies have one. */
async function policiesOf(runner: QueryRunner): Promise<ReadonlyMap<string, ObligeePolicy[]>> {
  const rows = (await runner.query(
    `SELECT obligee_id AS obligee, effective_from AS "from", performance_percent AS percent, ` +
      `low_bid_performance_percent AS "lowBidPercent", performance_raise_from_percent AS "raiseFrom", source AS source ` +
      `FROM obligee_policy ORDER BY obligee_id, effective_from`,
  )) as FoundPolicy[];
  const nothing = Object.fromEntries(POLICY_RULES.map((rule) => [rule, null]));
  const byObligee = new Map<string, ObligeePolicy[]>();
  for (const { obligee, from, percent, lowBidPercent, raiseFrom, source } of rows) {
    const rules = {
      ...nothing,
      performancePercent: percent,
      lowBidPerformancePercent: lowBidPercent,
      performanceRaiseFromPercent: raiseFrom,
    } as ObligeePolicy["rules"];
    const papers = { performanceExtension: null, certificateCopyNote: null };
    byObligee.set(obligee, [
      ...(byObligee.get(obligee) ?? []),
      { effectiveFrom: from, rules, papers, source },
    ]);
  }
  return byObligee;
}

async function keep(runner: QueryRunner, guarantee: string, missing: Yen): Promise<void> {
  const parameters = parametersOf(runner);
  await runner.query(
    `INSERT INTO performance_shortfall (guarantee_id, missing) VALUES (${parameters.list([guarantee, missing])})`,
    parameters.values,
  );
}

function parametersOf(runner: QueryRunner): SqlParameters {
  return new SqlParameters(runner.dataSource.options.type === "postgres" ? "postgres" : "sqlite");
}
