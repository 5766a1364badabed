"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.attach = attach;
exports.partiesOf = partiesOf;
/**
 * Attaches to each view what one of its keys names by id: one statement for the whole page, and only when asked for.
 * What the caller may not see, or what there is not, is `null`.
 */
async function attach(found, part, wanted, key, read) {
    if (!wanted.has(part) || found.length === 0)
        return;
    const ids = [...new Set(found.map(({ keys }) => keys[key]).filter((id) => id !== null))];
    const byId = new Map((await read(ids, wanted.below(part))).map((each) => [each.id, each]));
    for (const { view, keys } of found)
        Object.assign(view, { [part]: byId.get(keys[key] ?? "") ?? null });
}
/** Reads parties of one concept, for `attach`. */
function partiesOf(parties, caller, concept, showing) {
    return (ids, wanted) => parties.readByIds(caller, concept, ids, wanted, showing);
}
//# sourceMappingURL=attached-views.js.map