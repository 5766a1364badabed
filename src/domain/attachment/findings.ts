import { text, type FindingDeclarations } from "../values/finding-declaration";

/** What can be wrong with attachments (添付書類). */
export const ATTACHMENT_FINDINGS = {
  DOCUMENT_MISSING: {
    meaning: "A document (添付書類) that the issuer asks for is not attached; the limit names it.",
    words: {
      en: ({ limit }) =>
        `The issuer asks for this document: ${text(limit)}. Attach it to a draft and submit that, or to the returned application and submit it again.`,
      ja: ({ limit }) =>
        `${text(limit)}が添付されていません。下書きに添付してから申し込むか、差戻しの申込に添付して再度申し込んでください。`,
    },
  },

  NOT_PDF_OR_JPEG: {
    meaning:
      "The name of a file does not end as those of PDF and JPEG files do; the limit lists the endings.",
    words: {
      en: ({ limit, actual }) =>
        `Attach a PDF or a JPEG (${text(limit)}); got ${text(actual) || "no ending"}.`,
      ja: ({ limit, actual }) =>
        `添付できるのは PDF か JPEG（${text(limit)}）です（入力: ${text(actual) || "拡張子なし"}）。`,
    },
  },

  NOT_A_FILE_NAME: {
    meaning: "The name of a file names a folder, too.",
    words: {
      en: "Give the name of the file alone, without a folder.",
      ja: "フォルダー名を除き、ファイル名だけを入力してください。",
    },
  },

  ATTACHMENT_KIND_NOT_TAKEN: {
    meaning: "A document (添付書類) of a kind that is not attached here; the limit lists the kinds that are.",
    words: {
      en: ({ limit, actual }) => `Attach one of: ${text(limit)}; got ${text(actual)}. All else is "other".`,
      ja: ({ limit, actual }) =>
        `ここに添付できるのは${text(limit)}です（指定: ${text(actual)}）。該当する種類がない場合は「その他」としてください。`,
    },
  },

  ATTACHMENTS_FULL: {
    meaning: "As many documents (添付書類) are attached as may be.",
    words: {
      en: ({ limit }) => `At most ${text(limit)} documents are attached. Remove one first.`,
      ja: ({ limit }) => `添付できる書類は${text(limit)}件までです。不要な書類を先に削除してください。`,
    },
  },

  ATTACHMENT_ROOM_USED_UP: {
    meaning:
      "The contractor would keep more bytes than the limit. Attachments (添付書類) of applications that are not issued yet count, " +
      "and invoices (請求書) of guarantees in force.",
    words: {
      en: ({ limit }) =>
        `The attachments of all your applications that are not issued yet, and the invoices of your guarantees in force, may be ${text(limit)} bytes together. Remove those that are needed no more first.`,
      ja: ({ limit }) =>
        `保証契約の成立していない申込の添付書類と、保証期間中の請求書は、合計${text(limit)}バイトまでです。不要な書類を先に削除してください。`,
    },
  },

  LEDGER_ATTACHMENT_ROOM_USED_UP: {
    meaning:
      "The body would keep more bytes than the limit. Attachments (添付書類) count of entries that it recorded in its ledger itself " +
      "and that are in force.",
    words: {
      en: ({ limit }) =>
        `The attachments of all entries that you recorded yourself and that are in force may be ${text(limit)} bytes together. Remove those that are needed no more, or record the end of what has ended.`,
      ja: ({ limit }) =>
        `発注者が記録した保証のうち保証期間中のものの添付書類は、合計${text(limit)}バイトまでです。不要な書類を削除するか、終了した保証の終了を記録してください。`,
    },
  },

  GUARANTEE_ATTACHMENT_ROOM_USED_UP: {
    meaning:
      "The issuer would keep more bytes than the limit. Documents (添付書類) count that it attached to its guarantees in force.",
    words: {
      en: ({ limit }) =>
        `The documents that you attached to your guarantees in force may be ${text(limit)} bytes together. Remove those that are needed no more first.`,
      ja: ({ limit }) =>
        `保証期間中の保証契約に保証機関が添付した書類は、合計${text(limit)}バイトまでです。不要な書類を先に削除してください。`,
    },
  },

  ATTACHED_TO_ITS_APPLICATION: {
    meaning:
      "A guarantee that came out of an application (保証申込): its documents are attached to that, by the contractor.",
    words: {
      en: "This guarantee came out of an application; its documents are attached to the application, by the contractor. The issuer attaches documents to guarantees that it issued without one.",
      ja: "この保証契約は申込に基づくため、書類は契約者が申込に添付します。保証機関が書類を添付できるのは、申込によらない保証契約だけです。",
    },
  },

  ENCLOSED_IN_WAITING_MAIL: {
    meaning:
      "A hand-over by mail (電子メールでの提出) that has not gone yet encloses the attachment, and could not be sent without it.",
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
      en: ({ limit, actual }) =>
        `A file has at most ${text(limit)} bytes${actual === undefined ? "" : `; got ${text(actual)}`}. Scan it with less detail, or split it.`,
      ja: ({ limit, actual }) =>
        `ファイルは${text(limit)}バイト以内としてください${actual === undefined ? "" : `（送信: ${text(actual)}バイト）`}。解像度を下げるか、分割してください。`,
    },
  },

  FILE_NOT_READABLE: {
    meaning: "What came is neither a whole PDF nor a whole JPEG; the limit is what the file's name promises.",
    words: {
      en: ({ limit }) =>
        `The bytes are no whole file of type ${text(limit)}. Open the file to see whether it is damaged, and send it whole, or save it anew as PDF.`,
      ja: ({ limit }) =>
        `${text(limit)} のファイルとして読み取れません。ファイルが壊れていないか、途中で切れていないか確認し、PDF として保存し直して送信してください。`,
    },
  },

  NOT_WHAT_ITS_NAME_SAYS: {
    meaning: "The bytes are of another type than the file's name promises, which is the limit.",
    words: {
      en: ({ limit, actual }) =>
        `By its name the file is ${text(limit)}; its bytes are ${text(actual)}. Ask for an upload under the right name.`,
      ja: ({ limit, actual }) =>
        `ファイル名は ${text(limit)} を示していますが、内容は ${text(actual)} です。正しい拡張子で送信し直してください。`,
    },
  },
} satisfies FindingDeclarations;
