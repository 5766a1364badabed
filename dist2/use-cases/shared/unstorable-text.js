"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.UnstorableText = void 0;
/** A text that the database cannot hold, such as one with the character U+0000: nothing can have such a name or id. */
class UnstorableText extends Error {
    constructor() {
        super("a text holds a character that cannot be stored");
        this.name = "UnstorableText";
    }
}
exports.UnstorableText = UnstorableText;
//# sourceMappingURL=unstorable-text.js.map