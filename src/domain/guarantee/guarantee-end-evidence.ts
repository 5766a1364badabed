import type { CalendarDate } from "../values/calendar-date";
import type { CancellationGround } from "./guarantee-end-ground";

/** What a document must show: that the obligation is fulfilled, or the ground of a cancellation. */
export type EvidencePurpose = "FULFILMENT" | CancellationGround;

/** The documents of the trade that show an end, each with its Japanese name and what it shows. */
const DOCUMENTS = {
  COMPLETION_INSPECTION: { japanese: "完成検査合格通知書・検査調書", shows: ["FULFILMENT"] },
  HANDOVER: { japanese: "引渡書", shows: ["FULFILMENT"] },
  FINAL_PAYMENT: { japanese: "請負代金の精算払を示す書類", shows: ["FULFILMENT"] },
  ADVANCE_RETURN: { japanese: "前払金の返還を示す書類", shows: ["FULFILMENT"] },
  OBLIGEE_NOTICE: { japanese: "債務履行に関する発注者の通知書", shows: ["FULFILMENT"] },
  CONSENT_LETTER: { japanese: "解約についての発注者の同意書", shows: ["OBLIGEE_CONSENT"] },
  AGREED_TERMINATION: { japanese: "契約解除合意書", shows: ["OBLIGEE_CONSENT"] },
  TERMINATION_NOTICE: { japanese: "受注者の契約解除通知書", shows: ["OBLIGEE_FAULT"] },
  COURT_RECORD: { japanese: "判決書・和解調書", shows: ["OBLIGEE_FAULT"] },
} as const satisfies Record<string, { japanese: string; shows: readonly EvidencePurpose[] }>;

export type EvidenceKind = keyof typeof DOCUMENTS;
export const EVIDENCE_KINDS = Object.keys(DOCUMENTS) as EvidenceKind[];

/** Its name as papers, mails and messages show it. */
export function evidenceInJapanese(kind: EvidenceKind): string {
  return DOCUMENTS[kind].japanese;
}

/** The kinds of documents that show this. */
export function evidenceKindsFor(purpose: EvidencePurpose): readonly EvidenceKind[] {
  return EVIDENCE_KINDS.filter((kind) =>
    (DOCUMENTS[kind].shows as readonly EvidencePurpose[]).includes(purpose),
  );
}

/** A document that shows why a guarantee ended (証拠書類). The file stays with the issuer; its digest says which one it is. */
export interface EndEvidence {
  readonly kind: EvidenceKind;
  /** The day that the document bears (文書の日付). */
  readonly day: CalendarDate;
  /** 文書番号, or the document's title where it has none. */
  readonly reference: string;
  /** SHA-256 of the file, as 64 hexadecimal digits in lower case. */
  readonly digest: string;
}

/** The same as it is stated, perhaps incompletely: `null` is missing. */
export type StatedEvidence = { readonly [Part in keyof EndEvidence]: EndEvidence[Part] | null };

/** Stated evidence in which nothing is missing; `null` otherwise. */
export function completeEvidence({ kind, day, reference, digest }: StatedEvidence): EndEvidence | null {
  if (kind === null || day === null || reference === null || digest === null) return null;
  return { kind, day, reference, digest: digest.toLowerCase() };
}
