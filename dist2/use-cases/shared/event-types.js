"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CHANGES = exports.EVENTS_FOR_BODY = exports.EVENTS_FOR_OBLIGEES = exports.AMENDMENT_APPLICATION_EVENTS = exports.APPLICATION_EVENTS = exports.GUARANTEE_EVENTS = exports.EVENTS = void 0;
exports.wordsOfChange = wordsOfChange;
/** All that the append-only record may hold, beside alarms. */
exports.EVENTS = {
    REGISTRATION_REQUESTED: {},
    REGISTRATION_ACCEPTED: {},
    REGISTRATION_DECLINED: {},
    SIGNED_IN: {},
    SIGNED_OUT: {},
    PASSWORD_CHANGED: {},
    PASSWORD_RESET: {},
    USER_INVITED: {},
    USER_JOINED: {},
    USER_CHANGED: {},
    USER_DISABLED: {},
    USER_ENABLED: {},
    SESSION_REVOKED: {},
    ACCESS_TOKEN_CREATED: {},
    ACCESS_TOKEN_REVOKED: {},
    MAILS_CHOSEN: {},
    CONTRACTOR_CORRECTED: {},
    WEBHOOK_ENDPOINT_CREATED: {},
    WEBHOOK_ENDPOINT_CHANGED: {},
    WEBHOOK_ENDPOINT_DELETED: {},
    WEBHOOK_SECRET_ROTATED: {},
    WEBHOOKS_REPLAYED: {},
    ADOPTIONS_IMPORTED: {},
    OBLIGEE_POLICY_RECORDED: {},
    HAND_OVER_RULES_RECORDED: {},
    PREMIUM_TABLE_RECORDED: {},
    OBLIGEE_NAMED: {},
    WORKS_REGISTERED: {},
    WORKS_IMPORTED: {},
    WORKS_CONTRACT_AMENDED: {},
    APPLICATION_DRAFTED: { ofApplication: "A draft was begun." },
    APPLICATION_CHANGED: { ofApplication: "A draft or a returned application was changed." },
    APPLICATION_SUBMITTED: { ofApplication: "It was submitted to the issuer (申込)." },
    ATTACHMENT_ADDED: { ofApplication: "A document was attached (添付書類)." },
    ATTACHMENT_REMOVED: { ofApplication: "An attached document was removed (添付書類の削除)." },
    APPLICATION_WITHDRAWN: { ofApplication: "The contractor withdrew it (取下げ)." },
    APPLICATION_APPROVED: { ofApplication: "The issuer approved it (承諾)." },
    APPLICATION_RETURNED: { ofApplication: "The issuer returned it to be corrected (差戻し)." },
    APPLICATION_DECLINED: {
        ofApplication: "The issuer declined it (謝絶); a premium that was settled goes back (保証料の返還).",
    },
    FINAL_PREMIUM_SET: { ofApplication: "The final premium was set (確定保証料)." },
    PREMIUM_SETTLED: { ofApplication: "The premium was settled (保証料の領収、保証料一括納付)." },
    GUARANTEE_ISSUED: {
        ofApplication: "The guarantee was issued (発行).",
        ofGuarantee: "It was issued (発行).",
        isForObligees: true,
    },
    AMENDMENT_APPLIED_FOR: {
        ofAmendmentApplication: "It was submitted to the issuer (変更申込).",
    },
    AMENDMENT_WITHDRAWN: {
        ofAmendmentApplication: "The contractor withdrew it (取下げ).",
    },
    AMENDMENT_APPROVED: {
        ofAmendmentApplication: "The issuer approved it (承諾).",
    },
    AMENDMENT_DECLINED: {
        ofAmendmentApplication: "The issuer declined it (謝絶); what was settled of it goes back to whoever paid it (精算金の返還).",
    },
    AMENDMENT_PREMIUM_SET: {
        ofAmendmentApplication: "What it makes due was set (追加・返戻保証料の確定).",
    },
    AMENDMENT_PREMIUM_SETTLED: {
        ofAmendmentApplication: "What it makes due was settled (追加保証料の領収、返戻保証料の支払).",
    },
    APPLIED_AMENDMENT_ISSUED: {
        ofAmendmentApplication: "The guarantee was amended by it (変更).",
    },
    GUARANTEE_DEPOSITED: {
        ofGuarantee: "Number and key were handed to the obligee (みなし寄託).",
        isForBody: true,
    },
    GUARANTEE_ACCEPTED: { ofGuarantee: "The obligee accepted it (受領).", isForBody: true },
    GUARANTEE_REJECTED: { ofGuarantee: "The obligee rejected it (受領拒否).", isForBody: true },
    RECEIPT_REMINDED: {
        ofGuarantee: "The obligee was reminded to receive it (受領の督促).",
        isForBody: true,
    },
    GUARANTEE_AMENDED: { ofGuarantee: "It was amended (変更).", isForObligees: true },
    DISCHARGE_CONFIRMED: {
        ofGuarantee: "The obligee confirmed that the obligation is fulfilled (検査合格の確認).",
        isForBody: true,
    },
    CANCELLATION_CONSENTED: {
        ofGuarantee: "The obligee consented to its cancellation (解約の同意).",
        isForBody: true,
    },
    GUARANTEE_DISCHARGE_PENDING: {
        ofGuarantee: "Its discharge was recorded, and waits for a second officer (保証終了の承認待ち).",
    },
    GUARANTEE_CANCELLATION_PENDING: {
        ofGuarantee: "Its cancellation was recorded, and waits for a second officer (解約の承認待ち).",
    },
    GUARANTEE_END_TAKEN_BACK: { ofGuarantee: "An end that was waiting was taken back (承認待ちの取消し)." },
    GUARANTEE_CANCELLED: { ofGuarantee: "It was cancelled (解約).", isForObligees: true },
    GUARANTEE_DISCHARGED: { ofGuarantee: "It was discharged (保証終了（債務履行済）).", isForObligees: true },
    GUARANTEE_EXPIRED: { ofGuarantee: "It expired (期限満了).", isForObligees: true },
    CERTIFICATE_OPENED: { ofGuarantee: "An obligee opened it with number and key (閲覧)." },
    LEDGER_ENTRY_RECORDED: {},
    LEDGER_ENTRY_CHANGED: {},
    LEDGER_ENTRY_ENDED: {},
    LEDGER_PASSWORD_REVEALED: {},
    OPENING_REFUSED: {},
    AUTH_KEY_REVEALED: { ofGuarantee: "Its auth key was shown (認証キー「表示」)." },
    AUTH_KEY_REISSUED: { ofGuarantee: "Its auth key was replaced by a new one (認証キーの再発行)." },
    KEY_NOTICE_FETCHED: {
        ofGuarantee: "Its key notice (認証キー等のお知らせ) was fetched, which shows the key.",
    },
    CERTIFICATE_ORIGINAL_PRINTED: {
        ofGuarantee: "The original of its certificate on paper was printed (証書原本の出力).",
    },
    WRONG_KEYS_TRIED: {
        ofGuarantee: "Wrong auth keys were tried at its number one after the other (認証キーの連続誤入力); for a while none is taken.",
    },
    MAIL_RESENT: { ofGuarantee: "A mail (お知らせメール) about it was sent again (再送)." },
    MAILS_RELEASED: {},
    CLOCK_RELEASED: {},
};
exports.GUARANTEE_EVENTS = toldIn("ofGuarantee");
exports.APPLICATION_EVENTS = toldIn("ofApplication");
exports.AMENDMENT_APPLICATION_EVENTS = toldIn("ofAmendmentApplication");
exports.EVENTS_FOR_OBLIGEES = toldIn("isForObligees");
exports.EVENTS_FOR_BODY = toldIn("isForBody");
/** The events that have a position in the feed of changes: all that a history tells. */
exports.CHANGES = [
    ...new Set([...exports.APPLICATION_EVENTS, ...exports.AMENDMENT_APPLICATION_EVENTS, ...exports.GUARANTEE_EVENTS]),
];
/** What a change was, in words. */
function wordsOfChange(type) {
    const { ofApplication, ofAmendmentApplication, ofGuarantee } = exports.EVENTS[type];
    const told = [
        ["Application (保証申込)", ofApplication],
        ["Application for an amendment (変更申込)", ofAmendmentApplication],
        ["Guarantee (保証契約)", ofGuarantee],
    ];
    return told.flatMap(([subject, words]) => (words === undefined ? [] : [`${subject}: ${words}`])).join(" ");
}
function toldIn(history) {
    return Object.keys(exports.EVENTS).filter((type) => history in exports.EVENTS[type]);
}
//# sourceMappingURL=event-types.js.map