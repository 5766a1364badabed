import type { Caller } from "../../domain/account/access";
import { completed, findingsOnTerms, type AgreedTerms } from "../../domain/guarantee/guarantee-terms";
import { findingsOnIssue } from "../../domain/guarantee/issue-findings";
import { dayInJapan } from "../../domain/values/calendar-date";
import type { Finding } from "../../domain/values/finding";
import type { Yen } from "../../domain/values/yen";
import { readNumber } from "../../domain/values/guarantee-number";
import { findingsOnText } from "../../domain/values/readable-text";
import { advanceOf, LONGEST_NOTE, type SecondGuarantee } from "../../domain/works-contract/works-ledger";
import { assertMay } from "../shared/forbidden";
import { once } from "../shared/once";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import { recordEvent } from "../shared/record-event";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import { restateWorks } from "../works-contract/join-works";
import { findingsOnNumbers } from "../works-contract/unique-works-numbers";
import { worksStanding, type StatedWorks, type WorksStanding } from "../works-contract/works-standing";
import { registerGuarantee } from "./register-guarantee";

export interface IssueGuarantee {
  readonly terms: AgreedTerms;
  readonly contractorId: string;
  readonly obligeeId: string;
  /** `null`: the contractor's (`handlingBranch`). */
  readonly branchId: string | null;
  /** Brought by the issuer's own core system, as it was typed; `null`: the next free one is allotted. */
  readonly number: string | null;
  /** Lets a second guarantee of the same works, kind and year through; `null`: none is to be. */
  readonly secondGuarantee: SecondGuarantee | null;
  /** Whether what an application would be refused for refuses the issue, too; else it is a warning. */
  readonly isStrict: boolean;
  readonly idempotencyKey: string | null;
}

/** The guarantee, and what an application for it would have been refused for. */
export interface Issued {
  readonly guaranteeId: string;
  readonly warnings: readonly Finding[];
}

type Issuing = Outcome<
  Issued,
  "INVALID_INPUT" | "GUARANTEE_NUMBER_TAKEN" | "GUARANTEE_NUMBERS_EXHAUSTED" | "IDEMPOTENCY_CONFLICT"
>;

/**
 * Issues a guarantee that the issuer's own core system has underwritten, for the caller's own organisation: number,
 * first certificate and auth key, all or none. Guarantees that were applied for here are issued by
 * `issueAppliedGuarantee`.
 */
export async function issueGuarantee(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId" | "newAuthKey" | "letters">,
  caller: Caller,
  typed: IssueGuarantee,
): Promise<Issuing> {
  assertMay(caller, "issueGuarantee");
  const command = { ...typed, number: readNumber(typed.number) };
  const { idempotencyKey } = command;
  const call = { caller, operation: "issueGuarantee", idempotencyKey, input: command };
  return parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, () => issueInside(stores, parts, caller, command)),
  );
}

async function issueInside(
  stores: Stores,
  parts: Pick<UseCaseParts, "vault" | "clock" | "newId" | "newAuthKey" | "letters">,
  caller: Caller,
  command: IssueGuarantee,
): Promise<Issuing> {
  const { terms, contractorId, obligeeId, branchId, number, secondGuarantee, isStrict } = command;
  const at = parts.clock();
  const stated = statedWorks(caller, command);
  // What contradicts itself is refused below, with all else that is wrong.
  const standing =
    findingsOnTerms(terms).length > 0 ? null : await worksStanding(stores, caller, stated, null);
  const warnings = standing === null ? [] : await warningsOn(stores, caller, command, standing, at);
  const refusing = [
    ...(isStrict ? warnings : []),
    ...(secondGuarantee === null
      ? []
      : findingsOnText("secondGuarantee.note", secondGuarantee.note, LONGEST_NOTE)),
  ];
  if (refusing.length > 0) return invalidInput(refusing);

  const concluded = {
    terms,
    contractorId,
    obligeeId,
    branchId,
    number,
    delivery: "ELECTRONIC",
    applicationId: null,
    applicant: null,
    joinWorks: () =>
      standing === null ? Promise.resolve(null) : restateWorks(stores, parts, stated, standing, at),
    secondGuarantee,
    advanceAmount: standing === null ? null : advanceStated(terms, standing),
    contactEmail: null,
    addressee: null,
  } as const;
  const registered = await registerGuarantee(stores, parts, caller, concluded, at);
  if (!registered.done) return registered;
  const { guaranteeId } = registered.value;
  await recordEvent(stores, parts, caller, { at, type: "GUARANTEE_ISSUED", guaranteeId, to: "ISSUED" });
  return done({ guaranteeId, warnings });
}

async function warningsOn(
  stores: Stores,
  caller: Caller,
  command: IssueGuarantee,
  { ledger }: WorksStanding,
  at: Date,
): Promise<Finding[]> {
  const { terms, obligeeId, secondGuarantee, isStrict } = command;
  const rules = isStrict ? stores.rules : stores.advice;
  const adoptions = await rules.adoptions.ofObligee(obligeeId);
  // An unknown obligee refuses the issue.
  if (adoptions === null) return [];
  const policies = await rules.policies.ofObligee(obligeeId);
  const today = dayInJapan(at);
  const isSecondLetThrough = secondGuarantee !== null;
  const { parties, identity } = statedWorks(caller, command);
  return [
    ...findingsOnIssue(terms, { ledger, adoptions, policies, isSecondLetThrough, today }),
    ...(await findingsOnNumbers(stores, caller, { parties, ...identity }, policies, today)),
  ];
}

/** The advance that an interim payment follows. */
function advanceStated(agreed: AgreedTerms, { ledger }: WorksStanding): Yen | null {
  return agreed.kind === "INTERIM_PAYMENT" ? (advanceOf(completed(agreed), ledger)?.amount ?? null) : null;
}

function statedWorks(
  { organisationId: issuerId }: Caller,
  { terms, contractorId, obligeeId }: IssueGuarantee,
): StatedWorks {
  const { contractType, jointVenture, worksContract } = terms;
  const { name, contractedOn, identifiers } = worksContract;
  return {
    parties: { issuerId, contractorId, obligeeId },
    identity: { registeredWorksId: null, name, contractedOn, identifiers },
    works: {
      contractType,
      jointVenture,
      place: worksContract.place,
      contractPrice: worksContract.contractPrice,
      workPeriod: worksContract.workPeriod,
      fiscalYears: worksContract.fiscalYears,
      advanceYears: worksContract.advanceYears,
      externalReference: worksContract.externalReference,
    },
  };
}
