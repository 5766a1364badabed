"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.receiptPaper = receiptPaper;
const deposit_1 = require("../domain/deposit/deposit");
const guarantee_kind_1 = require("../domain/values/guarantee-kind");
const wareki_1 = require("../domain/values/wareki");
const yen_1 = require("../domain/values/yen");
const works_identifiers_1 = require("../domain/works-contract/works-identifiers");
const missing_characters_1 = require("./missing-characters");
const page_flow_1 = require("./page-flow");
const page_size_1 = require("./page-size");
const paper_document_1 = require("./paper-document");
const paragraph_1 = require("./paragraph");
const pen_1 = require("./pen");
const table_1 = require("./table");
const TITLE = "受領書";
const INSIDE = { x: page_size_1.MARGIN + 12, width: page_size_1.A4.width - 2 * page_size_1.MARGIN - 24 };
const HEAD = { weight: "bold", size: 18, leading: 1.4 };
const ADDRESS = { weight: "regular", size: 10.5, leading: 1.4 };
const SENDER = { weight: "bold", size: 11, leading: 1.4 };
const LABEL = { weight: "regular", size: 9.5, leading: 1.35 };
const PLAIN = { weight: "regular", size: 10, leading: 1.35 };
const SMALL = { weight: "regular", size: 8, leading: 1.45, isRunning: true };
const NOTE = { weight: "regular", size: 10, leading: 1.6, isRunning: true };
/** 受領書: a body's acknowledgement that it accepted an electronic certificate, for whoever keeps papers of it. */
function receiptPaper(receipt) {
    const document = new paper_document_1.PaperDocument({
        title: `${TITLE} ${receipt.number}`,
        author: receipt.obligeeName,
        subject: `${guarantee_kind_1.KIND_IN_JAPANESE[receipt.kind]}の電子証書の受領`,
        keywords: receipt.number,
        date: receipt.acceptedOn,
        facts: receipt,
    });
    drawPage(new pen_1.Pen(document), receipt);
    return document.bytes();
}
function drawPage(pen, receipt) {
    const room = page_size_1.A4.height - 2 * page_size_1.MARGIN;
    const bands = (0, page_flow_1.leastDense)(room, (density) => {
        const gapAt = (height, stretch = 0, most) => (0, page_flow_1.gap)(height * density, stretch, most);
        const style = {
            ...INSIDE,
            labelWidth: 112,
            label: LABEL,
            padding: 5,
            density,
            stretch: 1,
            growth: 5,
            ground: "#f3f3f0",
        };
        const at = (align, text) => ({ ...INSIDE, style: text, density, ...(align !== "left" && { align }) });
        return [
            (0, paragraph_1.paragraph)(pen, "P", [(0, wareki_1.wareki)(receipt.acceptedOn)], at("right", ADDRESS)),
            (0, paragraph_1.paragraph)(pen, "P", [`${receipt.contractorName} 様`], at("left", ADDRESS)),
            gapAt(10, 1, 12),
            (0, paragraph_1.paragraph)(pen, "P", [receipt.obligeeName], at("right", SENDER)),
            gapAt(12, 1, 14),
            (0, paragraph_1.paragraph)(pen, "H1", [TITLE], at("centre", HEAD)),
            gapAt(8, 1, 10),
            (0, paragraph_1.paragraph)(pen, "P", ["次の保証契約の電子証書を受領しました。"], at("left", NOTE)),
            gapAt(6),
            (0, table_1.table)(pen, rowsOf(receipt), style),
            gapAt(10, 2),
            footnote(pen, receipt, density),
        ];
    });
    (0, page_flow_1.drawBands)(bands, page_size_1.MARGIN, room);
}
const row = (label, text) => [{ label, values: [{ text, style: PLAIN }] }];
function rowsOf(receipt) {
    const { contractType, channel, means, version } = receipt;
    return [
        row("保証契約番号", version === 1 ? receipt.number : `${receipt.number}（変更）`),
        row("区分", guarantee_kind_1.KIND_IN_JAPANESE[receipt.kind]),
        row("保証機関", receipt.issuerName),
        row(contractType === "CONSULTING" ? "業務名" : "工事名", receipt.worksName),
        ...(0, works_identifiers_1.namedNumbers)(receipt.identifiers).map(({ label, number }) => row(label, number)),
        row("保証金額", (0, yen_1.formatYen)(receipt.amount)),
        row("保証期限", (0, wareki_1.wareki)(receipt.expiresOn)),
        row("提出日", (0, wareki_1.wareki)(receipt.handedOverOn)),
        row("提出方法", means === null ? CHANNELS[channel] : deposit_1.RECORDED_MEANS[means]),
        row("受領日", (0, wareki_1.wareki)(receipt.acceptedOn)),
    ];
}
const CHANNELS = {
    DIRECT: "本システムでの提出",
    EMAIL: "電子メールでの提出",
    RECORDED: "提出の記録",
};
function footnote(pen, receipt, density) {
    const { contractorName, obligeeName, worksName, issuerName, depositId } = receipt;
    const missing = (0, missing_characters_1.noteOnMissingCharacters)(pen.fonts, [contractorName, obligeeName, worksName, issuerName]);
    const lines = [`受領記録番号 ${depositId}`, ...(missing === null ? [] : [missing])];
    return (0, paragraph_1.paragraph)(pen, "P", lines, { ...INSIDE, style: SMALL, density });
}
//# sourceMappingURL=receipt-paper.js.map