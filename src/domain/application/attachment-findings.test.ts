import { day, REST, WORKS } from "../../../tests/support/sample-applications";
import type { AttachmentKind } from "../attachment/attachment-kind";
import { REQUIRED_DOCUMENTS } from "./application-requirements";
import { findingsOnDocuments } from "./attachment-findings";
import { filledFrom } from "./registered-works";

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
