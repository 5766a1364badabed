"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tooManyPapers = tooManyPapers;
const request_error_1 = require("../errors/request-error");
/** Of which one operation asks what only a print tells. */
function tooManyPapers(mostPapers) {
    const most = String(mostPapers);
    return (0, request_error_1.badUserInput)({
        en: `An operation may ask for sha256 and size of at most ${most} PDF files. Ask for url alone, or send several requests.`,
        ja: `1回の操作で sha256 と size を取得できる PDF は${most}件までです。url のみを取得するか、リクエストを分けてください。`,
    });
}
//# sourceMappingURL=too-many-papers.js.map