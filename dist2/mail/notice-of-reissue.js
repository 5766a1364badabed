"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.noticeOfReissue = noticeOfReissue;
const guarantee_items_1 = require("./guarantee-items");
const letter_of_issuer_1 = require("./letter-of-issuer");
/**
 * Tells the contractor that its auth key was replaced. The old key opens nothing any more, so an obligee who
 * has not opened the certificate yet needs the new notice. The mail passes through many hands and does not
 * hold the key.
 */
function noticeOfReissue(facts) {
    return (0, letter_of_issuer_1.letterOfIssuer)(facts, "認証キー再発行のお知らせ", `次の保証契約の認証キーを再発行しました。

${(0, guarantee_items_1.guaranteeItems)(facts)}

■ これまでの認証キーについて
再発行の時点で無効になりました。これまでの認証キーで電子証書を開くことはできません。
発注者が既に電子証書を閲覧している場合は、引き続き閲覧できます。

■ 発注者へ提出いただくもの
発注者がまだ電子証書を閲覧していない場合は、「保証工事一覧」の認証キー欄「表示」から、新しい
電子証書閲覧用「認証キー」等のお知らせを取得し、発注者の定める方法で提出し直してください。
電子証書（保証証書）そのものは提出しないでください。

■ ご注意
安全のため、このメールには認証キーを記載していません。
再発行にお心当たりのない場合は、お手数ですが下記までご連絡ください。`);
}
//# sourceMappingURL=notice-of-reissue.js.map