"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.judgeEarlierPrices = judgeEarlierPrices;
const decide_amendment_1 = require("../../domain/guarantee/decide-amendment");
const performance_shortfall_1 = require("../../domain/guarantee/performance-shortfall");
const obligee_policy_1 = require("../../domain/obligee/obligee-policy");
const sql_parameters_1 = require("../engine/sql-parameters");
const AT_ONCE = 500;
const IN_FORCE = "('ISSUED', 'DEPOSITED', 'ACCEPTED', 'REJECTED')";
/**
 * What merely differs may be a mistake: the price of an entry counts where a change of the contract says so, or a guarantee
 * that was amended to it. All amendments are read once: PostgreSQL may have no index of the guarantees of a works contract yet.
 */
const PRICE_IN_TERMS = `'%"contractPrice":' || CAST(w.contract_price AS varchar(20)) || ',%'`;
const CHANGED = "WITH said AS (SELECT h.works_contract_id AS works, MAX(h.amended_on) AS day, " +
    "MAX(CASE WHEN h.price_before <> h.price_after THEN 1 ELSE 0 END) AS priced FROM works_amendment h GROUP BY h.works_contract_id), " +
    "followed AS (SELECT w.id AS works, MAX(m.amended_on) AS day, " +
    `MAX(CASE WHEN m."after" LIKE ${PRICE_IN_TERMS} AND m."before" NOT LIKE ${PRICE_IN_TERMS} THEN 1 ELSE 0 END) AS priced ` +
    "FROM amendment m JOIN guarantee s ON s.id = m.guarantee_id JOIN works_contract w ON w.id = s.works_contract_id GROUP BY w.id), " +
    "own AS (SELECT m.guarantee_id AS guarantee, MAX(m.amended_on) AS day FROM amendment m GROUP BY m.guarantee_id) ";
/**
 * Judges 契約保証 in force whose works contract changed its price before prices were judged, as a change of today is. What is
 * judged already stays as it is. Only rows are read that have their columns by now.
 */
async function judgeEarlierPrices(runner) {
    const policies = await policiesOf(runner);
    const found = await changedIn(runner);
    for (let from = 0; from < found.length; from += AT_ONCE) {
        const some = found.slice(from, from + AT_ONCE);
        const amendments = await amendmentsOf(runner, some);
        for (const each of some) {
            const missing = missingIn(each, amendments.get(each.id) ?? [], policies);
            if (missing !== null)
                await keep(runner, each.id, missing);
        }
    }
}
function missingIn({ obligee, body, low, changed, ...stored }, amendments, policies) {
    const yen = (value) => Number(value);
    const [amount, contractPrice, coveredPrice] = [stored.amount, stored.price, stored.covered].map(yen);
    const entryPrice = stored.entry === null ? contractPrice : yen(stored.entry);
    const isOwnChange = amendments.some(({ before, after }) => before.coveredPrice !== after.coveredPrice);
    if (!isOwnChange && entryPrice === contractPrice)
        return null;
    const isLowBid = Number(low) === 1;
    const agreedFor = (0, decide_amendment_1.priceOfAmount)(coveredPrice, amendments);
    const own = policies.get(obligee) ?? [];
    const ofBody = body === null ? [] : (policies.get(body) ?? []);
    // A department goes by its own policies from the first of them on, and by those of its body until then.
    const first = own[0]?.effectiveFrom;
    const inForce = [
        ...ofBody.filter(({ effectiveFrom }) => first === undefined || effectiveFrom < first),
        ...own,
    ];
    const performance = { amount, contractPrice, coveredPrice, agreedFor, isLowBid };
    return (0, performance_shortfall_1.shortfallAt)(performance, entryPrice, (0, obligee_policy_1.rulesOn)(changed, inForce));
}
async function changedIn(runner) {
    return (await runner.query(`${CHANGED}SELECT g.id AS id, g.obligee_id AS obligee, o.parent_id AS body, g.amount AS amount, g.contract_price AS price, ` +
        `g.covered_price AS covered, CASE WHEN said.priced = 1 OR followed.priced = 1 THEN w.contract_price END AS entry, ` +
        `CASE WHEN p.content LIKE '%"isLowBid":true%' THEN 1 ELSE 0 END AS low, ` +
        `COALESCE(said.day, followed.day, own.day, g.issued_on) AS changed ` +
        `FROM guarantee g JOIN obligee o ON o.id = g.obligee_id LEFT JOIN works_contract w ON w.id = g.works_contract_id ` +
        `LEFT JOIN guarantee_application p ON p.id = g.application_id LEFT JOIN said ON said.works = w.id ` +
        `LEFT JOIN followed ON followed.works = w.id LEFT JOIN own ON own.guarantee = g.id ` +
        `WHERE g.kind = 'CONTRACT_PERFORMANCE' AND g.status IN ${IN_FORCE} ` +
        `AND g.id NOT IN (SELECT q.guarantee_id FROM performance_shortfall q) ` +
        `AND (own.guarantee IS NOT NULL OR ((said.priced = 1 OR followed.priced = 1) AND w.contract_price <> g.contract_price)) ` +
        `ORDER BY g.id`));
}
/** Oldest first. */
async function amendmentsOf(runner, found) {
    const byGuarantee = new Map();
    if (found.length === 0)
        return byGuarantee;
    const parameters = parametersOf(runner);
    const rows = (await runner.query(`SELECT guarantee_id AS "of", "before", "after" FROM amendment WHERE guarantee_id IN ` +
        `(${parameters.list(found.map(({ id }) => id))}) ORDER BY guarantee_id, revision`, parameters.values));
    for (const { of, before, after } of rows)
        byGuarantee.set(of, [
            ...(byGuarantee.get(of) ?? []),
            { before: JSON.parse(before), after: JSON.parse(after) },
        ]);
    return byGuarantee;
}
/** What policies say of 契約保証: few bodies have one. */
async function policiesOf(runner) {
    const rows = (await runner.query(`SELECT obligee_id AS obligee, effective_from AS "from", performance_percent AS percent, ` +
        `low_bid_performance_percent AS "lowBidPercent", performance_raise_from_percent AS "raiseFrom", source AS source ` +
        `FROM obligee_policy ORDER BY obligee_id, effective_from`));
    const nothing = Object.fromEntries(obligee_policy_1.POLICY_RULES.map((rule) => [rule, null]));
    const byObligee = new Map();
    for (const { obligee, from, percent, lowBidPercent, raiseFrom, source } of rows) {
        const rules = {
            ...nothing,
            performancePercent: percent,
            lowBidPerformancePercent: lowBidPercent,
            performanceRaiseFromPercent: raiseFrom,
        };
        const papers = { performanceExtension: null, certificateCopyNote: null };
        byObligee.set(obligee, [
            ...(byObligee.get(obligee) ?? []),
            { effectiveFrom: from, rules, papers, source },
        ]);
    }
    return byObligee;
}
async function keep(runner, guarantee, missing) {
    const parameters = parametersOf(runner);
    await runner.query(`INSERT INTO performance_shortfall (guarantee_id, missing) VALUES (${parameters.list([guarantee, missing])})`, parameters.values);
}
function parametersOf(runner) {
    return new sql_parameters_1.SqlParameters(runner.dataSource.options.type === "postgres" ? "postgres" : "sqlite");
}
//# sourceMappingURL=judge-earlier-prices.js.map