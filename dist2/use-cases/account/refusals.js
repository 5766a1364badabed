"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ACCOUNT_REFUSALS = void 0;
const refusal_declaration_1 = require("../shared/refusal-declaration");
exports.ACCOUNT_REFUSALS = {
    REGISTRATION_NOT_FOUND: (0, refusal_declaration_1.refusal)({
        meaning: "No request for a registration (利用登録) with this id is visible to the caller.",
        words: {
            en: "There is no request for a registration with this id that you may see.",
            ja: "この利用登録の申請はないか、閲覧できません。",
        },
    }),
    TOO_MANY_REGISTRATIONS: (0, refusal_declaration_1.refusal)({
        meaning: "The issuer received too many requests for a registration (利用登録) today.",
        explanation: "The issuer received too many requests for a registration (利用登録) today, or too many came from one address.",
        data: {
            bound: (0, refusal_declaration_1.untold)(),
            limit: (0, refusal_declaration_1.wholeNumber)("How many requests a day are received: 20 from one address, 1,000 for one issuer."),
            retryAfterSeconds: (0, refusal_declaration_1.wholeNumber)("Seconds until midnight in Japan, when requests are received again."),
        },
        words: {
            en: ({ bound, limit, retryAfterSeconds }) => `${bound === "ADDRESS" ? "From one address" : "By this issuer"} ${String(limit)} requests for a registration are taken a day. Try again in ${String(retryAfterSeconds)} seconds, or call the issuer.`,
            ja: ({ bound, limit, retryAfterSeconds }) => `${bound === "ADDRESS" ? "同じ接続元からの" : "この保証機関への"}利用登録の申請は1日${String(limit)}件までです。${String(retryAfterSeconds)}秒後に再度お試しいただくか、保証機関にお問い合わせください。`,
        },
    }),
    SIGN_IN_REFUSED: (0, refusal_declaration_1.refusal)({
        meaning: "Login ID (お客様ID) and password do not sign in. Unknown IDs and wrong passwords are not told apart.",
        explanation: "Login ID (お客様ID) and password do not match. An unknown ID and a wrong password get this same " +
            "answer, so that the answer does not tell which IDs exist.",
        words: {
            en: "Login ID and password do not match. Check both and try again.",
            ja: "お客様IDまたはパスワードが正しくありません。確認して再度お試しください。",
        },
    }),
    TOO_MANY_SIGN_INS: (0, refusal_declaration_1.refusal)({
        meaning: "Too many wrong passwords were tried for this login ID (お客様ID).",
        explanation: "Too many wrong passwords were tried for this login ID (お客様ID) today; even the right one is refused now. The " +
            "issuer can reset the password: the initial password (初期パスワード) is counted apart, so `changePassword` takes it.",
        data: {
            bound: (0, refusal_declaration_1.untold)(),
            limit: (0, refusal_declaration_1.wholeNumber)("The number of wrong passwords allowed a day: 20 from one address, 100 in all."),
            retryAfterSeconds: (0, refusal_declaration_1.wholeNumber)("Seconds until midnight in Japan, when passwords are taken again."),
        },
        words: {
            en: ({ bound, limit, retryAfterSeconds }) => `More than ${String(limit)} wrong passwords were tried for this login ID ${bound === "ADDRESS" ? "from here " : ""}today. Try again in ${String(retryAfterSeconds)} seconds, or ask your issuer for a new initial password, which may be replaced at once.`,
            ja: ({ bound, limit, retryAfterSeconds }) => `本日のパスワードの誤入力が${bound === "ADDRESS" ? "この接続元から" : ""}${String(limit)}回を超えました。${String(retryAfterSeconds)}秒後に再度お試しいただくか、保証機関に初期パスワードの再発行を依頼してください（新しいパスワードを設定すると、すぐに使えます）。`,
        },
    }),
    PASSWORD_CHANGE_REQUIRED: (0, refusal_declaration_1.refusal)({
        meaning: "The initial password (初期パスワード) must be changed before the first sign-in.",
        explanation: "The password is right, but it is an initial password (初期パスワード): choose another with `changePassword`, which " +
            "signs in too.",
        words: {
            en: "This is an initial password. Choose a password of your own; that signs you in too.",
            ja: "初期パスワードではログインできません。新しいパスワードを設定してください（そのままログインできます）。",
        },
    }),
    SESSION_ENDED: (0, refusal_declaration_1.refusal)({
        meaning: "The session is over; sign in again.",
        explanation: "There is no session any more: it was signed out, its time is over, the password was changed, or its refresh token " +
            "was used twice. Sign in again.",
        words: {
            en: "There is no session any more. Sign in again.",
            ja: "セッションは終了しています。再度ログインしてください。",
        },
    }),
    USER_NOT_FOUND: (0, refusal_declaration_1.refusal)({
        meaning: "No user (利用者) with this id is one that the caller may manage.",
        words: {
            en: "There is no user with this id that you may manage.",
            ja: "この利用者はいないか、操作できません。",
        },
    }),
    LAST_ADMINISTRATOR: (0, refusal_declaration_1.refusal)({
        meaning: "The user is the organisation's only active administrator (管理者).",
        explanation: "The user is the only active administrator (管理者) of the organisation, which would have nobody left to administer its users.",
        words: {
            en: "This is the only administrator of your organisation. Make another user an administrator first.",
            ja: "組織にただ一人の管理者です。先に別の利用者を管理者にしてください。",
        },
    }),
    USER_DISABLED: (0, refusal_declaration_1.refusal)({
        meaning: "The user (利用者) is disabled (無効).",
        explanation: "The user (利用者) is disabled (無効): a password helps nobody who cannot sign in.",
        words: {
            en: "This user is disabled. Enable the user first.",
            ja: "この利用者は無効です。先に有効にしてください。",
        },
    }),
    USER_WITHOUT_ADDRESS: (0, refusal_declaration_1.refusal)({
        meaning: "No mail address (メールアドレス) of the user is known.",
        explanation: "No mail address (メールアドレス) of the user is known, so that no link can be sent.",
        words: {
            en: "No mail address of this user is known. Invite the person anew with an address, and disable this user.",
            ja: "この利用者のメールアドレスが登録されていません。メールアドレスを付けて新しく招待し、この利用者は無効にしてください。",
        },
    }),
    TOO_MANY_PASSWORD_LINKS: (0, refusal_declaration_1.refusal)({
        meaning: "Too many mails with links, by which users choose a password, were asked for today.",
        explanation: "Too many mails with links, by which users choose a password, were asked for today: to one user, or by the organisation. " +
            "Nothing was changed. The mails that are on their way stay good: `resendMail` sends one again.",
        data: {
            bound: (0, refusal_declaration_1.untold)(),
            limit: (0, refusal_declaration_1.wholeNumber)("How many mails a day are sent: 10 to one user, 2,000 of one organisation."),
            retryAfterSeconds: (0, refusal_declaration_1.wholeNumber)("Seconds until midnight in Japan, when mails are sent again."),
        },
        words: {
            en: ({ bound, limit, retryAfterSeconds }) => `${bound === "USER" ? "To one user" : "Of your organisation"} at most ${String(limit)} mails with links to choose a password are sent a day. Use the mail that was sent last, check the mail address, or try again in ${String(retryAfterSeconds)} seconds.`,
            ja: ({ bound, limit, retryAfterSeconds }) => `パスワード設定の案内メールは、${bound === "USER" ? "利用者1名につき" : "組織全体で"}1日${String(limit)}通までです。最後に届いたメールのリンクを使い、届かない場合はメールアドレスを確認してください。${String(retryAfterSeconds)}秒後に再度送信できます。`,
        },
    }),
    PASSWORD_LINK_ENDED: (0, refusal_declaration_1.refusal)({
        meaning: "The link of the mail works no more, or was never one.",
        explanation: "The code is of no link that works: it was used, its time is over, another link took its place, the user was disabled, or " +
            "there never was one. These are not told apart.",
        words: {
            en: "This link works no more. Ask an administrator of your organisation for a new one.",
            ja: "このリンクは使えません。組織の管理者に新しい案内メールの送信を依頼してください。",
        },
    }),
    ACCESS_TOKEN_NOT_FOUND: (0, refusal_declaration_1.refusal)({
        meaning: "The caller's organisation has no access token with this id.",
        words: {
            en: "Your organisation has no access token with this id.",
            ja: "このアクセストークンはありません。",
        },
    }),
};
//# sourceMappingURL=refusals.js.map