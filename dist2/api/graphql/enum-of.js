"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.enumOf = enumOf;
/** An enum object, as type-graphql registers it, out of the names that the domain lists. */
function enumOf(names) {
    return Object.fromEntries(names.map((name) => [name, name]));
}
//# sourceMappingURL=enum-of.js.map