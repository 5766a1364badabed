"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.noticeOfGuesses = noticeOfGuesses;
const guarantee_items_1 = require("./guarantee-items");
const letter_of_issuer_1 = require("./letter-of-issuer");
const WHO = {
    BENEFICIARY: `入力したのは発注者です。提出いただいた「認証キー等のお知らせ」の認証キーと一致していません。
発注者に、最新のお知らせが届いているかご確認ください。`,
    STRANGERS: `入力したのは、この保証の発注者以外の機関です。発注者は影響を受けず、引き続き閲覧できます。
お心当たりのない場合は、下記までご連絡ください。`,
};
/** Tells the contractor that callers tried wrong auth keys at its number, and what that means for it. */
function noticeOfGuesses(facts, guessClass) {
    return (0, letter_of_issuer_1.letterOfIssuer)(facts, "認証キー誤入力のお知らせ", `次の保証契約について、認証キーの誤入力が続きました。

${(0, guarantee_items_1.guaranteeItems)(facts)}

${WHO[guessClass]}

■ 現在の状態
誤入力が続く間は、次の入力を受け付けるまでの待ち時間が延びます（最長1時間）。
電子証書は閲覧されていません。認証キーは有効です。

■ 認証キーの再発行
認証キーが他に知られたおそれのある場合は、「保証工事一覧」から再発行できます。`);
}
//# sourceMappingURL=notice-of-guesses.js.map