"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.takeHeads = takeHeads;
exports.saveHeads = saveHeads;
exports.throwIfAny = throwIfAny;
const seal_finding_1 = require("../../use-cases/shared/seal-finding");
const chain_check_1 = require("./chain-check");
const seal_head_1 = require("./seal-head");
/** Takes the heads of these chains, to which these rows are about to be sealed. */
async function takeHeads(tables, seals, all, changed) {
    // No other unit of work can hold the chain of a subject whose own row is not sealed yet.
    const begun = new Set(changed.flatMap(({ id, chain, stored }) => (id === chain && stored === null ? [chain] : [])));
    // All units of work take heads in one order, so that none waits in a circle.
    const chains = [...new Set(all)].filter((chain) => !begun.has(chain)).sort();
    const heads = await tables.takeHeads(chains);
    const missing = chains.filter((chain) => !heads.has(chain));
    const added = await begin(tables, seals, missing);
    // Another unit of work began one of these chains first, and has ended.
    const others = missing.filter((chain) => !added.has(chain));
    for (const [chain, head] of await tables.takeHeads(others))
        heads.set(chain, head);
    throwIfAny(chains.map((chain) => (added.has(chain) ? null : (0, chain_check_1.faultOfHead)(seals, chain, heads.get(chain)))));
    return {
        before: new Map([...begun, ...chains].map((chain) => [chain, heads.get(chain) ?? null])),
        begun,
    };
}
/**
 * A chain begins with its first row, so existing seals mean that its head was removed. The question comes
 * after the lock: a quicker unit of work has ended by then, and has left a head.
 */
async function begin(tables, seals, chains) {
    if (chains.length === 0)
        return new Set();
    const added = await tables.beginHeads(chains.map((chain) => (0, seal_head_1.sealedHead)(seals, (0, seal_head_1.newChain)(chain))));
    const withSeals = await tables.chainsWithSeals([...added]);
    throwIfAny(withSeals.map((chain) => (0, chain_check_1.faultOfHead)(seals, chain, undefined)));
    return added;
}
/** Stores taken heads. A stored head of a new subject is a leftover of another subject with its id. */
async function saveHeads(tables, seals, heads, begun) {
    const added = await tables.beginHeads(heads.filter(({ chain }) => begun.has(chain)));
    throwIfAny([...begun].map((chain) => (added.has(chain) ? null : (0, chain_check_1.faultOfHead)(seals, chain, undefined))));
    await tables.saveHeads(heads.filter(({ chain }) => !begun.has(chain)));
}
function throwIfAny(faults) {
    const findings = faults.filter((fault) => fault !== null);
    if (findings.length > 0)
        throw new seal_finding_1.SealBroken(findings);
}
//# sourceMappingURL=taken-heads.js.map