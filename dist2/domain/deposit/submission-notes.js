"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.submissionNotes = submissionNotes;
/** What a contractor minds at every hand-over, or asks where nobody has said. */
const NOTES = {
    notTheCertificate: {
        en: "Hand in the key notice, not the certificate itself: bodies refuse that.",
        ja: "提出するのは「認証キー」等のお知らせです。電子証書（保証証書）そのものは提出しないでください。",
    },
    paper: {
        en: "Hand in the paper certificate itself, as the obligee asks for it. Then record that here.",
        ja: "書面の保証証書を、発注者の定める方法で提出してください。提出後、提出済みとして記録してください。",
    },
    ended: {
        en: "The guarantee has ended: nothing is handed in any more.",
        ja: "この保証契約は終了しているため、提出するものはありません。",
    },
    unknown: {
        en: "How this obligee wants it is not known. Ask its section in charge before you hand it over.",
        ja: "この発注者の提出方法は登録されていません。提出の前に、発注者の担当部署に確認してください。",
    },
    addressUnknown: {
        en: "Where the obligee takes mails is not known. Ask its section in charge.",
        ja: "提出先のメールアドレスは登録されていません。発注者の担当部署に確認してください。",
    },
    print: {
        en: "The obligee wants a print of the key notice.",
        ja: "「認証キー」等のお知らせを印刷して提出してください。",
    },
    phone: {
        en: "Telephone the obligee after you have handed it over, to confirm that it arrived.",
        ja: "提出後、発注者へ電話で到達を確認してください。",
    },
    printUnknown: {
        en: "Whether the obligee wants a print is not known.",
        ja: "印刷物の提出が必要かどうかは登録されていません。発注者に確認してください。",
    },
    phoneUnknown: {
        en: "Whether the obligee wants a telephone call is not known.",
        ja: "電話での連絡が必要かどうかは登録されていません。発注者に確認してください。",
    },
};
/** The sentences for a hand-over to a body: what it wants, and what nobody knows of it. */
function submissionNotes({ route, isOnPaper, hasEnded, }) {
    if (hasEnded)
        return [NOTES.ended];
    // What bodies say of hand-overs is about number and key, which a paper has not.
    if (isOnPaper)
        return [NOTES.paper];
    if (route === null)
        return [NOTES.notTheCertificate, NOTES.unknown];
    const { address, way, takesPrint, takesPhoneCall } = route;
    const isByMail = way === null || way === "EMAIL";
    return [
        NOTES.notTheCertificate,
        ...(isByMail && address === null ? [NOTES.addressUnknown] : []),
        ...asked(takesPrint, NOTES.print, NOTES.printUnknown),
        ...asked(takesPhoneCall, NOTES.phone, NOTES.phoneUnknown),
    ];
}
function asked(isAsked, yes, unknown) {
    if (isAsked === null)
        return [unknown];
    return isAsked ? [yes] : [];
}
//# sourceMappingURL=submission-notes.js.map