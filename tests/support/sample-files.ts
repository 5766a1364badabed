/** Small files that are what they say, made by hand. */

/** A PDF of one empty page, with its table of contents. `filling` makes it longer. */
export function samplePdf(filling = 0): Buffer {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
  ];
  let text = `%PDF-1.7\n%${"x".repeat(filling)}\n`;
  const places = objects.map((object, i) => {
    const at = text.length;
    text += `${String(i + 1)} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const at = text.length;
  text +=
    `xref\n0 4\n0000000000 65535 f \n${places.join("")}` +
    `trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${String(at)}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}

/** A grey JPEG of 8 × 8 points: one frame, one table of each kind, one block of nothing. */
export function sampleJpeg(): Buffer {
  const segment = (marker: number, ...data: number[]): number[] => [
    0xff,
    marker,
    (data.length + 2) >> 8,
    (data.length + 2) & 0xff,
    ...data,
  ];
  return Buffer.from([
    0xff,
    0xd8,
    ...segment(0xe0, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0),
    ...segment(0xdb, 0, ...Array<number>(64).fill(1)),
    ...segment(0xc0, 8, 0, 8, 0, 8, 1, 1, 0x11, 0),
    ...segment(0xc4, 0, 1, ...Array<number>(15).fill(0), 0),
    ...segment(0xc4, 0x10, 1, ...Array<number>(15).fill(0), 0),
    ...segment(0xda, 1, 1, 0, 0, 63, 0),
    0x3f,
    0xff,
    0xd9,
  ]);
}
