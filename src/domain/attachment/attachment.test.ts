import { sampleJpeg, samplePdf } from "../../../tests/support/sample-files";
import {
  findingsOnAnnounced,
  findingsOnBytes,
  findingsOnRoom,
  goesWithHandOver,
  MOST_ATTACHMENT_BYTES,
  MOST_ATTACHMENTS,
} from "./attachment";
import {
  ATTACHMENT_KINDS,
  ATTACHMENT_OWNERS,
  type AttachmentKind,
  type AttachmentOwner,
} from "./attachment-kind";

const kind = "CONTRACT_COPY" as const;
const announced = (fileName: string, kept = 0) => [
  ...findingsOnAnnounced("APPLICATION", { kind, fileName }, kept),
];
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
    // What a larger one is, nobody looks at.
    expect(sent("契約書.pdf", Buffer.alloc(MOST_ATTACHMENT_BYTES + 1))).toMatchObject([
      { code: "FILE_TOO_LARGE" },
    ]);
    expect(sent("契約書.pdf", Buffer.alloc(MOST_ATTACHMENT_BYTES))).toMatchObject([
      { code: "FILE_NOT_READABLE" },
    ]);
    expect(sent("契約書", Buffer.from("text"))).toEqual([
      { path: "file", code: "FILE_NOT_READABLE", limit: "application/pdf, image/jpeg" },
    ]);
  });
});

describe("the kinds of documents", () => {
  const codes = (...[owner, named]: [AttachmentOwner, AttachmentKind]) =>
    [...findingsOnAnnounced(owner, { kind: named, fileName: "a.pdf" }, 0)].map(
      ({ path, code }) => `${path} ${code}`,
    );

  it("are those of what they are attached to", () => {
    expect(codes("APPLICATION", "INVOICE")).toEqual([]);
    expect(codes("LEDGER_ENTRY", "CERTIFICATE_COPY")).toEqual([]);
    expect(codes("GUARANTEE", "LETTER")).toEqual([]);
    for (const [owner, foreign] of [
      ["APPLICATION", "CERTIFICATE_COPY"],
      ["LEDGER_ENTRY", "INVOICE"],
      ["GUARANTEE", "CERTIFICATE_COPY"],
    ] as const)
      expect([owner, codes(owner, foreign)]).toEqual([owner, ["kind ATTACHMENT_KIND_NOT_TAKEN"]]);
    for (const owner of ATTACHMENT_OWNERS) expect(codes(owner, "OTHER")).toEqual([]);
  });

  it.each([
    ["APPLICATION", "CONTRACT_COPY PROGRESS_RECOGNITION USE_OF_ADVANCE INVOICE OTHER"],
    ["LEDGER_ENTRY", "CERTIFICATE_COPY LETTER OTHER"],
    ["GUARANTEE", "CONTRACT_COPY PROGRESS_RECOGNITION USE_OF_ADVANCE LETTER OTHER"],
  ] as const)("of %s are %s", (owner, kinds) => {
    const taken = ATTACHMENT_KINDS.filter((each) => codes(owner, each).length === 0);
    expect(taken).toEqual(kinds.split(" "));
  });

  it("go with a hand-over, after the issue, too, where they are for the obligee", () => {
    expect(ATTACHMENT_KINDS.filter(goesWithHandOver)).toEqual(["INVOICE"]);
  });

  it("are told where one is not taken", () => {
    expect([...findingsOnAnnounced("LEDGER_ENTRY", { kind: "INVOICE", fileName: "a.pdf" }, 0)]).toEqual([
      {
        path: "kind",
        code: "ATTACHMENT_KIND_NOT_TAKEN",
        limit: "CERTIFICATE_COPY, LETTER, OTHER",
        actual: "INVOICE",
      },
    ]);
  });

  it("find their place by what they are attached to", () => {
    for (const [owner, path] of [
      ["APPLICATION", "applicationId"],
      ["LEDGER_ENTRY", "entryId"],
      ["GUARANTEE", "guaranteeId"],
    ] as const)
      expect([
        ...findingsOnAnnounced(owner, { kind: "OTHER", fileName: "a.pdf" }, MOST_ATTACHMENTS),
      ]).toMatchObject([{ path, code: "ATTACHMENTS_FULL", limit: MOST_ATTACHMENTS }]);
  });
});

describe("the room that an organisation has for files", () => {
  const room = (owner: AttachmentOwner, kept: number, coming: number, path?: string) => [
    ...findingsOnRoom(owner, { kept, coming, limit: 1_000 }, path),
  ];

  it("is used to the last byte, and not one byte further", () => {
    expect(room("APPLICATION", 900, 100, "file")).toEqual([]);
    expect(room("APPLICATION", 900, 101, "file")).toEqual([
      { path: "file", code: "ATTACHMENT_ROOM_USED_UP", limit: 1_000, actual: 1_001 },
    ]);
    expect(room("APPLICATION", 1_000, 1)).toMatchObject([{ path: "applicationId" }]);
  });

  it("is told in the words of whose it is", () => {
    expect(room("LEDGER_ENTRY", 1_000, 1)).toMatchObject([
      { path: "entryId", code: "LEDGER_ATTACHMENT_ROOM_USED_UP" },
    ]);
    expect(room("GUARANTEE", 1_000, 1)).toMatchObject([
      { path: "guaranteeId", code: "GUARANTEE_ATTACHMENT_ROOM_USED_UP" },
    ]);
  });
});
