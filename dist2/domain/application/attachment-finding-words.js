"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ATTACHMENT_FINDINGS = void 0;
const finding_declaration_1 = require("../values/finding-declaration");
/** What can be wrong with the attachments (添付書類) of an application. */
exports.ATTACHMENT_FINDINGS = {
    DOCUMENT_MISSING: {
        meaning: "A document (添付書類) that the issuer asks for is not attached; the limit names it.",
        words: {
            en: ({ limit }) => `The issuer asks for this document: ${(0, finding_declaration_1.text)(limit)}. Attach it to a draft and submit that, or to the returned application and submit it again.`,
            ja: ({ limit }) => `${(0, finding_declaration_1.text)(limit)}が添付されていません。下書きに添付してから申し込むか、差戻しの申込に添付して再度申し込んでください。`,
        },
    },
    NOT_PDF_OR_JPEG: {
        meaning: "The name of a file does not end as those of PDF and JPEG files do; the limit lists the endings.",
        words: {
            en: ({ limit, actual }) => `Attach a PDF or a JPEG (${(0, finding_declaration_1.text)(limit)}); got ${(0, finding_declaration_1.text)(actual) || "no ending"}.`,
            ja: ({ limit, actual }) => `添付できるのは PDF か JPEG（${(0, finding_declaration_1.text)(limit)}）です（入力: ${(0, finding_declaration_1.text)(actual) || "拡張子なし"}）。`,
        },
    },
    NOT_A_FILE_NAME: {
        meaning: "The name of a file names a folder, too.",
        words: {
            en: "Give the name of the file alone, without a folder.",
            ja: "フォルダー名を除き、ファイル名だけを入力してください。",
        },
    },
    ATTACHMENTS_FULL: {
        meaning: "The application has as many attachments (添付書類) as it may have.",
        words: {
            en: ({ limit }) => `An application has at most ${(0, finding_declaration_1.text)(limit)} attachments. Remove one first.`,
            ja: ({ limit }) => `添付できる書類は${(0, finding_declaration_1.text)(limit)}件までです。不要な書類を先に削除してください。`,
        },
    },
    ATTACHMENT_ROOM_USED_UP: {
        meaning: "The contractor would keep more bytes than the limit. Attachments (添付書類) of applications that are not issued yet count, " +
            "and invoices (請求書) of guarantees in force.",
        words: {
            en: ({ limit }) => `The attachments of all your applications that are not issued yet, and the invoices of your guarantees in force, may be ${(0, finding_declaration_1.text)(limit)} bytes together. Remove those that are needed no more first.`,
            ja: ({ limit }) => `保証契約の成立していない申込の添付書類と、保証期間中の請求書は、合計${(0, finding_declaration_1.text)(limit)}バイトまでです。不要な書類を先に削除してください。`,
        },
    },
    ENCLOSED_IN_WAITING_MAIL: {
        meaning: "A hand-over by mail (電子メールでの提出) that has not gone yet encloses the attachment, and could not be sent without it.",
        words: {
            en: "A hand-over by mail that has not been sent yet encloses it. Remove it once the mail was sent, or hand over anew without it first.",
            ja: "送信待ちの提出メールに添付されているため、削除できません。送信後に削除するか、この書類を添付せずに改めて提出してから削除してください。",
        },
    },
    FILE_EMPTY: {
        meaning: "A file without a byte.",
        words: {
            en: "The file is empty. Send its bytes as the body of the request.",
            ja: "ファイルが空です。内容を確認して再度送信してください。",
        },
    },
    FILE_TOO_LARGE: {
        meaning: "A file of more bytes than the limit.",
        words: {
            en: ({ limit, actual }) => `A file has at most ${(0, finding_declaration_1.text)(limit)} bytes${actual === undefined ? "" : `; got ${(0, finding_declaration_1.text)(actual)}`}. Scan it with less detail, or split it.`,
            ja: ({ limit, actual }) => `ファイルは${(0, finding_declaration_1.text)(limit)}バイト以内としてください${actual === undefined ? "" : `（送信: ${(0, finding_declaration_1.text)(actual)}バイト）`}。解像度を下げるか、分割してください。`,
        },
    },
    FILE_NOT_READABLE: {
        meaning: "What came is neither a whole PDF nor a whole JPEG; the limit is what the file's name promises.",
        words: {
            en: ({ limit }) => `The bytes are no whole file of type ${(0, finding_declaration_1.text)(limit)}. Open the file to see whether it is damaged, and send it whole, or save it anew as PDF.`,
            ja: ({ limit }) => `${(0, finding_declaration_1.text)(limit)} のファイルとして読み取れません。ファイルが壊れていないか、途中で切れていないか確認し、PDF として保存し直して送信してください。`,
        },
    },
    NOT_WHAT_ITS_NAME_SAYS: {
        meaning: "The bytes are of another type than the file's name promises, which is the limit.",
        words: {
            en: ({ limit, actual }) => `By its name the file is ${(0, finding_declaration_1.text)(limit)}; its bytes are ${(0, finding_declaration_1.text)(actual)}. Ask for an upload under the right name.`,
            ja: ({ limit, actual }) => `ファイル名は ${(0, finding_declaration_1.text)(limit)} を示していますが、内容は ${(0, finding_declaration_1.text)(actual)} です。正しい拡張子で送信し直してください。`,
        },
    },
};
//# sourceMappingURL=attachment-finding-words.js.map