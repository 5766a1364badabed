"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.StoredSealReads = void 0;
const chain_check_1 = require("../seals/chain-check");
const register_page_1 = require("../seals/register-page");
const register_part_1 = require("../seals/register-part");
const sealed_tables_1 = require("../seals/sealed-tables");
const ROWS_AT_ONCE = 1_000;
class StoredSealReads {
    constructor(session, sealParts, more) {
        this.session = session;
        this.sealParts = sealParts;
        this.more = more;
    }
    rest() {
        return this.more.onRest();
    }
    parts() {
        return (0, register_part_1.partsOf)(this.session, this.sealParts);
    }
    ofPart(part) {
        return (0, register_part_1.partOf)(this.session, this.sealParts, part);
    }
    async below(pages, after) {
        const heads = await this.sealParts.rows.headsAfter(this.session, after, ROWS_AT_ONCE);
        const broken = new Set(pages);
        return {
            chains: heads
                .map(({ chain }) => chain)
                .filter((chain) => (0, register_page_1.pathOf)(chain).some((page) => broken.has(page))),
            next: heads.length < ROWS_AT_ONCE ? null : (heads.at(-1)?.chain ?? null),
        };
    }
    async ofChains(chains) {
        if (chains.length === 0)
            return { findings: [], outdated: [] };
        const { seals, rows } = this.sealParts;
        const found = await rows.ofChains(this.session, chains, sealed_tables_1.ALL_GROUPS);
        const register = (0, chain_check_1.registerOf)(seals, found);
        const isOutdated = (chain) => found.heads.get(chain)?.keyId !== seals.current ||
            register.isOutdated(chain) ||
            found.rows.some(({ stored }) => stored?.chain === chain && stored.keyId !== seals.current);
        const findings = chains.flatMap((chain) => {
            const faults = (0, chain_check_1.faultsOfSubject)(seals, chain, found);
            if (faults.length === 0 && isGuarantee(chain, found))
                this.more.onVerified(chain, found);
            return faults;
        });
        return {
            findings,
            outdated: chains.filter(isOutdated),
        };
    }
    async strays(after) {
        const at = after === null ? 0 : sealed_tables_1.SEALED_TABLES.findIndex(({ name }) => name === after.table);
        const table = sealed_tables_1.SEALED_TABLES[at];
        if (!table)
            return { findings: [], next: null };
        const { rows } = this.sealParts;
        const { strays, last } = await rows.strays(this.session, table, after?.id ?? null, ROWS_AT_ONCE);
        const following = sealed_tables_1.SEALED_TABLES[at + 1];
        return {
            findings: strays.map(({ id, chain, isSealed }) => ({
                fault: isSealed ? "CHANGED" : "UNSEALED",
                table: table.name,
                id,
                chain,
            })),
            next: last === null
                ? following
                    ? { table: following.name, id: null }
                    : null
                : { table: table.name, id: last },
        };
    }
}
exports.StoredSealReads = StoredSealReads;
function isGuarantee(chain, { rows }) {
    return rows.some((row) => row.table === "guarantee" && row.chain === chain);
}
//# sourceMappingURL=seal.reads.js.map