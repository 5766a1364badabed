import type { HandOverChannel } from "../../domain/deposit/deposit";
import { receiptDaysOf, routeOf, type HandOverRoute } from "../../domain/deposit/hand-over-rules";
import { certificateStanding } from "../../domain/guarantee/certificate-standing";
import { receiptDueOn } from "../../domain/deposit/receipt-deadline";
import type { Caller } from "../../domain/account/access";
import { dayInJapan, type CalendarDate } from "../../domain/values/calendar-date";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import type { GuaranteeKind } from "../../domain/values/guarantee-kind";
import type { NoticeFacts } from "../notice/ports";
import type { Reads } from "../reads";
import type { UseCaseParts } from "../use-case-parts";
import { composeHandOverMail, type ComposedMail } from "./compose-hand-over-mail";
import { receivingBody } from "../notice/receiving-body";

type Parts = Pick<UseCaseParts, "clock" | "isHoliday" | "publishedHandOverRules" | "letters"> & {
  readonly reads: Pick<Reads, "papers" | "receivingBodies">;
};

type PaperFacts = NonNullable<Awaited<ReturnType<Reads["papers"]["newestOf"]>>>;

/** What to hand over, where, and until when; `null`: nobody has said. */
export interface SubmissionGuide {
  readonly guaranteeId: string;
  readonly number: GuaranteeNumber;
  readonly kind: GuaranteeKind;
  /** The obligee as the certificate addresses it. */
  readonly obligee: string;
  /** Whether the certificate was delivered on paper, which is handed in itself. */
  readonly isOnPaper: boolean;
  readonly hasEnded: boolean;
  /** The ways that are possible here and now. */
  readonly channels: readonly HandOverChannel[];
  readonly route: HandOverRoute | null;
  readonly mail: ComposedMail;
  /** 受領期限, if it were handed over today. */
  readonly receiptDueOn: CalendarDate;
  readonly source: string | null;
  readonly asOf: CalendarDate | null;
  /** Whether the body recorded it here itself. */
  readonly isOwn: boolean;
}

/** A paper goes by no mail, and what has ended by nothing. */
const NO_MAIL: ComposedMail = { to: null, subject: null, letter: null, findings: [] };

function channelsFor(guarantee: {
  readonly hasEnded: boolean;
  readonly isOnPaper: boolean;
  readonly isReachable: boolean;
}): HandOverChannel[] {
  if (guarantee.hasEnded) return [];
  if (guarantee.isOnPaper) return ["RECORDED"];
  return guarantee.isReachable ? ["DIRECT", "EMAIL", "RECORDED"] : ["EMAIL", "RECORDED"];
}

/** What is known of handing over a guarantee that the caller may see; `null` where it sees none. */
export async function submissionGuide(
  parts: Parts,
  caller: Caller,
  guaranteeId: string,
): Promise<SubmissionGuide | null> {
  const facts = await parts.reads.papers.newestOf(caller, guaranteeId);
  if (!facts) return null;
  const at = parts.clock();
  const { organisations, inForce } = await receivingBody(parts.reads, parts, facts.obligeeId, at);
  const notice = noticeFactsOfPaper(facts);
  const nothing = { toAddress: null, subject: null, remarks: null };
  const isOnPaper = facts.delivery === "PAPER";
  const hasEnded = certificateStanding(facts.standing, dayInJapan(at)).mark !== null;
  const isReachable = organisations.some((organisation) => organisation.isReachable);
  return {
    guaranteeId,
    number: notice.number,
    kind: notice.kind,
    obligee: notice.obligeeName,
    isOnPaper,
    hasEnded,
    channels: channelsFor({ hasEnded, isOnPaper, isReachable }),
    route: routeOf(inForce, notice.kind),
    mail:
      isOnPaper || hasEnded
        ? NO_MAIL
        : composeHandOverMail(parts, notice, inForce, nothing, { replyTo: null }),
    receiptDueOn: receiptDueOn(dayInJapan(at), receiptDaysOf(inForce), parts.isHoliday),
    source: inForce.rules?.source ?? null,
    asOf: inForce.rules?.asOf ?? null,
    isOwn: inForce.isOwn,
  };
}

/** What a mail about a guarantee tells, with the names that its newest certificate states. */
function noticeFactsOfPaper({ content, identifiers, delivery }: PaperFacts): NoticeFacts {
  const { number, kind, contractType, worksContract, contractor, obligee, issuer } = content;
  return {
    number,
    kind,
    contractType: contractType ?? null,
    delivery,
    identifiers,
    worksName: worksContract.name,
    contractorName: contractor.name,
    obligeeName: obligee.name,
    issuerName: issuer.name,
    branch: { name: issuer.branch.name, telephone: issuer.branch.telephone },
  };
}
