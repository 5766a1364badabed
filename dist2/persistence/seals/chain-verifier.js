"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ChainVerifier = void 0;
const seal_finding_1 = require("../../use-cases/shared/seal-finding");
const chain_check_1 = require("./chain-check");
const shown_subjects_1 = require("./shown-subjects");
/** Verifies the subjects of an answer before it is served, in one statement at most. */
class ChainVerifier {
    constructor(session, parts, compared, onBroken) {
        this.session = session;
        this.parts = parts;
        this.compared = compared;
        this.onBroken = onBroken;
    }
    /** Returns the result of a read only if all subjects that it shows are as the system wrote them. */
    async served(read) {
        const shown = new shown_subjects_1.ShownSubjects();
        // Reads the rows before their seals: rows written between the two are sealed already.
        const served = await read(shown);
        await this.#throwIfAny(shown.histories.length === 0 ? await this.compared.faultsOf(shown) : await this.#faultsOfAll(shown));
        return served;
    }
    /** Marks a subject that is not as the system wrote it, and throws `SealBroken`. */
    async verify(subjects, groups) {
        const { findings } = await this.#faultsOfRows({ subjects, groups, histories: [] });
        await this.#throwIfAny(findings);
    }
    /** Where events are shown, everything is read. */
    async #faultsOfAll(shown) {
        const { histories } = shown;
        const compared = shown.rows.flatMap((row) => row.compared());
        const rows = await this.#faultsOfRows({
            subjects: [...shown.subjects, ...compared.map(({ chain }) => chain)],
            groups: [...new Set([...shown.groups, ...compared.map(({ group }) => group)])],
            histories,
        });
        return [...rows.findings, ...(await this.#faultsOfHistories(shown, rows.found))];
    }
    async #faultsOfRows({ subjects, groups, histories, }) {
        const chains = [...new Set(subjects)];
        if (chains.length === 0)
            return { findings: [], found: null };
        const { seals, rows } = this.parts;
        // Reads events here only where the answer shows those of every chain: an organisation has many, and no
        // answer shows them.
        const isAlone = chains.every((chain) => histories.includes(chain));
        const found = isAlone
            ? await rows.ofChains(this.session, histories, [...groups, "EVENT"])
            : await rows.ofChains(this.session, chains, groups);
        const findings = chains.flatMap((chain) => (0, chain_check_1.faultsOfChain)(seals, chain, found));
        return { findings, found: isAlone ? found : null };
    }
    async #faultsOfHistories({ histories, events }, known) {
        if (histories.length === 0)
            return [];
        const { seals, rows } = this.parts;
        const found = known ?? (await rows.ofChains(this.session, histories, ["EVENT"]));
        return [
            ...histories.flatMap((chain) => faultsOfHistory(seals, chain, found)),
            ...strangersAmong(events, found),
        ];
    }
    async #throwIfAny(findings) {
        if (findings.length === 0)
            return;
        await this.onBroken(findings);
        throw new seal_finding_1.SealBroken(findings);
    }
}
exports.ChainVerifier = ChainVerifier;
function faultsOfHistory(seals, chain, found) {
    const head = found.heads.get(chain);
    const fault = (0, chain_check_1.faultOfHead)(seals, chain, head) ?? (0, chain_check_1.registerOf)(seals, found).faultOf(chain, head?.seal ?? null);
    return fault ? [fault] : (0, chain_check_1.faultsOfEvents)(seals, chain, found);
}
/** Events to be served that no seal places in their subject's chain. */
function strangersAmong(events, { rows }) {
    const sealed = new Set(rows.flatMap(({ table, id, stored }) => (table === "event" && stored ? [`${stored.chain} ${id}`] : [])));
    return events
        .filter(({ id, chain }) => !sealed.has(`${chain} ${id}`))
        .map(({ id, chain }) => ({ fault: "UNSEALED", table: "event", id, chain }));
}
//# sourceMappingURL=chain-verifier.js.map