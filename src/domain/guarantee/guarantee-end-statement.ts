import type { CalendarDate } from "../values/calendar-date";
import type { GuaranteeEnd } from "./guarantee-end";
import type { CancellationGround } from "./guarantee-end-ground";
import { completeEvidence, type StatedEvidence } from "./guarantee-end-evidence";
import { LIFE_CYCLE, type PendingEndStatus } from "./guarantee-life-cycle";

/** An end by somebody's act, as it is recorded. */
export interface StatedEnd extends GuaranteeEnd {
  readonly status: PendingEndStatus;
}

/** 解約 as an issuer states it. */
export interface Cancellation {
  readonly ground: CancellationGround;
  /** 解約日. */
  readonly cancelledOn: CalendarDate;
  /** 同意日: with the obligee's consent only. */
  readonly consentedOn: CalendarDate | null;
  /** With the obligee's fault the facts (事由); else `null`, or the number of the consent where the evidence has none. */
  readonly reference: string | null;
  readonly evidence: StatedEvidence | null;
}

/** 保証終了（債務履行済）: the obligation is fulfilled, as the obligee or the issuer states it. */
export interface Discharge {
  /** Who states it: the obligee knows it, the issuer needs evidence. */
  readonly statedBy: "OBLIGEE" | "ISSUER";
  readonly dischargedOn: CalendarDate;
  /** The document that shows it; where the evidence has no reference, it is the evidence's. */
  readonly reference: string | null;
  readonly evidence: StatedEvidence | null;
}

/** The end that a cancellation without findings is recorded as. */
export function endOfCancellation(cancellation: Cancellation): StatedEnd {
  const { cancelledOn: endedOn, ground, consentedOn, reference, evidence } = cancellation;
  const shown = ground === "OBLIGEE_FAULT" ? facts(reference, evidence) : document(reference, evidence);
  return { status: LIFE_CYCLE.cancel.to, endedOn, ground, consentedOn, ...shown };
}

/** The end that a discharge without findings is recorded as. */
export function endOfDischarge(discharge: Discharge): StatedEnd {
  const { dischargedOn: endedOn, reference, evidence } = discharge;
  const shown = document(reference, evidence);
  return { status: LIFE_CYCLE.discharge.to, endedOn, ground: null, consentedOn: null, ...shown };
}

type Document = Pick<GuaranteeEnd, "reference" | "evidence">;

/** One document, told as the end's reference and as its evidence, whichever of the two names its number. */
function document(reference: string | null, stated: StatedEvidence | null): Document {
  const evidence = stated && completeEvidence({ ...stated, reference: stated.reference ?? reference });
  return { reference: reference ?? evidence?.reference ?? null, evidence };
}

/** The facts, and beside them the document that shows them. */
function facts(reference: string | null, stated: StatedEvidence | null): Document {
  return { reference, evidence: stated && completeEvidence(stated) };
}
