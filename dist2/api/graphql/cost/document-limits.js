"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.judgeDocument = judgeDocument;
const graphql_1 = require("graphql");
const request_error_1 = require("../errors/request-error");
const secret_literals_1 = require("../secret-literals");
const field_cost_1 = require("./field-cost");
const introspection_cost_1 = require("./introspection-cost");
/** More aliases than any screen needs: limits on what one request can make the server do. */
const MOST_ROOT_FIELDS = 30;
/** Three times a query for every field of the schema. */
const MOST_FIELDS = 1_000;
/** All operations and fragments of a document, each with its fragments: validation looks at every one of them. */
const MOST_FIELDS_OF_DOCUMENT = 10_000;
/** Validation compares all fields that come under one name in one place with each other, and likewise all fragments. */
const MOST_PAIRS = 5_000;
/** Takes time in proportion to the document. */
function judgeDocument(schema, document) {
    const refusal = refusalOf(schema, document) ?? (0, secret_literals_1.refusalOfSecretLiterals)(document);
    return { refusal, isIntrospecting: isIntrospecting(document) };
}
function isIntrospecting(document) {
    let found = false;
    (0, graphql_1.visit)(document, {
        Field: (field) => {
            if (!(0, introspection_cost_1.isIntrospection)(field))
                return undefined;
            found = true;
            return graphql_1.BREAK;
        },
    });
    return found;
}
/** Validation can take a second for a document that is made for it. */
function refusalOf(schema, document) {
    const definitions = document.definitions.filter((definition) => definition.kind === graphql_1.Kind.OPERATION_DEFINITION || definition.kind === graphql_1.Kind.FRAGMENT_DEFINITION);
    const fragments = new Map(definitions.filter(isFragment).map((fragment) => [fragment.name.value, fragment]));
    const secrets = onePerRequest(schema);
    const counts = {
        fields: new Counter(fragments, () => 1, true),
        rootFields: new Counter(fragments, () => 1, false),
        secrets: new Counter(fragments, ({ name }) => (secrets.includes(name.value) ? 1 : 0), false),
    };
    let fieldsOfDocument = 0;
    for (const definition of definitions) {
        const fields = counts.fields.count(definition.selectionSet);
        fieldsOfDocument += fields;
        if (fields > MOST_FIELDS || fieldsOfDocument > MOST_FIELDS_OF_DOCUMENT)
            return refusal(FIELDS, definition);
        if (isFragment(definition))
            continue;
        if (counts.rootFields.count(definition.selectionSet) > MOST_ROOT_FIELDS)
            return refusal(ROOT_FIELDS, definition);
        if (counts.secrets.count(definition.selectionSet) > 1)
            return refusal(secretsWords(secrets), definition);
    }
    let pairs = 0;
    for (const definition of definitions) {
        const count = new PairCount(fragments);
        count.below([definition.selectionSet]);
        pairs += count.pairs;
        if (pairs > MOST_PAIRS)
            return refusal(PAIRS, definition);
    }
    return undefined;
}
function isFragment(definition) {
    return definition.kind === graphql_1.Kind.FRAGMENT_DEFINITION;
}
/** The mutations of which a request may hold one, by name. */
function onePerRequest(schema) {
    const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
    return fields.filter((field) => (0, field_cost_1.costOf)(field).isOnePerRequest).map(({ name }) => name);
}
/** Counts fields, those of fragments included, each as `own` says; those below other fields only where asked. */
class Counter {
    /** Each fragment is counted once: fragments of fragments would otherwise take exponential time. */
    #counted = new Map();
    constructor(fragments, own, goesDeep) {
        this.fragments = fragments;
        this.own = own;
        this.goesDeep = goesDeep;
    }
    count({ selections }) {
        let total = 0;
        for (const selection of selections) {
            if (selection.kind === graphql_1.Kind.FRAGMENT_SPREAD)
                total += this.#inFragment(selection.name.value);
            else if (selection.kind === graphql_1.Kind.INLINE_FRAGMENT)
                total += this.count(selection.selectionSet);
            else
                total +=
                    this.own(selection) +
                        (this.goesDeep && selection.selectionSet ? this.count(selection.selectionSet) : 0);
        }
        return total;
    }
    #inFragment(name) {
        const known = this.#counted.get(name);
        if (known !== undefined)
            return known;
        // A fragment that holds itself, which a rule refuses, finds the zero.
        this.#counted.set(name, 0);
        const fragment = this.fragments.get(name);
        const counted = fragment ? this.count(fragment.selectionSet) : 0;
        this.#counted.set(name, counted);
        return counted;
    }
}
/** Counts the pairs that are compared: of fields that come under one name in one place, and of fragments in one place. */
class PairCount {
    /** Of a definition within the limit on fields, more are found only where a fragment holds itself, which a rule refuses. */
    #fieldsLeft;
    constructor(fragments) {
        this.fragments = fragments;
        this.pairs = 0;
        /** Of a definition within the limit on fields, more are found only where a fragment holds itself, which a rule refuses. */
        this.#fieldsLeft = MOST_FIELDS;
    }
    below(selectionSets) {
        const byName = new Map();
        const spread = new Set();
        this.#collect(selectionSets, byName, spread);
        this.pairs += pairsAmong(spread.size);
        for (const fields of byName.values()) {
            this.pairs += pairsAmong(fields.length);
            const below = fields.flatMap(({ selectionSet }) => selectionSet ?? []);
            if (below.length > 0 && this.#fieldsLeft > 0)
                this.below(below);
        }
    }
    #collect(selectionSets, byName, spread) {
        for (const selection of selectionSets.flatMap(({ selections }) => selections)) {
            if (selection.kind === graphql_1.Kind.INLINE_FRAGMENT)
                this.#collect([selection.selectionSet], byName, spread);
            else if (selection.kind === graphql_1.Kind.FIELD) {
                this.#fieldsLeft -= 1;
                const name = (selection.alias ?? selection.name).value;
                const fields = byName.get(name);
                if (fields)
                    fields.push(selection);
                else
                    byName.set(name, [selection]);
            }
            else if (!spread.has(selection.name.value)) {
                spread.add(selection.name.value);
                const fragment = this.fragments.get(selection.name.value);
                if (fragment)
                    this.#collect([fragment.selectionSet], byName, spread);
            }
        }
    }
}
function pairsAmong(count) {
    return (count * (count - 1)) / 2;
}
function refusal(words, nodes) {
    return (0, request_error_1.locatedAt)(nodes, (0, request_error_1.badUserInput)(words));
}
const ROOT_FIELDS = {
    en: `An operation may ask for at most ${String(MOST_ROOT_FIELDS)} root fields. Send several requests.`,
    ja: `1回の操作で指定できるルートフィールドは${String(MOST_ROOT_FIELDS)}個までです。リクエストを分けてください。`,
};
const FIELDS = {
    en: `An operation may have at most ${String(MOST_FIELDS)} fields, those of its fragments included. Ask for less, or send several requests.`,
    ja: `1回の操作で指定できるフィールドは、フラグメント内も含めて${String(MOST_FIELDS)}個までです。項目を減らすか、リクエストを分けてください。`,
};
const PAIRS = {
    en: "The document asks for the same fields in one place too many times, or by too many fragments. Ask for each once.",
    ja: "同じ場所で同じ項目が何度も指定されているか、フラグメントが多すぎます。各項目は1回だけ指定してください。",
};
function secretsWords(names) {
    return {
        en: `An operation may call only one of ${names.join(", ")}. Send several requests.`,
        ja: `${names.join("、")} は1回の操作で1つだけ指定できます。リクエストを分けてください。`,
    };
}
//# sourceMappingURL=document-limits.js.map