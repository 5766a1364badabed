import { goesWithHandOver } from "../../domain/attachment/attachment";
import { findingsOnEnclosed } from "../../domain/deposit/hand-over-findings";
import { noticeFactsOf } from "../notice/notice-facts";
import type { NewMail } from "../notice/ports";
import { done, invalidInput, refused } from "../shared/outcome";
import { composeHandOverMail } from "./compose-hand-over-mail";
import type { Delivery } from "./hand-over-directly";

/**
 * Queues the mail that hands number and key over. The key notice is made when the mail is sent: the outbox holds which key it
 * is, never the key. Answers go to the contractor.
 */
export const handOverByMail: Delivery = async (stores, parts, { taken, body, handOver, at }) => {
  const { recipient: replyTo } = taken;
  if (replyTo === null) return refused({ code: "NO_REPLY_ADDRESS" });
  const facts = noticeFactsOf(taken);
  const kept = taken.applicationId === null ? [] : await stores.attachments.of(taken.applicationId);
  const { attachmentIds } = handOver;
  const wrong = findingsOnEnclosed(
    attachmentIds,
    kept.filter(({ kind }) => goesWithHandOver(kind)),
  );
  if (wrong.length > 0) return invalidInput(wrong);
  const files = kept.filter(({ id }) => attachmentIds.includes(id));
  const enclosed = files.map(({ fileName }) => fileName);
  const composed = composeHandOverMail(parts, facts, body.inForce, handOver, { replyTo, enclosed });
  const { to, letter, findings } = composed;
  if (findings.length > 0 || to === null || letter === null) return invalidInput(findings);
  const key = await stores.authKeys.findByGuarantee(taken.id);
  if (!key) throw new Error("a guarantee has no key");
  const mail: NewMail = {
    id: parts.newId("mail"),
    type: "HAND_OVER",
    guaranteeId: taken.id,
    applicationId: null,
    contractorId: taken.contractorId,
    issuerId: taken.issuerId,
    recipient: to,
    ...letter,
    createdAt: at,
    originalId: null,
    replyTo,
    enclosures: [
      { type: "KEY_NOTICE", guaranteeId: taken.id, authKeyId: key.id },
      ...files.map(({ id }) => ({ type: "ATTACHMENT", attachmentId: id }) as const),
    ],
  };
  // Behind the end of the hand-over that waited: its own mails are withdrawn by then.
  return done({ address: to, afterwards: () => stores.outbox.add(mail) });
};
