import type { Caller } from "../../domain/account/access";
import { findingsOnHandOver, type StatedHandOver } from "../../domain/deposit/hand-over-findings";
import { isReceivedAnew } from "../../domain/deposit/hand-over-rules";
import { dayInJapan } from "../../domain/values/calendar-date";
import {
  takeGuaranteeStep,
  type GuaranteeStepCommand,
  type GuaranteeStepRefusal,
} from "../guarantee/guarantee-step";
import type { StoredGuarantee } from "../guarantee/guarantee-store-ports";
import { done, invalidInput, refused, type Outcome } from "../shared/outcome";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import { handOverDirectly, type Delivery } from "./hand-over-directly";
import { handOverByMail } from "./hand-over-by-mail";
import { MAILS_OF_HAND_OVERS } from "./mails-of-hand-overs";
import { newDeposit } from "./new-deposit";
import { receivingBody } from "../notice/receiving-body";

export interface DepositGuarantee extends GuaranteeStepCommand {
  readonly handOver: StatedHandOver;
}

const STEP = { mutation: "DEPOSIT_GUARANTEE", eventType: "GUARANTEE_DEPOSITED" } as const;

type DepositRefusal =
  "INVALID_INPUT" | "DELIVERED_ON_PAPER" | "ALREADY_ACCEPTED" | "OBLIGEE_NOT_REACHABLE" | "NO_REPLY_ADDRESS";

/**
 * みなし寄託: the contractor hands number and key to the body in whose favour the guarantee is, and to nobody else. Directly,
 * the body sees the guarantee at once and needs no key; by mail, it gets the key notice; else the contractor records what it
 * did elsewhere. Until a deadline the body is to accept or to reject it. What did not arrive is handed over again: the one that
 * waited is decided on by nobody then.
 */
export async function depositGuarantee(
  parts: Pick<
    UseCaseParts,
    "unitOfWork" | "vault" | "clock" | "newId" | "isHoliday" | "publishedHandOverRules" | "letters"
  >,
  caller: Caller,
  command: DepositGuarantee,
): Promise<Outcome<{ guaranteeId: string }, GuaranteeStepRefusal | DepositRefusal>> {
  const { handOver } = command;
  return takeGuaranteeStep<DepositRefusal>(parts, caller, STEP, command, async (stores, taken, at) => {
    const { issuedOn, status } = taken.guarantee;
    // There is no key to hand over here: what is handed in is the paper itself, and that is recorded.
    if (taken.delivery === "PAPER" && handOver.channel !== "RECORDED")
      return refused({ code: "DELIVERED_ON_PAPER" });
    const findings = findingsOnHandOver(handOver, { today: dayInJapan(at), issuedOn });
    if (findings.length > 0) return invalidInput(findings);
    const body = await receivingBody(stores, parts, taken.obligeeId, at);
    if (status === "ACCEPTED") {
      const version = (await stores.deposits.acceptedVersion(taken.id)) ?? 0;
      if (!isReceivedAnew(body.inForce, version, taken.certificate.content.version))
        return refused({ code: "ALREADY_ACCEPTED", version });
    }
    const deliver = DELIVERIES[handOver.channel];
    const delivered = await deliver(stores, parts, { taken, body, handOver, at });
    if (!delivered.done) return delivered;
    const { channel, means, submittedTo: place, handedOverOn } = handOver;
    const { address, afterwards } = delivered.value;
    const deposit = newDeposit(parts, caller, taken, body, {
      channel,
      means,
      place,
      handedOverOn,
      address,
      at,
    });
    if (status === "DEPOSITED") await supersedeWaiting(stores, caller, taken, at);
    // After a rejection or an acceptance of a former version, too: the mails of a former hand-over that have not gone stay here.
    await stores.outbox.withdraw(taken.id, MAILS_OF_HAND_OVERS);
    await stores.guarantees.changeHandOver(taken.id, status, "DEPOSITED");
    await stores.deposits.add(deposit);
    await afterwards?.(deposit);
    return done({ subjectId: deposit.id });
  });
}

/** At most one hand-over of a guarantee waits. */
async function supersedeWaiting(
  { deposits }: Pick<Stores, "deposits">,
  { userId }: Caller,
  { id, certificate }: StoredGuarantee,
  at: Date,
): Promise<void> {
  const waiting = await deposits.waiting(id);
  if (!waiting) throw new Error("a guarantee was handed over, and no hand-over waits");
  const { version } = certificate.content;
  const outcome = "SUPERSEDED";
  await deposits.decide(waiting.id, {
    outcome,
    version,
    reason: null,
    reasonText: null,
    decidedAt: at,
    userId,
  });
}

const DELIVERIES: Readonly<Record<StatedHandOver["channel"], Delivery>> = {
  DIRECT: handOverDirectly,
  EMAIL: handOverByMail,
  RECORDED: () => Promise.resolve(done({ address: null })),
};
