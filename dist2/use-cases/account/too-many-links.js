"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.TooManyLinks = void 0;
/** More mails with links than a day has. Thrown, so that the unit of work undoes all that was to come with them. */
class TooManyLinks extends Error {
    constructor(bound, at) {
        super("too many links were asked for today");
        this.bound = bound;
        this.at = at;
        this.name = "TooManyLinks";
    }
}
exports.TooManyLinks = TooManyLinks;
//# sourceMappingURL=too-many-links.js.map