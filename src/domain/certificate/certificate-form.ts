import { dayInJapan } from "../values/calendar-date";
import type { GuaranteeNumber } from "../values/guarantee-number";
import { wareki } from "../values/wareki";

/** What a page of a certificate is: a copy, and of what, or the original on paper. */
export interface CertificateForm {
  /** 閲覧用の写し of an electronic certificate, 写し of one on paper; `null`: the original. */
  readonly copyMark: string | null;
  /** What the copy says of itself; empty on an original. */
  readonly copyNotes: readonly string[];
  /** 証書番号 of a certificate on paper; `null` where it is electronic. */
  readonly serial: string | null;
  /** What stands where the issuer's seal would: words, or the place for it. */
  readonly seal: { readonly words: string } | "PLACE";
}

/** Marks each page of an electronic certificate: it is read, and not handed in. */
export const VIEWING_COPY = "閲覧用の写し";
/** Marks each page of a certificate on paper but the original. */
export const PAPER_COPY = "写し";

/** As wide as a character. */
const SPACE = "\u3000";

const WITHOUT_SEAL = { words: "（電子発行のため押印を省略しています。）" };

/** Who looks at an electronic certificate for a body, and when: what a payment voucher (支出命令) refers to. */
export interface CopyViewer {
  /** 発注者, with its department. */
  readonly body: string;
  /** The person who signed in; `null`: the body's own system. */
  readonly person: string | null;
  readonly at: Date;
}

/** The copy of an electronic certificate for the parties that hand number and key on. */
export function viewingCopy(note: string): CertificateForm {
  return { copyMark: VIEWING_COPY, copyNotes: [note], serial: null, seal: WITHOUT_SEAL };
}

/** The same for a body, which hands nothing in: it names who saw it, and when. */
export function bodysCopy(viewer: CopyViewer, serviceName: string): CertificateForm {
  const notes = [`この書面は、${serviceName}で閲覧した電子証書の写しです。`, viewing(viewer)];
  return { copyMark: VIEWING_COPY, copyNotes: notes, serial: null, seal: WITHOUT_SEAL };
}

/** A copy of a certificate that was delivered on paper. `viewer`: the body that looks at it; `null`: another party does. */
export function paperCopy(version: PrintedVersion, viewer: CopyViewer | null): CertificateForm {
  const serial = serialOf(version);
  const notes = [
    `この書面は、書面で交付した保証証書（証書番号 ${serial}）の写しであり、原本ではありません。`,
    viewer === null ? "発注者への提出には、押印のある原本を使用してください。" : viewing(viewer),
  ];
  return { copyMark: PAPER_COPY, copyNotes: notes, serial, seal: { words: "（押印は原本にあります。）" } };
}

function viewing({ body, person, at }: CopyViewer): string {
  const by = person === null ? "業務システムによる閲覧" : `閲覧者${SPACE}${person}`;
  return [`閲覧機関${SPACE}${body}`, by, `閲覧日時${SPACE}${momentInJapan(at)}`].join(SPACE + SPACE);
}

/** The certificate on paper itself, for the issuer to seal and hand out. */
export function paperOriginal(version: PrintedVersion): CertificateForm {
  return { copyMark: null, copyNotes: [], serial: serialOf(version), seal: "PLACE" };
}

interface PrintedVersion {
  readonly number: GuaranteeNumber;
  readonly version: number;
}

/** 証書番号: each version has one original, and a number of its own. */
export function serialOf({ number, version }: PrintedVersion): string {
  return `${number}-${String(version).padStart(2, "0")}`;
}

const JAPAN = 9 * 3_600_000;

/** Such as 令和8年11月27日 14時05分. */
function momentInJapan(at: Date): string {
  const inJapan = new Date(at.getTime() + JAPAN);
  const minutes = String(inJapan.getUTCMinutes()).padStart(2, "0");
  return `${wareki(dayInJapan(at))} ${String(inJapan.getUTCHours())}時${minutes}分`;
}
