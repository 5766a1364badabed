import type { AuthKey } from "./auth-key";
import type { CalendarDate } from "../values/calendar-date";
import { KIND_IN_JAPANESE, type GuaranteeKind } from "../values/guarantee-kind";
import type { ContractType } from "../values/contract-type";
import type { ServiceIdentity } from "../values/service-identity";
import type { GuaranteeNumber } from "../values/guarantee-number";
import type { WorksIdentifiers } from "../works-contract/works-identifiers";

/** What the key notice (電子証書閲覧用「認証キー」等のお知らせ) tells: the two halves, and what they open. */
export interface KeyNotice {
  readonly number: GuaranteeNumber;
  /** A secret: it stands on the notice and nowhere else. */
  readonly key: AuthKey;
  readonly kind: GuaranteeKind;
  readonly worksName: string;
  /** 工事番号 and the other numbers of the works contract, by which the obligee finds it. */
  readonly identifiers: WorksIdentifiers;
  /** 発注者, as the certificate addresses it. */
  readonly obligeeName: string;
  /** 保証機関 */
  readonly issuerName: string;
  /** 受注者, as the certificate names it. */
  readonly contractorName: string;
  /** The lines that address it: name, branch and whoever signs, as on the certificate; the paper adds 様. */
  readonly addressee: readonly string[];
  /** The day the key was made. */
  readonly keyMadeOn: CalendarDate;
  /** Whether it took the place of another key (再発行). */
  readonly isReissued: boolean;
  readonly contractType: ContractType | null;
  /** 取扱店, for questions. */
  readonly branch: { readonly name: string; readonly telephone: string };
  /** Where bodies enter number and key. */
  readonly service: ServiceIdentity;
  /** What the body asks of hand-overs, a line each; empty where it says nothing. */
  readonly instructions: readonly string[];
  /** How the guarantee ended, in a sentence: then nothing is handed in any more. `null`: it is in force. */
  readonly endedSentence: string | null;
}

/** The format of the document attached to the notice. A change of meaning gets a new name. */
export const KEY_NOTICE_FORMAT = "hosho.key-notice/1";

/** The name under which the notice carries the document for programs. */
export const KEY_NOTICE_ATTACHMENT = "hosho-key-notice.json";

/** The notice for programs: the same facts, as the attached JSON document states them. */
export function keyNoticeDocument(notice: KeyNotice): object {
  const { number, key, kind, worksName, identifiers, obligeeName, issuerName, contractorName, keyMadeOn } =
    notice;
  return {
    format: KEY_NOTICE_FORMAT,
    number,
    key,
    kind,
    kindInJapanese: KIND_IN_JAPANESE[kind],
    worksName,
    identifiers: { ...identifiers },
    obligee: { name: obligeeName },
    issuer: { name: issuerName },
    contractor: { name: contractorName },
    keyMadeOn,
  };
}

const CODE = /^HOSHO\/1:(\d{10}):([0-9A-Z]{10})$/;

/** What the notice's QR code says: number and key, in characters that a QR code stores most densely. */
export function keyNoticeCode({ number, key }: Pick<KeyNotice, "number" | "key">): string {
  return `HOSHO/1:${number}:${key}`;
}

/** Number and key of a scanned code, as they were printed; `undefined` for any other code. */
export function readKeyNoticeCode(code: string): { number: string; key: string } | undefined {
  const [, number, key] = CODE.exec(code) ?? [];
  return number === undefined || key === undefined ? undefined : { number, key };
}
