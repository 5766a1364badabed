"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.shippedBodies = shippedBodies;
const addressee_1 = require("../domain/obligee/addressee");
const obligee_1 = require("../domain/obligee/obligee");
const hand_over_rules_1 = require("./hand-over-rules");
const shipped_adoptions_1 = require("./shipped-adoptions");
/** The bodies of all data files that ship, each with what they say of it. */
function shippedBodies() {
    const bodies = new Map();
    const add = (named, facts, body) => {
        const key = `${(0, obligee_1.obligeeNameKey)(named)} ${body ?? ""}`;
        const before = bodies.get(key);
        bodies.set(key, {
            ...named,
            body,
            category: before?.category ?? facts.category,
            aliases: [...new Set([...(before?.aliases ?? []), ...facts.aliases])],
            hasPost: facts.hasPost || (before?.hasPost ?? false),
            statements: [...(before?.statements ?? []), ...facts.statements],
            policies: [...(before?.policies ?? []), ...facts.policies],
        });
    };
    for (const line of (0, shipped_adoptions_1.shippedAdoptions)().flat()) {
        if ("problems" in line)
            throw new Error(`line ${String(line.line)}: ${line.problems.join(" ")}`);
        const { obligee, parentName, adoption } = line.stated;
        const { name, prefecture, category, aliases } = obligee;
        const hasPost = (0, addressee_1.certainAddressee)({ ...obligee, parentId: parentName }, null) !== null;
        const statements = [{ ...adoption, isDayStated: adoption.asOf !== null }];
        add({ name, prefecture }, { category, aliases, hasPost, statements, policies: [] }, parentName);
    }
    for (const { name, prefecture, aliases, source, asOf } of (0, hand_over_rules_1.shippedHandOverRules)()) {
        const hasPost = (0, addressee_1.certainAddressee)({ name, category: null, parentId: null, addressee: null }, null) !== null;
        const policies = [{ source, day: asOf }];
        add({ name, prefecture }, { category: null, aliases, hasPost, statements: [], policies }, null);
    }
    return [...bodies.values()];
}
//# sourceMappingURL=shipped-bodies.js.map