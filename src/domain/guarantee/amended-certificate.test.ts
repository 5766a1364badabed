import { termsOf } from "../../../tests/support/sample-amendments";
import { seedContent } from "../../../tests/support/sample-papers";
import { CONTENT_FORMAT, type CertificateContent } from "../certificate/certificate-content";
import type { CalendarDate } from "../values/calendar-date";
import { amendedCertificate, type FacesOfDay } from "./amended-certificate";

const seed = seedContent();
const TODAY = "2022-10-01" as CalendarDate;
const amended = (faces: FacesOfDay | null): CertificateContent =>
  JSON.parse(
    amendedCertificate(seed, termsOf("ADVANCE_PAYMENT"), TODAY, null, faces).content.text,
  ) as CertificateContent;

describe("the parties of an amended certificate", () => {
  it("keep their names, and state who signs and where they are on the day of the version", () => {
    const { contractor, issuer } = amended({
      contractor: {
        address: "〇〇市〇〇町2丁目2号",
        representative: "代表取締役 △△ △△",
        contractingBranch: null,
        constructionLicenseNumber: null,
      },
      representations: [
        {
          effectiveFrom: "2022-06-01" as CalendarDate,
          representative: "取締役社長 〇〇",
          termsAddress: null,
        },
        { effectiveFrom: "2022-10-02" as CalendarDate, representative: "取締役社長 △△", termsAddress: null },
      ],
    });
    expect(contractor).toEqual({
      name: seed.contractor.name,
      address: "〇〇市〇〇町2丁目2号",
      representative: "代表取締役 △△ △△",
    });
    expect(issuer).toEqual({ ...seed.issuer, representative: "取締役社長 〇〇" });
  });

  it("are as the version before says where nothing else is known", () => {
    const { format, contractor, issuer } = amended(null);
    expect([format, contractor, issuer]).toEqual([CONTENT_FORMAT, seed.contractor, seed.issuer]);
  });
});
