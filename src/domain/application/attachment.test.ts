import { day, REST, WORKS } from "../../../tests/support/sample-applications";
import { sampleJpeg, samplePdf } from "../../../tests/support/sample-files";
import { REQUIRED_DOCUMENTS, type AttachmentKind } from "./application-requirements";
import {
  findingsOnAnnounced,
  findingsOnBytes,
  findingsOnRoom,
  MOST_ATTACHMENT_BYTES,
  MOST_ATTACHMENTS,
} from "./attachment";
import { findingsOnDocuments } from "./attachment-findings";
import { filledFrom } from "./registered-works";

const kind = "CONTRACT_COPY" as const;
const announced = (fileName: string, kept = 0) => [...findingsOnAnnounced({ kind, fileName }, kept)];
const sent = (fileName: string, bytes: Uint8Array) => [...findingsOnBytes({ kind, fileName }, bytes)];

describe("a file that is announced", () => {
  it.each(["契約書.pdf", "scan.JPG", "写真.jpeg", "a.b.Pdf", "契約書．ｐｄｆ"])(
    "may be called %s",
    (fileName) => {
      expect(announced(fileName)).toEqual([]);
    },
  );

  it.each([
    ["契約書.docx", ".docx"],
    ["契約書", ""],
    ["pdf", ""],
    ["契約書.pdf.exe", ".exe"],
    ["契約書.constructor", ".constructor"],
    ["契約書.__proto__", ".__proto__"],
  ])("is no PDF or JPEG by the name %s", (fileName, actual) => {
    expect(announced(fileName)).toEqual([
      { path: "fileName", code: "NOT_PDF_OR_JPEG", limit: ".pdf, .jpg, .jpeg", actual },
    ]);
  });

  it("has a name of its own, which people can read, and room", () => {
    const codes = (...given: Parameters<typeof announced>) =>
      announced(...given).map(({ path, code }) => `${path} ${code}`);
    expect(codes("../契約書.pdf")).toEqual(["fileName NOT_A_FILE_NAME"]);
    expect(codes("c:\\契約書.pdf")).toEqual(["fileName NOT_A_FILE_NAME"]);
    expect(codes("契約\u0007書.pdf")).toEqual(["fileName UNPRINTABLE"]);
    expect(codes(`${"あ".repeat(117)}.pdf`)).toEqual(["fileName TOO_LONG"]);
    expect(codes("契約書.pdf", MOST_ATTACHMENTS - 1)).toEqual([]);
    expect(codes("契約書.pdf", MOST_ATTACHMENTS)).toEqual(["applicationId ATTACHMENTS_FULL"]);
  });
});

describe("the bytes of a file", () => {
  it("are of no type that a name promises by accident", () => {
    expect(sent("契約書.constructor", samplePdf())).toEqual([
      { path: "file", code: "NOT_WHAT_ITS_NAME_SAYS", limit: undefined, actual: "application/pdf" },
    ]);
  });

  it("are what its name says", () => {
    expect(sent("契約書.pdf", samplePdf())).toEqual([]);
    expect(sent("契約書.jpg", sampleJpeg())).toEqual([]);
    expect(sent("契約書.pdf", sampleJpeg())).toEqual([
      { path: "file", code: "NOT_WHAT_ITS_NAME_SAYS", limit: "application/pdf", actual: "image/jpeg" },
    ]);
    expect(sent("契約書.jpeg", samplePdf())).toEqual([
      { path: "file", code: "NOT_WHAT_ITS_NAME_SAYS", limit: "image/jpeg", actual: "application/pdf" },
    ]);
    expect(sent("契約書.pdf", Buffer.from("text"))).toEqual([
      { path: "file", code: "FILE_NOT_READABLE", limit: "application/pdf" },
    ]);
  });

  it("are one at least and ten million at most", () => {
    expect(sent("契約書.pdf", Buffer.alloc(0))).toEqual([{ path: "file", code: "FILE_EMPTY" }]);
    const largest = samplePdf(MOST_ATTACHMENT_BYTES - samplePdf().length);
    // The place of the table of contents has more digits.
    const most = samplePdf(
      MOST_ATTACHMENT_BYTES - samplePdf().length - (largest.length - MOST_ATTACHMENT_BYTES),
    );
    expect(most).toHaveLength(MOST_ATTACHMENT_BYTES);
    expect(sent("契約書.pdf", most)).toEqual([]);
    expect(sent("契約書.pdf", Buffer.concat([most, Buffer.from("\n")]))).toEqual([
      { path: "file", code: "FILE_TOO_LARGE", limit: 10_000_000, actual: 10_000_001 },
    ]);
  });
});

describe("the documents that an issuer asks for", () => {
  const advance = filledFrom(WORKS, REST);
  const asked = {
    effectiveFrom: day("2026-04-01"),
    source: "前払金保証の申込",
    asksForAccount: false,
    designatedBanks: [],
    documents: REQUIRED_DOCUMENTS,
  };
  const missing = (content = advance, ...kinds: AttachmentKind[]) =>
    findingsOnDocuments(
      content,
      kinds.map((each) => ({ kind: each })),
      asked,
    ).map(({ path, code }) => `${path} ${code}`);

  it("are each missing until it is attached", () => {
    expect(missing()).toEqual([
      "attachments.CONTRACT_COPY DOCUMENT_MISSING",
      "attachments.USE_OF_ADVANCE DOCUMENT_MISSING",
    ]);
    expect(missing(advance, "CONTRACT_COPY", "OTHER")).toEqual([
      "attachments.USE_OF_ADVANCE DOCUMENT_MISSING",
    ]);
    expect(missing(advance, "USE_OF_ADVANCE", "CONTRACT_COPY")).toEqual([]);
  });

  it("are those of the kind", () => {
    expect(missing({ ...advance, kind: "INTERIM_PAYMENT" }, "CONTRACT_COPY")).toEqual([
      "attachments.PROGRESS_RECOGNITION DOCUMENT_MISSING",
    ]);
    expect(missing({ ...advance, kind: "CONTRACT_PERFORMANCE" }, "CONTRACT_COPY")).toEqual([]);
    expect(missing({ ...advance, kind: null })).toEqual([]);
  });

  it("are none where it asks for none; a finding says where the issuer asks", () => {
    expect(findingsOnDocuments(advance, [], null)).toEqual([]);
    expect(findingsOnDocuments(advance, [], { ...asked, documents: [] })).toEqual([]);
    expect(findingsOnDocuments(advance, [], { ...asked, documents: ["CONTRACT_COPY"] })).toEqual([
      {
        path: "attachments.CONTRACT_COPY",
        code: "DOCUMENT_MISSING",
        limit: "請負契約書の写し",
        source: "前払金保証の申込",
      },
    ]);
  });
});

describe("the room that a contractor has for files", () => {
  it("is used to the last byte, and not one byte further", () => {
    expect([...findingsOnRoom("file", 900, 100, 1_000)]).toEqual([]);
    expect([...findingsOnRoom("file", 900, 101, 1_000)]).toEqual([
      { path: "file", code: "ATTACHMENT_ROOM_USED_UP", limit: 1_000, actual: 1_001 },
    ]);
    expect([...findingsOnRoom("applicationId", 1_000, 1, 1_000)]).toMatchObject([{ path: "applicationId" }]);
  });
});
