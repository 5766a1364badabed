import { paperOf, seedContent } from "../../tests/support/sample-papers";
import { createPapers } from "./papers";

/** In bytes: what a mail server and a slow line of a building site take without a thought. */
const LARGEST_CERTIFICATE = 60_000;

describe("a certificate's file", () => {
  it("has at most 60 kB, and the same bytes each time", async () => {
    const papers = createPapers();
    const first = await papers.certificate(paperOf(seedContent()));
    const second = await papers.certificate(paperOf(seedContent()));
    expect(first.length).toBeLessThan(LARGEST_CERTIFICATE);
    expect(Buffer.from(second).equals(first)).toBe(true);
  });

  it("tells its metadata to programs that know nothing of PDF", async () => {
    const file = Buffer.from(await createPapers().certificate(paperOf(seedContent()))).toString("utf8");
    expect(file).toContain("<pdfaid:part>3</pdfaid:part>");
  });
});
