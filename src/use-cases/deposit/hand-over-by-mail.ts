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
  const { to, letter, findings } = composeHandOverMail(parts, facts, body.inForce, handOver, replyTo);
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
    enclosures: [{ type: "KEY_NOTICE", guaranteeId: taken.id, authKeyId: key.id }],
  };
  // Behind the end of the hand-over that waited: its own mails are withdrawn by then.
  return done({ address: to, afterwards: () => stores.outbox.add(mail) });
};
