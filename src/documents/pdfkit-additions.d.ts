/** The parts of pdfkit that its published types leave out. */
declare namespace PDFKit.Mixins {
  /** A parsed font; pdfkit asks it to lay out text and to make its subset. */
  interface ParsedFont {
    layout(text: string): object;
    createSubset(): object;
  }

  interface PDFFont {
    registerFont(name: string, font: ParsedFont): this;
  }

  interface PDFMetadata {
    /** Writes the metadata as XMP. Called automatically. */
    _addInfo(): void;
  }

  interface PDFAttachmentOptions {
    /** PDF/A-3: what an attached file is to the page. */
    relationship?: "Source" | "Data" | "Alternative" | "Supplement" | "Unspecified";
  }
}

declare namespace PDFKit {
  interface DocumentInfo {
    /** An entry of our own: pdfkit makes the file's ID out of all of them. */
    Identifier?: string;
  }
}
