import type { Caller } from "../../domain/account/access";
import type { Finding } from "../../domain/values/finding";
import type { TypedContent } from "../../domain/application/guarantee-application";
import { filledFrom } from "../../domain/application/registered-works";
import { fillingWorks } from "./applied-works";
import { checkSubmission } from "./check-submission";
import { resolvedObligee } from "./unlisted-obligee";
import { readySubmission, type ReadySubmission, type Refused, type Submission } from "./ready-submission";
import { tellOfArrival } from "./tell-of-arrival";
import { handlingBranch } from "../party/handling-branch";
import { assertMay } from "../shared/forbidden";
import { once } from "../shared/once";
import type { Stores } from "../stores";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";
import { recordEvent } from "../shared/record-event";

export interface ApplyForGuarantee {
  readonly issuerId: string;
  /** `null`: the contractor's branch (`branchOfContractor` in domain). */
  readonly branchId: string | null;
  /** Works to apply from: what they say need not be filled in. */
  readonly registeredWorksId: string | null;
  readonly content: TypedContent;
  /** Keep it as a draft, which only the contractor sees and may go on with. */
  readonly isDraft: boolean;
  readonly idempotencyKey: string | null;
}

/** What was kept, and, of a draft, what still stands in the way of submitting it. */
export interface Applied {
  readonly applicationId: string;
  readonly findings: readonly Finding[];
}

/** 保証申込: the contractor applies for a guarantee for its own organisation, or begins a draft. */
export async function applyForGuarantee(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId" | "letters">,
  caller: Caller,
  command: ApplyForGuarantee,
): Promise<Outcome<Applied, "INVALID_INPUT" | "IDEMPOTENCY_CONFLICT">> {
  assertMay(caller, "applyForGuarantee");
  const { idempotencyKey } = command;
  const call = { caller, operation: "applyForGuarantee", idempotencyKey, input: command };
  return parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, () => applyInside(stores, parts, caller, command)),
  );
}

async function applyInside(
  stores: Stores,
  parts: Pick<UseCaseParts, "clock" | "newId" | "letters">,
  caller: Caller,
  { issuerId, branchId: named, registeredWorksId, content: typed, isDraft }: ApplyForGuarantee,
): Promise<Outcome<Applied, "INVALID_INPUT">> {
  const { clock, newId } = parts;
  const at = clock();
  const contractorId = caller.organisationId;
  const contractor = await stores.parties.contractor(issuerId, contractorId);
  const branch = contractor && (await handlingBranch(stores, issuerId, named, contractor));
  const unknown: Finding[] = [];
  // The contractor applies to issuers that it is registered with, and to a branch of theirs.
  if (contractor === null) unknown.push({ path: "issuerId", code: "NOT_FOUND" });
  else if (branch === null) unknown.push({ path: "branchId", code: "NOT_FOUND" });
  const branchId = branch?.id ?? named;
  const works = await fillingWorks(stores, { issuerId, contractorId, registeredWorksId });
  if (registeredWorksId !== null && works === null)
    unknown.push({ path: "registeredWorksId", code: "NOT_FOUND" });
  const filled = { issuerId, contractorId, branchId, registeredWorksId, content: filledFrom(works, typed) };
  const kept = isDraft
    ? await draftOf(stores, parts, caller, { ...filled, contractor }, at, unknown)
    : await readySubmission(stores, parts, caller, { ...filled, contractor }, at, unknown);
  if ("refused" in kept) return invalidInput(kept.refused);

  const { findings = [], ...stored } = kept;
  const applicationId = newId("application");
  const status = isDraft ? "DRAFT" : "APPLIED";
  await stores.applications.insert(
    {
      ...filled,
      ...stored,
      id: applicationId,
      status,
      secondGuarantee: null,
      finalPremium: null,
      settlement: null,
      returns: [],
      declineReason: null,
      guaranteeId: null,
      submittedAt: isDraft ? null : at,
      decidedAt: null,
    },
    at,
  );
  await recordEvent(stores, { newId }, caller, {
    at,
    type: isDraft ? "APPLICATION_DRAFTED" : "APPLICATION_SUBMITTED",
    subjectId: applicationId,
    to: status,
  });
  if (!isDraft)
    await tellOfArrival(stores, parts, { ...filled, ...stored, id: applicationId, contractor }, at);
  return done({ applicationId, findings });
}

interface Draft extends Pick<ReadySubmission, "content"> {
  readonly worksContractId: null;
  readonly premium: null;
  readonly applicant: null;
  /** What still stands in the way of submitting it. */
  readonly findings: readonly Finding[];
}

async function draftOf(
  stores: Stores,
  parts: Pick<UseCaseParts, "newId">,
  caller: Caller,
  submission: Submission,
  at: Date,
  unknown: readonly Finding[],
): Promise<Refused | Draft> {
  const resolved = await resolvedObligee(stores, parts, caller, submission.content);
  const { content } = resolved;
  const judged = { ...submission, ...resolved };
  const { ofDraft, ofSubmission } = await checkSubmission(stores, caller, judged, at);
  const refused = [...unknown, ...ofDraft];
  if (refused.length > 0) return { refused };
  return { content, worksContractId: null, premium: null, applicant: null, findings: ofSubmission };
}
