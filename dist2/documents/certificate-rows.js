"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.certificateRows = certificateRows;
const addressed_obligee_1 = require("../domain/certificate/addressed-obligee");
const amendment_on_paper_1 = require("../domain/certificate/amendment-on-paper");
const certificate_content_1 = require("../domain/certificate/certificate-content");
const contractor_on_paper_1 = require("../domain/party/contractor-on-paper");
const wareki_1 = require("../domain/values/wareki");
const yen_1 = require("../domain/values/yen");
const joint_venture_1 = require("../domain/works-contract/joint-venture");
const works_words_1 = require("../domain/works-contract/works-words");
const certificate_page_1 = require("./certificate-page");
const PLAIN = { weight: "regular", size: 10.5, leading: 1.35 };
const SMALLER = { weight: "regular", size: 9.5, leading: 1.35 };
const RUNNING = { ...SMALLER, isRunning: true };
const ASIDE = { weight: "regular", size: 8.5, leading: 1.4 };
const STRONG = { weight: "bold", size: 11.5, leading: 1.35 };
const NUMBER = { weight: "bold", size: 12.5, leading: 1.3 };
const AMOUNT = { weight: "bold", size: 15, leading: 1.3 };
/** The widths in a row with a shorter cell beside the first. */
const FIRST = 0.66;
const HALF = 0.5;
/**
 * The rows of the certificate's table, in the order of the seed's paper of 前払金保証; rows without a value are
 * left out. No public source shows the forms of 中間前払金保証 and 契約保証. We infer that they have the same rows, the
 * last without 預託金融機関, and that 中間前払金保証 names the advance that it follows. An amended version shows what
 * each changed row said before.
 */
function certificateRows(paper) {
    const { content, jointVenture, amendment } = paper;
    const words = (0, works_words_1.worksWords)(paper.contractType);
    const { stated, statedIn } = statedBy(paper);
    return [
        numberRow(content),
        ...(amendment === null ? [] : [amendmentRow(amendment)]),
        [contractorCell(content.contractor)],
        ...(jointVenture === null ? [] : [membersRow(jointVenture)]),
        [cell("被保証者", `${(0, addressed_obligee_1.addressedObligee)(content.obligee)} 様`, STRONG)],
        ...stated("保証金額", ({ amount }) => (0, yen_1.formatYen)(amount), AMOUNT, "amount"),
        ...stated("保証期限", ({ expiresOn }) => (0, wareki_1.wareki)(expiresOn), STRONG, "expiresOn"),
        ...stated(words.name, ({ worksContract }) => worksContract.name, STRONG),
        ...stated(words.place, ({ worksContract }) => worksContract.place),
        [
            ...statedIn(FIRST, words.period, ({ worksContract: { workPeriod } }) => `${(0, wareki_1.wareki)(workPeriod.from)}から${(0, wareki_1.wareki)(workPeriod.to)}まで`, "workPeriod"),
            second(words.completion, (0, wareki_1.wareki)(content.worksContract.workPeriod.to)),
        ],
        ...stated(words.contractedOn, ({ worksContract: { contractedOn } }) => contractedOn && (0, wareki_1.wareki)(contractedOn)),
        [
            ...statedIn(HALF, `${words.price}（総額）`, ({ worksContract }) => (0, yen_1.formatYen)(worksContract.contractPrice), "contractPrice"),
            ...statedIn(HALF, `${words.price}（対象額）`, ({ worksContract }) => (0, yen_1.formatYen)(worksContract.coveredPrice), "coveredPrice"),
        ],
        ...stated("対象年度", certificate_content_1.coveredYearsInWords),
        ...stated("前払金額", ({ advanceAmount }) => advanceAmount === undefined ? null : (0, yen_1.formatYen)(advanceAmount)),
        ...stated("預託金融機関", ({ depositBank }) => depositBank && `${depositBank.name} ${depositBank.branch}`),
    ];
}
/** Whoever signs is addressed; where nobody is known, the company itself. */
function contractorCell(contractor) {
    const { constructionLicenseNumber: license } = contractor;
    const lines = (0, contractor_on_paper_1.contractorLines)(contractor);
    return {
        label: "保証契約者",
        values: [
            { text: (0, contractor_on_paper_1.addressOnPaper)(contractor), style: SMALLER },
            ...lines.map((line, i) => ({ text: i === lines.length - 1 ? `${line} 様` : line, style: STRONG })),
            ...(license === undefined ? [] : [{ text: `建設業許可番号 ${license}`, style: ASIDE }]),
        ],
    };
}
/**
 * Cells of what a version states; where the one before said otherwise, both stand there, told apart in words, with the days of
 * earlier contracts that changed it and brought no certificate.
 */
function statedBy({ content, amendment }) {
    const values = (saidBy, style, term) => {
        const text = saidBy(content);
        const before = amendment && saidBy(amendment.before);
        if (text === null)
            return [];
        if (before === null || before === text)
            return [{ text, style }];
        const days = amendment && term && (0, amendment_on_paper_1.daysOfChange)(amendment, term);
        return [
            { text: `変更前${certificate_page_1.FULL_WIDTH_SPACE}${before}`, style: SMALLER },
            { text: `変更後${certificate_page_1.FULL_WIDTH_SPACE}${text}`, style },
            ...(days ? [{ text: days, style: ASIDE }] : []),
        ];
    };
    const statedIn = (share, label, saidBy, term) => [
        { label, values: values(saidBy, PLAIN, term), share },
    ];
    const stated = (label, saidBy, style = PLAIN, term) => {
        const said = values(saidBy, style, term);
        return said.length === 0 ? [] : [[{ label, values: said }]];
    };
    return { stated, statedIn };
}
/** The first version is the usual one: it needs no number. */
function numberRow({ number, version }) {
    const row = cell("保証契約番号", number, NUMBER);
    if (version === 1)
        return [row];
    return [{ ...row, share: FIRST }, second("版", `第${String(version)}版`)];
}
function amendmentRow({ contractChangedOn, firstIssuedOn, }) {
    const first = cell("当初発行日", (0, wareki_1.wareki)(firstIssuedOn));
    if (contractChangedOn === null)
        return [first];
    return [
        { ...cell("変更契約日", (0, wareki_1.wareki)(contractChangedOn)), share: HALF },
        { ...first, share: HALF },
    ];
}
/** More members than these stand one behind the other. */
const MOST_LINES = 5;
function membersRow({ members }) {
    const inWords = members.map(joint_venture_1.memberInWords);
    const values = members.length > MOST_LINES
        ? [{ text: inWords.join("、"), style: RUNNING }]
        : inWords.map((text) => ({ text, style: SMALLER }));
    return [{ label: "構成員（出資比率）", values }];
}
function cell(label, text, style = PLAIN) {
    return { label, values: [{ text, style }] };
}
function second(label, text) {
    return { ...cell(label, text), share: 1 - FIRST, labelWidth: 64 };
}
//# sourceMappingURL=certificate-rows.js.map