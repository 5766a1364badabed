/**
 * Typed client of the Hosho API (保証): electronic guarantees for public works. Begin with {@link createHosho}.
 *
 * @packageDocumentation
 */
export { createHosho, type Hosho } from "./hosho.js";
export type { CallOptions, HoshoOptions, RefusedToken, SingleTryOptions } from "./hosho-options.js";
export { sessionToken, type SessionTokenOptions } from "./session-token.js";

export { HoshoError } from "./hosho-error.js";
export {
  HoshoRefusal,
  orRefusal,
  type InputFinding,
  type NoDetail,
  type RefusalDetails,
} from "./hosho-refusal.js";
export { HoshoRequestError, type RequestErrorCode } from "./hosho-request-error.js";
export { HoshoConnectionError, type ConnectionErrorReason } from "./hosho-connection-error.js";

export type { AllPages } from "./all-pages.js";
export type { List } from "./list.js";
export type { AllPagesArgs, Page, PageArgs, PageInfo } from "./page.js";
export type { DocumentText } from "./typed-document.js";

export type {
  AccessTokenMethods,
  CreateAccessTokenSuccess,
  RevokeAccessTokenSuccess,
} from "./methods/access-tokens.js";
export type { AccountMethods, RequestRegistrationSuccess, SignOutSuccess } from "./methods/account.js";
export type {
  ApplicationMethods,
  ApplicationStepSuccess,
  ApplyForGuaranteeSuccess,
  GuaranteeApplicationListArgs,
  IssueAppliedGuaranteeSuccess,
  RegisterWorksSuccess,
} from "./methods/applications.js";
export type { DocumentMethods } from "./methods/documents.js";
export type {
  AmendGuaranteeSuccess,
  EndGuaranteeSuccess,
  GuaranteeListArgs,
  GuaranteeMethods,
  IssueGuaranteeSuccess,
  OpenCertificateSuccess,
  ReissueAuthKeySuccess,
  RevealAuthKeySuccess,
} from "./methods/guarantees.js";
export type { MailListArgs, MailMethods, ResendMailSuccess } from "./methods/mails.js";
export type {
  ObligeeListArgs,
  ObligeePolicyArgs,
  PartyMethods,
  RecordObligeePolicySuccess,
} from "./methods/parties.js";
export type { PremiumMethods, PremiumTableListArgs, RecordPremiumTableSuccess } from "./methods/premiums.js";
export type {
  AcceptRegistrationSuccess,
  DeclineRegistrationSuccess,
  RegistrationListArgs,
  RegistrationMethods,
  ResetPasswordSuccess,
} from "./methods/registrations.js";

export type { AccessToken } from "./access-token.js";
export type { AmendableTerms, Amendment, AmendmentEffect, AmendmentReason } from "./amendment.js";
export type { AuthKey } from "./auth-key.js";
export type { Certificate, CertificateItem, CertificateStanding } from "./certificate.js";
export type { DownloadedFile } from "./downloaded-file.js";
export type { Eligibility, EligibilityReason } from "./eligibility.js";
export type {
  ApplicationEvent,
  AppliedWorksContract,
  GuaranteeApplication,
  JointVenture,
  JointVentureMember,
  PremiumSettlement,
  RecognisedProgress,
} from "./guarantee-application.js";
export type { GuaranteeEnd } from "./guarantee-end.js";
export type { GuaranteeEvent } from "./guarantee-event.js";
export type { DepositBank, Guarantee, GuaranteeSummary, WorksContract } from "./guarantee.js";
export type { IssuedTokens } from "./issued-tokens.js";
export type { Mail } from "./mail.js";
export type { ObligeePolicy, ObligeeRule } from "./obligee-policy.js";
export type { Adoption, Obligee } from "./obligee.js";
export type { Contractor, Issuer, IssuerBranch } from "./party.js";
export type { OnlineDiscount, PremiumBand, PremiumPart, PremiumQuote, PremiumTable } from "./premium.js";
export type { RegisteredWorks } from "./registered-works.js";
export type { Registration } from "./registration.js";
export type { User } from "./user.js";
export type { Viewer } from "./viewer.js";
export type { WorkPeriod } from "./work-period.js";

export type {
  AcceptRegistrationInput,
  ReissueAuthKeyInput,
  GuaranteeEventType,
  GuaranteeEndStatus,
  DischargeGuaranteeInput,
  CertificateEffect,
  CancellationGround,
  CancelGuaranteeInput,
  AmendmentReasonCode,
  AmendmentEffectInput,
  AmendmentChangeInput,
  AmendedWorkPeriodInput,
  AmendGuaranteeInput,
  AccessTokenScope,
  ApplicationContentInput,
  ApplicationEventType,
  ApplicationStatus,
  ApplicationStepInput,
  AppliedWorkPeriodInput,
  AppliedWorksContractInput,
  ApplyForGuaranteeInput,
  ChangeApplicationInput,
  ChangePasswordInput,
  ContractType,
  CreateAccessTokenInput,
  DeclineApplicationInput,
  DeclineRegistrationInput,
  Delivery,
  DepositBankInput,
  EligibilityInput,
  EligibilityWorksContractInput,
  ErrorCode,
  GuaranteeApplicationFilter,
  GuaranteeFilter,
  GuaranteeKind,
  GuaranteeOrder,
  GuaranteeOrderField,
  GuaranteeStatus,
  InputFindingCode,
  IssueAppliedGuaranteeInput,
  IssueGuaranteeInput,
  JointVentureInput,
  JointVentureMemberInput,
  LifeStatus,
  MailFilter,
  MailStatus,
  ObligeeCategory,
  ObligeeFilter,
  OnlineDiscountInput,
  OpenCertificateInput,
  OrderDirection,
  PerformanceExtension,
  PremiumBandInput,
  PremiumMethod,
  PremiumQuoteInput,
  RecognisedProgressInput,
  RecordObligeePolicyInput,
  RecordPremiumTableInput,
  RefreshSessionInput,
  RegisterWorksInput,
  RegistrationFilter,
  RegistrationStatus,
  RequestRegistrationInput,
  RequestedKind,
  ResendMailInput,
  ResetPasswordInput,
  RevealAuthKeyInput,
  RevokeAccessTokenInput,
  Role,
  SettlePremiumInput,
  SettlementMethod,
  SignInInput,
  SignOutInput,
  StartBasis,
  StepMutation,
  WorkPeriodInput,
  WorksContractInput,
} from "./generated/operations.js";
