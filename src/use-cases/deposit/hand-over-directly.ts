import type { StatedHandOver } from "../../domain/deposit/hand-over-findings";
import type { EmailAddress } from "../../domain/values/email-address";
import type { StoredGuarantee } from "../guarantee/guarantee-store-ports";
import { noticeFactsOf } from "../notice/notice-facts";
import { done, refused, type Outcome } from "../shared/outcome";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import type { NewDeposit } from "./ports";
import { queueMailToBody } from "../notice/queue-mail-to-body";
import type { ReceivingBody } from "../notice/receiving-body";

/** What is handed over, and to whom. */
export interface Handed {
  readonly taken: StoredGuarantee;
  readonly body: ReceivingBody;
  readonly handOver: StatedHandOver;
  readonly at: Date;
}

/** One way of handing over: does it, or refuses. */
export type Delivery = (
  stores: Stores,
  parts: Pick<UseCaseParts, "newId" | "letters">,
  handed: Handed,
) => Promise<
  Outcome<
    {
      /** Where a mail goes; `null`: there is none. */
      readonly address: EmailAddress | null;
      /** What is done once the hand-over is recorded. */
      readonly afterwards?: (deposit: NewDeposit) => Promise<void>;
    },
    "INVALID_INPUT" | "OBLIGEE_NOT_REACHABLE" | "NO_REPLY_ADDRESS"
  >
>;

/** Enters the guarantee into the ledger of the body, where somebody uses the system for it, and tells it by mail. */
export const handOverDirectly: Delivery = async (stores, parts, { taken, body, at }) => {
  const reachable = body.organisations.filter(({ isReachable }) => isReachable).map(({ id }) => id);
  if (reachable.length === 0)
    return refused({ code: "OBLIGEE_NOT_REACHABLE", obligee: taken.certificate.content.obligee.name });
  await stores.openings.enter(reachable, taken.id, at);
  return done({
    address: null,
    afterwards: async ({ receiptDueOn }) => {
      const letter = parts.letters.noticeOfHandOver(noticeFactsOf(taken), receiptDueOn);
      await queueMailToBody(stores, parts, taken, body, { type: "NOTICE_OF_HAND_OVER", letter, at });
    },
  });
};
