"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.shapedJson = shapedJson;
const graphql_1 = require("graphql");
const json_text_1 = require("./http/json-text");
/** The JSON of an operator's file as an input type of a schema describes it, or everything that is wrong with its shape. */
function shapedJson(schema, type, bytes) {
    // Bytes that are no text are refused, not replaced: they must not become part of a name.
    const read = (0, json_text_1.jsonText)(bytes);
    if (!("text" in read)) {
        const looks = read.looksLike === undefined ? "" : `; it looks like ${read.looksLike}`;
        return { problems: [`It is not UTF-8${looks}. Save it as UTF-8.`] };
    }
    if ((0, json_text_1.escapesHalfCharacter)(read.text))
        return { problems: ["It holds half a character: an escape such as \\ud842 without its other half."] };
    let json;
    try {
        json = JSON.parse(read.text);
    }
    catch {
        return { problems: ["It is not JSON."] };
    }
    const problems = [];
    const value = (0, graphql_1.coerceInputValue)(json, schema.getType(type), (path, _value, { message }) => {
        problems.push(path.length > 0 ? `${path.join(".")}: ${message}` : message);
    });
    return problems.length > 0 ? { problems } : { value };
}
//# sourceMappingURL=shaped-json.js.map