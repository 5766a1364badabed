// Reads the texts of PDFs by PDFium, the engine of Chromium, which shares nothing with pdf.js.
// `node other-pdf-reader.mjs FOLDER` writes the text of each PDF's first page to FOLDER/texts.json.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { PDFiumLibrary } from "@hyzyla/pdfium";

const [folder] = argv.slice(2);
const library = await PDFiumLibrary.init();
const texts = {};
for (const name of readdirSync(folder).filter((each) => each.endsWith(".pdf"))) {
  const document = await library.loadDocument(new Uint8Array(readFileSync(join(folder, name))));
  texts[name.replace(/\.pdf$/, "")] = document.getPage(0).getText();
  document.destroy();
}
library.destroy();
writeFileSync(join(folder, "texts.json"), JSON.stringify(texts));
