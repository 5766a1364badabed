"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.monthlyPremiumsPaper = monthlyPremiumsPaper;
const monthly_premiums_1 = require("../domain/premium/monthly-premiums");
const premium_change_1 = require("../domain/premium/premium-change");
const calendar_month_1 = require("../domain/values/calendar-month");
const guarantee_kind_1 = require("../domain/values/guarantee-kind");
const wareki_1 = require("../domain/values/wareki");
const yen_1 = require("../domain/values/yen");
const grid_1 = require("./grid");
const missing_characters_1 = require("./missing-characters");
const page_flow_1 = require("./page-flow");
const page_size_1 = require("./page-size");
const paper_document_1 = require("./paper-document");
const paragraph_1 = require("./paragraph");
const payee_rows_1 = require("./payee-rows");
const pen_1 = require("./pen");
const table_1 = require("./table");
const TITLE = "保証料一括納付明細書";
const INSIDE = { x: page_size_1.MARGIN, width: page_size_1.A4.width - 2 * page_size_1.MARGIN };
const ROOM = page_size_1.A4.height - 2 * page_size_1.MARGIN;
const HEAD = { weight: "bold", size: 17, leading: 1.5 };
const ADDRESS = { weight: "regular", size: 10.5, leading: 1.4 };
const STRONG = { weight: "bold", size: 11, leading: 1.4 };
const LABEL = { weight: "regular", size: 9.5, leading: 1.35 };
const PLAIN = { weight: "regular", size: 10, leading: 1.35 };
const TOTAL = { weight: "bold", size: 15, leading: 1.3 };
const NOTE = { weight: "regular", size: 9, leading: 1.5, isRunning: true };
const SMALL = { weight: "regular", size: 6, leading: 1.5, isRunning: true };
const COLUMNS = [
    { heading: "日付", share: 0.14, texts: ({ settledOn }) => [(0, wareki_1.wareki)(settledOn)] },
    { heading: "保証契約番号", share: 0.12, texts: ({ number }) => [number ?? "発行前"] },
    { heading: "区分", share: 0.13, texts: ({ kind }) => [guarantee_kind_1.KIND_IN_JAPANESE[kind]] },
    {
        heading: "発注者・工事名（業務名）",
        share: 0.34,
        texts: ({ obligeeName, worksName, amendment }) => [
            obligeeName,
            worksName,
            ...(amendment === null ? [] : [amendmentSaid(amendment)]),
        ],
    },
    { heading: "保証金額", share: 0.14, texts: ({ guaranteed }) => [(0, yen_1.formatYen)(guaranteed)], align: "right" },
    { heading: "保証料", share: 0.13, texts: (line) => [(0, premium_change_1.formatSigned)((0, monthly_premiums_1.countedPremium)(line))], align: "right" },
];
/** Such as 令和8年10月1日変更（第2版）追加保証料. */
function amendmentSaid(amendment) {
    return `${(0, wareki_1.wareki)(amendment.amendedOn)}変更（${(0, premium_change_1.versionInJapanese)(amendment)}） ${(0, premium_change_1.changeInJapanese)(amendment)}`;
}
/** お支払額, or ご返金額 where more is paid back than paid. */
function totalSaid(lines) {
    const { total, returned } = (0, monthly_premiums_1.totalOf)(lines);
    return returned > 0 ? ["ご返金額", (0, yen_1.formatYen)(returned)] : ["お支払額", (0, yen_1.formatYen)(total)];
}
/** 保証料一括納付明細書: all premiums of a month that a contractor pays at once, on as many pages as they take. */
function monthlyPremiumsPaper(premiums) {
    const { month, issuerName, contractorName } = premiums;
    const document = new paper_document_1.PaperDocument({
        title: `${TITLE} ${(0, calendar_month_1.monthInWareki)(month)} ${contractorName}`,
        author: issuerName,
        subject: "1か月分の保証料の一括納付",
        keywords: month,
        date: (0, calendar_month_1.lastDayOf)(month),
        facts: premiums,
    });
    drawPages(document, premiums);
    return document.bytes();
}
function drawPages(document, premiums) {
    const pen = new pen_1.Pen(document);
    const heading = (0, grid_1.gridOf)(pen, COLUMNS, INSIDE);
    const foot = closing(pen, premiums);
    const pages = [[...opening(pen, premiums), heading.head]];
    let used = (0, page_flow_1.heightOf)(pages[0] ?? []);
    for (const line of premiums.lines) {
        const row = heading.row(line);
        if (used + row.height > ROOM - PAGE_NUMBER) {
            pages.push([heading.head]);
            used = heading.head.height;
        }
        pages.at(-1)?.push(row);
        used += row.height;
    }
    if (used + foot.height > ROOM - PAGE_NUMBER)
        pages.push([]);
    pages.at(-1)?.push(foot);
    for (const [i, bands] of pages.entries()) {
        if (i > 0)
            document.pdf.addPage();
        (0, page_flow_1.drawBands)(bands, page_size_1.MARGIN, ROOM - PAGE_NUMBER);
        const number = `${String(i + 1)} / ${String(pages.length)}`;
        const at = { x: INSIDE.x, y: page_size_1.A4.height - page_size_1.MARGIN - 9, width: INSIDE.width };
        pen.decoration(() => {
            pen.line(number, at, { weight: "regular", size: 8 }, { align: "centre" });
        });
    }
}
/** The height that the number of the page takes at its foot. */
const PAGE_NUMBER = 18;
function opening(pen, premiums) {
    const { month, issuerName, contractorName, lines } = premiums;
    const text = { ...INSIDE, density: 1 };
    const style = {
        ...INSIDE,
        labelWidth: 112,
        label: LABEL,
        padding: 5,
        density: 1,
        stretch: 0,
        growth: 0,
        ground: "#f3f3f0",
    };
    const cell = (label, value, look = PLAIN) => [
        { label, values: [{ text: value, style: look }] },
    ];
    return [
        (0, paragraph_1.paragraph)(pen, "P", [`${contractorName} 様`], { ...text, style: ADDRESS }),
        (0, paragraph_1.paragraph)(pen, "P", [issuerName], { ...text, style: STRONG, align: "right" }),
        (0, page_flow_1.gap)(10),
        (0, paragraph_1.paragraph)(pen, "H1", [TITLE], { ...text, style: HEAD, align: "centre" }),
        (0, page_flow_1.gap)(8),
        (0, table_1.table)(pen, [
            cell("対象月", `${(0, calendar_month_1.monthInWareki)(month)}分`),
            cell("件数", `${String(lines.length)}件`),
            cell(...totalSaid(lines), TOTAL),
            ...((0, monthly_premiums_1.totalOf)(lines).returned > 0 ? [] : (0, payee_rows_1.payeeRows)(premiums, PLAIN)),
        ], style),
        (0, page_flow_1.gap)(12),
    ];
}
function closing(pen, { lines, contractorName, issuerName }) {
    const text = { ...INSIDE, density: 1 };
    const names = lines.flatMap(({ obligeeName, worksName }) => [obligeeName, worksName]);
    const missing = (0, missing_characters_1.noteOnMissingCharacters)(pen.fonts, [contractorName, issuerName, ...names]);
    const { total, returned } = (0, monthly_premiums_1.totalOf)(lines);
    const bands = [
        (0, page_flow_1.gap)(6),
        (0, paragraph_1.paragraph)(pen, "P", [`合計 ${(0, premium_change_1.formatSigned)(total - returned)}`], {
            ...text,
            style: STRONG,
            align: "right",
        }),
        (0, paragraph_1.paragraph)(pen, "P", ["保証料は消費税の非課税取引です。"], { ...text, style: NOTE }),
        (0, paragraph_1.paragraph)(pen, "P", missing === null ? [] : [missing], { ...text, style: SMALL }),
    ];
    return { height: (0, page_flow_1.heightOf)(bands), stretch: 0, draw: (y, height) => (0, page_flow_1.drawBands)(bands, y, height) };
}
//# sourceMappingURL=monthly-premiums-paper.js.map