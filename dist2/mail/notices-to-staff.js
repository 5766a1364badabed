"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.noticeOfInvitation = noticeOfInvitation;
exports.noticeOfPasswordReset = noticeOfPasswordReset;
/** Invites a person to use the service for its organisation; the link is added when the mail is sent. */
function noticeOfInvitation(facts) {
    const { organisationName, days } = facts;
    return {
        subject: "利用者登録のご案内",
        text: `${addressee(facts)}

${organisationName}の管理者が、あなたを電子保証サービスの利用者として招待しました。
このメールの案内に従ってパスワードを設定すると、利用を始められます。
案内の有効期間は${String(days)}日です。

■ サインインの方法
・お客様ID：${facts.loginId}
・パスワード：ご自身で設定したもの

■ ご注意
お心当たりのない場合は、パスワードを設定せず、${organisationName}の管理者にお知らせください。
`,
    };
}
/** Asks a user to choose a new password, because an administrator took the old one. */
function noticeOfPasswordReset(facts) {
    const { organisationName, days } = facts;
    return {
        subject: "パスワード再設定のご案内",
        text: `${addressee(facts)}

${organisationName}の管理者が、あなたのパスワードを無効にしました。
このメールの案内に従って、新しいパスワードを設定してください。
案内の有効期間は${String(days)}日です。期間を過ぎたときは、管理者にあらためて依頼してください。

■ サインインの方法
・お客様ID：${facts.loginId}
・パスワード：新しく設定したもの

■ ご注意
お心当たりのない場合は、${organisationName}の管理者にお知らせください。
`,
    };
}
function addressee({ organisationName, name }) {
    return `${organisationName}\n${name} 様`;
}
//# sourceMappingURL=notices-to-staff.js.map