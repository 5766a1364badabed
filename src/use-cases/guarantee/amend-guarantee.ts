import type { Caller } from "../../domain/account/access";
import { amendedCertificate } from "../../domain/guarantee/amended-certificate";
import { withTerms } from "../../domain/guarantee/amended-terms";
import type { AmendmentChange } from "../../domain/guarantee/amendment";
import { dayInJapan } from "../../domain/values/calendar-date";
import { decideAmendment } from "../../domain/guarantee/decide-amendment";
import type { NewAmendment, StoredGuarantee } from "./ports";
import { takeGuaranteeStep, type GuaranteeStepCommand, type GuaranteeStepRefusal } from "./guarantee-step";
import { noticeFactsOf } from "../notice/notice-facts";
import { queueNotice } from "../notice/queue-notice";
import { done, invalidInput, refused, type Outcome } from "../shared/outcome";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import { changeWorks } from "../works-contract/record-works-change";

export interface AmendGuarantee extends GuaranteeStepCommand {
  /** The revision that the caller saw: a guarantee that was changed since is not amended. */
  readonly revision: number;
  readonly change: AmendmentChange;
}

type AmendRefusal = "INVALID_INPUT" | "REVISION_CONFLICT";
type Amended = Outcome<{ guaranteeId: string; amendmentId: string }, GuaranteeStepRefusal | AmendRefusal>;

const STEP = {
  mutation: "AMEND_GUARANTEE",
  eventType: "GUARANTEE_AMENDED",
} as const;

/**
 * 変更: records that the works contract was changed and the guarantee with it, with a new version of the certificate
 * where the rules ask for one, and queues the mail that tells the contractor; all or nothing. Of two at the same time the
 * second waits for the first, and then names a revision that is over.
 */
export async function amendGuarantee(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId" | "letters">,
  caller: Caller,
  command: AmendGuarantee,
): Promise<Amended> {
  const taken = await takeGuaranteeStep<AmendRefusal>(
    parts,
    caller,
    STEP,
    command,
    async (stores, guarantee, at) => {
      const { revision: actual } = guarantee;
      if (command.revision !== actual)
        return refused({ code: "REVISION_CONFLICT", expected: command.revision, actual });
      const decision = decideAmendment(guarantee.guarantee, command.change, {
        today: dayInJapan(at),
        lastAmendedOn: guarantee.lastAmendedOn,
        amendmentCount: guarantee.amendmentCount,
        others: guarantee.others,
        policies: await stores.rules.policies.ofObligee(guarantee.obligeeId),
      });
      if (!decision.possible) return invalidInput(decision.findings);
      const { amendment, amountFinding } = decision;
      const added = newAmendment(parts, guarantee, { amendment, amountFinding }, at);
      await stores.guarantees.amend(guarantee, added);
      await amendWorksOf(stores, parts, guarantee, command.change, at);
      const letter = parts.letters.noticeOfAmendment(noticeFactsOf(guarantee), amendment, amountFinding);
      await queueNotice(stores, parts, guarantee, { type: "NOTICE_OF_AMENDMENT", letter, at });
      return done({ subjectId: added.id });
    },
  );
  if (!taken.done) return taken;
  const { guaranteeId, subjectId: amendmentId } = taken.value;
  return done({ guaranteeId, amendmentId });
}

/** The guarantee was amended because its works contract was: the issuer's entry of that says so, too. */
async function amendWorksOf(
  stores: Pick<Stores, "worksContracts">,
  parts: Pick<UseCaseParts, "newId">,
  { id: guaranteeId, issuerId, worksContractId }: StoredGuarantee,
  { amendedOn, contractPrice, workPeriod }: AmendmentChange,
  at: Date,
): Promise<void> {
  const entry = worksContractId === null ? null : await stores.worksContracts.find(issuerId, worksContractId);
  if (entry === null) return;
  const change = { amendedOn, contractPrice, workPeriod };
  await changeWorks(stores, parts, entry, change, { cause: "GUARANTEE_AMENDED", guaranteeId, at });
}

function newAmendment(
  { newId }: Pick<UseCaseParts, "newId">,
  { guarantee, certificate: { content: newest } }: StoredGuarantee,
  { amendment, amountFinding }: Pick<NewAmendment, "amendment" | "amountFinding">,
  recordedAt: Date,
): NewAmendment {
  const id = newId("amendment");
  if (amendment.effect === "NO_NEW_CERTIFICATE")
    return { id, amendment, amountFinding, certificate: null, recordedAt };
  const after = withTerms(guarantee, amendment.after);
  const version = amendedCertificate(newest, after, dayInJapan(recordedAt));
  return { id, amendment, amountFinding, certificate: { ...version, id: newId("certificate") }, recordedAt };
}
