import fc from "fast-check";
import { sampleJpeg, samplePdf } from "../../../tests/support/sample-files";
import { contentTypeOf } from "./attachment-content";

const pdf = samplePdf(500);
const jpeg = sampleJpeg();
const bytesOf = (text: string) => Buffer.from(text, "latin1");
const changed = (file: Buffer, at: number, to: number): Buffer => {
  const copy = Buffer.from(file);
  copy[at] = to;
  return copy;
};

describe("the type of a file, by its bytes", () => {
  it("is that of a whole PDF or a whole JPEG", () => {
    expect(contentTypeOf(pdf)).toBe("application/pdf");
    expect(contentTypeOf(jpeg)).toBe("image/jpeg");
  });

  it("is told of a part of a longer memory alone", () => {
    const around = Buffer.concat([Buffer.from("before"), jpeg, Buffer.from("after")]);
    expect(contentTypeOf(around.subarray(6, 6 + jpeg.length))).toBe("image/jpeg");
  });

  it.each<[string, Buffer]>([
    ["nothing", Buffer.alloc(0)],
    ["a text", bytesOf("契約書")],
    ["a page", bytesOf("<!doctype html><script>alert(1)</script>")],
    ["a picture of another kind", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ["a program", bytesOf("MZ\u0090\u0000")],
    ["a PDF's beginning alone", bytesOf("%PDF-1.7\n")],
    ["a PDF with more than a page of something before it", Buffer.concat([Buffer.alloc(1_024, 0x20), pdf])],
    ["a PDF of a version that there is not", changed(pdf, 5, 0x39)],
    ["a PDF whose end names a place behind its end", bytesOf("%PDF-1.7\nstartxref\n99999\n%%EOF")],
    ["a PDF whose end names a place where nothing begins", bytesOf("%PDF-1.7\nnothing\nstartxref\n9\n%%EOF")],
    [
      "a PDF with more than a page of something behind it",
      Buffer.concat([pdf, Buffer.alloc(2_000, 0x20), bytesOf("x")]),
    ],
    ["a JPEG's beginning alone", Buffer.from([0xff, 0xd8, 0xff])],
    ["a JPEG without an image", Buffer.from([0xff, 0xd8, 0xff, 0xd9])],
    ["a JPEG whose segment is longer than the file", changed(jpeg, 4, 0xff)],
    ["a JPEG whose segment has no length", changed(changed(jpeg, 4, 0), 5, 1)],
    ["a JPEG with something between its segments", changed(jpeg, 20, 0x00)],
    ["a JPEG without a frame", changed(jpeg, jpeg.indexOf(Buffer.from([0xff, 0xc0])) + 1, 0xe1)],
    ["a JPEG of no width", changed(jpeg, jpeg.indexOf(Buffer.from([0xff, 0xc0])) + 8, 0)],
    ["a JPEG without an end", jpeg.subarray(0, -2)],
  ])("is none of %s", (_, file) => {
    expect(contentTypeOf(file)).toBeNull();
  });

  it("is that of a PDF with a stream for its table of contents, and of one with line ends of every kind", () => {
    const stream = "%PDF-2.0\r\n12 0 obj\r\n<< /Type /XRef >>\r\nstartxref\r\n10\r\n%%EOF\r\n";
    expect(contentTypeOf(bytesOf(stream))).toBe("application/pdf");
  });

  it("is that of a PDF with bytes before and behind, as mail programs and scanners add them", () => {
    const before = bytesOf("Content-Type: application/pdf\r\n\r\n");
    const behind = bytesOf("\0\0\0\r\n--boundary--");
    for (const file of [
      Buffer.concat([pdf, behind]),
      // Its places count from its header.
      Buffer.concat([before, pdf]),
      Buffer.concat([before, pdf, behind]),
      Buffer.concat([pdf, Buffer.alloc(900, 0x00)]),
      Buffer.concat([Buffer.alloc(1_000, 0x20), pdf]),
    ])
      expect(contentTypeOf(file)).toBe("application/pdf");
    // Or from the beginning of the file.
    const counted = `x\n%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n11\n%%EOF`;
    expect(contentTypeOf(bytesOf(counted))).toBe("application/pdf");
  });

  it("is that of a PDF by the last of several ends, as after a correction", () => {
    const corrected = bytesOf("%PDF-1.4\nnothing\nstartxref\n9\n%%EOF\n1 0 obj\nstartxref\n35\n%%EOF\n");
    expect(corrected.indexOf("1 0 obj")).toBe(35);
    expect(contentTypeOf(corrected)).toBe("application/pdf");
  });

  it("is that of a JPEG with fill bytes, marks that stand alone, and more behind its end", () => {
    const filled = Buffer.concat([
      jpeg.subarray(0, 2),
      Buffer.from([0xff, 0xff, 0x01]),
      jpeg.subarray(2),
      Buffer.from("of the camera"),
    ]);
    expect(contentTypeOf(filled)).toBe("image/jpeg");
  });

  it("is none of whatever was cut off", () => {
    for (const file of [pdf, jpeg])
      fc.assert(
        fc.property(fc.integer({ min: 0, max: file.length - 2 }), (length) => {
          expect(contentTypeOf(file.subarray(0, length))).toBeNull();
        }),
      );
  });

  it("is told of any bytes, soon", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3_000 }), (bytes) => {
        expect([null, "application/pdf", "image/jpeg"]).toContain(contentTypeOf(bytes));
      }),
    );
    // Nothing but fill bytes, of the most that is taken.
    expect(
      contentTypeOf(Buffer.concat([Buffer.from([0xff, 0xd8]), Buffer.alloc(10_000_000, 0xff)])),
    ).toBeNull();
  });
});

/** A marker, the length with its own two bytes, and the content. */
const segment = (marker: number, content: readonly number[]): number[] => [
  ...[0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 0xff],
  ...content,
];
/** Precision, height, width, and the number of components. */
const ONE_BY_ONE = [8, 0, 1, 0, 1, 1];
const IMAGE = [1, 1, 0, 0, 63, 0];
const jpegOf = ({
  start = [0xff, 0xd8],
  before = [] as number[],
  frame = segment(0xc0, ONE_BY_ONE),
  image = segment(0xda, IMAGE),
  behind = [1, 2, 3, 0xff, 0xd9],
} = {}) => contentTypeOf(Uint8Array.from([...start, ...before, ...frame, ...image, ...behind]));

describe("a JPEG, segment by segment (ITU-T T.81)", () => {
  it("begins with its own two bytes", () => {
    expect(jpegOf()).toBe("image/jpeg");
    expect(jpegOf({ start: [0x00, 0xd8] })).toBeNull();
    expect(jpegOf({ start: [0xff, 0x00] })).toBeNull();
  });

  it("has a frame of one of thirteen kinds, and with it a width", () => {
    const frames = Array.from({ length: 256 }, (_, marker) => marker).filter(
      (marker) => marker < 0xd0 && jpegOf({ frame: segment(marker, ONE_BY_ONE) }) !== null,
    );
    expect(frames.map((marker) => marker.toString(16)).join(" ")).toBe(
      "c0 c1 c2 c3 c5 c6 c7 c9 ca cb cd ce cf",
    );
    expect(jpegOf({ frame: segment(0xc0, ONE_BY_ONE.slice(0, 5)) })).toBeNull();
    expect(jpegOf({ frame: segment(0xc0, [8, 0, 1, 0, 0, 1]) })).toBeNull();
    expect(jpegOf({ frame: segment(0xc0, [8, 0, 1, 1, 0, 1]) })).toBe("image/jpeg");
  });

  it.each([
    ["marks that stand alone", [0xff, 0x01, 0xff, 0xd0, 0xff, 0xd7]],
    ["an empty segment", segment(0xe1, [])],
    ["a long segment", segment(0xfe, Array<number>(300).fill(0xff))],
  ])("may have %s before its frame", (_, before) => {
    expect(jpegOf({ before })).toBe("image/jpeg");
  });

  it("ends behind its image, and nowhere before", () => {
    expect(jpegOf({ behind: [0xff, 0xd9] })).toBe("image/jpeg");
    for (const behind of [[], [1, 2, 3], [0xff, 0x00, 0xd9], [0x00, 0xd9], [0xff, 0xff]])
      expect(jpegOf({ behind })).toBeNull();
    expect(jpegOf({ before: segment(0xfe, [0xff, 0xd9]), behind: [1, 2] })).toBeNull();
    expect(jpegOf({ image: segment(0xda, [...IMAGE, 0xff, 0xd9]), behind: [1, 2] })).toBeNull();
  });
});

describe("the table of contents of a PDF", () => {
  const beginningWith = (table: string) =>
    contentTypeOf(bytesOf(`%PDF-1.7\n${table}\nstartxref\n9\n%%EOF\n`));

  it.each(["xref\n", " \n xref ", "12 0 obj", "12   10   obj", "\r\n3\t0\nobj"])("may be %j", (table) => {
    expect(beginningWith(table)).toBe("application/pdf");
  });

  it.each(["axref\n", "xrefs", "a 12 0 obj", "12 0obj", "120 obj", "12 x obj"])("is not %j", (table) => {
    expect(beginningWith(table)).toBeNull();
  });
});
