import type { StoredContractor } from "../party/ports";
import type { Caller } from "../../domain/account/access";
import type { ApplicationContent } from "../../domain/application/guarantee-application";
import type { CompanyFacts } from "../../domain/party/company";
import type { Finding } from "../../domain/values/finding";
import type { QuotedPremium } from "../../domain/premium/premium";
import { checkSubmission } from "./check-submission";
import { enterBody, resolvedObligee } from "./unlisted-obligee";
import type { StoredApplication } from "./ports";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import { joinWorks } from "../works-contract/join-works";

/** An application that nothing stands in the way of, on its works contract. */
export interface ReadySubmission {
  /** With the id of its obligee, and whom of it the certificate addresses: what others approve later changes neither. */
  readonly content: ApplicationContent;
  readonly worksContractId: string;
  readonly premium: QuotedPremium | null;
  /** What the contractor states of itself on this day. */
  readonly applicant: CompanyFacts | null;
  readonly findings?: never;
}

/** Why nothing was written: never empty. */
export interface Refused {
  readonly refused: readonly Finding[];
}

export type Submission = Pick<
  StoredApplication,
  "issuerId" | "contractorId" | "branchId" | "registeredWorksId" | "content"
> & { readonly id?: string; readonly contractor?: StoredContractor | null };

/**
 * Makes an application ready to be submitted: enters a body that it names and that nobody knows, and joins it to its works
 * contract. Where anything stands in the way, nothing is written. `unknown`: what is wrong with it beside its content.
 */
export async function readySubmission(
  stores: Stores,
  parts: Pick<UseCaseParts, "newId">,
  caller: Caller,
  submission: Submission,
  at: Date,
  unknown: readonly Finding[] = [],
): Promise<Refused | ReadySubmission> {
  const resolved = await resolvedObligee(stores, parts, caller, submission.content);
  const { content, body } = resolved;
  const judged = { ...submission, ...resolved };
  const { ofSubmission, premium, joining, addressee, applicant } = await checkSubmission(
    stores,
    caller,
    judged,
    at,
  );
  const refused = [...unknown, ...ofSubmission];
  if (refused.length > 0) return { refused };
  if (joining === null) throw new Error("an application was submitted without its works contract");
  // Of two that name the same body at once the second finds what the first has entered.
  if (body !== null && !(await enterBody(stores, parts, caller, body, at)))
    return readySubmission(stores, parts, caller, submission, at, unknown);
  return {
    content: {
      ...content,
      addressee,
      ...(body !== null && { obligeeId: body.id, unlistedObligee: null }),
    },
    worksContractId: await joinWorks(stores, parts, joining.stated, joining.standing, at),
    premium,
    applicant,
  };
}
