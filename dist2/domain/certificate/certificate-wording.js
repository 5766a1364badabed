"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.COPY_NOTE_AFTER_END = exports.USUAL_COPY_NOTE = void 0;
exports.certificateWording = certificateWording;
const guarantee_kind_1 = require("../values/guarantee-kind");
const works_words_1 = require("../works-contract/works-words");
/**
 * 約款 that each kind is concluded under. For 前払金保証 the seed's certificate names it. The others are inferred: the
 * Hokkaido guarantor's site (www2.hokkaido-cs.co.jp/wa/keiyaku/) says that 契約保証 is a rider (特約) on the
 * advance-payment guarantee under the 前払金保証約款.
 */
const TERMS = {
    ADVANCE_PAYMENT: "前払金保証約款",
    INTERIM_PAYMENT: "前払金保証約款",
    CONTRACT_PERFORMANCE: "前払金保証約款及び契約保証に関する特約",
};
/** Notes 1 to 3 of the seed's certificate of 前払金保証; on the other kinds, and on those of 業務委託, they are inferred. */
const AMOUNT_CHANGES = "保証金額の増減等の変更があった場合は（変更）と表示し、変更後の内容を表示します。";
const periodChanges = ({ period }) => `保証期限については、${period}の変更に対応して自動的に変更されますので、変更の保証証書は発行しません。`;
const priceChanges = ({ price }) => `${price}のみの変更の場合は、変更の保証証書の発行を省略させていただきます。`;
/** Inferred: whether 契約保証 needs a new certificate for a longer work period is each obligee's own rule. */
const periodChangesOfPerformance = ({ period }) => `${period}の変更に伴う変更の保証証書は、発注者の定めにより必要とされる場合に限り発行します。`;
/** The operative wording and the notes of a kind. An amended certificate shows the new state in the same words. */
function certificateWording(kind, contractType = null) {
    const operative = `当会社は、${TERMS[kind]}に基づき上記のとおり${guarantee_kind_1.KIND_IN_JAPANESE[kind]}契約を締結し、その責に任じます。`;
    const words = (0, works_words_1.worksWords)(contractType);
    const period = kind === "CONTRACT_PERFORMANCE" ? periodChangesOfPerformance : periodChanges;
    return { operative, notes: [AMOUNT_CHANGES, period(words), priceChanges(words)] };
}
const COPY_TO_READ = "この書面は、電子証書の内容を確認するための閲覧用の写しであり、発注者への提出には使用できません。";
/**
 * The note on a copy where the obligee has no words of its own: obligees refuse the certificate in place of
 * the notice.
 */
exports.USUAL_COPY_NOTE = `${COPY_TO_READ}発注者へは、電子証書閲覧用「認証キー」等のお知らせを提出してください。`;
/** The note where nothing is to be handed in any more: the version was replaced, or the guarantee has ended. */
exports.COPY_NOTE_AFTER_END = COPY_TO_READ;
//# sourceMappingURL=certificate-wording.js.map