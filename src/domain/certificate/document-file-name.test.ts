import fc from "fast-check";
import {
  certificateFileName,
  fileNameOf,
  handOverMailFileName,
  originalFileName,
  keyNoticeFileName,
} from "./document-file-name";
import { GUARANTEE_KINDS } from "../values/guarantee-kind";
import type { GuaranteeNumber } from "../values/guarantee-number";

const number = "2070004426" as GuaranteeNumber;
const bytesOf = (text: string): number => Buffer.byteLength(text, "utf8");

describe("the name of a certificate's file", () => {
  const named = (version: number, isSuperseded: boolean) =>
    certificateFileName({ kind: "ADVANCE_PAYMENT", number, version, delivery: "ELECTRONIC", isSuperseded });

  it("says what it is, of which kind and of which guarantee", () => {
    expect(named(1, false)).toEqual({
      fileName: "保証証書（閲覧用）_前払金保証_2070004426.pdf",
      asciiFileName: "certificate-2070004426-v1.pdf",
    });
  });

  it("tells versions apart, and says of an older one that it is one", () => {
    expect(named(2, false).fileName).toBe("保証証書（閲覧用）_前払金保証_2070004426_第2版.pdf");
    expect(named(1, true).fileName).toBe("保証証書（閲覧用）_前払金保証_2070004426_変更前.pdf");
    expect(named(2, true).fileName).toBe("保証証書（閲覧用）_前払金保証_2070004426_第2版_変更前.pdf");
  });
});

describe("the name of a file of a certificate on paper", () => {
  const paper = { kind: "ADVANCE_PAYMENT", number } as const;

  it("tells a copy from the original", () => {
    const { fileName } = certificateFileName({
      ...paper,
      version: 1,
      delivery: "PAPER",
      isSuperseded: false,
    });
    expect(fileName).toBe("保証証書（写し）_前払金保証_2070004426.pdf");
    expect(originalFileName({ ...paper, version: 1 })).toEqual({
      fileName: "保証証書（原本）_前払金保証_2070004426.pdf",
      asciiFileName: "original-2070004426-v1.pdf",
    });
    expect(originalFileName({ ...paper, version: 2 }).fileName).toBe(
      "保証証書（原本）_前払金保証_2070004426_第2版.pdf",
    );
  });
});

describe("the name of a hand-over mail's file", () => {
  it("says what it is, of which kind and of which guarantee", () => {
    expect(handOverMailFileName({ kind: "INTERIM_PAYMENT", number })).toEqual({
      fileName: "提出メール_中間前払金保証_2070004426.eml",
      asciiFileName: "hand-over-2070004426.eml",
    });
  });
});

describe("the name of a key notice's file", () => {
  const named = (worksName: string): string =>
    keyNoticeFileName({ kind: "CONTRACT_PERFORMANCE", number, worksName }).fileName;

  it("says for which works it is", () => {
    expect(named("〇〇道路改良工事")).toBe("認証キー等のお知らせ_契約保証_2070004426_〇〇道路改良工事.pdf");
  });

  it("is in ASCII for programs that know nothing else", () => {
    const { asciiFileName } = keyNoticeFileName({ kind: "CONTRACT_PERFORMANCE", number, worksName: "工事" });
    expect(asciiFileName).toBe("key-notice-2070004426.pdf");
  });

  it.each([
    ["what Windows refuses, in full width", `A/B\\C:D*E?F"G<H>I|J`, "A／B＼C：D＊E？F＂G＜H＞I｜J"],
    ["line breaks and tabs, as a space", "第1工区\r\n\t舗装", "第1工区 舗装"],
    ["dots and spaces at the ends, not at all", " ..工事. ", "工事"],
    ["what cannot be seen, not at all", "工\u200b事\u202e\u0007", "工事"],
    ["rare characters and their variants, as they are", "髙橋﨑𠮷葛\u{e0100}飾", "髙橋﨑𠮷葛\u{e0100}飾"],
  ])("holds %s", (_, worksName, expected) => {
    expect(named(worksName)).toBe(`認証キー等のお知らせ_契約保証_2070004426_${expected}.pdf`);
  });

  it("loses the end of a long name, and never a part of a character", () => {
    const name = named("葛\u{e0100}".repeat(60));
    expect(bytesOf(name)).toBeLessThanOrEqual(200);
    expect(name).toMatch(/_(葛\u{e0100})+….pdf$/u);
  });

  it("is one that every file system takes, for any name of works, and keeps kind and number", () => {
    const rare = fc.constantFrom(
      "工",
      "髙",
      "𠮷",
      "葛\u{e0100}",
      "e\u0301",
      "/",
      ":",
      ".",
      " ",
      "\u200d",
      "\ud800",
      "👷",
    );
    const any = fc.nat({ max: 0x10ffff }).map((code) => String.fromCodePoint(code));
    const works = fc.array(fc.oneof(rare, any), { maxLength: 120 }).map((characters) => characters.join(""));
    fc.assert(
      fc.property(works, fc.constantFrom(...GUARANTEE_KINDS), (worksName, kind) => {
        const { fileName, asciiFileName } = keyNoticeFileName({ kind, number, worksName });
        expect(fileName).not.toMatch(/["*/:<>?\\|\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(fileName).toMatch(
          /^認証キー等のお知らせ_(前払金|中間前払金|契約)保証_2070004426(_.*[^. ])?\.pdf$/u,
        );
        expect(bytesOf(fileName)).toBeLessThanOrEqual(200);
        expect(() => encodeURIComponent(fileName)).not.toThrow();
        expect(asciiFileName).toMatch(/^[\w.-]+$/);
      }),
    );
  });
});

describe("the name of any file", () => {
  it("has 200 bytes at most with its ending: at the bound it is whole, past it it loses its end", () => {
    // 65 characters of three bytes each, one of one byte, and ".pdf".
    const longest = `${"工".repeat(65)}a`;
    expect(fileNameOf([longest], "pdf")).toBe(`${longest}.pdf`);
    expect(fileNameOf([`${longest}a`], "pdf")).toBe(`${"工".repeat(64)}….pdf`);
    expect(fileNameOf([longest], "jpeg")).toBe(`${"工".repeat(64)}….jpeg`);
  });

  it("has no space before the mark that it was cut", () => {
    expect(fileNameOf([`${"工".repeat(64)} ${"工".repeat(9)}`], "pdf")).toBe(`${"工".repeat(64)}….pdf`);
  });

  it("keeps dots and spaces within a part", () => {
    expect(fileNameOf(["第1. 工区", "B. 舗装"], "pdf")).toBe("第1. 工区_B. 舗装.pdf");
  });

  it("leaves empty parts out", () => {
    expect(fileNameOf(["一覧", " . ", "2026"], "csv")).toBe("一覧_2026.csv");
  });
});
