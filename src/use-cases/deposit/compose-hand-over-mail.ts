import { routeOf, type HandOverRulesInForce } from "../../domain/deposit/hand-over-rules";
import type { StatedHandOver } from "../../domain/deposit/hand-over-findings";
import { composeSubject, DEFAULT_SUBJECT } from "../../domain/deposit/subject-template";
import type { EmailAddress } from "../../domain/values/email-address";
import type { Finding } from "../../domain/values/finding";
import type { Letter, NoticeFacts } from "../notice/ports";
import type { UseCaseParts } from "../use-case-parts";

/** The mail that hands a guarantee over, as far as it can be made; `findings` says what stands in its way. */
export interface ComposedMail {
  /** `null`: nobody knows where it goes. */
  readonly to: EmailAddress | null;
  /** `null` where the body's subject lacks a value. */
  readonly subject: string | null;
  readonly letter: Letter | null;
  readonly findings: readonly Finding[];
}

/** Makes the mail by what the body wants of it, and by what the contractor states instead. */
export function composeHandOverMail(
  { letters }: Pick<UseCaseParts, "letters">,
  facts: NoticeFacts,
  inForce: HandOverRulesInForce,
  stated: Pick<StatedHandOver, "toAddress" | "subject" | "remarks">,
  { replyTo, enclosed = [] }: { readonly replyTo: string | null; readonly enclosed?: readonly string[] },
): ComposedMail {
  const route = routeOf(inForce, facts.kind);
  const known = route?.address ?? null;
  const findings: Finding[] = [];
  if (known === null && stated.toAddress === null)
    findings.push({ path: "toAddress", code: "ADDRESS_UNKNOWN" });
  // What the body itself says where it takes mails is no guess: number and key go nowhere else.
  if (known !== null && stated.toAddress !== null && stated.toAddress.toLowerCase() !== known.toLowerCase())
    findings.push({ path: "toAddress", code: "NOT_THE_ADDRESS", limit: known });
  const composed = composeSubject(route?.subject ?? DEFAULT_SUBJECT, facts);
  const subject = stated.subject ?? composed.subject;
  if (subject === null)
    for (const limit of composed.lacking)
      findings.push({ path: "subject", code: "SUBJECT_LACKS_VALUE", limit });
  const letter =
    subject === null
      ? null
      : letters.handOver(facts, {
          subject,
          department: route?.department ?? null,
          remarks: stated.remarks,
          replyTo,
          enclosed,
        });
  return { to: known ?? stated.toAddress, subject, letter, findings };
}
