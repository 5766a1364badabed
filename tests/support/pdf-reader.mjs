// Runs in a process of its own, for many files at once, because pdf.js is a module and jest loads none.
// `node pdf-reader.mjs FOLDER [SCALE]` reads every PDF there and writes the results to FOLDER/read.json.
// With a scale, it also writes a picture of each page.
import { Buffer } from "node:buffer";
import console from "node:console";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

const [folder, scale] = argv.slice(2);
const complaints = [];
for (const method of ["log", "warn", "error"])
  console[method] = (...words) => complaints.push(words.join(" "));

const read = [];
for (const name of readdirSync(folder)
  .filter((each) => each.endsWith(".pdf"))
  .sort())
  read.push(await readPdf(name));
writeFileSync(join(folder, "read.json"), JSON.stringify(read));

async function readPdf(name) {
  complaints.length = 0;
  const data = new Uint8Array(readFileSync(join(folder, name)));
  const document = await getDocument({ data, stopAtErrors: true, verbosity: 1, isEvalSupported: false })
    .promise;
  const page = await document.getPage(1);
  if (scale !== undefined) await draw(document, page, name);
  const { info, metadata } = await document.getMetadata();
  const { items } = await page.getTextContent({ disableNormalization: true });
  const paper = {
    name,
    pages: document.numPages,
    size: page.view.slice(2),
    info,
    metadata: metadata?.getRaw() ?? null,
    isTagged: (await document.getMarkInfo())?.Marked === true,
    parts: partsIn(await page.getStructTree()),
    texts: items.filter(({ str }) => str.trim() !== "").map(textOf),
    attachments: Object.values((await document.getAttachments()) ?? {}).map(attachmentOf),
    complaints: [...complaints],
  };
  await document.destroy();
  return paper;
}

function textOf({ str, transform, width }) {
  const [, b, c, d, x, baseline] = transform;
  return { text: str, x, baseline, width, size: Math.hypot(c, d), isTurned: b !== 0 };
}

function partsIn(part) {
  if (part === null || part.role === undefined) return [];
  return [part.role, ...(part.children ?? []).flatMap(partsIn)];
}

function attachmentOf({ filename, content }) {
  return { name: filename, text: Buffer.from(content).toString("utf8") };
}

async function draw(document, page, name) {
  const viewport = page.getViewport({ scale: Number(scale) });
  const { canvas } = document.canvasFactory.create(viewport.width, viewport.height);
  await page.render({ canvas, viewport }).promise;
  writeFileSync(join(folder, name.replace(/pdf$/, "png")), canvas.toBuffer("image/png"));
}
