"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.keyNoticePaper = keyNoticePaper;
const auth_key_1 = require("../domain/auth-key/auth-key");
const guarantee_kind_1 = require("../domain/values/guarantee-kind");
const key_notice_1 = require("../domain/auth-key/key-notice");
const works_identifiers_1 = require("../domain/works-contract/works-identifiers");
const works_words_1 = require("../domain/works-contract/works-words");
const wareki_1 = require("../domain/values/wareki");
const certificate_page_1 = require("./certificate-page");
const missing_characters_1 = require("./missing-characters");
const page_flow_1 = require("./page-flow");
const page_size_1 = require("./page-size");
const paper_document_1 = require("./paper-document");
const paragraph_1 = require("./paragraph");
const pen_1 = require("./pen");
const qr_code_1 = require("./qr-code");
const set_text_1 = require("./set-text");
const table_1 = require("./table");
const KEY_NOTICE_TITLE = "電子証書閲覧用「認証キー」等のお知らせ";
const INSIDE = { x: page_size_1.MARGIN + 12, width: page_size_1.A4.width - 2 * page_size_1.MARGIN - 24 };
const TITLE = { weight: "bold", size: 17, leading: 1.4 };
const ADDRESS = { weight: "regular", size: 10.5, leading: 1.4 };
const LEAD = { weight: "regular", size: 10, leading: 1.6, isRunning: true };
const LABEL = { weight: "regular", size: 9.5, leading: 1.35 };
const PLAIN = { weight: "regular", size: 11, leading: 1.35 };
const NUMBER = { weight: "bold", size: 16, leading: 1.3 };
const KEY = { weight: "bold", size: 27, leading: 1.3 };
const ASIDE = { weight: "regular", size: 7.5, leading: 1.5, isRunning: true };
const HEADING = { weight: "bold", size: 10.5, leading: 1.7 };
const BODY = { weight: "regular", size: 9.5, leading: 1.7, isRunning: true };
const WARNING = { weight: "bold", size: 11, leading: 1.6 };
const ISSUER = { weight: "bold", size: 11, leading: 1.4 };
const SMALL = { weight: "regular", size: 6, leading: 1.5, isRunning: true };
/** 電子証書閲覧用「認証キー」等のお知らせ: the paper that carries number and key from the contractor to the obligee. */
function keyNoticePaper(notice) {
    const document = new paper_document_1.PaperDocument({
        title: `${KEY_NOTICE_TITLE} ${notice.number}`,
        author: notice.issuerName,
        subject: `${guarantee_kind_1.KIND_IN_JAPANESE[notice.kind]}の電子証書を閲覧するための保証契約番号と認証キー`,
        keywords: notice.number,
        date: notice.keyMadeOn,
        facts: notice,
    });
    drawPage(new pen_1.Pen(document), notice);
    attachDocument(document, notice);
    return document.bytes();
}
/** The same facts for programs, as PDF/A-3 lets a page carry its data. */
function attachDocument({ pdf }, notice) {
    const day = (0, paper_document_1.noonInJapan)(notice.keyMadeOn);
    pdf.file(Buffer.from(`${JSON.stringify((0, key_notice_1.keyNoticeDocument)(notice), null, 2)}\n`, "utf8"), {
        name: key_notice_1.KEY_NOTICE_ATTACHMENT,
        type: "application/json",
        description: "保証契約番号と認証キー（プログラム用）",
        relationship: "Data",
        creationDate: day,
        modifiedDate: day,
    });
}
function drawPage(pen, notice) {
    const room = page_size_1.A4.height - 2 * page_size_1.MARGIN;
    const bands = (0, page_flow_1.leastDense)(room, (density) => {
        const gapAt = (height, stretch = 0, most) => (0, page_flow_1.gap)(height * density, stretch, most);
        return [
            addressee(pen, notice, density),
            gapAt(14, 1, 16),
            (0, paragraph_1.paragraph)(pen, "H1", [KEY_NOTICE_TITLE], { ...INSIDE, style: TITLE, density, align: "centre" }),
            gapAt(10, 1, 12),
            (0, paragraph_1.paragraph)(pen, "P", [leadSentence(notice)], { ...INSIDE, style: LEAD, density }),
            gapAt(8, 1, 8),
            (0, table_1.table)(pen, rows(notice), {
                ...INSIDE,
                labelWidth: 112,
                label: LABEL,
                padding: 6,
                density,
                stretch: 4,
                growth: 14,
                ground: "#f3f3f0",
            }),
            gapAt(12, 1, 14),
            warningBox(pen, notice, density),
            gapAt(12, 1, 14),
            instructions(pen, notice, density),
            gapAt(10, 1),
            closing(pen, notice, density),
        ];
    });
    (0, page_flow_1.drawBands)(bands, page_size_1.MARGIN, room);
}
const leadSentence = ({ service }) => `${service.name}で電子証書を閲覧するための「認証キー」等は、以下のとおりとなります。`;
function addressee(pen, notice, density) {
    const dateWidth = 150;
    const day = (0, wareki_1.wareki)(notice.keyMadeOn);
    const date = (0, set_text_1.setText)(pen.fonts, notice.isReissued ? `再発行 ${day}` : day, dateWidth, ADDRESS, density);
    const name = { x: INSIDE.x, width: INSIDE.width - dateWidth - 16 };
    const lines = notice.addressee.map((line, i, { length }) => (i === length - 1 ? `${line} 様` : line));
    const customer = (0, paragraph_1.paragraph)(pen, "P", lines, { ...name, style: ADDRESS, density });
    return {
        height: Math.max(date.height, customer.height),
        stretch: 0,
        draw: (y) => {
            customer.draw(y, customer.height);
            const x = INSIDE.x + INSIDE.width - dateWidth;
            pen.part("P", () => pen.setText(date, { x, y, width: dateWidth }, { align: "right" }));
        },
    };
}
function rows(notice) {
    const row = (label, text, style = PLAIN) => [{ label, values: [{ text, style }] }];
    const words = (0, works_words_1.worksWords)(notice.contractType);
    return [
        row("区分", guarantee_kind_1.KIND_IN_JAPANESE[notice.kind]),
        row("保証契約番号", notice.number, NUMBER),
        [
            {
                label: "認証キー",
                values: [
                    { text: (0, auth_key_1.authKeyGroups)(notice.key).join(certificate_page_1.FULL_WIDTH_SPACE), style: KEY, ink: { tracking: 1 } },
                    { text: "英字の I・L・O・U は使われていません（0 は数字のゼロ、1 は数字のいち）。", style: ASIDE },
                ],
            },
        ],
        row(words.name, notice.worksName),
        ...numbersOf(notice, words, row),
        row("発注者", `${notice.obligeeName} 様`),
        row("保証機関", notice.issuerName),
    ];
}
/** The number by which the obligee finds its works; several stand in one row, each with its name. */
function numbersOf({ identifiers }, words, row) {
    const numbers = (0, works_identifiers_1.namedNumbers)(identifiers);
    const [first] = numbers;
    if (first === undefined)
        return [];
    if (numbers.length === 1)
        return [row(first.label, first.number)];
    const all = numbers.map(({ label, number }) => `${label} ${number}`);
    return [row(`${words.number}等`, all.join(certificate_page_1.FULL_WIDTH_SPACE))];
}
const WARNING_LINES = [
    "【重要】保証証書のPDFを誤って提出しないでください。",
    "発注者様にご提出いただくのは、このお知らせ（当該PDFファイル）です。",
];
/** Bodies refuse the certificate's PDF in place of this one: the most frequent mistake. What has ended is handed in no more. */
function warningBox(pen, { endedSentence }, density) {
    const inner = { x: INSIDE.x + 12, width: INSIDE.width - 24 };
    const lines = endedSentence === null
        ? WARNING_LINES
        : [endedSentence, "このお知らせを発注者様に提出する必要はありません。"];
    const words = (0, paragraph_1.paragraph)(pen, "P", lines, { ...inner, style: WARNING, density, colour: pen_1.RED });
    const height = words.height + 14;
    return {
        height,
        stretch: 0,
        draw: (y) => {
            pen.decoration(() => pen.frame({ ...INSIDE, y, height }, 1.6, pen_1.RED));
            words.draw(y + 7, words.height);
        },
    };
}
const QR_SIZE = 118;
const CAPTION_GAP = 4;
const QR_CAPTION = ["保証契約番号と認証キーの", "QRコード（読取り用）"];
/** The blocks to the customer and to the obligee, with the code for scanners beside them. */
function instructions(pen, notice, density) {
    const words = { x: INSIDE.x, width: INSIDE.width - QR_SIZE - 24 };
    const heading = (text) => (0, paragraph_1.paragraph)(pen, "H2", [text], { ...words, style: HEADING, density });
    const body = (texts) => (0, paragraph_1.paragraph)(pen, "P", texts, { ...words, style: BODY, density });
    const blocks = [
        ...(notice.endedSentence === null
            ? [heading("【お客様へのお願い】"), body(handOverLines(notice)), (0, page_flow_1.gap)(8 * density)]
            : []),
        heading("【発注者様へのお願い】"),
        body(readingLines(notice)),
        (0, page_flow_1.gap)(8 * density),
        heading("【お問い合わせ先】"),
        body([`取扱店${certificate_page_1.FULL_WIDTH_SPACE}${notice.branch.name}${certificate_page_1.FULL_WIDTH_SPACE}TEL ${notice.branch.telephone}`]),
    ];
    const caption = (0, paragraph_1.paragraph)(pen, "Caption", QR_CAPTION, {
        x: INSIDE.x + INSIDE.width - QR_SIZE,
        width: QR_SIZE,
        style: ASIDE,
        density,
        align: "centre",
    });
    return {
        height: Math.max((0, page_flow_1.heightOf)(blocks), QR_SIZE + CAPTION_GAP + caption.height),
        stretch: 0,
        draw: (y, height) => {
            (0, page_flow_1.drawBands)(blocks, y, height);
            drawCode(pen, notice, { x: INSIDE.x + INSIDE.width - QR_SIZE, y, size: QR_SIZE });
            caption.draw(y + QR_SIZE + CAPTION_GAP, caption.height);
        },
    };
}
/** The two ways of the seed's notice, unless the body says how it wants it. */
function handOverLines({ instructions }) {
    if (instructions.length === 0)
        return [
            "次のいずれかの方法で、当該PDFファイルを発注者様にご提出ください。",
            `${certificate_page_1.FULL_WIDTH_SPACE}① 電子契約システムへの登録（アップロード）`,
            `${certificate_page_1.FULL_WIDTH_SPACE}② 電子メールに添付して送信`,
        ];
    return ["発注者様の定めにより、当該PDFファイルを次のとおりご提出ください。", ...instructions];
}
function readingLines({ service: { name, url } }) {
    const typed = "上記の「保証契約番号」と「認証キー」を入力の上、電子証書を閲覧ください。";
    return [`${name}にログインし、${typed}`, ...(url === null ? [] : [`${certificate_page_1.FULL_WIDTH_SPACE}${url}`])];
}
function drawCode(pen, notice, square) {
    pen.part("Figure", () => {
        pen.frame({ ...square, width: square.size, height: square.size }, 0.4, "#999999");
        pen.fill((0, qr_code_1.qrCode)((0, key_notice_1.keyNoticeCode)(notice), square), "#000000");
    }, "保証契約番号と認証キーのQRコード");
}
function closing(pen, notice, density) {
    const issuer = (0, paragraph_1.paragraph)(pen, "P", [notice.issuerName], {
        ...INSIDE,
        style: ISSUER,
        density,
        align: "right",
    });
    const missing = (0, missing_characters_1.noteOnMissingCharacters)(pen.fonts, [
        ...[...notice.addressee, notice.worksName, notice.obligeeName, notice.issuerName],
        ...(0, works_identifiers_1.namedNumbers)(notice.identifiers).map((each) => each.number),
        ...[notice.branch.name, notice.service.name, ...notice.instructions],
    ]);
    const footnote = (0, paragraph_1.paragraph)(pen, "P", missing === null ? [] : [missing], {
        ...INSIDE,
        style: SMALL,
        density,
    });
    const bands = [issuer, (0, page_flow_1.gap)(6), footnote];
    return { height: (0, page_flow_1.heightOf)(bands), stretch: 0, draw: (y, height) => (0, page_flow_1.drawBands)(bands, y, height) };
}
//# sourceMappingURL=key-notice-paper.js.map