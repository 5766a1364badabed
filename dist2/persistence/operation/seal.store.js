"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlSealStore = void 0;
const seal_finding_1 = require("../../use-cases/shared/seal-finding");
const seals_1 = require("../../use-cases/operation/seals");
const chain_check_1 = require("../seals/chain-check");
const register_1 = require("../seals/register");
const register_page_1 = require("../seals/register-page");
const row_seal_1 = require("../seals/row-seal");
const seal_head_1 = require("../seals/seal-head");
const seal_tables_1 = require("../seals/seal-tables");
const sealed_list_1 = require("../seals/sealed-list");
const sealed_selects_1 = require("../seals/sealed-selects");
const sealed_tables_1 = require("../seals/sealed-tables");
const ROWS_AT_ONCE = 500;
class SqlSealStore {
    #tables;
    #rows;
    #seals;
    constructor(transaction, { rows, seals }) {
        this.transaction = transaction;
        this.#tables = new seal_tables_1.SealTables(transaction);
        this.#rows = rows;
        this.#seals = seals;
    }
    async hasRows() {
        const found = await this.transaction.sql(() => sealed_tables_1.SEALED_TABLES.map(({ name }) => `SELECT 1 AS there WHERE EXISTS (SELECT 1 FROM ${name})`).join(" UNION ALL "));
        return found.length > 0;
    }
    async begin() {
        if ((await this.#tables.pages([register_page_1.ROOT])).length > 0)
            return;
        await this.#tables.savePages([(0, register_page_1.sealedPage)(this.#seals, register_page_1.ROOT, sealed_list_1.EMPTY, new Set([this.#seals.current]))]);
    }
    async sealNext(after) {
        // One after the other where two servers do it: what the other has sealed is seen.
        await this.#tables.holdRoot();
        const from = after === null ? 0 : sealed_tables_1.SEALED_TABLES.findIndex(({ name }) => name === after.table);
        let last = after?.id ?? null;
        for (const table of sealed_tables_1.SEALED_TABLES.slice(from)) {
            const page = await this.#rows.some(this.transaction, table, last, ROWS_AT_ONCE);
            // A certificate that is not that of its digest stays without: it is found, and not served.
            for (const row of page)
                if (row.stored === null && (0, row_seal_1.isSound)(row))
                    this.transaction.sealing.adding(table.name, row.id, row.chain);
            const id = page.at(-1)?.id;
            if (id !== undefined)
                return { table: table.name, id };
            last = null;
        }
        return null;
    }
    async reseal(chains) {
        for (const chain of chains)
            await this.#resealChain(chain);
    }
    async #resealChain(chain) {
        const { transaction } = this;
        // In the order of everybody: rows first, then the head.
        if (transaction.heldUntilCommit !== "")
            for (const table of sealed_tables_1.SEALED_TABLES.filter(({ group }) => group !== "EVENT"))
                await transaction.sql((parameters) => `SELECT r.id FROM ${table.name} r WHERE ${(0, sealed_selects_1.subjectColumn)(table)} = ${parameters.add(chain)} ` +
                    `ORDER BY r.id ${transaction.heldUntilCommit}`);
        const head = (await this.#tables.takeHeads([chain])).get(chain);
        const found = await this.#rows.ofChains(transaction, [chain], sealed_tables_1.ALL_GROUPS);
        const faults = (0, chain_check_1.faultsOfSubject)(this.#seals, chain, found);
        if (faults.length > 0 || !head)
            throw new seal_finding_1.SealBroken(faults);
        const sealed = found.rows.map((row) => {
            const { version, position, link } = row.stored;
            return {
                table: row.table,
                id: row.id,
                sealed: (0, row_seal_1.sealRow)(this.#seals, row, version + 1, { position, link }),
            };
        });
        const entries = new Map(sealed
            .filter(({ table }) => table !== "event")
            .map((row) => [(0, seal_head_1.entryOf)(row), (0, seals_1.tagOf)(row.sealed.seal)]));
        const after = (0, seal_head_1.sealedHead)(this.#seals, { ...(0, seal_head_1.stateOf)(head), entries: (0, sealed_list_1.textOf)(entries) });
        await this.#tables.saveSeals(sealed);
        await this.#tables.saveHeads([after]);
        await (0, register_1.enterInRegister)(this.#tables, this.#seals, [{ before: head, after }]);
    }
    async forgetOtherKeys() {
        const current = this.#seals.current;
        // Whoever still seals with another key has to wait, and names the key again afterwards.
        await this.#tables.holdRoot();
        const [root] = await this.#tables.pages([register_page_1.ROOT]);
        if (!root || !(0, register_page_1.isPageSealed)(this.#seals, root))
            throw new seal_finding_1.SealBroken([rootFault("REGISTER")]);
        if ((0, register_page_1.keysOf)(root).every((key) => key === current))
            return false;
        if (await this.#tables.hasOtherKeys(current))
            return false;
        await this.#tables.savePages([(0, register_page_1.sealedPage)(this.#seals, register_page_1.ROOT, root.entries, new Set([current]))]);
        return true;
    }
    async mark(findings, at) {
        // A server that lacks a key knows nothing against what the others can verify.
        const known = findings.filter(({ fault }) => fault !== "UNKNOWN_KEY");
        const marked = new Map(known.map((finding) => [finding.chain, (0, seal_finding_1.describeFinding)(finding)]));
        for (const [chain, finding] of marked)
            if (chain !== null)
                await this.transaction.sql((parameters) => `INSERT INTO broken_chain (chain, found_at, finding) VALUES (${parameters.add(chain)}, ` +
                    `${parameters.add(at.toISOString())}, ${parameters.add(finding)}) ON CONFLICT (chain) DO NOTHING`);
    }
    async unmarkOthers(broken, before) {
        const kept = new Set(broken);
        const marked = await this.transaction.sql((parameters) => `SELECT chain FROM broken_chain WHERE found_at <= ${parameters.add(before.toISOString())}`);
        for (const chains of (0, seal_tables_1.chunksOf)(marked.map(({ chain }) => chain).filter((chain) => !kept.has(chain))))
            await this.transaction.sql((parameters) => `DELETE FROM broken_chain WHERE chain IN (${parameters.list(chains)})`);
    }
    async checkRegister() {
        const [root] = await this.#tables.pages([register_page_1.ROOT]);
        if (root && !this.#seals.knows(root.keyId))
            return [{ ...rootFault("UNKNOWN_KEY"), id: root.keyId }];
        if (!root || !(0, register_page_1.isPageSealed)(this.#seals, root))
            return [rootFault("REGISTER")];
        return (0, register_page_1.keysOf)(root)
            .filter((key) => !this.#seals.knows(key))
            .map((key) => ({ ...rootFault("UNKNOWN_KEY"), id: key }));
    }
}
exports.SqlSealStore = SqlSealStore;
function rootFault(fault) {
    return { fault, table: "seal_register", id: register_page_1.ROOT, chain: null };
}
//# sourceMappingURL=seal.store.js.map