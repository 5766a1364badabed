import type { GuaranteeEnd } from "../../domain/guarantee/guarantee-end";
import type { StoredGuarantee } from "./guarantee-store-ports";
import { noticeFactsOf } from "../notice/notice-facts";
import type { Stores } from "../stores";
import { tellContractor } from "../notice/tell-contractor";
import type { UseCaseParts } from "../use-case-parts";

export interface RecordedEnd {
  readonly end: GuaranteeEnd;
  /** Whether the contractor is told by mail. */
  readonly isNews: boolean;
  readonly at: Date;
  /** Whether a second officer has confirmed the end that was waiting. */
  readonly isCountersigned?: boolean;
}

/**
 * Records how a guarantee that was taken ends, and queues the mail that tells the contractor; both or neither. The
 * caller of this function records the event, whose subject is the id that it gets.
 */
export async function recordGuaranteeEnd(
  stores: Pick<Stores, "guaranteeEnds" | "endConfirmations" | "outbox">,
  parts: Pick<UseCaseParts, "letters" | "newId">,
  taken: StoredGuarantee,
  { end, isNews, at, isCountersigned = false }: RecordedEnd,
): Promise<string> {
  const id = parts.newId("end");
  await stores.guaranteeEnds.add(taken, { id, end, recordedAt: at, isCountersigned });
  await stores.endConfirmations.settle(taken.id);
  if (!isNews) return id;
  const letter = parts.letters.noticeOfEnd(noticeFactsOf(taken), end);
  await tellContractor(stores, parts, taken, { type: "NOTICE_OF_END", letter, at });
  return id;
}
