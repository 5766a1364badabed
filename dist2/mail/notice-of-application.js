"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.noticeOfApplication = noticeOfApplication;
const guarantee_items_1 = require("./guarantee-items");
const letter_of_issuer_1 = require("./letter-of-issuer");
/** Tells the contractor that its application arrived, and what comes next. */
function noticeOfApplication(facts) {
    return (0, letter_of_issuer_1.letterOfIssuer)(facts, "保証申込受付のお知らせ", `次の保証申込を受け付けました。

${(0, guarantee_items_1.applicationItems)(facts)}

■ 今後のお手続き
審査の結果（承認・差戻し・謝絶）は「保証申込一覧」に表示し、お知らせを停止されていなければメールでもお知らせします。
審査中の保証申込は、同じ一覧から取り下げることもできます。`);
}
//# sourceMappingURL=notice-of-application.js.map