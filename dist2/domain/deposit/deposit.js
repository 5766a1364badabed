"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RECEIPT_OUTCOMES = exports.RECORDED_MEANS_NAMES = exports.RECORDED_MEANS = exports.HAND_OVER_CHANNELS = void 0;
/** How number and key reach the body (提出方法). */
exports.HAND_OVER_CHANNELS = ["DIRECT", "EMAIL", "RECORDED"];
/** What the contractor did outside of this system, or what showed that it must have; with the Japanese name of each. */
exports.RECORDED_MEANS = {
    CONTRACT_SYSTEM: "電子契約システムへの登録",
    WEB_FORM: "申請フォームへの登録",
    OWN_MAIL: "電子メールでの送付",
    IN_PERSON: "持参",
    POST: "郵送",
    OPENED: "発注者による閲覧",
};
exports.RECORDED_MEANS_NAMES = Object.keys(exports.RECORDED_MEANS);
/** What became of a hand-over. SUPERSEDED: the contractor made it again before the body decided. */
exports.RECEIPT_OUTCOMES = ["ACCEPTED", "REJECTED", "SUPERSEDED"];
//# sourceMappingURL=deposit.js.map