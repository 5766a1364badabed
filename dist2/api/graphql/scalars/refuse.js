"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ScalarRefusal = void 0;
exports.kindOf = kindOf;
exports.scalar = scalar;
const graphql_1 = require("graphql");
/**
 * A value that a scalar does not take. Its message names the scalar, what it takes and what kind of thing came, and
 * never repeats a text that came: somebody may have typed a key into the wrong place.
 */
class ScalarRefusal extends graphql_1.GraphQLError {
    constructor(words, nodes) {
        super(words.en, nodes ? { nodes } : {});
        this.words = words;
    }
}
exports.ScalarRefusal = ScalarRefusal;
const KINDS = {
    null: { en: "null", ja: "null" },
    list: { en: "a list", ja: "リスト" },
    string: { en: "a string", ja: "文字列" },
    boolean: { en: "a boolean", ja: "真偽値" },
    number: { en: "a number", ja: "数値" },
    object: { en: "an object", ja: "オブジェクト" },
};
/** What kind of thing came, in words for a message. */
function kindOf(value) {
    if (value === null)
        return KINDS.null;
    if (Array.isArray(value))
        return KINDS.list;
    const type = typeof value;
    return type === "string" || type === "boolean" || type === "number" ? KINDS[type] : KINDS.object;
}
/** A literal as the value that the same JSON variable would carry. */
function literalValue(node) {
    switch (node.kind) {
        case graphql_1.Kind.INT:
        case graphql_1.Kind.FLOAT:
            return Number(node.value);
        case graphql_1.Kind.STRING:
        case graphql_1.Kind.BOOLEAN:
            return node.value;
        case graphql_1.Kind.NULL:
            return null;
        case graphql_1.Kind.LIST:
            return [];
        default:
            return {};
    }
}
/** A scalar that takes variables and literals alike. `read` returns the value or the reason why it is none. */
function scalar(name, description, read, serialize = (value) => value) {
    const parse = (value, nodes) => {
        const result = read(value);
        if ("value" in result)
            return result.value;
        const { en, ja } = result.refusal;
        throw new ScalarRefusal({ en: `${name} ${en}`, ja: `${name}: ${ja}` }, nodes);
    };
    return new graphql_1.GraphQLScalarType({
        name,
        description,
        serialize,
        parseValue: (value) => parse(value),
        parseLiteral: (node) => parse(literalValue(node), node),
    });
}
//# sourceMappingURL=refuse.js.map