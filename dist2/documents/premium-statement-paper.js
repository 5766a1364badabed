"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.premiumStatementPaper = premiumStatementPaper;
const premium_1 = require("../domain/premium/premium");
const premium_change_1 = require("../domain/premium/premium-change");
const premium_statement_1 = require("../domain/premium/premium-statement");
const guarantee_kind_1 = require("../domain/values/guarantee-kind");
const wareki_1 = require("../domain/values/wareki");
const yen_1 = require("../domain/values/yen");
const missing_characters_1 = require("./missing-characters");
const page_flow_1 = require("./page-flow");
const page_size_1 = require("./page-size");
const paper_document_1 = require("./paper-document");
const paragraph_1 = require("./paragraph");
const payee_rows_1 = require("./payee-rows");
const pen_1 = require("./pen");
const table_1 = require("./table");
const TITLE = "保証料計算書";
const INSIDE = { x: page_size_1.MARGIN + 12, width: page_size_1.A4.width - 2 * page_size_1.MARGIN - 24 };
const HEAD = { weight: "bold", size: 18, leading: 1.4 };
const ADDRESS = { weight: "regular", size: 10.5, leading: 1.4 };
const HEADING = { weight: "bold", size: 10.5, leading: 1.7 };
const LABEL = { weight: "regular", size: 9.5, leading: 1.35 };
const PLAIN = { weight: "regular", size: 10, leading: 1.35 };
const STRONG = { weight: "bold", size: 10.5, leading: 1.35 };
const TOTAL = { weight: "bold", size: 16, leading: 1.3 };
const SMALL = { weight: "regular", size: 8, leading: 1.45, isRunning: true };
const WARNING = { weight: "bold", size: 10, leading: 1.5, isRunning: true };
const NOTE = { weight: "regular", size: 9, leading: 1.5, isRunning: true };
/** 保証料計算書: how a premium comes about, what is charged, and where and until when it is paid. */
function premiumStatementPaper(statement) {
    const document = new paper_document_1.PaperDocument({
        title: `${TITLE} ${statement.worksName}`,
        author: statement.issuerName,
        subject: `${guarantee_kind_1.KIND_IN_JAPANESE[statement.kind]}の保証料の計算`,
        keywords: statement.number ?? statement.applicationId,
        date: statement.statedOn,
        facts: statement,
    });
    drawPage(new pen_1.Pen(document), statement);
    return document.bytes();
}
function drawPage(pen, statement) {
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
        const section = (heading, rows) => [
            gapAt(10, 1, 10),
            (0, paragraph_1.paragraph)(pen, "H2", [heading], { ...INSIDE, style: HEADING, density }),
            (0, table_1.table)(pen, rows, style),
        ];
        return [
            (0, paragraph_1.paragraph)(pen, "P", [(0, wareki_1.wareki)(statement.statedOn)], {
                ...INSIDE,
                style: ADDRESS,
                density,
                align: "right",
            }),
            (0, paragraph_1.paragraph)(pen, "P", [`${statement.contractorName} 様`], { ...INSIDE, style: ADDRESS, density }),
            gapAt(12, 1, 14),
            (0, paragraph_1.paragraph)(pen, "H1", [TITLE], { ...INSIDE, style: HEAD, density, align: "centre" }),
            gapAt(4),
            ...section("保証の内容", contractRows(statement)),
            ...section("保証料の計算", calculationRows(statement)),
            ...warning(pen, statement, density),
            ...section("お支払い", paymentRows(statement)),
            ...(statement.changes.length > 0 ? section("変更による保証料", changeRows(statement)) : []),
            gapAt(8),
            (0, paragraph_1.paragraph)(pen, "P", ["保証料は消費税の非課税取引です。"], { ...INSIDE, style: NOTE, density }),
            gapAt(10, 2),
            issuer(pen, statement, density),
            footnote(pen, statement, density),
        ];
    });
    (0, page_flow_1.drawBands)(bands, page_size_1.MARGIN, room);
}
const row = (label, text, style = PLAIN) => [{ label, values: [{ text, style }] }];
function contractRows({ kind, number, contractType, obligeeName, worksName, amount }) {
    return [
        row("区分", guarantee_kind_1.KIND_IN_JAPANESE[kind]),
        ...(number === null ? [] : [row("保証契約番号", number)]),
        row("発注者", obligeeName),
        row(contractType === "CONSULTING" ? "業務名" : "工事名", worksName),
        row("保証金額", (0, yen_1.formatYen)(amount), STRONG),
    ];
}
function calculationRows({ quoted, final }) {
    return [
        ...(quoted === null ? [row("保証料率表", "保証料率表による見積りはありません。")] : quotedRows(quoted)),
        ...(final === null
            ? []
            : [row("確定保証料", (0, yen_1.formatYen)(final.amount), STRONG), row("確定の理由", final.reason, SMALL)]),
    ];
}
function quotedRows({ quote, table: rates, on }) {
    const { parts, base, discount, total } = quote;
    const label = (i) => (parts.length === 1 ? "金額×料率" : `内訳${String(i + 1)}`);
    const name = rates.onlineDiscount?.name ?? "割引";
    const terms = [
        `${(0, yen_1.formatYen)(rates.roundDownTo)}未満切捨て`,
        ...(rates.minimum > 0 ? [`最低保証料${(0, yen_1.formatYen)(rates.minimum)}`] : []),
    ];
    const source = `${rates.illustrative ? "参考例（認可料率ではありません）。" : ""}出典: ${rates.source}`;
    return [
        ...parts.map((part, i) => row(label(i), productText(part))),
        row("小計", `${(0, yen_1.formatYen)(base)}（${terms.join("、")}）`),
        ...(discount > 0 ? [row(name, `−${(0, yen_1.formatYen)(discount)}`)] : []),
        row("見積額", (0, yen_1.formatYen)(total), STRONG),
        [
            {
                label: "保証料率表",
                values: [
                    { text: `${(0, wareki_1.wareki)(rates.effectiveFrom)}適用開始（基準日 ${(0, wareki_1.wareki)(on)}）`, style: PLAIN },
                    { text: source, style: SMALL },
                ],
            },
        ],
    ];
}
function productText(part) {
    return `${(0, yen_1.formatYen)(part.amount)} × ${(0, premium_1.percentOf)(part.band.ratePerMillion)}％ ＝ ${(0, premium_statement_1.productOf)(part)}円`;
}
/** Nobody may be charged by an example. */
function warning(pen, { payable }, density) {
    if (payable !== null)
        return [];
    const words = "この見積額は参考例の料率表によるもので、ご請求額ではありません。保証料は確定後にお知らせします。";
    return [
        (0, page_flow_1.gap)(8 * density),
        (0, paragraph_1.paragraph)(pen, "P", [words], { ...INSIDE, style: WARNING, density, colour: pen_1.RED }),
    ];
}
function paymentRows({ payable, account, dueOn, settlement }) {
    const amount = row("お支払額", payable === null ? "未確定" : (0, yen_1.formatYen)(payable), TOTAL);
    if (settlement === null)
        return [amount, ...(0, payee_rows_1.payeeRows)({ account, dueOn }, PLAIN)];
    const on = (0, wareki_1.wareki)(settlement.settledOn);
    return [
        row("お支払額", (0, yen_1.formatYen)(settlement.amount), TOTAL),
        row("お支払方法", settlement.method === "RECEIPT" ? `${on} 領収` : `${on} 保証料一括納付（当月分の明細書により納付）`),
    ];
}
/** 追加保証料 and 返戻保証料 of each amendment, and what the guarantee costs with them. */
function changeRows(statement) {
    const { listed, earlier } = (0, premium_change_1.listedChanges)(statement.changes);
    const cost = (0, premium_statement_1.costOf)(statement);
    return [
        ...(earlier === null
            ? []
            : [
                row(`${(0, wareki_1.wareki)(earlier.until)}まで`, `変更${String(earlier.count)}件の計 ${(0, premium_change_1.formatSigned)(earlier.sum)}`),
            ]),
        ...listed.map((change) => row(`${(0, wareki_1.wareki)(change.amendedOn)}変更`, `${(0, premium_change_1.versionInJapanese)(change)} ${changeText(change)}`)),
        row("変更後の保証料", (0, premium_change_1.formatSigned)(cost), STRONG),
    ];
}
function changeText(change) {
    const amount = `${(0, premium_change_1.changeInJapanese)(change)} ${(0, premium_change_1.formatSigned)((0, premium_change_1.sumOfChanges)([change]))}`;
    if (change.amount === null)
        return amount;
    const { settlement } = change;
    if (settlement === null)
        return `${amount}（未精算）`;
    const how = settlement.method === "MONTHLY_ACCOUNT"
        ? "保証料一括納付"
        : change.direction === "RETURNED"
            ? "返金"
            : "領収";
    return `${amount}（${(0, wareki_1.wareki)(settlement.settledOn)} ${how}）`;
}
function issuer(pen, { issuerName, branch }, density) {
    const style = { ...INSIDE, density, align: "right" };
    const bands = [
        (0, paragraph_1.paragraph)(pen, "P", [issuerName], { ...style, style: STRONG }),
        (0, paragraph_1.paragraph)(pen, "P", [`取扱店 ${branch.name} TEL ${branch.telephone}`], { ...style, style: NOTE }),
    ];
    return { height: (0, page_flow_1.heightOf)(bands), stretch: 0, draw: (y, height) => (0, page_flow_1.drawBands)(bands, y, height) };
}
function footnote(pen, statement, density) {
    const { contractorName, obligeeName, worksName, issuerName, branch, final, account } = statement;
    const missing = (0, missing_characters_1.noteOnMissingCharacters)(pen.fonts, [
        ...[contractorName, obligeeName, worksName, issuerName, branch.name, final?.reason ?? ""],
        ...[
            account?.bank ?? "",
            account?.branch ?? "",
            account?.holder ?? "",
            statement.quoted?.table.source ?? "",
        ],
    ]);
    return (0, paragraph_1.paragraph)(pen, "P", missing === null ? [] : [missing], { ...INSIDE, style: SMALL, density });
}
//# sourceMappingURL=premium-statement-paper.js.map