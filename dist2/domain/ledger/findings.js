"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LEDGER_FINDINGS = void 0;
const finding_declaration_1 = require("../values/finding-declaration");
/** What can be wrong with what a body keeps in its ledger. */
exports.LEDGER_FINDINGS = {
    LABELS_OUT_OF_RANGE: {
        meaning: "No label (ラベル), or more of them than an entry of the ledger bears.",
        words: {
            en: ({ limit, actual }) => `Name 1 to ${(0, finding_declaration_1.text)(limit)} labels; got ${(0, finding_declaration_1.text)(actual)}.`,
            ja: ({ limit, actual }) => `ラベルは1件から${(0, finding_declaration_1.text)(limit)}件までです（入力: ${(0, finding_declaration_1.text)(actual)}件）。`,
        },
    },
    TOO_MANY_LABELS: {
        meaning: "With these labels (ラベル) the entry would bear more than it can.",
        words: {
            en: ({ limit, actual }) => `An entry bears at most ${(0, finding_declaration_1.text)(limit)} labels; it would have ${(0, finding_declaration_1.text)(actual)}. Take others off first.`,
            ja: ({ limit, actual }) => `1件に付けられるラベルは${(0, finding_declaration_1.text)(limit)}件までです（追加後: ${(0, finding_declaration_1.text)(actual)}件）。先に不要なラベルを外してください。`,
        },
    },
    ENTRIES_OUT_OF_RANGE: {
        meaning: "No entry of the ledger, or more of them than one call takes.",
        words: {
            en: ({ limit, actual }) => `Name 1 to ${(0, finding_declaration_1.text)(limit)} entries; got ${(0, finding_declaration_1.text)(actual)}. Call several times.`,
            ja: ({ limit, actual }) => `一度に指定できるのは1件から${(0, finding_declaration_1.text)(limit)}件までです（入力: ${(0, finding_declaration_1.text)(actual)}件）。分けて実行してください。`,
        },
    },
    NOTHING_TO_ASSIGN: {
        meaning: "Neither a department (部署) nor an officer (担当者) is named, nor is one taken off.",
        words: {
            en: "Name a department or an officer, or null to take one off.",
            ja: "部署または担当者を指定してください（解除する場合は空にします）。",
        },
    },
    ISSUER_REQUIRED: {
        meaning: "A certificate, a bank's guarantee or a bond without the one who issued it (保証機関).",
        words: {
            en: "Name who issued it: the guarantor, the bank or the insurer.",
            ja: "保証機関（保証会社、金融機関、保険会社）の名称を入力してください。",
        },
    },
    NO_ISSUER_OF_DEPOSIT: {
        meaning: "A deposit (契約保証金、有価証券) with an issuer: nobody but the contractor stands behind it.",
        words: {
            en: "A deposit has no issuer. Leave the issuer out, or choose another form.",
            ja: "契約保証金・有価証券には保証機関がありません。保証機関を空欄にするか、種別を訂正してください。",
        },
    },
    EXPIRY_REQUIRED: {
        meaning: "A guarantee without an expiry date (保証期限); only deposits have none.",
        words: {
            en: "Give the expiry date. Only deposits have none.",
            ja: "保証期限を入力してください（契約保証金・有価証券を除く）。",
        },
    },
    NOT_A_WEB_ADDRESS: {
        meaning: "No address that begins with https://, or one with a user or a password in it (閲覧用URL).",
        words: {
            en: "Give the address as it was received, beginning with https://; keep the password apart.",
            ja: "閲覧用のアドレスが正しくありません。受け取ったとおりに入力し、利用者名やパスワードは含めないでください。",
        },
    },
    RECORDED_ELSEWHERE: {
        meaning: "An entry of a guarantee that was issued here: what it says is the guarantee's (保証契約).",
        words: {
            en: "This entry was issued here and follows its guarantee. Only entries that your body recorded can be changed.",
            ja: "この記載は電子保証の証書に基づくため、変更できません。変更できるのは発注者が記録したものだけです。",
        },
    },
    NO_PASSWORD_KEPT: {
        meaning: "No viewing password (閲覧用パスワード) is kept with this entry.",
        words: {
            en: "No viewing password is kept with this entry. Record it first.",
            ja: "この記載には閲覧用パスワードが登録されていません。先に登録してください。",
        },
    },
};
//# sourceMappingURL=findings.js.map