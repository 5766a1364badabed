"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.PaperDocument = void 0;
exports.noonInJapan = noonInJapan;
const node_crypto_1 = require("node:crypto");
const pdfkit_1 = __importDefault(require("pdfkit"));
const compressed_stream_1 = require("./compressed-stream");
const paper_fonts_1 = require("./paper-fonts");
const xml_escapes_1 = require("./xml-escapes");
const CREATOR = "Hosho";
/** pdfkit writes the metadata into XML without escapes: a company named A&B would make it unreadable. */
class EscapingDocument extends pdfkit_1.default {
    /** Its streams are compressed by a library of the lock file: another release of zlib would make other bytes of the same facts. */
    ref(data) {
        return (0, compressed_stream_1.compressing)(super.ref(data));
    }
    _addInfo() {
        const { info } = this;
        this.info = Object.fromEntries(Object.entries(info).map(([name, value]) => [
            name,
            typeof value === "string" ? (0, xml_escapes_1.withXmlEscapes)(value) : value,
        ]));
        super._addInfo();
        this.info = info;
    }
}
/** A PDF of one A4 page, as PDF/A-3a wants it: tagged, with embedded fonts and metadata, in Japanese. */
class PaperDocument {
    constructor(metadata) {
        this.chunks = [];
        const day = noonInJapan(metadata.date);
        this.pdf = new EscapingDocument({
            size: "A4",
            margin: 0,
            pdfVersion: "1.7",
            compress: false,
            subset: "PDF/A-3a",
            tagged: true,
            lang: "ja-JP",
            displayTitle: true,
            font: "",
            // The layout depends on the tracking too, which pdfkit's cache ignores.
            fontLayoutCache: false,
            info: {
                Title: metadata.title,
                Author: metadata.author,
                Subject: metadata.subject,
                Keywords: metadata.keywords,
                Creator: CREATOR,
                Producer: CREATOR,
                CreationDate: day,
                ModDate: day,
                Identifier: digestOf(metadata.facts),
            },
        });
        this.fonts = (0, paper_fonts_1.paperFonts)();
        this.embedded = { regular: this.fonts.regular.embeddable(), bold: this.fonts.bold.embeddable() };
        for (const weight of ["regular", "bold"])
            this.pdf.registerFont(weight, this.embedded[weight].asParsedFont());
        this.finished = new Promise((resolve, reject) => {
            this.pdf.on("data", (chunk) => this.chunks.push(chunk));
            this.pdf.on("end", resolve);
            this.pdf.on("error", reject);
        });
    }
    /** Closes the document; nothing can be drawn afterwards. */
    async bytes() {
        this.pdf.end();
        await this.finished;
        return Buffer.concat(this.chunks);
    }
}
exports.PaperDocument = PaperDocument;
/** A day has no time; at noon it is the same day in Japan and in UTC. */
function noonInJapan(day) {
    return new Date(`${day}T12:00:00+09:00`);
}
function digestOf(facts) {
    return (0, node_crypto_1.createHash)("sha256").update(JSON.stringify(facts), "utf8").digest("hex");
}
//# sourceMappingURL=paper-document.js.map