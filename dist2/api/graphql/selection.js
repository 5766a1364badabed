"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.withSources = void 0;
exports.wantedFields = wantedFields;
const graphql_1 = require("graphql");
const outcome_1 = require("./execution/outcome");
const kept_by_1 = require("../../use-cases/shared/kept-by");
const wanted_1 = require("../../use-cases/shared/wanted");
/**
 * The fields that a request asks for below the resolved field, as dotted paths of field names; aliases, fragments,
 * `@skip` and `@include` are looked through. Fields of several fragments add up, whatever their type. An object is
 * listed itself and with what is asked of it, so that one whose fields are all skipped is still wanted.
 *
 * The same operation gets the same answer as long as its document is kept: whatever is planned for it is planned once.
 */
function wantedFields(info) {
    const { conditions, byOutcome } = keptFor(info);
    const outcome = conditions
        .map((condition) => ((0, outcome_1.isIncluded)(condition, info.variableValues) ? "1" : "0"))
        .join("");
    const known = byOutcome.get(outcome);
    if (known)
        return known;
    // Whoever changes its variables at every request shall not fill the memory.
    if (byOutcome.size >= MOST_OUTCOMES)
        byOutcome.clear();
    const wanted = pathsBelow(info);
    byOutcome.set(outcome, wanted);
    return wanted;
}
/**
 * Fields that are computed, with the stored field that each is computed from: the printed rows come from the content; the
 * PDF and how a certificate stands are found by its id, as are the hand-overs and confirmations of a guarantee.
 */
exports.withSources = (0, kept_by_1.keptBy)((wanted) => wanted.renamed((path) => path
    .replace(/(^|\.)(?:deposits|endConfirmations)(\..+)?$/, "$1id")
    .replace(/(^|\.)(?:items(?:\.\w+)?|missingCharacters)$/, "$1content")
    .replace(/(^|\.)(pdf|premiumPdf|standing)(\.\w+)?$/, "$1id")));
/** For an operation whose variables decide what is asked. */
const MOST_OUTCOMES = 4;
const KEPT = new WeakMap();
function keptFor(info) {
    const [first] = info.fieldNodes;
    if (!first)
        throw new Error("a field is resolved that no operation names");
    const known = KEPT.get(first);
    // A field that is named in several places is resolved for those of them that are not skipped.
    if (known?.nodes.length === info.fieldNodes.length &&
        known.nodes.every((node, i) => node === info.fieldNodes[i]))
        return known;
    const kept = { nodes: [...info.fieldNodes], conditions: conditionsBelow(info), byOutcome: new Map() };
    KEPT.set(first, kept);
    return kept;
}
function conditionsBelow(info) {
    const conditions = [];
    const seen = new Set();
    walk(info, (selection) => {
        if (selection.directives?.length)
            conditions.push(selection);
        if (selection.kind !== graphql_1.Kind.FRAGMENT_SPREAD)
            return true;
        const fragment = info.fragments[selection.name.value];
        if (!fragment || seen.has(fragment))
            return false;
        seen.add(fragment);
        return true;
    });
    return conditions;
}
function pathsBelow(info) {
    const paths = new Set();
    /** Fragments by the place they were spread in: spread again there, they add nothing. */
    const places = new Set();
    walk(info, (selection, prefix) => {
        if (!(0, outcome_1.isIncluded)(selection, info.variableValues))
            return false;
        if (selection.kind === graphql_1.Kind.FIELD)
            paths.add(prefix + selection.name.value);
        if (selection.kind !== graphql_1.Kind.FRAGMENT_SPREAD)
            return true;
        const place = `${prefix} ${selection.name.value}`;
        if (places.has(place))
            return false;
        places.add(place);
        return true;
    });
    return new wanted_1.Wanted(paths);
}
/** Every selection below the resolved field, with the path of the field that it lies below; `enter`: whether to look into it. */
function walk({ fieldNodes, fragments }, enter) {
    const into = (set, prefix) => {
        for (const selection of set?.selections ?? []) {
            if (!enter(selection, prefix))
                continue;
            switch (selection.kind) {
                case graphql_1.Kind.FIELD:
                    into(selection.selectionSet, `${prefix}${selection.name.value}.`);
                    break;
                case graphql_1.Kind.INLINE_FRAGMENT:
                    into(selection.selectionSet, prefix);
                    break;
                case graphql_1.Kind.FRAGMENT_SPREAD:
                    into(fragments[selection.name.value]?.selectionSet, prefix);
                    break;
            }
        }
    };
    for (const { selectionSet } of fieldNodes)
        into(selectionSet, "");
}
//# sourceMappingURL=selection.js.map