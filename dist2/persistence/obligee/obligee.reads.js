"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.StoredObligeeReads = void 0;
exports.completeObligees = completeObligees;
exports.isObligeeReadApart = isObligeeReadApart;
const ports_1 = require("../../use-cases/obligee/ports");
const addressee_1 = require("../../domain/obligee/addressee");
const addressee_expression_1 = require("./addressee-expression");
const known_addressees_1 = require("./known-addressees");
const reading_1 = require("../../domain/values/reading");
const adoption_reads_1 = require("./adoption.reads");
const obligee_history_reads_1 = require("./obligee-history.reads");
const broken_chains_1 = require("../seals/broken-chains");
const filter_conditions_1 = require("../engine/filter-conditions");
const keyset_1 = require("../engine/keyset");
const kept_plans_1 = require("../engine/kept-plans");
const selection_1 = require("../engine/selection");
const reading_columns_1 = require("../engine/reading-columns");
const scope_1 = require("../engine/scope");
const shown_parties_1 = require("../seals/shown-parties");
const OBLIGEE = {
    typename: "Obligee",
    fields: {
        id: { expression: "p.id" },
        name: { expression: "p.name" },
        reading: { expression: "p.reading" },
        category: { expression: "p.category" },
        prefecture: { expression: "p.prefecture" },
        aliases: {
            expression: "COALESCE(p.aliases, '[]')",
            convert: (list) => JSON.parse(list),
        },
        addressee: { expression: (0, addressee_expression_1.addresseeExpression)("p") },
    },
};
/** Ids grow with time, so the order is that of registration. */
const BY_REGISTRATION = { key: "p.id", id: "p.id", direction: "ASC" };
/** 五十音順 */
const BY_READING = { key: (0, reading_columns_1.readingKey)("p"), id: "p.id", direction: "ASC" };
const KEYS = { parentId: "p.parent_id", reading: (0, reading_columns_1.readingKey)("p") };
/** Obligees with what belongs to them: one statement for the page, and one each for adoptions, bodies and departments. */
class StoredObligeeReads {
    #plans = new kept_plans_1.KeptPlans();
    constructor(session, verifier) {
        this.session = session;
        this.verifier = verifier;
    }
    async byIds(ids, wanted) {
        return this.verifier.served((shown) => this.#ofIds(ids, wanted, shown));
    }
    async posts(obligeeId) {
        return postsOf((await (0, known_addressees_1.knownAddressees)(this.session, [obligeeId], null)).get(obligeeId));
    }
    async history(obligeeId) {
        return this.verifier.served(async (shown) => {
            const history = await (0, obligee_history_reads_1.historyOf)(this.session, obligeeId);
            // Whom nobody knows has no history, and no seals.
            if (history.adoptions.length + history.policies.length > 0)
                shown.add("PARTY", [obligeeId]);
            return history;
        });
    }
    adoptionSources() {
        return (0, obligee_history_reads_1.adoptionSources)(this.session);
    }
    /** For whatever names obligees: those that are not found are verified, too, for they may have been taken away. */
    async readByIds(ids, wanted, showing) {
        if (showing !== "LISTED" && (0, shown_parties_1.isAnyShown)(wanted))
            showing.add("PARTY", ids);
        return this.#ofIds(ids, wanted, showing);
    }
    async #ofIds(ids, wanted, showing) {
        if (ids.length === 0)
            return [];
        const found = await this.#read(wanted, (parameters) => `FROM obligee p WHERE p.id IN (${parameters.list(ids)})` +
            (showing === "LISTED" ? ` AND ${(0, broken_chains_1.isUnmarked)("p.id")}` : ""), showing);
        return found.map(({ view }) => view);
    }
    async page(caller, { window, orderBy, filter }, wanted) {
        const order = orderBy === "READING" ? BY_READING : BY_REGISTRATION;
        const found = await this.#read(wanted, (parameters) => {
            const conditions = [
                ...(0, broken_chains_1.noneOf)([(0, broken_chains_1.isMarked)("p.id"), ...((0, shown_parties_1.isShown)(wanted, "parent") ? [(0, broken_chains_1.isMarked)("p.parent_id")] : [])]),
                (0, scope_1.obligeesListed)(caller, "p", parameters),
                ...filtered(filter, parameters),
                ...(0, keyset_1.withinWindow)(order, window, parameters),
            ];
            return `FROM obligee p WHERE ${conditions.join(" AND ")} ${(0, keyset_1.orderAndLimit)(order, window)}`;
        }, "LISTED");
        return (0, keyset_1.toPage)(found.map(({ id, view, keys }) => ({
            view,
            position: { key: orderBy === "READING" ? keys.reading : id, id },
        })), window);
    }
    async #read(wanted, from, showing) {
        const { columns, toFound } = this.#plans.of(wanted, "", () => (0, selection_1.select)(OBLIGEE, wanted, null, KEYS));
        const rows = await this.session.cells((parameters) => `SELECT ${columns} ${from(parameters)}`);
        const found = rows.map(toFound);
        if (showing !== "LISTED" && (0, shown_parties_1.isAnyShown)(wanted))
            showing.add("PARTY", found.map(({ id }) => id));
        await this.#complete(found, wanted, showing);
        return found;
    }
    async #complete(found, wanted, showing) {
        if (found.length === 0)
            return;
        if (wanted.has("adoptions")) {
            const adoptions = await (0, adoption_reads_1.adoptionsThatHold)(this.session, found.map(({ id, keys }) => ({ id, parentId: keys.parentId })));
            for (const { id, view } of found)
                Object.assign(view, { adoptions: adoptions.get(id) ?? [] });
        }
        if (wanted.has("parent")) {
            const ids = new Set(found.flatMap(({ keys }) => keys.parentId ?? []));
            const parents = await this.readByIds([...ids], wanted.below("parent"), showing);
            const byId = new Map(parents.map((parent) => [parent.id, parent]));
            for (const { keys, view } of found)
                Object.assign(view, { parent: byId.get(keys.parentId ?? "") ?? null });
        }
        if (wanted.has("departments")) {
            const departments = await this.#departmentsOf(found, wanted.below("departments"));
            for (const { id, view } of found)
                Object.assign(view, { departments: departments.get(id) ?? [] });
        }
    }
    /** A list, which is not verified. */
    async #departmentsOf(bodies, wanted) {
        const departments = await this.#read(wanted, (parameters) => `FROM (SELECT d.*, row_number() OVER (PARTITION BY d.parent_id ORDER BY d.id) AS place FROM obligee d ` +
            `WHERE d.parent_id IN (${parameters.list(bodies.map(({ id }) => id))}) AND ${(0, broken_chains_1.isUnmarked)("d.id")}) p ` +
            `WHERE p.place <= ${String(ports_1.MOST_DEPARTMENTS)} ORDER BY p.id`, "LISTED");
        const byBody = new Map(bodies.map(({ id }) => [id, []]));
        for (const { keys, view } of departments)
            byBody.get(keys.parentId ?? "")?.push(view);
        return byBody;
    }
}
exports.StoredObligeeReads = StoredObligeeReads;
/** Who is certain stands first. */
function postsOf(known) {
    if (!known)
        return [];
    const { certain, kept } = known;
    const certainPost = certain === null ? [] : [{ title: certain, holder: null }];
    return [
        ...certainPost,
        ...kept.filter((post) => (0, addressee_1.postInWords)(post) !== certain).map(({ title, holder }) => ({ title, holder })),
    ];
}
/** The obligees of other views, such as guarantees, with fields that the views' own statement did not join. */
async function completeObligees(reads, found, wanted, showing) {
    if (found.length === 0 || !isObligeeReadApart(wanted))
        return;
    const ids = new Set(found.flatMap(({ keys }) => keys.obligeeId ?? []));
    const obligees = await reads.readByIds([...ids], wanted.below("obligee"), showing);
    const byId = new Map(obligees.map((obligee) => [obligee.id, obligee]));
    for (const { keys, view } of found)
        Object.assign(view, { obligee: byId.get(keys.obligeeId ?? "") });
}
/** Whether fields of a view's obligee are wanted that its own statement does not join. */
function isObligeeReadApart(wanted) {
    return [...wanted.below("obligee")].some((path) => !JOINED.includes(path));
}
/** What views of other concepts join of an obligee themselves. */
const JOINED = ["id", "name", "addressee", "__typename"];
function filtered({ name, categories, prefecture, adoptedOn, contractType, isDepartment, parentId }, parameters) {
    const conditions = (0, filter_conditions_1.containing)("p.search_text", (0, reading_1.typedNames)(name ?? ""), parameters);
    if (categories !== undefined)
        conditions.push(categories.length === 0 ? "1 = 0" : `p.category IN (${parameters.list(categories)})`);
    if (prefecture !== undefined)
        conditions.push(`p.prefecture = ${parameters.add(prefecture)}`);
    if (isDepartment !== undefined)
        conditions.push(`p.parent_id IS ${isDepartment ? "NOT NULL" : "NULL"}`);
    if (parentId !== undefined)
        conditions.push(`p.parent_id = ${parameters.add(parentId)}`);
    if (adoptedOn !== undefined || contractType !== undefined)
        conditions.push(`EXISTS (SELECT 1 FROM adoption a WHERE ${HOLDS} AND ${adopted({ adoptedOn, contractType }, parameters)})`);
    return conditions;
}
/** `adoptionsOfDepartment` in domain, as a condition. */
const HOLDS = "(a.obligee_id = p.id OR (a.obligee_id = p.parent_id AND NOT EXISTS (SELECT 1 FROM adoption o " +
    "WHERE o.obligee_id = p.id AND (a.is_trial OR NOT o.is_trial))))";
function adopted({ adoptedOn, contractType }, parameters) {
    const since = (start) => adoptedOn === undefined ? "" : ` AND COALESCE(${start}, '') <= ${parameters.add(adoptedOn)}`;
    const types = {
        WORKS: () => `(a.works${since("a.starts_on")})`,
        CONSULTING: () => `(a.consulting IS NOT FALSE${since("a.consulting_starts_on, a.starts_on")})`,
    };
    return contractType === undefined ? `(${types.WORKS()} OR ${types.CONSULTING()})` : types[contractType]();
}
//# sourceMappingURL=obligee.reads.js.map