"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GUARANTEE_END_FINDINGS = void 0;
const finding_declaration_1 = require("../values/finding-declaration");
/** What can be wrong with the evidence of an end, and with the facts. */
exports.GUARANTEE_END_FINDINGS = {
    EVIDENCE_REQUIRED: {
        meaning: "The issuer ends a guarantee with evidence (証拠書類), not by its word alone.",
        words: {
            en: "Evidence is required: a document's kind, day and reference, and the SHA-256 of its file.",
            ja: "証拠書類が入力されていません。書類の種類、日付、文書番号、ファイルの照合値（SHA-256）を入力してください。",
        },
    },
    EVIDENCE_KIND_REQUIRED: {
        meaning: "The evidence does not say which document it is (書類の種類). The limit names those that show this end.",
        words: {
            en: ({ limit }) => `The kind of the document is required: ${(0, finding_declaration_1.text)(limit)}.`,
            ja: ({ limit }) => `書類の種類が入力されていません。${(0, finding_declaration_1.text)(limit)}から選んでください。`,
        },
    },
    EVIDENCE_DOES_NOT_SHOW_IT: {
        meaning: "A document of this kind (書類の種類) does not show this end. The limit names those that do.",
        words: {
            en: ({ limit, actual }) => `Such a document does not show this end: got ${(0, finding_declaration_1.text)(actual)}. Use ${(0, finding_declaration_1.text)(limit)}.`,
            ja: ({ limit, actual }) => `${(0, finding_declaration_1.text)(actual)}ではこの終了を確認できません。${(0, finding_declaration_1.text)(limit)}のいずれかを確認してください。`,
        },
    },
    EVIDENCE_DAY_REQUIRED: {
        meaning: "Evidence without the day that the document bears (書類の日付).",
        words: {
            en: "The day that the document bears is required.",
            ja: "書類の日付が入力されていません。書類に記載された日付を入力してください。",
        },
    },
    EVIDENCE_REFERENCE_REQUIRED: {
        meaning: "Evidence without its reference (文書番号).",
        words: {
            en: "The document's number is required; where it has none, its title.",
            ja: "文書番号が入力されていません。番号のない書類は、その標題を入力してください。",
        },
    },
    EVIDENCE_DIGEST_REQUIRED: {
        meaning: "Evidence without the SHA-256 of its file.",
        words: {
            en: "The SHA-256 of the document's file is required, as 64 hexadecimal digits.",
            ja: "ファイルの照合値（SHA-256）が入力されていません。16進数64桁で入力してください。",
        },
    },
    NOT_A_DIGEST: {
        meaning: "Not a SHA-256: as many hexadecimal digits as the limit. What came is the length, or the first other character.",
        words: {
            en: ({ limit, actual }) => `Must be a SHA-256: ${(0, finding_declaration_1.text)(limit)} digits from 0–9 and a–f; got ${typeof actual === "number" ? `${(0, finding_declaration_1.text)(actual)} characters` : `the character ${(0, finding_declaration_1.text)(actual)}`}.`,
            ja: ({ limit, actual }) => `照合値（SHA-256）は16進数（0〜9、a〜f）${(0, finding_declaration_1.text)(limit)}桁です（入力: ${typeof actual === "number" ? `${(0, finding_declaration_1.text)(actual)}文字` : `文字「${(0, finding_declaration_1.text)(actual)}」を含む`}）。`,
        },
    },
    DIGEST_OF_NOTHING: {
        meaning: "The SHA-256 of an empty file.",
        words: {
            en: "This is the SHA-256 of an empty file. Give that of the document's file.",
            ja: "これは空のファイルの照合値（SHA-256）です。書類のファイルの照合値を入力してください。",
        },
    },
    AFTER_DISCHARGE: {
        meaning: "The evidence bears a later day than the one on which the obligation was fulfilled (履行日), which is the limit.",
        words: {
            en: ({ limit, actual }) => `Must not be after the day of fulfilment, ${(0, finding_declaration_1.text)(limit)}; got ${(0, finding_declaration_1.text)(actual)}. What a later document shows is fulfilled on its day.`,
            ja: ({ limit, actual }) => `履行日（${(0, finding_declaration_1.text)(limit)}）以前の書類としてください（入力: ${(0, finding_declaration_1.text)(actual)}）。書類の日付が正しい場合は、履行日を確認してください。`,
        },
    },
    AFTER_INSPECTION: {
        meaning: "The works were completed (工事完成日) after they had passed the inspection (検査合格日), which is the limit.",
        words: {
            en: ({ limit, actual }) => `Must not be after the inspection, ${(0, finding_declaration_1.text)(limit)}; got ${(0, finding_declaration_1.text)(actual)}.`,
            ja: ({ limit, actual }) => `検査合格日（${(0, finding_declaration_1.text)(limit)}）以前としてください（入力: ${(0, finding_declaration_1.text)(actual)}）。`,
        },
    },
    FACTS_REQUIRED: {
        meaning: "Without consent, the facts (事由) say how the obligee's fault ended the works contract.",
        words: {
            en: "The facts are required: how the obligee's own fault ended the works contract.",
            ja: "事由が入力されていません。発注者の責めに帰すべき事由により請負契約が終了した経緯を入力してください。",
        },
    },
    CONVENIENCE_IS_NO_FAULT: {
        meaning: "The facts (事由) name the obligee's convenience (発注者の都合), which is not its fault: article 18 asks for its consent then.",
        words: {
            en: "The obligee's convenience is not its fault. Cancel with the obligee's consent, or state the fault.",
            ja: "発注者の都合は、発注者の責めに帰すべき事由ではありません。発注者の同意を得て解約するか、責めに帰すべき事由を入力してください。",
        },
    },
};
//# sourceMappingURL=guarantee-end-finding-words.js.map