"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.keepLedger = keepLedger;
exports.leaveLedger = leaveLedger;
exports.fillSearchTexts = fillSearchTexts;
exports.fillShortfalls = fillShortfalls;
exports.fillLedger = fillLedger;
exports.ledgerTriggersOfPostgres = ledgerTriggersOfPostgres;
/**
 * What a body's ledger is searched and ordered by, as the engine itself keeps it in step with guarantees, certificates and
 * openings, whoever writes these.
 */
async function keepLedger(runner) {
    const isPostgres = runner.dataSource.options.type === "postgres";
    for (const { name, when, does } of triggersOf(isPostgres)) {
        if (!isPostgres) {
            await runner.query(`CREATE TRIGGER "${name}" ${when} BEGIN ${does}; END`);
            continue;
        }
        await runner.query(`CREATE FUNCTION "${name}"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${does}; RETURN NULL; END $$`);
        await runner.query(`CREATE TRIGGER "${name}" ${when.replace(/( WHEN |$)/, " FOR EACH ROW$1")} EXECUTE FUNCTION "${name}"()`);
    }
}
async function leaveLedger(runner) {
    const isPostgres = runner.dataSource.options.type === "postgres";
    for (const { name, table } of triggersOf(isPostgres)) {
        // A database of before does not have all of them.
        if (!isPostgres)
            await runner.query(`DROP TRIGGER IF EXISTS "${name}"`);
        else {
            await runner.query(`DROP TRIGGER IF EXISTS "${name}" ON "${table}"`);
            await runner.query(`DROP FUNCTION IF EXISTS "${name}"()`);
        }
    }
}
/** Makes the copied names and numbers anew, where they are others than before. */
async function fillSearchTexts(runner) {
    const sql = new EngineSql(runner.dataSource.options.type === "postgres");
    const text = `(SELECT ${searchText(sql, "g")} FROM guarantee g WHERE g.id = ledger_entry.guarantee_id)`;
    await runner.query(`UPDATE ledger_entry SET search_text = ${text} WHERE guarantee_id IS NOT NULL AND search_text <> ${text}`);
}
/** Keeps what amendments of before have left 契約保証 lacking. */
async function fillShortfalls(runner) {
    const missing = runner.dataSource.options.type === "postgres"
        ? "(g.amount_finding::jsonb ->> 'difference')::bigint"
        : "json_extract(g.amount_finding, '$.difference')";
    await runner.query(`INSERT INTO performance_shortfall (guarantee_id, missing) SELECT g.id, ${missing} FROM guarantee g ` +
        `WHERE g.amount_finding LIKE '%"PERFORMANCE_UNDER_RATE"%'`);
}
/** Enters the guarantees that bodies have opened before there were ledgers, in the order in which they did. */
async function fillLedger(runner) {
    const sql = new EngineSql(runner.dataSource.options.type === "postgres");
    const opened = `coalesce((SELECT max(v.at) FROM event v WHERE v.guarantee_id = g.id AND v.type = 'CERTIFICATE_OPENED' ` +
        `AND v.organisation_id = s.obligee_id), s.first_opened_at)`;
    // The first version was there; each other came with an amendment.
    const seen = `1 + (SELECT count(*) FROM amendment a WHERE a.guarantee_id = g.id AND a.certificate_id IS NOT NULL ` +
        `AND a.recorded_at <= ${opened})`;
    await runner.query(entering(sql, {
        from: "opening s JOIN guarantee g ON g.id = s.guarantee_id",
        obligee: "s.obligee_id",
        at: "s.first_opened_at",
        seen,
    }));
}
/** What PostgreSQL's triggers do in words of its own, by their names, as SQLite would write them. */
function ledgerTriggersOfPostgres() {
    return new Map(triggersOf(true).map(({ name, when, does }) => [
        name,
        `CREATE TRIGGER "${name}" ${when} BEGIN ${does}; END`,
    ]));
}
const COPIED_OF_GUARANTEE = [
    "status",
    "amount",
    "expires_on",
    "work_from",
    "work_to",
    "fiscal_year",
    "last_fiscal_year",
    "works_contract_id",
    "works_search_text",
    "joint_venture_search_text",
];
function triggersOf(isPostgres) {
    const sql = new EngineSql(isPostgres);
    const isSeen = "EXISTS (SELECT 1 FROM event v WHERE v.guarantee_id = g.id AND v.type = 'CERTIFICATE_OPENED' " +
        "AND v.organisation_id = NEW.obligee_id)";
    const entered = entering(sql, {
        from: "guarantee g",
        obligee: "NEW.obligee_id",
        at: sql.now,
        // The event of the opening may be written before the opening or after it.
        seen: `CASE WHEN ${isSeen} THEN ${newestVersion("g")} END`,
        where: "g.id = NEW.guarantee_id",
    });
    const copies = Object.entries(copiesOf(sql, "NEW")).map(([column, value]) => `${column} = ${value}`);
    return [
        { name: "ledger_entered", table: "opening", when: "AFTER INSERT ON opening", does: entered },
        {
            name: "ledger_follows_guarantee",
            table: "guarantee",
            when: `AFTER UPDATE OF ${COPIED_OF_GUARANTEE.join(", ")} ON guarantee`,
            does: `UPDATE ledger_entry SET ${copies.join(", ")} WHERE guarantee_id = NEW.id`,
        },
        {
            name: "ledger_follows_version",
            table: "certificate",
            when: "AFTER INSERT ON certificate WHEN (NEW.version > 1)",
            does: "UPDATE ledger_entry SET newest_version = NEW.version WHERE guarantee_id = NEW.guarantee_id",
        },
        {
            name: "ledger_follows_works",
            table: "works_contract",
            when: "AFTER UPDATE OF work_to ON works_contract",
            does: `UPDATE ledger_entry SET needed_until = (SELECT ${neededUntil(sql, "g")} FROM guarantee g ` +
                "WHERE g.id = ledger_entry.guarantee_id) " +
                "WHERE guarantee_id IN (SELECT w.id FROM guarantee w WHERE w.works_contract_id = NEW.id)",
        },
        ...["INSERT", "DELETE"].map((change) => numbersFollowed(sql, change)),
        namesFollowed(sql, "contractor"),
        namesFollowed(sql, "obligee"),
        ...["INSERT", "DELETE"].map(shortfallFollowed),
        {
            name: "ledger_seen",
            table: "event",
            when: "AFTER INSERT ON event WHEN (NEW.type IN ('CERTIFICATE_OPENED', 'GUARANTEE_ACCEPTED'))",
            does: "UPDATE ledger_entry SET seen_version = newest_version WHERE guarantee_id = NEW.guarantee_id " +
                "AND obligee_id = NEW.organisation_id AND seen_version IS DISTINCT FROM newest_version",
        },
    ];
}
/** A works contract may learn numbers after its guarantees were entered. */
function numbersFollowed(sql, change) {
    const row = change === "INSERT" ? "NEW" : "OLD";
    return {
        name: change === "INSERT" ? "ledger_learns_number" : "ledger_loses_number",
        table: "works_identifier",
        when: `AFTER ${change} ON works_identifier`,
        does: `UPDATE ledger_entry SET search_text = (SELECT ${searchText(sql, "g")} FROM guarantee g ` +
            "WHERE g.id = ledger_entry.guarantee_id) " +
            `WHERE guarantee_id IN (SELECT w.id FROM guarantee w WHERE w.works_contract_id = ${row}.works_contract_id)`,
    };
}
/** What a contractor or a department is called, and how that is read, may become known after its guarantees were entered. */
function namesFollowed(sql, party) {
    const isCopied = party === "obligee" ? " AND NEW.parent_id IS NOT NULL" : "";
    return {
        name: party === "contractor" ? "ledger_follows_contractor" : "ledger_follows_department",
        table: party,
        when: `AFTER UPDATE OF search_text ON ${party} WHEN (${sql.differs("NEW.search_text", "OLD.search_text")}${isCopied})`,
        does: `UPDATE ledger_entry SET search_text = (SELECT ${searchText(sql, "g")} FROM guarantee g ` +
            "WHERE g.id = ledger_entry.guarantee_id) " +
            `WHERE guarantee_id IN (SELECT w.id FROM guarantee w WHERE w.${party}_id = NEW.id)`,
    };
}
function shortfallFollowed(change) {
    const isShort = change === "INSERT";
    return {
        name: isShort ? "ledger_finds_short" : "ledger_finds_enough",
        table: "performance_shortfall",
        when: `AFTER ${change} ON performance_shortfall`,
        does: `UPDATE ledger_entry SET is_under_rate = ${isShort ? "TRUE" : "FALSE"} ` +
            `WHERE guarantee_id = ${isShort ? "NEW" : "OLD"}.guarantee_id`,
    };
}
/** How each engine says what they say differently. */
class EngineSql {
    constructor(isPostgres) {
        this.isPostgres = isPostgres;
    }
    get now() {
        return this.isPostgres
            ? `to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
            : "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')";
    }
    differs(one, other) {
        return `${one} ${this.isPostgres ? "IS DISTINCT FROM" : "IS NOT"} ${other}`;
    }
    /** The sooner of two days. */
    sooner(one, other) {
        return `${this.isPostgres ? "LEAST" : "min"}(${one}, ${other})`;
    }
    joined(column) {
        return this.isPostgres ? `string_agg(${column}, E'\\n')` : `group_concat(${column}, char(10))`;
    }
    get lineBreak() {
        return this.isPostgres ? "E'\\n'" : "char(10)";
    }
    /** A new `ledger_<uuidv7>` of this instant. */
    idAt(instant) {
        const milliseconds = this.isPostgres
            ? `lpad(to_hex(round(extract(epoch FROM (${instant})::timestamptz) * 1000)::bigint), 12, '0')`
            : `printf('%012x', CAST(round(unixepoch(${instant}, 'subsec') * 1000) AS INTEGER))`;
        const random = (digits) => this.isPostgres
            ? `right(replace(gen_random_uuid()::text, '-', ''), ${String(digits)})`
            : `substr(lower(hex(randomblob(6))), 1, ${String(digits)})`;
        return (`'ledger_' || substr(${milliseconds}, 1, 8) || '-' || substr(${milliseconds}, 9, 4) || '-7' || ${random(3)} || ` +
            `'-8' || ${random(3)} || '-' || ${random(12)}`);
    }
}
function entering(sql, { from, obligee, at, seen, where = "1 = 1" }) {
    const copies = copiesOf(sql, "g");
    const columns = {
        id: sql.idAt(at),
        obligee_id: obligee,
        guarantee_id: "g.id",
        origin: "'ISSUED_HERE'",
        kind: "g.kind",
        number: "g.number",
        contractor_id: "g.contractor_id",
        issuer_id: "g.issuer_id",
        newest_version: newestVersion("g"),
        seen_version: seen,
        labels: "''",
        entered_at: at,
        ...copies,
    };
    return (`INSERT INTO ledger_entry (${Object.keys(columns).join(", ")}) SELECT ${Object.values(columns).join(", ")} ` +
        `FROM ${from} WHERE ${where} ON CONFLICT DO NOTHING`);
}
/** What follows the guarantee. */
function copiesOf(sql, guarantee) {
    return {
        state: `${guarantee}.status`,
        amount: `${guarantee}.amount`,
        expires_on: `${guarantee}.expires_on`,
        fiscal_year: `${guarantee}.fiscal_year`,
        works_from: `${guarantee}.work_from`,
        needed_until: neededUntil(sql, guarantee),
        is_under_rate: `EXISTS (SELECT 1 FROM performance_shortfall q WHERE q.guarantee_id = ${guarantee}.id)`,
        search_text: searchText(sql, guarantee),
    };
}
function newestVersion(guarantee) {
    return `coalesce((SELECT max(c.version) FROM certificate c WHERE c.guarantee_id = ${guarantee}.id), 1)`;
}
/** `neededUntil` in domain; the issuer's entry of the works contract says what was changed last. */
function neededUntil(sql, guarantee) {
    const until = `coalesce((SELECT w.work_to FROM works_contract w WHERE w.id = ${guarantee}.works_contract_id), ` +
        `${guarantee}.work_to)`;
    const last = `coalesce(${guarantee}.last_fiscal_year, ${guarantee}.fiscal_year)`;
    const endOfYear = `CAST(${last} + 1 AS varchar(4)) || '-03-31'`;
    return `CASE WHEN ${last} IS NULL THEN ${until} ELSE ${sql.sooner(until, endOfYear)} END`;
}
/** The names of works, contractor, joint venture and department, and all numbers, folded. What the body is called says every entry. */
function searchText(sql, guarantee) {
    const contractor = `coalesce((SELECT k.search_text FROM contractor k WHERE k.id = ${guarantee}.contractor_id), '')`;
    const department = `coalesce((SELECT d.search_text FROM obligee d WHERE d.id = ${guarantee}.obligee_id AND d.parent_id IS NOT NULL), '')`;
    const numbers = `coalesce((SELECT ${sql.joined("n.value")} FROM works_identifier n ` +
        `WHERE n.works_contract_id = ${guarantee}.works_contract_id), '')`;
    const together = `coalesce(${guarantee}.joint_venture_search_text, '')`;
    const works = `${guarantee}.works_search_text`;
    return [works, contractor, together, department, numbers, `${guarantee}.number`].join(` || ${sql.lineBreak} || `);
}
//# sourceMappingURL=ledger-copies.js.map