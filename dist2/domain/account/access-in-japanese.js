"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.USER_STATE_IN_JAPANESE = exports.STAFF_ROLE_IN_JAPANESE = exports.SCOPE_IN_JAPANESE = exports.ROLE_IN_JAPANESE = void 0;
/** Who may do something, as a refusal names them. */
exports.ROLE_IN_JAPANESE = {
    ISSUER: "保証機関",
    CONTRACTOR: "受注者",
    OBLIGEE: "発注者",
    OPERATOR: "運用者",
};
/** What an access token may be used for, as a refusal names it. */
exports.SCOPE_IN_JAPANESE = {
    READ: "閲覧",
    APPLY: "保証申込",
    UNDERWRITE: "審査",
    ISSUE: "保証契約の締結",
    OPEN: "電子証書の閲覧",
    KEEP_LEDGER: "保証台帳の管理",
    REVEAL_KEY: "認証キーの表示",
    ADMINISTER: "管理",
};
/** What users may do within their organisation, as people call it. */
exports.STAFF_ROLE_IN_JAPANESE = {
    ADMINISTRATOR: "管理者",
    OFFICER: "担当者",
    VIEWER: "閲覧者",
};
/** Whether users can sign in, as people call it. */
exports.USER_STATE_IN_JAPANESE = {
    INVITED: "招待中",
    ACTIVE: "有効",
    DISABLED: "無効",
};
//# sourceMappingURL=access-in-japanese.js.map