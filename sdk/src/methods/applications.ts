import type { Client } from "../client.js";
import * as operations from "../generated/operations.js";
import type {
  ApplicationStepInput,
  ApplyForGuaranteeInput,
  ChangeApplicationInput,
  DeclineApplicationInput,
  GuaranteeApplicationFilter,
  IssueAppliedGuaranteeInput,
  RegisterWorksInput,
  SettlePremiumInput,
} from "../generated/operations.js";
import type { GuaranteeApplication } from "../guarantee-application.js";
import type { Guarantee } from "../guarantee.js";
import type { CallOptions } from "../hosho-options.js";
import type { InputFinding } from "../hosho-refusal.js";
import { list, type List } from "../list.js";
import { mutation } from "../mutation.js";
import type { RegisteredWorks } from "../registered-works.js";

/** What to list applications by. */
export interface GuaranteeApplicationListArgs {
  /** What to narrow the list to. All that is given must hold; absent: everything the caller may see. */
  readonly filter?: GuaranteeApplicationFilter | null | undefined;
}

/** The works are registered. */
export interface RegisterWorksSuccess {
  /** The works as registered (登録済工事). */
  readonly registeredWorks: RegisteredWorks;
}

/** The application is submitted, or kept as a draft. */
export interface ApplyForGuaranteeSuccess {
  /** The application (保証申込). */
  readonly application: GuaranteeApplication;
  /**
   * Of a draft, all that still stands in the way of submitting it, each with its place below `content`; empty of an
   * application that was submitted.
   */
  readonly findings: readonly InputFinding[];
}

/** The step is taken. */
export interface ApplicationStepSuccess {
  /** The application (保証申込) after the step. */
  readonly application: GuaranteeApplication;
}

/** The guarantee that was applied for is issued. */
export interface IssueAppliedGuaranteeSuccess extends ApplicationStepSuccess {
  /** The new guarantee (保証契約). */
  readonly guarantee: Guarantee;
}

/** From the application to the issue: what the contractor does, and what the issuer's officer does. */
export interface ApplicationMethods {
  /**
   * Registers works that the issuer knows (工事の事前登録), for contractors to apply from. For issuers.
   *
   * @throws HoshoRefusal `INVALID_INPUT`, `IDEMPOTENCY_CONFLICT`.
   */
  readonly registerWorks: (input: RegisterWorksInput, call?: CallOptions) => Promise<RegisterWorksSuccess>;

  /**
   * Works that were registered in advance (登録済工事), newest first: to the issuer those it registered, to a contractor
   * those that it may apply from.
   */
  readonly registeredWorks: List<RegisteredWorks>;

  /**
   * 保証申込: applies to an issuer for a guarantee, or keeps a draft of it. For contractors. Everything that is wrong is
   * listed at once.
   *
   * @throws HoshoRefusal `INVALID_INPUT`, `IDEMPOTENCY_CONFLICT`.
   */
  readonly applyForGuarantee: (
    input: ApplyForGuaranteeInput,
    call?: CallOptions,
  ) => Promise<ApplyForGuaranteeSuccess>;

  /**
   * The application (保証申込) with this id; `null` where there is none that the caller may see.
   *
   * @param id - `application_<uuidv7>`.
   */
  readonly guaranteeApplication: (id: string, call?: CallOptions) => Promise<GuaranteeApplication | null>;

  /**
   * Applications that the caller may see, newest first: to a contractor its own, drafts included, to an issuer those
   * submitted to it.
   */
  readonly guaranteeApplications: List<GuaranteeApplication, GuaranteeApplicationListArgs>;

  /**
   * Replaces what a draft (下書き) says, as a whole. For the contractor that began it.
   *
   * @throws HoshoRefusal `APPLICATION_NOT_FOUND`, `STEP_NOT_ALLOWED`, `INVALID_INPUT`, `IDEMPOTENCY_CONFLICT`.
   */
  readonly changeApplication: (
    input: ChangeApplicationInput,
    call?: CallOptions,
  ) => Promise<ApplyForGuaranteeSuccess>;

  /**
   * Submits a draft to its issuer (申込). For the contractor that began it.
   *
   * @throws HoshoRefusal `APPLICATION_NOT_FOUND`, `STEP_NOT_ALLOWED`, `INVALID_INPUT` with all that stands in the way,
   * `IDEMPOTENCY_CONFLICT`.
   */
  readonly submitApplication: (
    input: ApplicationStepInput,
    call?: CallOptions,
  ) => Promise<ApplicationStepSuccess>;

  /**
   * 取下げ: gives an application up, until its premium is settled. For the contractor that made it.
   *
   * @throws HoshoRefusal `APPLICATION_NOT_FOUND`, `STEP_NOT_ALLOWED`, `INVALID_INPUT`, `IDEMPOTENCY_CONFLICT`.
   */
  readonly withdrawApplication: (
    input: ApplicationStepInput,
    call?: CallOptions,
  ) => Promise<ApplicationStepSuccess>;

  /**
   * 承諾: underwrites an application. For the issuer that it was submitted to.
   *
   * @throws HoshoRefusal `APPLICATION_NOT_FOUND`, `STEP_NOT_ALLOWED`, `INVALID_INPUT`, `IDEMPOTENCY_CONFLICT`.
   */
  readonly approveApplication: (
    input: ApplicationStepInput,
    call?: CallOptions,
  ) => Promise<ApplicationStepSuccess>;

  /**
   * 謝絶: declines an application with a reason; an end. For the issuer that it was submitted to.
   *
   * @throws HoshoRefusal `APPLICATION_NOT_FOUND`, `STEP_NOT_ALLOWED`, `INVALID_INPUT`, `IDEMPOTENCY_CONFLICT`.
   */
  readonly declineApplication: (
    input: DeclineApplicationInput,
    call?: CallOptions,
  ) => Promise<ApplicationStepSuccess>;

  /**
   * 保証料の入金: records that the premium of an approved application came in, or goes onto the contractor's monthly
   * account; once. For its issuer.
   *
   * @throws HoshoRefusal `APPLICATION_NOT_FOUND`, `STEP_NOT_ALLOWED`, `INVALID_INPUT`, `IDEMPOTENCY_CONFLICT`.
   */
  readonly settlePremium: (input: SettlePremiumInput, call?: CallOptions) => Promise<ApplicationStepSuccess>;

  /**
   * Concludes the guarantee contract that was applied for, approved and paid for (保証契約の締結): allots its number,
   * registers its certificate and, for electronic delivery, makes its auth key and queues the notice to the contractor;
   * all or nothing. For its issuer.
   *
   * @throws HoshoRefusal `APPLICATION_NOT_FOUND`, `STEP_NOT_ALLOWED`, `PREMIUM_NOT_SETTLED`, `GUARANTEE_NUMBER_TAKEN`,
   * `GUARANTEE_NUMBERS_EXHAUSTED`, `INVALID_INPUT`, `IDEMPOTENCY_CONFLICT`.
   */
  readonly issueAppliedGuarantee: (
    input: IssueAppliedGuaranteeInput,
    call?: CallOptions,
  ) => Promise<IssueAppliedGuaranteeSuccess>;
}

export function applicationMethods({ ask }: Client): ApplicationMethods {
  return {
    registerWorks: mutation(ask, operations.RegisterWorksDocument, "registerWorks", "RegisterWorksSuccess"),
    registeredWorks: list(ask, operations.RegisteredWorksDocument, "registeredWorks"),
    applyForGuarantee: mutation(
      ask,
      operations.ApplyForGuaranteeDocument,
      "applyForGuarantee",
      "ApplyForGuaranteeSuccess",
    ),
    guaranteeApplication: async (id, call) => {
      const { node } = await ask(operations.GuaranteeApplicationDocument, { id }, call);
      return node?.__typename === "GuaranteeApplication" ? node : null;
    },
    guaranteeApplications: list(ask, operations.GuaranteeApplicationsDocument, "guaranteeApplications"),
    changeApplication: mutation(
      ask,
      operations.ChangeApplicationDocument,
      "changeApplication",
      "ChangeApplicationSuccess",
    ),
    submitApplication: mutation(
      ask,
      operations.SubmitApplicationDocument,
      "submitApplication",
      "SubmitApplicationSuccess",
    ),
    withdrawApplication: mutation(
      ask,
      operations.WithdrawApplicationDocument,
      "withdrawApplication",
      "WithdrawApplicationSuccess",
    ),
    approveApplication: mutation(
      ask,
      operations.ApproveApplicationDocument,
      "approveApplication",
      "ApproveApplicationSuccess",
    ),
    declineApplication: mutation(
      ask,
      operations.DeclineApplicationDocument,
      "declineApplication",
      "DeclineApplicationSuccess",
    ),
    settlePremium: mutation(ask, operations.SettlePremiumDocument, "settlePremium", "SettlePremiumSuccess"),
    issueAppliedGuarantee: mutation(
      ask,
      operations.IssueAppliedGuaranteeDocument,
      "issueAppliedGuarantee",
      "IssueAppliedGuaranteeSuccess",
    ),
  };
}
