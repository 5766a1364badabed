"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.KnownObligees = void 0;
const adoption_statement_1 = require("../../domain/obligee/adoption-statement");
const search_text_1 = require("../../domain/values/search-text");
const obligee_1 = require("../../domain/obligee/obligee");
/** The obligees and adoptions that an import meets: as they are stored, and as its lines leave them. */
class KnownObligees {
    #obligees = new Map();
    /** A body and a department of each name, if there is one: neither becomes the other. */
    #bodies = new Map();
    #departments = new Map();
    #adoptions = new Map();
    /** By adoption, the newest statement of each source. */
    #statements = new Map();
    #newStatements = [];
    /** By source, of whom this file speaks and its newest day. */
    #editions = new Map();
    #changedObligees = new Set();
    #changedAdoptions = new Set();
    constructor(newId, today, at) {
        this.newId = newId;
        this.today = today;
        this.at = at;
    }
    async load(store, names) {
        const obligees = await store.findNamed(names);
        for (const obligee of obligees)
            this.#know(obligee);
        const ids = obligees.map(({ id }) => id);
        for (const adoption of await store.adoptionsOf(ids))
            this.#adoptions.set(adoptionKey(adoption), adoption);
        for (const statement of await store.newestStatementsOf(ids))
            this.#saidOf(adoptionKey(statement), statement);
    }
    /**
     * Takes what a line states, unless a newer edition of the same source spoke. Each source speaks for itself; what the newest
     * statements of all of them say together holds.
     */
    take({ obligee, parentName, adoption }) {
        const asOf = adoption.asOf ?? this.today;
        if (asOf > this.today)
            return { problem: `時点 ${asOf} is after the day of the import, ${this.today}.` };
        const parent = parentName === null ? null : this.#parent(parentName, obligee.prefecture);
        if (parent && "problem" in parent)
            return parent;
        const parentId = parent?.id ?? null;
        const key = (0, obligee_1.obligeeKey)({ ...obligee, parentId });
        const known = this.#obligees.get(key);
        const problem = known ? undefined : this.#problemOfNamesake(obligee, parentName);
        if (problem !== undefined)
            return { problem };
        const obligeeId = known?.id ?? this.newId("obligee");
        const adopted = adoptionKey({ obligeeId, isTrial: adoption.isTrial });
        const isDayStated = adoption.asOf !== null;
        this.#names(adoption.source, obligeeId, { asOf, isDayStated });
        const saidBefore = this.#statements.get(adopted)?.get((0, adoption_statement_1.sourceKey)(adoption.source));
        if (saidBefore && (0, adoption_statement_1.isOlderEdition)({ asOf, isDayStated }, saidBefore))
            return { effect: "unchanged" };
        // A line without a day of its own states nothing new by being imported again on another.
        const says = { ...adoption, asOf, isDayStated, recordedAt: this.at, obligeeId };
        const isDayNew = isDayStated && saidBefore?.isDayStated === false;
        const saysNew = !saidBefore || isDayNew || !isSame(facts(saidBefore, isDayStated), facts(says, isDayStated));
        if (saysNew) {
            const statement = { ...says, id: this.newId("statement") };
            this.#saidOf(adopted, statement);
            this.#newStatements.push(statement);
        }
        const before = this.#adoptions.get(adopted);
        const inForce = (0, adoption_statement_1.statementInForce)([...(this.#statements.get(adopted)?.values() ?? [])]);
        if (!inForce)
            throw new Error(`no source speaks of ${obligeeId} after one just did`);
        const isInForce = (0, adoption_statement_1.sourceKey)(inForce.source) === (0, adoption_statement_1.sourceKey)(adoption.source);
        const merged = known ? merge(known, obligee, isInForce) : { ...obligee, id: obligeeId, parentId };
        const after = adoptionOf(inForce, before?.id ?? this.newId("adoption"));
        const obligeeChanged = !known || !isSame(known, merged);
        const adoptionChanged = !before || (saysNew && !isSame(facts(before, true), facts(after, true)));
        if (obligeeChanged) {
            this.#know(merged);
            this.#changedObligees.add(key);
        }
        if (adoptionChanged) {
            this.#adoptions.set(adoptionKey(after), after);
            this.#changedAdoptions.add(adoptionKey(after));
        }
        if (!before)
            return { effect: "added" };
        return { effect: obligeeChanged || adoptionChanged || saysNew ? "changed" : "unchanged" };
    }
    /** What is to be stored, in the order in which it was first taken. */
    changes() {
        return {
            obligees: [...this.#changedObligees].map((key) => this.#obligees.get(key)),
            adoptions: [...this.#changedAdoptions].map((key) => this.#adoptions.get(key)),
            statements: this.#newStatements,
        };
    }
    /**
     * Of whom these sources spoke in an older edition than this file, which does not name them any more. `refused`: what stands
     * in lines that were not taken (`searchText`): the file still names whom they name.
     */
    async noLongerNamed(store, refused) {
        const before = await store.namedBySources([...this.#editions.keys()]);
        return before
            .filter(({ source, obligeeId, name, ...said }) => {
            const edition = this.#editions.get(source);
            if (!edition || edition.named.has(obligeeId) || refused.has((0, search_text_1.searchText)(name)))
                return false;
            return (0, adoption_statement_1.isOlderEdition)(said, edition.newest);
        })
            .map(({ name, source }) => `${name} (${source})`);
    }
    #names(source, obligeeId, edition) {
        const { named, newest } = this.#editions.get(source) ?? { named: new Set(), newest: edition };
        this.#editions.set(source, {
            named: named.add(obligeeId),
            newest: (0, adoption_statement_1.isOlderEdition)(newest, edition) ? edition : newest,
        });
    }
    /** Of one source, and one day, what was recorded last stands last. */
    #saidOf(adopted, statement) {
        const said = this.#statements.get(adopted) ?? new Map();
        const source = (0, adoption_statement_1.sourceKey)(statement.source);
        said.delete(source);
        said.set(source, statement);
        this.#statements.set(adopted, said);
    }
    #know(obligee) {
        this.#obligees.set((0, obligee_1.obligeeKey)(obligee), obligee);
        const namesakes = obligee.parentId === null ? this.#bodies : this.#departments;
        namesakes.set((0, obligee_1.obligeeNameKey)(obligee), obligee);
    }
    /** A body of this name in the same prefecture, or else a national one; a department is none. */
    #parent(name, prefecture) {
        const places = [(0, obligee_1.obligeeNameKey)({ prefecture, name }), (0, obligee_1.obligeeNameKey)({ prefecture: null, name })];
        const body = places.map((place) => this.#bodies.get(place)).find((found) => found !== undefined);
        if (body)
            return body;
        const isDepartment = places.some((place) => this.#departments.has(place));
        return {
            problem: isDepartment
                ? `親団体 ${name} is a department itself; a department has no departments.`
                : `親団体 ${name} is no body that this file or the database holds; enter it first, in a line of its own.`,
        };
    }
    /**
     * Why a new obligee may be one that is known in another place: a body, with departments and users of its own, must not
     * become a department, nor lose its adoption to one of the same name.
     */
    #problemOfNamesake(name, parentName) {
        const namesakes = parentName === null ? this.#departments : this.#bodies;
        const namesake = namesakes.get((0, obligee_1.obligeeNameKey)(name));
        if (!namesake)
            return undefined;
        return parentName === null
            ? `${namesake.name} is known as a department (${namesake.id}): name the body that it belongs to (親団体).`
            : `${namesake.name} is known as a body of its own (${namesake.id}), and does not become a department of ${parentName}.`;
    }
}
exports.KnownObligees = KnownObligees;
function adoptionKey({ obligeeId, isTrial }) {
    return `${obligeeId} ${String(isTrial)}`;
}
/**
 * What the source that holds states replaces what was known, another one only adds to it. What is left out leaves it, and
 * names add up.
 */
function merge(known, stated, isInForce) {
    const [first, second] = isInForce ? [stated, known] : [known, stated];
    return {
        ...known,
        category: first.category ?? second.category,
        aliases: [...new Set([...known.aliases, ...stated.aliases])],
        addressee: first.addressee ?? second.addressee,
        reading: first.reading ?? second.reading,
    };
}
/** The adoption as it is kept beside its history. */
function adoptionOf(statement, id) {
    const { obligeeId, asOf, source } = statement;
    return { ...factsOf(statement), asOf, source, id, obligeeId };
}
function factsOf(adoption) {
    const { startsOn, startBasis, works, consulting, consultingStartsOn, kinds, isTrial } = adoption;
    return { startsOn, startBasis, works, consulting, consultingStartsOn, kinds, isTrial };
}
function facts(adoption, isDated) {
    const { asOf, source, sourceUrl = null } = adoption;
    return { ...factsOf(adoption), sourceUrl, ...(isDated && { asOf, source }) };
}
/** Plain facts: texts, truth values and lists of texts. */
function isSame(one, other) {
    const sorted = (facts) => JSON.stringify(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)));
    return sorted(one) === sorted(other);
}
//# sourceMappingURL=known-obligees.js.map