"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.WEBHOOK_REFUSALS = void 0;
const refusal_declaration_1 = require("../shared/refusal-declaration");
exports.WEBHOOK_REFUSALS = {
    WEBHOOK_ENDPOINT_NOT_FOUND: (0, refusal_declaration_1.refusal)({
        meaning: "The caller's organisation has no receiver of webhooks (通知先) with this id.",
        words: {
            en: "Your organisation has no receiver of webhooks with this id. Look for it in the list of your receivers.",
            ja: "この ID の通知先はありません。登録済みの通知先を確認してください。",
        },
    }),
    TOO_MANY_WEBHOOK_ENDPOINTS: (0, refusal_declaration_1.refusal)({
        meaning: "The organisation has as many receivers of webhooks (通知先) as it may have.",
        data: { limit: (0, refusal_declaration_1.wholeNumber)("How many receivers an organisation may have: 10.") },
        words: {
            en: ({ limit }) => `An organisation has at most ${String(limit)} receivers of webhooks. Change one, or delete one that is not needed any more.`,
            ja: ({ limit }) => `通知先は1機関につき${String(limit)}件までです。既存の通知先を変更するか、不要なものを削除してください。`,
        },
    }),
    WEBHOOK_DELIVERY_NOT_FOUND: (0, refusal_declaration_1.refusal)({
        meaning: "The receiver of webhooks (通知先) has no delivery with one of these ids.",
        words: {
            en: "This receiver has no delivery with one of these ids. Deliveries are listed for 30 days.",
            ja: "指定された ID の通知はこの通知先にありません。通知は30日間確認できます。",
        },
    }),
    WEBHOOK_QUEUE_FULL: (0, refusal_declaration_1.refusal)({
        meaning: "As many deliveries as may wait for a receiver of webhooks (通知先) wait already.",
        data: { limit: (0, refusal_declaration_1.wholeNumber)("How many deliveries wait for one receiver at most: 1,000.") },
        words: {
            en: ({ limit }) => `${String(limit)} deliveries wait for this receiver already. See in the list of deliveries why it takes none, and try again when it does.`,
            ja: ({ limit }) => `この通知先には送信待ちの通知が${String(limit)}件あります。通知先が受信できない原因を解消してから再度お試しください。`,
        },
    }),
};
//# sourceMappingURL=refusals.js.map