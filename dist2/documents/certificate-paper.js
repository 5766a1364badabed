"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.certificatePaper = certificatePaper;
const certificate_title_1 = require("../domain/certificate/certificate-title");
const certificate_wording_1 = require("../domain/certificate/certificate-wording");
const content_characters_1 = require("./content-characters");
const certificate_page_1 = require("./certificate-page");
const certificate_rows_1 = require("./certificate-rows");
const copy_marks_1 = require("./copy-marks");
const issuer_block_1 = require("./issuer-block");
const missing_characters_1 = require("./missing-characters");
const page_flow_1 = require("./page-flow");
const page_size_1 = require("./page-size");
const paper_document_1 = require("./paper-document");
const paragraph_1 = require("./paragraph");
const pen_1 = require("./pen");
const set_text_1 = require("./set-text");
const standing_marks_1 = require("./standing-marks");
const table_1 = require("./table");
const TITLE = { weight: "bold", size: 20, leading: 1.3 };
const LABEL = { weight: "regular", size: 9, leading: 1.35 };
const WORDING = { weight: "regular", size: 10, leading: 1.7 };
const NOTE = { weight: "regular", size: 7.5, leading: 1.5, isRunning: true };
const SMALL = { weight: "regular", size: 6, leading: 1.5, isRunning: true };
/** The page that shows a version of a certificate. */
function certificatePaper(paper) {
    const { content, form } = paper;
    const title = (0, certificate_title_1.certificateTitle)(content.kind, content.amended);
    const document = new paper_document_1.PaperDocument({
        title: [title, content.number, ...(form.copyMark === null ? [] : [form.copyMark])].join(" "),
        author: content.issuer.name,
        subject: `${title}の${form.copyMark ?? "原本"}${which(content)}`,
        keywords: content.number,
        date: content.issuedOn,
        facts: paper,
    });
    const pen = new pen_1.Pen(document);
    (0, copy_marks_1.drawWatermark)(pen, paper);
    drawPage(pen, paper, title);
    return document.bytes();
}
const GAP_TO_FRAME = 7;
function drawPage(pen, paper, title) {
    const room = page_size_1.A4.height - 2 * page_size_1.MARGIN;
    const bands = (0, page_flow_1.leastDense)(room, (density) => [
        (0, copy_marks_1.copyBanner)(pen, paper.form, density),
        (0, page_flow_1.gap)(paper.form.copyMark === null ? 0 : GAP_TO_FRAME),
        framed(pen, contents(pen, paper, title, density)),
        (0, page_flow_1.gap)(GAP_TO_FRAME),
        footer(pen, paper, density),
    ]);
    (0, page_flow_1.drawBands)(bands, page_size_1.MARGIN, room);
}
/** A double border around the certificate itself. */
function framed(pen, bands) {
    return {
        height: (0, page_flow_1.heightOf)(bands),
        stretch: 1,
        draw: (y, height) => {
            pen.decoration(() => {
                pen.frame({ ...certificate_page_1.FRAME, y, height }, 1.6);
                pen.frame({ x: certificate_page_1.FRAME.x + 3.5, y: y + 3.5, width: certificate_page_1.FRAME.width - 7, height: height - 7 }, 0.5);
            });
            (0, page_flow_1.drawBands)(bands, y, height);
        },
    };
}
function contents(pen, paper, title, density) {
    const { content, contractType, standing } = paper;
    const wording = (0, certificate_wording_1.certificateWording)(content.kind, contractType);
    const gapAt = (height, stretch = 0, most) => (0, page_flow_1.gap)(height * density, stretch, most);
    const remarks = standing.remarks.length === 0 ? [] : [(0, standing_marks_1.remarksBox)(pen, standing, density), gapAt(10)];
    const rows = (0, certificate_rows_1.certificateRows)(paper);
    return [
        gapAt(16, 1, 10),
        (0, standing_marks_1.dateAndStamp)(pen, paper, density),
        gapAt(6, 1, 14),
        heading(pen, title, density),
        gapAt(12, 1, 14),
        ...remarks,
        (0, table_1.table)(pen, rows, {
            ...certificate_page_1.INSIDE,
            labelWidth: 98,
            label: LABEL,
            padding: 4.5,
            density,
            stretch: 8,
            growth: 9,
        }),
        gapAt(12, 1, 16),
        (0, paragraph_1.paragraph)(pen, "P", [wording.operative], {
            ...certificate_page_1.INSIDE,
            style: WORDING,
            density,
            indent: certificate_page_1.FULL_WIDTH_SPACE,
        }),
        gapAt(10, 1, 16),
        (0, issuer_block_1.issuerBlock)(pen, paper, density),
        gapAt(10, 2),
        notesBlock(pen, wording.notes, density),
        gapAt(13, 1, 8),
    ];
}
function heading(pen, title, density) {
    const set = (0, set_text_1.setText)(pen.fonts, title, certificate_page_1.INSIDE.width, TITLE, density);
    return {
        height: set.height,
        stretch: 0,
        draw: (y) => pen.part("H1", () => pen.setText(set, { ...certificate_page_1.INSIDE, y }, { align: "centre", tracking: 3 })),
    };
}
function notesBlock(pen, notes, density) {
    const numbered = notes.map((note, i) => `${String(i + 1)}${certificate_page_1.FULL_WIDTH_SPACE}${note}`);
    const heading = (0, paragraph_1.paragraph)(pen, "P", ["（注）"], { ...certificate_page_1.INSIDE, style: NOTE, density });
    const list = (0, paragraph_1.paragraph)(pen, "P", numbered, {
        x: certificate_page_1.INSIDE.x + 24,
        width: certificate_page_1.INSIDE.width - 24,
        style: NOTE,
        density,
    });
    return {
        height: list.height,
        stretch: 0,
        draw: (y, height) => {
            heading.draw(y, heading.height);
            list.draw(y, height);
        },
    };
}
/** The number, version and digest that identify a print, and the characters that it could not show. */
function footer(pen, paper, density) {
    const { content, digest, form } = paper;
    const grouped = digest.match(/.{1,8}/g)?.join(" ") ?? digest;
    const isOnPaper = form.serial !== null;
    const trace = [
        `保証契約番号 ${content.number}`,
        ...(content.version === 1 ? [] : [`第${String(content.version)}版`]),
        `${isOnPaper ? "記載内容" : "電子証書"}の要約値（SHA-256） ${grouped}`,
    ].join(certificate_page_1.FULL_WIDTH_SPACE);
    const missing = (0, missing_characters_1.noteOnMissingCharacters)(pen.fonts, textsOf(paper), isOnPaper ? "取扱店に" : "電子証書で");
    return (0, paragraph_1.paragraph)(pen, "P", missing === null ? [trace] : [trace, missing], {
        ...certificate_page_1.FRAME,
        style: SMALL,
        density,
    });
}
/** （第2版）; the first version needs no number. */
function which({ version }) {
    return version === 1 ? "" : `（第${String(version)}版）`;
}
/** All that is printed of other people's texts. */
function textsOf({ content, jointVenture, form, amendment }) {
    return [
        ...(0, content_characters_1.textsOfContent)(content),
        ...(jointVenture?.members ?? []).map(({ name }) => name),
        ...(amendment === null ? [] : [amendment.before.worksContract.name]),
        ...form.copyNotes,
    ];
}
//# sourceMappingURL=certificate-paper.js.map