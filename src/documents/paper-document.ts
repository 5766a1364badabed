import { createHash } from "node:crypto";
import PDFDocument from "pdfkit";
import type { CalendarDate } from "../domain/values/calendar-date";
import type { EmbeddedFont } from "./embedded-font";
import { compressing } from "./compressed-stream";
import { paperFonts, type PaperFonts, type Weight } from "./paper-fonts";
import { withXmlEscapes } from "./xml-escapes";

/** The metadata of a PDF. */
export interface PaperMetadata {
  readonly title: string;
  /** The issuer of the paper. */
  readonly author: string;
  readonly subject: string;
  readonly keywords: string;
  /** The day of the facts: the time of rendering would change the bytes each time. */
  readonly date: CalendarDate;
  /** All that the page is made of: the file's own identifier is taken from it. */
  readonly facts: unknown;
}

const CREATOR = "Hosho";

/** pdfkit writes the metadata into XML without escapes: a company named A&B would make it unreadable. */
class EscapingDocument extends PDFDocument {
  /** Its streams are compressed by a library of the lock file: another release of zlib would make other bytes of the same facts. */
  override ref(data: object): PDFKit.PDFKitReference {
    return compressing(super.ref(data));
  }

  override _addInfo(): void {
    const { info } = this;
    this.info = Object.fromEntries(
      Object.entries(info).map(([name, value]) => [
        name,
        typeof value === "string" ? withXmlEscapes(value) : value,
      ]),
    );
    super._addInfo();
    this.info = info;
  }
}

/** A PDF of one A4 page, as PDF/A-3a wants it: tagged, with embedded fonts and metadata, in Japanese. */
export class PaperDocument {
  readonly pdf: PDFKit.PDFDocument;
  readonly fonts: PaperFonts;
  readonly embedded: Readonly<Record<Weight, EmbeddedFont>>;
  private readonly chunks: Uint8Array[] = [];
  private readonly finished: Promise<void>;

  constructor(metadata: PaperMetadata) {
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
    this.fonts = paperFonts();
    this.embedded = { regular: this.fonts.regular.embeddable(), bold: this.fonts.bold.embeddable() };
    for (const weight of ["regular", "bold"] as const)
      this.pdf.registerFont(weight, this.embedded[weight].asParsedFont());
    this.finished = new Promise((resolve, reject) => {
      this.pdf.on("data", (chunk: Uint8Array) => this.chunks.push(chunk));
      this.pdf.on("end", resolve);
      this.pdf.on("error", reject);
    });
  }

  /** Closes the document; nothing can be drawn afterwards. */
  async bytes(): Promise<Uint8Array> {
    this.pdf.end();
    await this.finished;
    return Buffer.concat(this.chunks);
  }
}

/** A day has no time; at noon it is the same day in Japan and in UTC. */
export function noonInJapan(day: CalendarDate): Date {
  return new Date(`${day}T12:00:00+09:00`);
}

function digestOf(facts: unknown): string {
  return createHash("sha256").update(JSON.stringify(facts), "utf8").digest("hex");
}
