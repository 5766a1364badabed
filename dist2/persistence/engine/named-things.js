"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.named = named;
const reading_1 = require("../../domain/values/reading");
const filter_conditions_1 = require("./filter-conditions");
/**
 * What a text finds in a list of what a contractor has with an obligee, a row of `alias`: by its own names and numbers
 * (`search_text`), and by how contractor, body and department are called and read. A blank text asks for nothing.
 */
function named(alias, text, parameters) {
    const typed = (0, reading_1.typedNames)(text ?? "");
    if (typed.length === 0)
        return [];
    return [
        ...(0, filter_conditions_1.containing)(`${alias}.search_text`, typed, parameters),
        ...(0, filter_conditions_1.containing)("k.search_text", typed, parameters).map((called) => `${alias}.contractor_id IN (SELECT k.id FROM contractor k WHERE ${called})`),
        ...(0, filter_conditions_1.containing)("n.search_text", typed, parameters).map((called) => `${alias}.obligee_id IN (SELECT d.id FROM obligee n JOIN obligee d ON d.id = n.id OR d.parent_id = n.id WHERE ${called})`),
    ];
}
//# sourceMappingURL=named-things.js.map