"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.checkSeals = checkSeals;
const chain_check_1 = require("./chain-check");
const register_part_1 = require("./register-part");
const seal_tables_1 = require("./seal-tables");
const sealed_tables_1 = require("./sealed-tables");
const CHAINS_AT_ONCE = 100;
const ROWS_AT_ONCE = 5_000;
/**
 * Checks every row that needs a seal, and every seal, head and page of the register. It names all that was
 * changed, removed, added, moved or brought back past the system. The session must show one state of the
 * database throughout.
 */
async function* checkSeals(session, parts) {
    const told = new Set();
    const isNew = ({ fault, table, id }) => {
        const size = told.size;
        return told.add(`${fault} ${table} ${id}`).size > size;
    };
    for await (const found of findings(session, parts))
        if (isNew(found))
            yield found;
}
async function* findings(session, parts) {
    const { seals, rows } = parts;
    for (let after = null;;) {
        const heads = await rows.headsAfter(session, after, CHAINS_AT_ONCE);
        const last = heads.at(-1);
        if (!last)
            break;
        const chains = heads.map(({ chain }) => chain);
        const found = await rows.ofChains(session, chains, sealed_tables_1.ALL_GROUPS);
        for (const chain of chains)
            yield* (0, chain_check_1.faultsOfSubject)(seals, chain, found);
        after = last.chain;
    }
    yield* findStrays(session, parts);
    for (const { table, id, chain, hasRow } of await rows.orphans(session))
        yield hasRow
            ? { fault: "HEAD", table: "seal_head", id: chain, chain }
            : { fault: "MISSING", table, id, chain };
    yield* checkRegister(session, parts);
}
/** Every page is as it was sealed and in its place, and all that it lists exists. */
async function* checkRegister(session, sealParts) {
    const { rows } = sealParts;
    const { findings: atTheTop, parts } = await (0, register_part_1.partsOf)(session, sealParts);
    yield* atTheTop;
    const visited = new Set();
    const broken = new Set(atTheTop.map(({ id }) => id));
    for (const part of parts) {
        const seen = await (0, register_part_1.partOf)(session, sealParts, part);
        yield* seen.findings;
        for (const chains of (0, seal_tables_1.chunksOf)(seen.chains))
            yield* await headless(session, rows, chains);
        for (const name of seen.visited)
            visited.add(name);
        for (const { id } of seen.findings)
            broken.add(id);
    }
    for (let after = null;;) {
        const pages = await rows.pagesAfter(session, after, ROWS_AT_ONCE);
        for (const { page } of pages)
            if (!visited.has(page) && !(0, register_part_1.isBelow)(page, broken))
                yield { fault: "REGISTER", table: "seal_register", id: page, chain: null };
        const last = pages.at(-1);
        if (!last)
            return;
        after = last.page;
    }
}
/** Missing subjects that the register lists. */
async function headless(session, rows, chains) {
    const heads = await rows.headsOf(session, chains);
    return chains
        .filter((chain) => !heads.has(chain))
        .map((chain) => ({ fault: "HEAD", table: "seal_head", id: chain, chain }));
}
async function* findStrays(session, { rows }) {
    for (const table of sealed_tables_1.SEALED_TABLES) {
        let after = null;
        do {
            const page = await rows.strays(session, table, after, ROWS_AT_ONCE);
            for (const { id, chain, isSealed } of page.strays)
                yield { fault: isSealed ? "CHANGED" : "UNSEALED", table: table.name, id, chain };
            after = page.last;
        } while (after !== null);
    }
}
//# sourceMappingURL=check-seals.js.map