import { isBlank, withSpaces } from "../values/characters";
import type { Delivery } from "../values/delivery";
import { KIND_IN_JAPANESE, type GuaranteeKind } from "../values/guarantee-kind";
import type { GuaranteeNumber } from "../values/guarantee-number";
import { withoutUnprintable } from "../values/printable-text";

/** A document's file name: one for people, and one in ASCII for programs that know nothing else. */
export interface DocumentFileName {
  readonly fileName: string;
  readonly asciiFileName: string;
}

/** File systems take 255 bytes of UTF-8; browsers add what tells copies and unfinished downloads apart. */
const MOST_BYTES = 200;
const CUT = "…";

/** The characters that Windows refuses in a name; other systems refuse fewer. */
const REFUSED = /["*/:<>?\\|]/g;
const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * Such as 保証証書（閲覧用）_前払金保証_2070004426.pdf. The name of a replaced version says so, and that of a new version
 * tells its number.
 */
export function certificateFileName({
  kind,
  number,
  version,
  delivery,
  isSuperseded,
}: PrintedVersion & {
  readonly delivery: Delivery;
  readonly isSuperseded: boolean;
}): DocumentFileName {
  const copy = delivery === "PAPER" ? "保証証書（写し）" : "保証証書（閲覧用）";
  const standing = isSuperseded ? ["変更前"] : [];
  return {
    fileName: fileNameOf([copy, KIND_IN_JAPANESE[kind], number, ...whichOf(version), ...standing], "pdf"),
    asciiFileName: `certificate-${number}-v${String(version)}.pdf`,
  };
}

/** Such as 保証証書（原本）_前払金保証_2070004426.pdf: the certificate on paper, for the issuer to seal. */
export function originalFileName({ kind, number, version }: PrintedVersion): DocumentFileName {
  return {
    fileName: fileNameOf(["保証証書（原本）", KIND_IN_JAPANESE[kind], number, ...whichOf(version)], "pdf"),
    asciiFileName: `original-${number}-v${String(version)}.pdf`,
  };
}

interface PrintedVersion {
  readonly kind: GuaranteeKind;
  readonly number: GuaranteeNumber;
  readonly version: number;
}

function whichOf(version: number): string[] {
  return version === 1 ? [] : [`第${String(version)}版`];
}

/** Such as 提出メール_前払金保証_2070004426.eml: a mail that the contractor sends itself. */
export function handOverMailFileName({
  kind,
  number,
}: {
  readonly kind: GuaranteeKind;
  readonly number: GuaranteeNumber;
}): DocumentFileName {
  return {
    fileName: fileNameOf(["提出メール", KIND_IN_JAPANESE[kind], number], "eml"),
    asciiFileName: `hand-over-${number}.eml`,
  };
}

/** Such as 認証キー等のお知らせ_前払金保証_2070004426_〇〇道路改良工事.pdf: what the contractor hands in, and for which works. */
export function keyNoticeFileName({
  kind,
  number,
  worksName,
}: {
  readonly kind: GuaranteeKind;
  readonly number: GuaranteeNumber;
  readonly worksName: string;
}): DocumentFileName {
  return {
    fileName: fileNameOf(["認証キー等のお知らせ", KIND_IN_JAPANESE[kind], number, worksName], "pdf"),
    asciiFileName: `key-notice-${number}.pdf`,
  };
}

/**
 * Parts joined by `_`, as every file system takes them: refused characters in full width, no control or invisible
 * characters, no line breaks. Too long a name loses the end of its last part, never a part of a character.
 */
export function fileNameOf(parts: readonly string[], extension: string): string {
  const name = parts
    .map(acceptable)
    .filter((part) => part !== "")
    .join("_");
  return `${shortened(name, MOST_BYTES - bytesOf(extension) - 1)}.${extension}`;
}

function acceptable(part: string): string {
  const printable = withoutUnprintable(withSpaces(part, " "));
  return (isBlank(printable) ? "" : printable)
    .replace(REFUSED, (c) => String.fromCharCode(c.charCodeAt(0) + FULL_WIDTH_OFFSET))
    .replace(/^[ .]+|[ .]+$/g, "");
}

/** Made for the first name that is too long: making one takes 10 ms. */
let characters: Intl.Segmenter | undefined;

function shortened(name: string, mostBytes: number): string {
  if (bytesOf(name) <= mostBytes) return name;
  let kept = "";
  characters ??= new Intl.Segmenter("ja");
  for (const { segment } of characters.segment(name)) {
    if (bytesOf(kept + segment + CUT) > mostBytes) break;
    kept += segment;
  }
  return kept.trimEnd() + CUT;
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text, "utf8");
}
