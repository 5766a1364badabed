import fc from "fast-check";
import { contentDisposition } from "./content-disposition";

describe("Content-Disposition", () => {
  it("names a file in ASCII and, for who understands it, in Japanese", () => {
    expect(contentDisposition("inline", { fileName: "証書（写し）'1'*.pdf", asciiFileName: "a.pdf" })).toBe(
      `inline; filename="a.pdf"; filename*=UTF-8''%E8%A8%BC%E6%9B%B8%EF%BC%88%E5%86%99%E3%81%97%EF%BC%89%271%27%2A.pdf`,
    );
  });

  it("is read back to the same name, and holds only what RFC 8187 lets it hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (fileName) => {
        const header = contentDisposition("attachment", { fileName, asciiFileName: "a.pdf" });
        const [, encoded = "?"] = /filename\*=UTF-8''((?:[\w!#$&+.^`|~-]|%[\dA-F]{2})*)$/.exec(header) ?? [];
        expect(decodeURIComponent(encoded)).toBe(fileName);
      }),
    );
  });
});
