"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.REPLACED_MARK = void 0;
exports.followingTermsOf = followingTermsOf;
exports.certificateStanding = certificateStanding;
const amendment_on_paper_1 = require("../certificate/amendment-on-paper");
const guarantee_life_cycle_1 = require("./guarantee-life-cycle");
const wareki_1 = require("../values/wareki");
const works_words_1 = require("../works-contract/works-words");
/** The mark of a version that a newer one took the place of. */
exports.REPLACED_MARK = "変更前";
/** These terms as a version states them. */
function followingTermsOf({ expiresOn, worksContract }) {
    const { contractPrice, coveredPrice, workPeriod } = worksContract;
    return { expiresOn, contractPrice, coveredPrice, workPeriod };
}
/** What papers, lists and screens say of a version on a day. */
function certificateStanding(facts, today) {
    const { supersededBy } = facts;
    const end = endOf(facts, today);
    if (supersededBy === null)
        return { mark: end?.mark ?? null, remarks: [...followed(facts), ...sentences(end)] };
    const replaced = `この証書は変更前のものです。${(0, wareki_1.wareki)(supersededBy.issuedOn)}発行の第${String(supersededBy.version)}版に` +
        "変更されており、効力を有するのは最新の証書のみです。";
    return { mark: exports.REPLACED_MARK, remarks: [replaced, ...sentences(end)] };
}
function endOf({ status, present, endedOn }, today) {
    const { expiresOn } = present;
    const day = endedOn === null ? "" : `${(0, wareki_1.wareki)(endedOn)}に`;
    if (status === "CANCELLED")
        return { mark: "解約", sentence: `この保証契約は${day}解約されました。` };
    if (status === "DISCHARGED")
        return {
            mark: "保証終了（債務履行済）",
            sentence: `この保証契約は、保証した債務の履行により${day}終了しました。`,
        };
    if (!(0, guarantee_life_cycle_1.isInForce)(status, expiresOn, today))
        return { mark: "期限満了", sentence: `この保証契約の保証期限（${(0, wareki_1.wareki)(expiresOn)}）は満了しています。` };
    return null;
}
function sentences(end) {
    return end === null ? [] : [end.sentence];
}
/**
 * A sentence for each term that changed without a new certificate. The new price stays with the contract: two prices on one
 * paper, and nobody knows which one the certificate states.
 */
function followed({ contractType, present, stated, followedBy = [] }) {
    const words = (0, works_words_1.worksWords)(contractType);
    const { expiresOn, contractPrice, coveredPrice, workPeriod } = present;
    const isPriceChanged = contractPrice !== stated.contractPrice || coveredPrice !== stated.coveredPrice;
    const isPeriodChanged = workPeriod.from !== stated.workPeriod.from || workPeriod.to !== stated.workPeriod.to;
    const without = "（変更の保証証書は発行されません）";
    const changed = (...terms) => {
        const days = (0, amendment_on_paper_1.daysInWords)(followedBy, terms);
        return `${words.contract}の変更${days === null ? "" : `（${days}）`}により、`;
    };
    return [
        ...(isPriceChanged
            ? [
                `${changed("contractPrice", "coveredPrice")}${words.price}が変更されています${without}。` +
                    `変更後の${words.price}は、変更契約書で確認してください。`,
            ]
            : []),
        ...(isPeriodChanged
            ? [
                `${changed("workPeriod")}${words.period}は${(0, wareki_1.wareki)(workPeriod.from)}から${(0, wareki_1.wareki)(workPeriod.to)}までに` +
                    `変更されています${without}。`,
            ]
            : []),
        ...(expiresOn === stated.expiresOn
            ? []
            : [`${changed("expiresOn")}保証期限は${(0, wareki_1.wareki)(expiresOn)}に変更されています${without}。`]),
    ];
}
//# sourceMappingURL=certificate-standing.js.map