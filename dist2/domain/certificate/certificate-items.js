"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.certificateItems = certificateItems;
const addressed_obligee_1 = require("./addressed-obligee");
const certificate_content_1 = require("./certificate-content");
const wareki_1 = require("../values/wareki");
const joint_venture_1 = require("../works-contract/joint-venture");
const works_words_1 = require("../works-contract/works-words");
const contractor_on_paper_1 = require("../party/contractor-on-paper");
const yen_1 = require("../values/yen");
/** The rows of a certificate in the order and wording of the paper: dates in wareki, amounts with separators. */
function certificateItems(content) {
    const { worksContract: works, contractor, depositBank, issuer, jointVenture } = content;
    const words = (0, works_words_1.worksWords)(content.contractType);
    const fax = issuer.branch.fax === null ? "" : ` FAX ${issuer.branch.fax}`;
    const rows = [
        ["発行日", (0, wareki_1.wareki)(content.issuedOn)],
        ["保証契約番号", content.number],
        ["保証契約者", `${[(0, contractor_on_paper_1.addressOnPaper)(contractor), ...(0, contractor_on_paper_1.contractorLines)(contractor)].join(" ")} 様`],
        ["建設業許可番号", contractor.constructionLicenseNumber ?? null],
        ["構成員", jointVenture === undefined ? null : jointVenture.members.map(joint_venture_1.memberInWords).join("、")],
        ["被保証者", `${(0, addressed_obligee_1.addressedObligee)(content.obligee)} 様`],
        ["保証金額", (0, yen_1.formatYen)(content.amount)],
        ["保証期限", (0, wareki_1.wareki)(content.expiresOn)],
        [words.name, works.name],
        [words.place, works.place],
        [words.period, `${(0, wareki_1.wareki)(works.workPeriod.from)}から${(0, wareki_1.wareki)(works.workPeriod.to)}まで`],
        [words.contractedOn, works.contractedOn && (0, wareki_1.wareki)(works.contractedOn)],
        [`${words.price}（総額）`, (0, yen_1.formatYen)(works.contractPrice)],
        [`${words.price}（対象額）`, (0, yen_1.formatYen)(works.coveredPrice)],
        ["対象年度", (0, certificate_content_1.coveredYearsInWords)(content)],
        ["前払金額", content.advanceAmount === undefined ? null : (0, yen_1.formatYen)(content.advanceAmount)],
        ["預託金融機関", depositBank && `${depositBank.name} ${depositBank.branch}`],
        ["保証機関", [issuer.address, issuer.name, issuer.representative ?? []].flat().join(" ")],
        ["約款の所在", issuer.termsAddress ?? null],
        ["取扱店", `${issuer.branch.name} ${issuer.branch.address} TEL ${issuer.branch.telephone}${fax}`],
    ];
    return rows.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]));
}
//# sourceMappingURL=certificate-items.js.map