"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Text = Text;
const characters_1 = require("../../../domain/values/characters");
const class_validator_1 = require("./class-validator");
/** The shape of a text: not blank, and at most so many characters as a reader counts them (𠮷 is one). */
function Text({ atMost }) {
    const findingOn = (value) => {
        if (typeof value !== "string")
            return undefined;
        if ((0, characters_1.isBlank)(value))
            return { code: "BLANK" };
        const length = Array.from(value).length;
        return length > atMost ? { code: "TOO_LONG", limit: atMost, actual: length } : undefined;
    };
    return (0, class_validator_1.ValidateBy)({
        name: "text",
        validator: {
            validate: (value) => findingOn(value) === undefined,
            // The one string that class-validator hands on: the finding itself, for `findingsIn` to read back.
            defaultMessage: (violated) => JSON.stringify(findingOn(violated?.value)),
        },
    });
}
//# sourceMappingURL=text.js.map