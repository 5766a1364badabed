// Generated out of schema/schema.graphql and sdk/operations by `npm run codegen`. Do not edit.

import type { HoshoClient } from "../client.js";
import type { DownloadedFile } from "../downloaded-file.js";
import type { CallOptions, SingleTryOptions } from "../hosho-options.js";
import { listOf, type List } from "../list.js";
import type { GuaranteeKind, GuaranteeStatus, HandOverChannel } from "./enums.js";
import type {
  AcceptGuaranteeInput,
  AcceptInvitationInput,
  AcceptRegistrationInput,
  AddLedgerNoteInput,
  AmendGuaranteeInput,
  AmendWorksContractInput,
  AmendmentApplicationStepInput,
  AmendmentEffectInput,
  ApplicationStepInput,
  ApplyForAmendmentInput,
  ApplyForGuaranteeInput,
  ApproveApplicationInput,
  AssignLedgerEntriesInput,
  CancelGuaranteeInput,
  ChangeApplicationInput,
  ChangeLedgerEntryInput,
  ChangePasswordInput,
  ChangeUserInput,
  ChangeWebhookEndpointInput,
  ChooseMailsInput,
  CompletePasswordResetInput,
  ConfirmDischargeInput,
  ConsentToCancellationInput,
  CorrectContractorInput,
  CreateAccessTokenInput,
  CreateWebhookEndpointInput,
  DeclineAmendmentApplicationInput,
  DeclineApplicationInput,
  DeclineRegistrationInput,
  DeleteWebhookEndpointInput,
  DepositGuaranteeInput,
  DisableUserInput,
  DischargeGuaranteeInput,
  EligibilityInput,
  EnableUserInput,
  EndLedgerEntryInput,
  FileNewestVersionsInput,
  ImportUsersInput,
  InviteUserInput,
  IssueAppliedGuaranteeInput,
  IssueGuaranteeInput,
  LabelLedgerEntriesInput,
  MatchGuaranteeInput,
  MatchGuaranteesInput,
  OpenCertificateInput,
  OpenCertificatesInput,
  PendingEndInput,
  PremiumQuoteInput,
  RecordHandOverRulesInput,
  RecordLedgerEntryInput,
  RecordObligeePolicyInput,
  RecordPremiumTableInput,
  RefreshSessionInput,
  RegisterWorksInput,
  ReissueAuthKeyInput,
  RejectGuaranteeInput,
  RemoveAttachmentInput,
  RemoveGuaranteeAttachmentInput,
  RemoveLedgerAttachmentInput,
  ReplayWebhooksInput,
  RequestAttachmentUploadInput,
  RequestGuaranteeAttachmentUploadInput,
  RequestLedgerAttachmentUploadInput,
  RequestRegistrationInput,
  ResendMailInput,
  ResetPasswordInput,
  ResetUserPasswordInput,
  ReturnApplicationInput,
  RevealAuthKeyInput,
  RevealLedgerPasswordInput,
  RevokeAccessTokenInput,
  RotateWebhookSecretInput,
  SendTestWebhookInput,
  SetAmendmentPremiumInput,
  SetFinalPremiumInput,
  SettleAmendmentPremiumInput,
  SettlePremiumInput,
  SignInInput,
  SignOutInput,
  UnlabelLedgerEntriesInput,
} from "./inputs.js";
import type {
  AccessToken,
  AdoptionStatement,
  AmendmentApplication,
  AmendmentEffect,
  AttachmentWithFile,
  Change,
  Colleague,
  ConfirmedGuarantee,
  Contractor,
  ContractorCorrection,
  Eligibility,
  Guarantee,
  GuaranteeApplication,
  GuaranteeEvent,
  GuaranteeMatch,
  GuaranteeSummary,
  HandOverRoute,
  HandOverRules,
  HandedOverGuarantee,
  IssuedTokens,
  Issuer,
  IssuerRequirements,
  LedgerEntry,
  Mail,
  MailChoices,
  MonthlyPremiums,
  Obligee,
  ObligeePolicy,
  OpenCertificateSuccess,
  Post,
  PremiumQuote,
  PremiumTable,
  RegisteredWorks,
  Registration,
  Viewer,
  WebhookDelivery,
  WebhookEndpoint,
  WorksContractEntry,
  WorksContractSummary,
} from "./objects.js";
import {
  acceptGuarantee,
  acceptInvitation,
  acceptRegistration,
  accessTokens,
  addLedgerNote,
  adoptionSources,
  amendGuarantee,
  amendWorksContract,
  amendmentApplication,
  amendmentApplications,
  amendmentEffect,
  applicationAttachments,
  applyForAmendment,
  applyForGuarantee,
  approveAmendmentApplication,
  approveApplication,
  assignLedgerEntries,
  cancelGuarantee,
  certificateOriginal,
  certificatePdf,
  changeApplication,
  changeLedgerEntry,
  changePassword,
  changeUser,
  changeWebhookEndpoint,
  changes,
  chooseMails,
  completePasswordReset,
  confirmDischarge,
  consentToCancellation,
  contractorCorrections,
  contractors,
  correctContractor,
  countersignCancellation,
  countersignDischarge,
  createAccessToken,
  createWebhookEndpoint,
  declineAmendmentApplication,
  declineApplication,
  declineRegistration,
  deleteWebhookEndpoint,
  depositGuarantee,
  disableUser,
  dischargeGuarantee,
  eligibility,
  enableUser,
  endLedgerEntry,
  fileNewestVersions,
  guarantee,
  guaranteeApplication,
  guaranteeApplications,
  guaranteeAttachments,
  guaranteeDeposits,
  guaranteeEndConfirmations,
  guaranteeEvents,
  guarantees,
  guaranteesCsv,
  handOverRules,
  importUsers,
  inviteUser,
  issueAppliedAmendment,
  issueAppliedGuarantee,
  issueGuarantee,
  issuerRequirements,
  issuers,
  keyNotice,
  labelLedgerEntries,
  ledger,
  ledgerAttachments,
  ledgerCsv,
  ledgerEntry,
  ledgerTotals,
  mailChoices,
  mails,
  matchGuarantee,
  matchGuarantees,
  monthlyPremiums,
  obligeeHistory,
  obligeePolicy,
  obligeePosts,
  obligees,
  openCertificate,
  openCertificates,
  premiumQuote,
  premiumTables,
  recordHandOverRules,
  recordLedgerEntry,
  recordObligeePolicy,
  recordPremiumTable,
  refreshSession,
  registerWorks,
  registeredWorks,
  registrations,
  reissueAuthKey,
  rejectGuarantee,
  removeAttachment,
  removeGuaranteeAttachment,
  removeLedgerAttachment,
  replayWebhooks,
  requestAttachmentUpload,
  requestGuaranteeAttachmentUpload,
  requestLedgerAttachmentUpload,
  requestRegistration,
  resendMail,
  resetPassword,
  resetUserPassword,
  returnApplication,
  revealAuthKey,
  revealLedgerPassword,
  revokeAccessToken,
  rotateWebhookSecret,
  sendTestWebhook,
  setAmendmentPremium,
  setFinalPremium,
  settleAmendmentPremium,
  settlePremium,
  signIn,
  signOut,
  submissionGuide,
  submitApplication,
  takeBackPendingEnd,
  unlabelLedgerEntries,
  users,
  usersCsv,
  viewer,
  webhookDeliveries,
  webhookEndpoints,
  withdrawAmendmentApplication,
  withdrawApplication,
  worksContract,
  worksContracts,
} from "./operations.js";
import type {
  AcceptGuaranteeSuccess,
  AcceptRegistrationSuccess,
  AddLedgerNoteSuccess,
  AmendGuaranteeSuccess,
  AmendWorksContractSuccess,
  AmendmentApplicationListArgs,
  ApplyForAmendmentSuccess,
  ApplyForGuaranteeSuccess,
  ApproveAmendmentApplicationSuccess,
  ApproveApplicationSuccess,
  AssignLedgerEntriesSuccess,
  CancelGuaranteeSuccess,
  ChangeApplicationSuccess,
  ChangeLedgerEntrySuccess,
  ChangeListArgs,
  ChangeUserSuccess,
  ChangeWebhookEndpointSuccess,
  ChooseMailsSuccess,
  ConfirmDischargeSuccess,
  ConsentToCancellationSuccess,
  ContractorCorrectionListArgs,
  ContractorListArgs,
  CorrectContractorSuccess,
  CountersignCancellationSuccess,
  CountersignDischargeSuccess,
  CreateAccessTokenSuccess,
  CreateWebhookEndpointSuccess,
  DeclineAmendmentApplicationSuccess,
  DeclineApplicationSuccess,
  DeclineRegistrationSuccess,
  DeleteWebhookEndpointSuccess,
  DepositGuaranteeSuccess,
  DisableUserSuccess,
  DischargeGuaranteeSuccess,
  EnableUserSuccess,
  EndLedgerEntrySuccess,
  FileNewestVersionsSuccess,
  GuaranteeApplicationListArgs,
  GuaranteeListArgs,
  GuaranteeMatches,
  GuaranteesCsvArgs,
  HandOverRulesArgs,
  ImportUsersSuccess,
  InviteUserSuccess,
  IssueAppliedAmendmentSuccess,
  IssueAppliedGuaranteeSuccess,
  IssueGuaranteeSuccess,
  LabelLedgerEntriesSuccess,
  LedgerCsvArgs,
  LedgerEntryListArgs,
  LedgerTotalsArgs,
  MailListArgs,
  MonthlyPremiumsArgs,
  ObligeeListArgs,
  ObligeePolicyArgs,
  OpenCertificatesSuccess,
  PremiumTableListArgs,
  RecordHandOverRulesSuccess,
  RecordLedgerEntrySuccess,
  RecordObligeePolicySuccess,
  RecordPremiumTableSuccess,
  RegisterWorksSuccess,
  RegistrationListArgs,
  ReissueAuthKeySuccess,
  RejectGuaranteeSuccess,
  RemoveAttachmentSuccess,
  RemoveGuaranteeAttachmentSuccess,
  RemoveLedgerAttachmentSuccess,
  ReplayWebhooksSuccess,
  RequestAttachmentUploadSuccess,
  RequestGuaranteeAttachmentUploadSuccess,
  RequestLedgerAttachmentUploadSuccess,
  RequestRegistrationSuccess,
  ResendMailSuccess,
  ResetPasswordSuccess,
  ResetUserPasswordSuccess,
  ReturnApplicationSuccess,
  RevealAuthKeySuccess,
  RevealLedgerPasswordSuccess,
  RevokeAccessTokenSuccess,
  RotateWebhookSecretSuccess,
  SendTestWebhookSuccess,
  SetAmendmentPremiumSuccess,
  SetFinalPremiumSuccess,
  SettleAmendmentPremiumSuccess,
  SettlePremiumSuccess,
  SignOutSuccess,
  SubmitApplicationSuccess,
  TakeBackPendingEndSuccess,
  UnlabelLedgerEntriesSuccess,
  UserListArgs,
  WebhookDeliveryListArgs,
  WithdrawAmendmentApplicationSuccess,
  WithdrawApplicationSuccess,
  WorksContractEntryListArgs,
} from "./results.js";
import type { CalendarDate, DateTime, GuaranteeNumber } from "./scalars.js";

/** The operations of the API, each a method of a client. */
export interface HoshoMethods {
  /**
   * 受領: the obligee has checked what was handed over, and takes it. The contractor is told by mail. For the
   * obligee in whose favour it is (role OBLIGEE, access tokens: scope OPEN). A body acts for its departments,
   * and a department for its body. Errors: GuaranteeNotFoundError, NotTheObligeeError, VersionConflictError,
   * StepNotAllowedError, InvalidInputError, IdempotencyConflictError.
   *
   * @param input - The guarantee.
   * @throws HoshoRefusal `GUARANTEE_NOT_FOUND`: No guarantee (保証契約) with this id or number is visible to the
   * caller.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `NOT_THE_OBLIGEE`: The caller has opened the guarantee, but it is not in its favour
   * (被保証者ではない).
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   * @throws HoshoRefusal `VERSION_CONFLICT`: The certificate (保証証書) was amended since the caller read it; read
   * the newest version.
   */
  readonly acceptGuarantee: (
    input: AcceptGuaranteeInput,
    call?: CallOptions,
  ) => Promise<AcceptGuaranteeSuccess>;

  /**
   * 招待の承諾: whoever was invited by mail chooses a password with the code of the mail, and is signed in. Needs
   * no access token. Takes no idempotencyKey: its answer is secret and is kept nowhere. Where too many
   * passwords are being checked, the request ends with RATE_LIMITED and retryAfterSeconds. Errors:
   * PasswordLinkEndedError, InvalidInputError.
   *
   * Sent once: after a lost answer, sign in with the new password.
   *
   * @param input - The code, and the password.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `PASSWORD_LINK_ENDED`: The link of the mail works no more, or was never one.
   */
  readonly acceptInvitation: (input: AcceptInvitationInput, call?: SingleTryOptions) => Promise<IssuedTokens>;

  /**
   * 利用登録の承認: registers the contractor with the issuer and gives its contact access. For issuers (role ISSUER,
   * scope ADMINISTER), for requests they received. Only for a person who signed in: an integration's access
   * token is refused with FORBIDDEN. Errors: RegistrationNotFoundError, StepNotAllowedError,
   * InvalidInputError, IdempotencyConflictError.
   *
   * @param input - Which request, and how.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `REGISTRATION_NOT_FOUND`: No request for a registration (利用登録) with this id is
   * visible to the caller.
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly acceptRegistration: (
    input: AcceptRegistrationInput,
    call?: CallOptions,
  ) => Promise<AcceptRegistrationSuccess>;

  /**
   * The access tokens of the own organisation's integrations, newest first, revoked and expired ones included;
   * those of sessions are not among them.
   */
  readonly accessTokens: List<AccessToken>;

  /**
   * Adds a note (備考) to an entry of the ledger. A note stays as it was written. For obligees (role OBLIGEE,
   * scope KEEP_LEDGER), in their own ledger; nobody else sees it. Errors: InvalidInputError,
   * IdempotencyConflictError.
   *
   * @param input - The entry and the note.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   */
  readonly addLedgerNote: (input: AddLedgerNoteInput, call?: CallOptions) => Promise<AddLedgerNoteSuccess>;

  /**
   * Where it is known from which obligees take e-guarantees (導入発注者の出典): the last 100 sources, what was
   * imported last first. For every caller.
   */
  readonly adoptionSources: (call?: CallOptions) => Promise<
    readonly {
      /** Its name (出典): each edition replaces the one before it, and no other source. */
      readonly name: string;
      /** Where it can be read: an address that begins with https or http; null where nobody stated it. */
      readonly url: string | null;
      /** The newest day that it spoke of (時点). */
      readonly asOf: CalendarDate;
      /** How many obligees (発注者) it ever named. */
      readonly obligees: number;
      /** When it last said something new (取込日時); null for what was imported before that was recorded. */
      readonly recordedAt: DateTime | null;
    }[]
  >;

  /**
   * 変更: records that the works contract was changed and the guarantee with it. Another guaranteed amount
   * brings a new version of the certificate, marked （変更）. The work period alone and the contract price alone
   * bring none. For 契約保証 with a longer period the obligee's policy decides. `amendmentEffect` tells
   * beforehand. Number and auth key stay, and the contractor is told by mail where delivery is electronic and
   * it left an address. A larger amount counts against the obligee's ceilings (上限) with all that stands on the
   * works contract: what passes them comes as a warning, or is refused with `strict: true`, as with
   * `issueGuarantee`. For its issuer (role ISSUER), while the guarantee has not ended and for what was agreed
   * until 保証期限. Errors: AmendmentAppliedForAlreadyError, GuaranteeNotFoundError, RevisionConflictError,
   * StepNotAllowedError, InvalidInputError, IdempotencyConflictError.
   *
   * @param input - The guarantee and what was changed.
   * @throws HoshoRefusal `AMENDMENT_APPLIED_FOR_ALREADY`: An application for an amendment (変更申込) of this
   * guarantee is under way.
   * @throws HoshoRefusal `GUARANTEE_NOT_FOUND`: No guarantee (保証契約) with this id or number is visible to the
   * caller.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `REVISION_CONFLICT`: The guarantee (保証契約) was changed since the caller read it; read
   * it again.
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly amendGuarantee: (input: AmendGuaranteeInput, call?: CallOptions) => Promise<AmendGuaranteeSuccess>;

  /**
   * Records that a works contract was changed (変更契約): price, work period. Its guarantees follow by
   * `amendGuarantee`; until then `differences` names them. For issuers (role ISSUER), of their own entries.
   * Errors: InvalidInputError, IdempotencyConflictError.
   *
   * @param input - The entry and the change.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   */
  readonly amendWorksContract: (
    input: AmendWorksContractInput,
    call?: CallOptions,
  ) => Promise<AmendWorksContractSuccess>;

  /**
   * An application for an amendment of a guarantee (変更申込). The contractor and the issuer of the guarantee see
   * it, and the operator; obligees do not. A guarantee has one under way at a time.
   *
   * `null` where the caller may see no application for an amendment with this id.
   *
   * @param id - The id, `<concept>_<uuidv7>`.
   */
  readonly amendmentApplication: (id: string, call?: CallOptions) => Promise<AmendmentApplication | null>;

  /**
   * Applications for amendments (変更申込) that the caller may see, newest first: to a contractor its own, to an
   * issuer those of the guarantees that it issued.
   */
  readonly amendmentApplications: List<AmendmentApplication, AmendmentApplicationListArgs>;

  /**
   * What a change of a guarantee would cause (変更の影響): whether a new certificate is issued, why, by which rule,
   * and the terms before and after. For every caller who sees the guarantee; it changes nothing. Errors:
   * GuaranteeNotFoundError, StepNotAllowedError, InvalidInputError.
   *
   * @param input - The guarantee and the change.
   * @throws HoshoRefusal `GUARANTEE_NOT_FOUND`: No guarantee (保証契約) with this id or number is visible to the
   * caller.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly amendmentEffect: (input: AmendmentEffectInput, call?: CallOptions) => Promise<AmendmentEffect>;

  /**
   * An application for a guarantee (保証申込). Only the contractor that made it sees a draft. Once it is
   * submitted, the issuer that it went to and the operator see it, too.
   *
   * The documents attached to an application (添付書類), with where to fetch them. `null` where the caller may see
   * none with this id.
   *
   * @param id - The id, `<concept>_<uuidv7>`.
   */
  readonly applicationAttachments: (
    id: string,
    call?: CallOptions,
  ) => Promise<{
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** The documents attached to it (添付書類). For the contractor and the issuer; null for others. */
    readonly attachments: readonly AttachmentWithFile[] | null;
  } | null>;

  /**
   * 変更申込: applies to the issuer for an amendment of a guarantee in force. Everything that is wrong is listed
   * at once, by the rules of the amendment itself. A larger amount counts against the obligee's ceilings (上限)
   * with all that is in force or applied for. `amendmentEffect` tells beforehand. For the contractor of the
   * guarantee (role CONTRACTOR). Errors: AmendmentAppliedForAlreadyError, GuaranteeNotFoundError,
   * RevisionConflictError, StepNotAllowedError, InvalidInputError, IdempotencyConflictError.
   *
   * @param input - The guarantee and what is to be changed.
   * @throws HoshoRefusal `AMENDMENT_APPLIED_FOR_ALREADY`: An application for an amendment (変更申込) of this
   * guarantee is under way.
   * @throws HoshoRefusal `GUARANTEE_NOT_FOUND`: No guarantee (保証契約) with this id or number is visible to the
   * caller.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `REVISION_CONFLICT`: The guarantee (保証契約) was changed since the caller read it; read
   * it again.
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly applyForAmendment: (
    input: ApplyForAmendmentInput,
    call?: CallOptions,
  ) => Promise<ApplyForAmendmentSuccess>;

  /**
   * 保証申込: applies to an issuer for a guarantee, for the caller's own company, or keeps a draft of it. For
   * contractors (role CONTRACTOR). Everything that is wrong is listed at once: contradictions, the obligee's
   * adoption and ceilings, and what the registered works say otherwise. Errors: InvalidInputError,
   * IdempotencyConflictError.
   *
   * @param input - The application.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   */
  readonly applyForGuarantee: (
    input: ApplyForGuaranteeInput,
    call?: CallOptions,
  ) => Promise<ApplyForGuaranteeSuccess>;

  /**
   * 変更申込の承諾: underwrites the amendment, by the guarantee and the rules as they are now. For the issuer of the
   * guarantee (role ISSUER). Errors: ApplicationNotFoundError, RevisionConflictError, StepNotAllowedError,
   * InvalidInputError, IdempotencyConflictError.
   *
   * @param input - The application.
   * @throws HoshoRefusal `APPLICATION_NOT_FOUND`: No application (保証申込) with this id is visible to the caller.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `REVISION_CONFLICT`: The guarantee (保証契約) was changed since the caller read it; read
   * it again.
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly approveAmendmentApplication: (
    input: AmendmentApplicationStepInput,
    call?: CallOptions,
  ) => Promise<ApproveAmendmentApplicationSuccess>;

  /**
   * 承諾: underwrites an application. For the issuer that it was submitted to (role ISSUER). Errors:
   * ApplicationNotFoundError, StepNotAllowedError, InvalidInputError, IdempotencyConflictError.
   *
   * @param input - The application.
   * @throws HoshoRefusal `APPLICATION_NOT_FOUND`: No application (保証申込) with this id is visible to the caller.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly approveApplication: (
    input: ApproveApplicationInput,
    call?: CallOptions,
  ) => Promise<ApproveApplicationSuccess>;

  /**
   * Assigns entries of the ledger to a department (部署) or an officer (担当者), all or nothing. For obligees (role
   * OBLIGEE, scope KEEP_LEDGER), in their own ledger; nobody else sees it. Errors: InvalidInputError,
   * IdempotencyConflictError.
   *
   * @param input - The entries, and to whom they are assigned.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   */
  readonly assignLedgerEntries: (
    input: AssignLedgerEntriesInput,
    call?: CallOptions,
  ) => Promise<AssignLedgerEntriesSuccess>;

  /**
   * 解約: ends a guarantee before its time, by article 18 of 公共工事の前払金保証事業に関する法律. The contractor asks for it, and
   * the obligee consents; no consent is needed where the obligee's own fault ended the works contract. The
   * ground and its evidence are recorded, and the contractor told by mail where delivery is electronic and it
   * left an address; an end is for ever. From the amount that the operator set on, it waits until another
   * officer confirms it (`countersignCancellation`), and only a person may record it. For the issuer that
   * issued it (role ISSUER, access tokens: scope ISSUE). Errors: GuaranteeNotFoundError, OfficerRequiredError,
   * StepNotAllowedError, InvalidInputError, IdempotencyConflictError.
   *
   * @param input - The guarantee and the ground.
   * @throws HoshoRefusal `GUARANTEE_NOT_FOUND`: No guarantee (保証契約) with this id or number is visible to the
   * caller.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `OFFICER_REQUIRED`: Two officers (担当者) of the issuer who have signed in end a
   * guarantee of this amount; an integration's token is neither.
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly cancelGuarantee: (
    input: CancelGuaranteeInput,
    call?: CallOptions,
  ) => Promise<CancelGuaranteeSuccess>;

  /**
   * The original (原本) of a certificate on paper, for the issuer to seal and hand out: one A4 page of the
   * newest version, with its serial number (証書番号) and a place for the seal. Each fetch is recorded in
   * `Guarantee.events`. To fetch it takes the scope ISSUE. Null for others than the issuer, of electronic
   * certificates, and once the guarantee has ended.
   *
   * The file is fetched and compared with its digest; each call is recorded.
   *
   * @param guaranteeId - The guarantee (保証契約).
   */
  readonly certificateOriginal: (guaranteeId: string, call?: CallOptions) => Promise<DownloadedFile | null>;

  /**
   * This version as a PDF of one A4 page, marked as a copy: of an electronic certificate 閲覧用の写し, since what is
   * handed in is the key notice, `AuthKey.noticePdf`; of one on paper 写し. It says how the version stands on
   * the day it is fetched. An obligee's copy names the body, the person who looks at it, and when. To fetch it
   * takes the scope READ.
   *
   * `null` where the caller may see no certificate with this id. The file is fetched and compared with its
   * digest; one try may take ten minutes unless the client or the call says otherwise.
   *
   * @param certificateId - The id, `<concept>_<uuidv7>`.
   */
  readonly certificatePdf: (certificateId: string, call?: CallOptions) => Promise<DownloadedFile | null>;

  /**
   * Replaces what a draft (下書き), or an application that was returned (差戻し), says. For the contractor that
   * began it. Errors: ApplicationNotFoundError, StepNotAllowedError, InvalidInputError,
   * IdempotencyConflictError.
   *
   * @param input - The draft and its content.
   * @throws HoshoRefusal `APPLICATION_NOT_FOUND`: No application (保証申込) with this id is visible to the caller.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly changeApplication: (
    input: ChangeApplicationInput,
    call?: CallOptions,
  ) => Promise<ChangeApplicationSuccess>;

  /**
   * Says anew what the body recorded of a guarantee of others (登録内容の訂正), such as a later 保証期限. For obligees
   * (role OBLIGEE, scope KEEP_LEDGER), in their own ledger. Errors: RevisionConflictError,
   * StepNotAllowedError, InvalidInputError, IdempotencyConflictError.
   *
   * @param input - The entry, and what it is to say.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `REVISION_CONFLICT`: The guarantee (保証契約) was changed since the caller read it; read
   * it again.
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly changeLedgerEntry: (
    input: ChangeLedgerEntryInput,
    call?: CallOptions,
  ) => Promise<ChangeLedgerEntrySuccess>;

  /**
   * パスワード変更: replaces the password, ends all sessions of the user, revokes the access tokens that the user
   * made for integrations, and opens a new session. It takes the current password instead of an access token,
   * so that a user can change an initial password before the first sign-in. A wrong one counts like one of
   * signIn. Needs no access token: send no Authorization header, because one that is not good ends the
   * request. Takes no idempotencyKey: its answer is secret and is kept nowhere. Where too many passwords are
   * being checked, the request ends with RATE_LIMITED and retryAfterSeconds. Errors: SignInRefusedError,
   * TooManySignInsError, InvalidInputError.
   *
   * Sent once: after a lost answer, sign in with the new password.
   *
   * @param input - The current password and the new one.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `SIGN_IN_REFUSED`: Login ID (お客様ID) and password do not sign in. Unknown IDs and
   * wrong passwords are not told apart.
   * @throws HoshoRefusal `TOO_MANY_SIGN_INS`: Too many wrong passwords were tried for this login ID (お客様ID).
   */
  readonly changePassword: (input: ChangePasswordInput, call?: SingleTryOptions) => Promise<IssuedTokens>;

  /**
   * 利用者の変更: changes name, role and departments of a user of the own organisation. Who becomes a viewer is
   * signed out, and the access tokens that the user made are revoked. For administrators (管理者) of a
   * contractor, an issuer or an obligee, who signed in; others are refused with FORBIDDEN. Errors:
   * UserNotFoundError, LastAdministratorError, InvalidInputError, IdempotencyConflictError.
   *
   * @param input - Which user, and what is different.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `LAST_ADMINISTRATOR`: The user is the organisation's only active administrator (管理者).
   * @throws HoshoRefusal `USER_NOT_FOUND`: No user (利用者) with this id is one that the caller may manage.
   */
  readonly changeUser: (input: ChangeUserInput, call?: CallOptions) => Promise<ChangeUserSuccess>;

  /**
   * Changes a receiver of webhooks, or pauses it (一時停止); what waits for it is tried at once. For every role,
   * with scope ADMINISTER. Errors: WebhookEndpointNotFoundError, InvalidInputError, IdempotencyConflictError.
   *
   * @param input - What is to be another.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `WEBHOOK_ENDPOINT_NOT_FOUND`: The caller's organisation has no receiver of webhooks
   * (通知先) with this id.
   */
  readonly changeWebhookEndpoint: (
    input: ChangeWebhookEndpointInput,
    call?: CallOptions,
  ) => Promise<ChangeWebhookEndpointSuccess>;

  /**
   * The feed of changes (変更履歴): the events that the caller may see, in an order that never changes. Nothing
   * comes before a cursor later: read on from `pageInfo.endCursor` at any time, which is never null here, and
   * miss nothing. A contractor sees the steps of its applications and guarantees; an issuer sees those of what
   * was submitted to it. An obligee sees those of a guarantee from its own opening on; the operator sees all
   * but drafts. The newest one: `last: 1`.
   */
  readonly changes: List<Change, ChangeListArgs>;

  /**
   * Says which mails the caller's own organisation wants (お知らせメールの設定). Warnings of new auth keys and, to
   * contractors, of wrong ones cannot be switched off. For contractors, issuers and obligees (access tokens:
   * scope ADMINISTER). It is recorded. Errors: InvalidInputError, IdempotencyConflictError.
   *
   * @param input - What it wants.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   */
  readonly chooseMails: (input: ChooseMailsInput, call?: CallOptions) => Promise<ChooseMailsSuccess>;

  /**
   * パスワードの再設定の完了: whose password an administrator took chooses another with the code of the mail, and is
   * signed in. Needs no access token. Takes no idempotencyKey: its answer is secret and is kept nowhere. Where
   * too many passwords are being checked, the request ends with RATE_LIMITED and retryAfterSeconds. Errors:
   * PasswordLinkEndedError, InvalidInputError.
   *
   * Sent once: after a lost answer, sign in with the new password.
   *
   * @param input - The code, and the password.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `PASSWORD_LINK_ENDED`: The link of the mail works no more, or was never one.
   */
  readonly completePasswordReset: (
    input: CompletePasswordResetInput,
    call?: SingleTryOptions,
  ) => Promise<IssuedTokens>;

  /**
   * 検査合格の確認: records that the obligation is fulfilled, by the obligee's word and a document.
   * `dischargeGuarantee` of the issuer needs no other evidence then. The issuer finds it by the filter
   * `endConfirmed`. For the obligee in whose favour it is, once it sees it (role OBLIGEE, access tokens: scope
   * OPEN). A body acts for its departments, and a department for its body. Errors: GuaranteeNotFoundError,
   * NotTheObligeeError, StepNotAllowedError, InvalidInputError, IdempotencyConflictError.
   *
   * @param input - The guarantee, the day and the document.
   * @throws HoshoRefusal `GUARANTEE_NOT_FOUND`: No guarantee (保証契約) with this id or number is visible to the
   * caller.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `NOT_THE_OBLIGEE`: The caller has opened the guarantee, but it is not in its favour
   * (被保証者ではない).
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly confirmDischarge: (
    input: ConfirmDischargeInput,
    call?: CallOptions,
  ) => Promise<ConfirmDischargeSuccess>;

  /**
   * 解約の同意: records that the obligee consents to a cancellation, which the contractor asks the issuer for
   * (article 18 of 公共工事の前払金保証事業に関する法律). `cancelGuarantee` needs no other evidence then. The issuer finds it by
   * the filter `endConfirmed`. For the obligee in whose favour it is, once it sees it (role OBLIGEE, access
   * tokens: scope OPEN). A body acts for its departments, and a department for its body. Errors:
   * GuaranteeNotFoundError, NotTheObligeeError, StepNotAllowedError, InvalidInputError,
   * IdempotencyConflictError.
   *
   * @param input - The guarantee, the day and the document.
   * @throws HoshoRefusal `GUARANTEE_NOT_FOUND`: No guarantee (保証契約) with this id or number is visible to the
   * caller.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `NOT_THE_OBLIGEE`: The caller has opened the guarantee, but it is not in its favour
   * (被保証者ではない).
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly consentToCancellation: (
    input: ConsentToCancellationInput,
    call?: CallOptions,
  ) => Promise<ConsentToCancellationSuccess>;

  /**
   * What contractors (受注者) corrected of what they state of themselves (登録事項の変更), newest first: a contractor's
   * own, an issuer's of the contractors registered with it. Others see none.
   */
  readonly contractorCorrections: List<ContractorCorrection, ContractorCorrectionListArgs>;

  /**
   * The contractors (受注者) that the caller may see, in the order of their registration unless `orderBy` says
   * otherwise.
   */
  readonly contractors: List<Contractor, ContractorListArgs>;

  /**
   * 登録事項の変更: corrects what the caller's own company states of itself. Applications and certificates from now
   * on state it; earlier ones stay. At most 20 a day; each is kept, with who did it. Its name and corporate
   * number are its issuer's to enter. For contractors (role CONTRACTOR, scope ADMINISTER). Errors:
   * TooManyCorrectionsError, InvalidInputError, IdempotencyConflictError.
   *
   * @param input - What it states from now on.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `TOO_MANY_CORRECTIONS`: The contractor (受注者) corrected what it states of itself
   * (登録事項) too often today.
   */
  readonly correctContractor: (
    input: CorrectContractorInput,
    call?: CallOptions,
  ) => Promise<CorrectContractorSuccess>;

  /**
   * 解約の承認: confirms a cancellation that another officer recorded, which ends the guarantee for ever and tells
   * the contractor by mail. For another officer of the issuer than recorded it, signed in as a person (role
   * ISSUER). Errors: GuaranteeNotFoundError, SameOfficerError, PendingEndNotFoundError, StepNotAllowedError,
   * InvalidInputError, IdempotencyConflictError.
   *
   * @param input - The guarantee and the end that the officer saw.
   * @throws HoshoRefusal `GUARANTEE_NOT_FOUND`: No guarantee (保証契約) with this id or number is visible to the
   * caller.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `PENDING_END_NOT_FOUND`: The end that the input names does not wait for a second
   * officer (承認待ち); another one does.
   * @throws HoshoRefusal `SAME_OFFICER`: The officer (担当者) who recorded an end cannot confirm it; another one
   * of the issuer does.
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly countersignCancellation: (
    input: PendingEndInput,
    call?: CallOptions,
  ) => Promise<CountersignCancellationSuccess>;

  /**
   * 保証終了の承認: confirms a discharge that another officer recorded, which ends the guarantee for ever and tells
   * the contractor by mail. For another officer of the issuer than recorded it, signed in as a person (role
   * ISSUER). Errors: GuaranteeNotFoundError, SameOfficerError, PendingEndNotFoundError, StepNotAllowedError,
   * InvalidInputError, IdempotencyConflictError.
   *
   * @param input - The guarantee and the end that the officer saw.
   * @throws HoshoRefusal `GUARANTEE_NOT_FOUND`: No guarantee (保証契約) with this id or number is visible to the
   * caller.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `PENDING_END_NOT_FOUND`: The end that the input names does not wait for a second
   * officer (承認待ち); another one does.
   * @throws HoshoRefusal `SAME_OFFICER`: The officer (担当者) who recorded an end cannot confirm it; another one
   * of the issuer does.
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly countersignDischarge: (
    input: PendingEndInput,
    call?: CallOptions,
  ) => Promise<CountersignDischargeSuccess>;

  /**
   * Makes an access token for an integration of the own organisation, with its role. For every role, with
   * scope ADMINISTER. It is revoked when the person who made it changes the password or has it reset. Errors:
   * InvalidInputError, IdempotencyConflictError.
   *
   * @param input - What the access token is for.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   */
  readonly createAccessToken: (
    input: CreateAccessTokenInput,
    call?: CallOptions,
  ) => Promise<CreateAccessTokenSuccess>;

  /**
   * Enters a receiver of webhooks: from now on each change that the organisation sees in `changes` is posted
   * to it, signed by the Standard Webhooks specification. At most 10 of one organisation. For every role, with
   * scope ADMINISTER. Errors: TooManyWebhookEndpointsError, InvalidInputError, IdempotencyConflictError.
   *
   * @param input - The receiver.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `TOO_MANY_WEBHOOK_ENDPOINTS`: The organisation has as many receivers of webhooks
   * (通知先) as it may have.
   */
  readonly createWebhookEndpoint: (
    input: CreateWebhookEndpointInput,
    call?: CallOptions,
  ) => Promise<CreateWebhookEndpointSuccess>;

  /**
   * 変更申込の謝絶: declines it with a reason; an end. The guarantee stays as it is. Possible until it is issued:
   * also once it is approved or settled, and where the guarantee has ended. What was settled goes back to
   * whoever paid it (精算金の返還). For its issuer (role ISSUER). Errors: ApplicationNotFoundError,
   * StepNotAllowedError, InvalidInputError, IdempotencyConflictError.
   *
   * @param input - The application and the reason.
   * @throws HoshoRefusal `APPLICATION_NOT_FOUND`: No application (保証申込) with this id is visible to the caller.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly declineAmendmentApplication: (
    input: DeclineAmendmentApplicationInput,
    call?: CallOptions,
  ) => Promise<DeclineAmendmentApplicationSuccess>;

  /**
   * 謝絶: declines an application with a reason; an end. Possible until it is issued, also once it is approved
   * or settled: a premium that was settled goes back (保証料の返還). For the issuer that it was submitted to (role
   * ISSUER). Errors: ApplicationNotFoundError, StepNotAllowedError, InvalidInputError,
   * IdempotencyConflictError.
   *
   * @param input - The application and the reason.
   * @throws HoshoRefusal `APPLICATION_NOT_FOUND`: No application (保証申込) with this id is visible to the caller.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly declineApplication: (
    input: DeclineApplicationInput,
    call?: CallOptions,
  ) => Promise<DeclineApplicationSuccess>;

  /**
   * 利用登録の謝絶: declines a request with a reason. For issuers (role ISSUER, scope ADMINISTER), for requests they
   * received. Only for a person who signed in: an integration's access token is refused with FORBIDDEN.
   * Errors: RegistrationNotFoundError, StepNotAllowedError, InvalidInputError, IdempotencyConflictError.
   *
   * @param input - Which request, and why.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `REGISTRATION_NOT_FOUND`: No request for a registration (利用登録) with this id is
   * visible to the caller.
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly declineRegistration: (
    input: DeclineRegistrationInput,
    call?: CallOptions,
  ) => Promise<DeclineRegistrationSuccess>;

  /**
   * Deletes a receiver of webhooks with its deliveries, those that wait, too. `isPaused` stops it for a while.
   * For every role, with scope ADMINISTER. Errors: WebhookEndpointNotFoundError, InvalidInputError,
   * IdempotencyConflictError.
   *
   * @param input - Which receiver.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `WEBHOOK_ENDPOINT_NOT_FOUND`: The caller's organisation has no receiver of webhooks
   * (通知先) with this id.
   */
  readonly deleteWebhookEndpoint: (
    input: DeleteWebhookEndpointInput,
    call?: CallOptions,
  ) => Promise<DeleteWebhookEndpointSuccess>;

  /**
   * みなし寄託: hands number and key to the obligee in whose favour the guarantee is, or records that it was done
   * elsewhere. Also again where it did not arrive, after a rejection, and of an amended version where the
   * obligee receives these anew. For the contractor of the guarantee (role CONTRACTOR, access tokens: scope
   * REVEAL_KEY). Errors: GuaranteeNotFoundError, ObligeeNotReachableError, AlreadyAcceptedError,
   * NoReplyAddressError, DeliveredOnPaperError, StepNotAllowedError, InvalidInputError,
   * IdempotencyConflictError.
   *
   * @param input - The guarantee and the way.
   * @throws HoshoRefusal `ALREADY_ACCEPTED`: The obligee has accepted the guarantee, and does not ask for its
   * newest version anew (受領済み).
   * @throws HoshoRefusal `DELIVERED_ON_PAPER`: The certificate is delivered on paper (書面交付); there is no auth
   * key (認証キー).
   * @throws HoshoRefusal `GUARANTEE_NOT_FOUND`: No guarantee (保証契約) with this id or number is visible to the
   * caller.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `NO_REPLY_ADDRESS`: The contractor has left no address (連絡先メールアドレス) that the obligee
   * could answer to.
   * @throws HoshoRefusal `OBLIGEE_NOT_REACHABLE`: Nobody uses this system for the obligee (発注者), so nothing
   * can be handed to it here.
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly depositGuarantee: (
    input: DepositGuaranteeInput,
    call?: CallOptions,
  ) => Promise<DepositGuaranteeSuccess>;

  /**
   * 利用者の無効化: locks a user of the own organisation out, at once: sessions end, the access tokens that the user
   * made are revoked, an open invitation works no more. What the user did stays. Twice is as once. For
   * administrators (管理者) of a contractor, an issuer or an obligee, who signed in; others are refused with
   * FORBIDDEN. Errors: UserNotFoundError, LastAdministratorError, InvalidInputError, IdempotencyConflictError.
   *
   * @param input - Whom to lock out.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `LAST_ADMINISTRATOR`: The user is the organisation's only active administrator (管理者).
   * @throws HoshoRefusal `USER_NOT_FOUND`: No user (利用者) with this id is one that the caller may manage.
   */
  readonly disableUser: (input: DisableUserInput, call?: CallOptions) => Promise<DisableUserSuccess>;

  /**
   * 保証終了（債務履行済）: records that the guaranteed obligation is fulfilled, which ends the guarantee for ever. The
   * contractor gets a mail where delivery is electronic and its address is known. For the obligee in whose
   * favour it is, once it has opened it (role OBLIGEE, access tokens: scope OPEN). A body acts for its
   * departments, and a department for its body. Also for the issuer that issued it (role ISSUER, scope ISSUE),
   * with evidence. From the amount that the operator set on, the issuer's discharge waits until another
   * officer confirms it (`countersignDischarge`), and only a person may record it. Errors:
   * GuaranteeNotFoundError, NotTheObligeeError, OfficerRequiredError, StepNotAllowedError, InvalidInputError,
   * IdempotencyConflictError.
   *
   * @param input - The guarantee and the day.
   * @throws HoshoRefusal `GUARANTEE_NOT_FOUND`: No guarantee (保証契約) with this id or number is visible to the
   * caller.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `NOT_THE_OBLIGEE`: The caller has opened the guarantee, but it is not in its favour
   * (被保証者ではない).
   * @throws HoshoRefusal `OFFICER_REQUIRED`: Two officers (担当者) of the issuer who have signed in end a
   * guarantee of this amount; an integration's token is neither.
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly dischargeGuarantee: (
    input: DischargeGuaranteeInput,
    call?: CallOptions,
  ) => Promise<DischargeGuaranteeSuccess>;

  /**
   * Whether this contract may have an e-guarantee (電子保証) of this kind on this day, and the largest or smallest
   * amount. If not, every reason at once. By the obligee's adoption (導入) and policy, and the national defaults
   * where it says nothing. For every signed-in caller. An unknown obligee is refused, and so are prices or
   * days that contradict each other. Errors: InvalidInputError.
   *
   * @param input - The contract and the guarantee that is thought of.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   */
  readonly eligibility: (input: EligibilityInput, call?: CallOptions) => Promise<Eligibility>;

  /**
   * 利用者の有効化: lets a disabled user of the own organisation in again, with the password of before; who never
   * chose one is invited anew by mail, unless another user has the mail address by now. For administrators
   * (管理者) of a contractor, an issuer or an obligee, who signed in; others are refused with FORBIDDEN. Errors:
   * UserNotFoundError, TooManyPasswordLinksError, InvalidInputError, IdempotencyConflictError.
   *
   * @param input - Whom to let in again.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `TOO_MANY_PASSWORD_LINKS`: Too many mails with links, by which users choose a
   * password, were asked for today.
   * @throws HoshoRefusal `USER_NOT_FOUND`: No user (利用者) with this id is one that the caller may manage.
   */
  readonly enableUser: (input: EnableUserInput, call?: CallOptions) => Promise<EnableUserSuccess>;

  /**
   * Records that a guarantee of others ended (保証終了) or that a deposit went back (返還). For obligees (role
   * OBLIGEE, scope KEEP_LEDGER), in their own ledger. Errors: RevisionConflictError, StepNotAllowedError,
   * InvalidInputError, IdempotencyConflictError.
   *
   * @param input - The entry, and how it ended.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `REVISION_CONFLICT`: The guarantee (保証契約) was changed since the caller read it; read
   * it again.
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly endLedgerEntry: (input: EndLedgerEntryInput, call?: CallOptions) => Promise<EndLedgerEntrySuccess>;

  /**
   * 証書の差替え: notes that the body has read and filed the newest version of each certificate, which cures
   * SUPERSEDED_VERSION_ON_FILE. Opening and accepting note it, too; reading alone does not. For obligees (role
   * OBLIGEE, scope KEEP_LEDGER), in their own ledger; nobody else sees it. Errors: InvalidInputError,
   * IdempotencyConflictError.
   *
   * @param input - The entries.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   */
  readonly fileNewestVersions: (
    input: FileNewestVersionsInput,
    call?: CallOptions,
  ) => Promise<FileNewestVersionsSuccess>;

  /**
   * The guarantee (保証契約) with this number; null where there is none that the caller may see. An obligee opens
   * it with `openCertificate` first.
   *
   * @param number - The guarantee number (保証契約番号).
   */
  readonly guarantee: (number: GuaranteeNumber, call?: CallOptions) => Promise<Guarantee | null>;

  /**
   * An application for a guarantee (保証申込). Only the contractor that made it sees a draft. Once it is
   * submitted, the issuer that it went to and the operator see it, too.
   *
   * `null` where the caller may see no application with this id.
   *
   * @param id - The id, `<concept>_<uuidv7>`.
   */
  readonly guaranteeApplication: (id: string, call?: CallOptions) => Promise<GuaranteeApplication | null>;

  /**
   * Applications (保証申込) that the caller may see, newest first: to a contractor its own, drafts included, to an
   * issuer those submitted to it.
   */
  readonly guaranteeApplications: List<GuaranteeApplication, GuaranteeApplicationListArgs>;

  /**
   * The guarantee contract (保証契約) between contractor and issuer, in favour of the obligee. Visible to its
   * contractor, its issuer, obligees that opened it with number and key, and the operator.
   *
   * The documents attached to a guarantee by its issuer (添付書類), with where to fetch them. `null` where the
   * caller may see none with this id.
   *
   * @param id - The id, `<concept>_<uuidv7>`.
   */
  readonly guaranteeAttachments: (
    id: string,
    call?: CallOptions,
  ) => Promise<{
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /**
     * The documents that the issuer attached (添付書類), the oldest first, at most 10. Empty where the guarantee
     * came out of an application, which has its own. For the contractor and the issuer; null for others.
     */
    readonly attachments: readonly AttachmentWithFile[] | null;
  } | null>;

  /**
   * The guarantee (保証契約) with this number; null where there is none that the caller may see. An obligee opens
   * it with `openCertificate` first.
   *
   * @param number - The guarantee number (保証契約番号).
   */
  readonly guaranteeDeposits: (
    number: GuaranteeNumber,
    call?: CallOptions,
  ) => Promise<HandedOverGuarantee | null>;

  /**
   * The guarantee (保証契約) with this number; null where there is none that the caller may see. An obligee opens
   * it with `openCertificate` first.
   *
   * @param number - The guarantee number (保証契約番号).
   */
  readonly guaranteeEndConfirmations: (
    number: GuaranteeNumber,
    call?: CallOptions,
  ) => Promise<ConfirmedGuarantee | null>;

  /**
   * What was done with it, oldest first, the newest 50 (履歴): its issue, amendments and end, each time that its
   * auth key (認証キー) was shown, and each opening. An obligee sees issue, amendments, end and its own openings;
   * hand-over, receipt and confirmations only where it is in its favour.
   *
   * `null` where the caller may see no guarantee with this number.
   *
   * @param number - The guarantee number (保証契約番号).
   */
  readonly guaranteeEvents: (
    number: GuaranteeNumber,
    call?: CallOptions,
  ) => Promise<readonly GuaranteeEvent[] | null>;

  /**
   * The list 保証工事一覧: the guarantees that the caller may see, newest first unless ordered otherwise.
   * `guaranteesCsv` gives the whole list as a file.
   */
  readonly guarantees: List<GuaranteeSummary, GuaranteeListArgs>;

  /**
   * The whole list 保証工事一覧 as a CSV file, however long, as the caller may see it when it is fetched. Columns:
   * 種別 (電子, 書面), 発行日, 保証契約番号, 区分 (契約, 前払, 中間), 変更, 発注者 (宛名), 工事名, 請負金額（総額）, 請負金額（対象額）, 保証金額, 保証期限, 状態. Amounts
   * are in yen, days are YYYY-MM-DD. In an order by amount or expiry, what is amended while the file is
   * fetched may be missing or there twice.
   *
   * The file is fetched; one try may take ten minutes unless the client or the call says otherwise.
   */
  readonly guaranteesCsv: (args?: GuaranteesCsvArgs, call?: CallOptions) => Promise<DownloadedFile>;

  /**
   * What an obligee (発注者) says of hand-overs (提出方法) on a day: where each kind of guarantee goes, under which
   * subject, and how long it takes to decide. Null where nobody knows anything. Every caller sees it: it is
   * public.
   */
  readonly handOverRules: (args: HandOverRulesArgs, call?: CallOptions) => Promise<HandOverRules | null>;

  /**
   * 利用者の一括登録: brings the users of the own organisation to what a list says: invites, changes, disables and
   * enables them, as the single mutations do. A user is found by mail address and name: a line with another
   * name than the user of its address is refused, or, where that user is disabled, invites somebody new. Who
   * stands in no line stays as it is. All of it happens, or, where a line is wrong, nothing. For
   * administrators (管理者) of a contractor, an issuer or an obligee, who signed in; others are refused with
   * FORBIDDEN. Errors: TooManyPasswordLinksError, InvalidInputError, IdempotencyConflictError.
   *
   * @param input - The list.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `TOO_MANY_PASSWORD_LINKS`: Too many mails with links, by which users choose a
   * password, were asked for today.
   */
  readonly importUsers: (input: ImportUsersInput, call?: CallOptions) => Promise<ImportUsersSuccess>;

  /**
   * 利用者の招待: makes a user of the own organisation and sends a mail with a link, by which the person chooses a
   * password within 14 days (acceptInvitation). For administrators (管理者) of a contractor, an issuer or an
   * obligee, who signed in; others are refused with FORBIDDEN. Errors: TooManyPasswordLinksError,
   * InvalidInputError, IdempotencyConflictError.
   *
   * @param input - Who is invited, and as what.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `TOO_MANY_PASSWORD_LINKS`: Too many mails with links, by which users choose a
   * password, were asked for today.
   */
  readonly inviteUser: (input: InviteUserInput, call?: CallOptions) => Promise<InviteUserSuccess>;

  /**
   * Amends the guarantee as it was applied for and approved (変更保証契約の締結), with a new version of the certificate
   * where the rules ask for one. An additional premium (追加保証料) is settled first; it does not wait for a
   * returned one (返戻保証料). It does all or nothing. For its issuer (role ISSUER). Errors:
   * ApplicationNotFoundError, PremiumNotSettledError, RevisionConflictError, StepNotAllowedError,
   * InvalidInputError, IdempotencyConflictError.
   *
   * @param input - The application to issue.
   * @throws HoshoRefusal `APPLICATION_NOT_FOUND`: No application (保証申込) with this id is visible to the caller.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `PREMIUM_NOT_SETTLED`: The premium (保証料) was neither received (領収) nor went into
   * 保証料一括納付.
   * @throws HoshoRefusal `REVISION_CONFLICT`: The guarantee (保証契約) was changed since the caller read it; read
   * it again.
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly issueAppliedAmendment: (
    input: AmendmentApplicationStepInput,
    call?: CallOptions,
  ) => Promise<IssueAppliedAmendmentSuccess>;

  /**
   * Concludes the guarantee contract that was applied for, approved and paid for (保証契約の締結). It allots the
   * number and registers the certificate. For electronic delivery it also makes the auth key and queues the
   * notice to the contractor. It does all or nothing. For its issuer (role ISSUER). Errors:
   * ApplicationNotFoundError, PremiumNotSettledError, GuaranteeNumberTakenError,
   * GuaranteeNumbersExhaustedError, StepNotAllowedError, InvalidInputError, IdempotencyConflictError.
   *
   * @param input - The application to issue.
   * @throws HoshoRefusal `APPLICATION_NOT_FOUND`: No application (保証申込) with this id is visible to the caller.
   * @throws HoshoRefusal `GUARANTEE_NUMBER_TAKEN`: The guarantee number (保証契約番号) that was brought is in use.
   * @throws HoshoRefusal `GUARANTEE_NUMBERS_EXHAUSTED`: No number is left under the issuer's prefix.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `PREMIUM_NOT_SETTLED`: The premium (保証料) was neither received (領収) nor went into
   * 保証料一括納付.
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly issueAppliedGuarantee: (
    input: IssueAppliedGuaranteeInput,
    call?: CallOptions,
  ) => Promise<IssueAppliedGuaranteeSuccess>;

  /**
   * Issues a guarantee (保証契約の締結と電子証書の登録): allots its number, registers its first certificate and makes its
   * auth key, all or nothing. For issuers (role ISSUER), in their own name. Errors: GuaranteeNumberTakenError,
   * GuaranteeNumbersExhaustedError, InvalidInputError, IdempotencyConflictError.
   *
   * @param input - What issuer and contractor agreed on.
   * @throws HoshoRefusal `GUARANTEE_NUMBER_TAKEN`: The guarantee number (保証契約番号) that was brought is in use.
   * @throws HoshoRefusal `GUARANTEE_NUMBERS_EXHAUSTED`: No number is left under the issuer's prefix.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   */
  readonly issueGuarantee: (input: IssueGuaranteeInput, call?: CallOptions) => Promise<IssueGuaranteeSuccess>;

  /**
   * The guarantor (保証機関, 保証事業会社) that issues guarantees. Visible to every caller.
   *
   * What an issuer asks of applications; `null` where there is no issuer with this id.
   *
   * @param id - The id, `<concept>_<uuidv7>`.
   */
  readonly issuerRequirements: (id: string, call?: CallOptions) => Promise<IssuerRequirements | null>;

  /** All issuers (保証機関), in the order of their registration. */
  readonly issuers: List<Issuer>;

  /**
   * 電子証書閲覧用「認証キー」等のお知らせ: what is handed to the obligee, as a PDF with number and key in words, as a QR code,
   * and as an attached `hosho-key-notice.json`. The link stops when the key is reissued, each fetch is
   * recorded, and it takes the scope REVEAL_KEY.
   *
   * A secret: it holds the key. The file is fetched and compared with its digest; each call is recorded as
   * showing the key.
   *
   * @param input - Whose key to show.
   * @throws HoshoRefusal `DELIVERED_ON_PAPER`: The certificate is delivered on paper (書面交付); there is no auth
   * key (認証キー).
   * @throws HoshoRefusal `GUARANTEE_NOT_FOUND`: No guarantee (保証契約) with this id or number is visible to the
   * caller.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   */
  readonly keyNotice: (input: RevealAuthKeyInput, call?: CallOptions) => Promise<DownloadedFile>;

  /**
   * Puts labels (ラベル) on entries of the ledger, all or nothing; those that an entry bears already stay. For
   * obligees (role OBLIGEE, scope KEEP_LEDGER), in their own ledger; nobody else sees it. Errors:
   * InvalidInputError, IdempotencyConflictError.
   *
   * @param input - The entries and the labels.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   */
  readonly labelLedgerEntries: (
    input: LabelLedgerEntriesInput,
    call?: CallOptions,
  ) => Promise<LabelLedgerEntriesSuccess>;

  /**
   * The own ledger (保証台帳): what was opened or handed over here, and what the body recorded itself; what was
   * entered last comes first unless ordered otherwise. For obligees (role OBLIGEE); to others it is empty.
   */
  readonly ledger: List<LedgerEntry, LedgerEntryListArgs>;

  /**
   * One guarantee in a body's ledger (保証台帳): issued here, or recorded by the body. Only the own body sees it,
   * with its labels, notes and officers; nothing of these stands in the guarantee or its history.
   *
   * The documents attached to an entry of the own ledger, or to one that is assigned to the own department
   * (添付書類), with where to fetch
   * them. `null` where the caller may see none with this id.
   *
   * @param id - The id, `<concept>_<uuidv7>`.
   */
  readonly ledgerAttachments: (
    id: string,
    call?: CallOptions,
  ) => Promise<{
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /**
     * The documents attached to what the body recorded itself (添付書類), such as the scanned certificate, the
     * oldest first; at most 10. Null for what was issued here, to which nothing is attached.
     */
    readonly attachments: readonly AttachmentWithFile[] | null;
  } | null>;

  /**
   * The own ledger (保証台帳) as a CSV file, however long, as it is when the file is fetched. Columns: 種別, 区分, 状態,
   * 保証契約番号, 受注者, 保証機関, 工事名, 工事番号, 保証金額, 発行日, 保証期限, 対象年度, 部署, 担当者, ラベル, 保証の不足. Amounts are in yen, days are
   * YYYY-MM-DD. Notes and passwords do not stand in it. What is entered or changed while the file is fetched
   * may be missing or there twice. For obligees (role OBLIGEE); to others it has no lines.
   *
   * The file is fetched; one try may take ten minutes unless the client or the call says otherwise.
   */
  readonly ledgerCsv: (args?: LedgerCsvArgs, call?: CallOptions) => Promise<DownloadedFile>;

  /**
   * One guarantee in a body's ledger (保証台帳): issued here, or recorded by the body. Only the own body sees it,
   * with its labels, notes and officers; nothing of these stands in the guarantee or its history.
   *
   * `null` where there is no entry with this id in the own ledger (保証台帳).
   *
   * @param id - The id, `<concept>_<uuidv7>`.
   */
  readonly ledgerEntry: (id: string, call?: CallOptions) => Promise<LedgerEntry | null>;

  /**
   * The own ledger (保証台帳): what was opened or handed over here, and what the body recorded itself; what was
   * entered last comes first unless ordered otherwise. For obligees (role OBLIGEE); to others it is empty.
   *
   * How many entries of the own ledger (保証台帳) a filter finds, by their state.
   */
  readonly ledgerTotals: (
    args?: LedgerTotalsArgs,
    call?: CallOptions,
  ) => Promise<{
    /** How many entries the filter finds (件数): the whole ledger without one. At most 50,000 are counted. */
    readonly totalCount: number;
    /** Whether there are more than were counted: the 50,000 that were entered last. */
    readonly isTotalCapped: boolean;
    /** How many of those counted are in each state (状態別の件数), each state once. */
    readonly totals: readonly {
      /** The state. */
      readonly state: GuaranteeStatus;
      /** How many; with `isTotalCapped` at least so many. */
      readonly count: number;
    }[];
  }>;

  /** What the caller's own organisation wants to be told by mail (お知らせメールの設定). The operator has chosen nothing. */
  readonly mailChoices: (call?: CallOptions) => Promise<MailChoices>;

  /** The mails (お知らせメール) that the caller may see, newest first. */
  readonly mails: List<Mail, MailListArgs>;

  /**
   * Compares a guarantee with what the caller's own system knows of it (照合), field by field; it changes
   * nothing and takes no auth key. For every caller who sees the guarantee: an obligee compares what is in its
   * ledger, and a guarantee in favour of another body is no match for it. Errors: GuaranteeNotFoundError,
   * InvalidInputError.
   *
   * @param input - The guarantee and what is expected of it.
   * @throws HoshoRefusal `GUARANTEE_NOT_FOUND`: No guarantee (保証契約) with this id or number is visible to the
   * caller.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   */
  readonly matchGuarantee: (input: MatchGuaranteeInput, call?: CallOptions) => Promise<GuaranteeMatch>;

  /**
   * Compares up to 1,000 guarantees at once (一括照合), each as `matchGuarantee` does: an answer for each, in
   * order. The whole is refused only for the number of its items. Errors: InvalidInputError.
   *
   * @param input - The guarantees and what is expected of each.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   */
  readonly matchGuarantees: (input: MatchGuaranteesInput, call?: CallOptions) => Promise<GuaranteeMatches>;

  /**
   * 保証料一括納付 of a contractor at an issuer for a month, as one statement, with its PDF and CSV. For the
   * contractor, the issuer and the operator; null where nothing that the caller may see was settled in this
   * way. Declined applications charge nothing. What amendments made due stands on lines of its own.
   *
   * `null` where nothing that the caller may see was settled by 保証料一括納付 in this month.
   */
  readonly monthlyPremiums: (
    args: MonthlyPremiumsArgs,
    call?: CallOptions,
  ) => Promise<MonthlyPremiums | null>;

  /**
   * What sources said of an obligee's e-guarantees, and the rules that it recorded (発注者の履歴). For every caller.
   * What is its own: a department (部署) without any goes by its body's. Empty, too, where nobody knows the
   * obligee.
   *
   * @param obligeeId - The obligee (発注者), or a department of it.
   */
  readonly obligeeHistory: (
    obligeeId: string,
    call?: CallOptions,
  ) => Promise<{
    /** What sources said of its e-guarantees (導入), newest first: the last 100. */
    readonly adoptions: readonly AdoptionStatement[];
    /** The rules that it recorded, the latest day first: the last 100. */
    readonly policies: readonly {
      /** The first day on which they hold (適用開始日). */
      readonly effectiveFrom: CalendarDate;
      /** Where they stand (出典). */
      readonly source: string;
      /** When they were recorded (登録日時). */
      readonly recordedAt: DateTime;
    }[];
  }>;

  /**
   * The rules that an obligee (発注者) goes by on a day: ceilings, thresholds, rounding, each with its source. A
   * department goes by those of its body until it has its own. Null where there is no such obligee.
   */
  readonly obligeePolicy: (args: ObligeePolicyArgs, call?: CallOptions) => Promise<ObligeePolicy | null>;

  /**
   * Whom certificates for an obligee may be addressed to (被保証者の職・氏名): first who is certain, its own addressee,
   * its head (八代市長) or its body's, then those that officers approved in applications before, newest first.
   * They are offered: where nobody is certain, an application says it, unless the issuer itself approved but
   * one, without a name. Empty, too, where nobody knows the obligee.
   *
   * @param obligeeId - The obligee (発注者).
   */
  readonly obligeePosts: (obligeeId: string, call?: CallOptions) => Promise<readonly Post[]>;

  /**
   * Obligees (発注者), bodies and departments, in the order of their registration unless `orderBy` says
   * otherwise; the filter finds those that take e-guarantees (導入発注者). A body that an application merely named
   * is listed for its issuer and contractor alone until it adopts.
   */
  readonly obligees: List<Obligee, ObligeeListArgs>;

  /**
   * Opens a certificate (電子証書の閲覧) with number and key, and enters the guarantee into the obligee's ledger if
   * it is in its favour. For obligees (role OBLIGEE). An unknown number and a wrong key get the same answer.
   * Wrong keys are counted; after five at one number each brings a wait. Errors: CertificateNotFoundError,
   * TooManyGuessesError, InvalidInputError, IdempotencyConflictError.
   *
   * @param input - Number and key.
   * @throws HoshoRefusal `CERTIFICATE_NOT_FOUND`: Number and key do not open a certificate (電子証書). Unknown
   * numbers and wrong keys are not told apart.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `TOO_MANY_GUESSES`: Too many wrong auth keys (認証キー) were tried.
   */
  readonly openCertificate: (
    input: OpenCertificateInput,
    call?: CallOptions,
  ) => Promise<OpenCertificateSuccess>;

  /**
   * Opens up to 1,000 certificates at once (電子証書の一括閲覧), each as `openCertificate` does: an answer for each, in
   * order. For obligees (role OBLIGEE). Only wrong keys are counted, one by one, by the same bounds; pairs
   * behind a bound are not checked. A pair that is refused undoes nothing of the others. The whole is refused
   * only for the number of its items. Errors: InvalidInputError, IdempotencyConflictError.
   *
   * @param input - The pairs.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   */
  readonly openCertificates: (
    input: OpenCertificatesInput,
    call?: CallOptions,
  ) => Promise<OpenCertificatesSuccess>;

  /**
   * What a guarantee would cost (保証料の見積り) by the issuer's premium table in effect on a day, with the whole
   * calculation. For every signed-in caller; it is not binding. Errors: PremiumTableNotFoundError,
   * InvalidInputError.
   *
   * @param input - What is to be priced, by whom.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `PREMIUM_TABLE_NOT_FOUND`: The issuer has no premium table (保証料率表) for this kind in
   * effect on this day.
   */
  readonly premiumQuote: (input: PremiumQuoteInput, call?: CallOptions) => Promise<PremiumQuote>;

  /**
   * The premium tables (保証料率表) of an issuer, past, present and to come: the latest to apply first. Empty for
   * an issuer that there is not.
   */
  readonly premiumTables: List<PremiumTable, PremiumTableListArgs>;

  /**
   * Records what an obligee says of hand-overs (提出方法) from a day on, for ever; earlier days keep theirs. For
   * obligees (role OBLIGEE, access tokens: scope ADMINISTER), for themselves and their departments, and for
   * the operator. Errors: InvalidInputError, IdempotencyConflictError.
   *
   * @param input - The obligee and what it says.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   */
  readonly recordHandOverRules: (
    input: RecordHandOverRulesInput,
    call?: CallOptions,
  ) => Promise<RecordHandOverRulesSuccess>;

  /**
   * Records a guarantee that was not issued here in the own ledger (他機関の保証の登録): paper, a bank's, an insurer's
   * bond (電子証券), cash (契約保証金), securities. For obligees (role OBLIGEE, scope KEEP_LEDGER). Errors:
   * InvalidInputError, IdempotencyConflictError.
   *
   * @param input - What is recorded.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   */
  readonly recordLedgerEntry: (
    input: RecordLedgerEntryInput,
    call?: CallOptions,
  ) => Promise<RecordLedgerEntrySuccess>;

  /**
   * Records an obligee's own rules (発注者の取扱い) from a day on, for ever; earlier days keep theirs. For obligees
   * (role OBLIGEE), for themselves and their departments, and for the operator. Errors: InvalidInputError,
   * IdempotencyConflictError.
   *
   * @param input - The obligee and its rules.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   */
  readonly recordObligeePolicy: (
    input: RecordObligeePolicyInput,
    call?: CallOptions,
  ) => Promise<RecordObligeePolicySuccess>;

  /**
   * Records a premium table (保証料率表の登録), which then prices guarantees from its first day until a later table
   * applies. It is never changed: what was quoted for a past day can be quoted again. For issuers (role
   * ISSUER), in their own name. Errors: InvalidInputError, IdempotencyConflictError.
   *
   * @param input - The table.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   */
  readonly recordPremiumTable: (
    input: RecordPremiumTableInput,
    call?: CallOptions,
  ) => Promise<RecordPremiumTableSuccess>;

  /**
   * Goes on with a session: gives new tokens for its refresh token, which works once. One that comes a second
   * time has been copied, and ends the session; so a client whose answer was lost signs in again. Needs no
   * access token: send no Authorization header, because one that is not good ends the request. Takes no
   * idempotencyKey: its answer is secret and is kept nowhere. Errors: SessionEndedError, InvalidInputError.
   *
   * Sent once: after a lost answer, sign in again. `sessionToken` calls this by itself.
   *
   * @param input - The refresh token.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `SESSION_ENDED`: The session is over; sign in again.
   */
  readonly refreshSession: (input: RefreshSessionInput, call?: SingleTryOptions) => Promise<IssuedTokens>;

  /**
   * Registers works that the issuer knows (工事の事前登録), for contractors to apply from. For issuers (role ISSUER),
   * in their own name. Errors: InvalidInputError, IdempotencyConflictError.
   *
   * @param input - The works.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   */
  readonly registerWorks: (input: RegisterWorksInput, call?: CallOptions) => Promise<RegisterWorksSuccess>;

  /**
   * Works that were registered in advance (登録済工事), newest first: to the issuer those it registered, to a
   * contractor those that it may apply from.
   */
  readonly registeredWorks: List<RegisteredWorks>;

  /** The requests for a registration (利用登録の申請) that the caller may see, newest first. */
  readonly registrations: List<Registration, RegistrationListArgs>;

  /**
   * Replaces the auth key (認証キーの再発行) of a guarantee, for example when too many people know it. For the
   * contractor whose guarantee it is and the issuer that issued it; also after the guarantee has ended. The
   * old key stops at once, and with it the links to its notice; obligees that have opened the certificate go
   * on seeing it. The count of wrong keys starts again, so that the new key opens the certificate at once. The
   * contractor is told by mail, without the key. Errors: GuaranteeNotFoundError, DeliveredOnPaperError,
   * InvalidInputError, IdempotencyConflictError.
   *
   * @param input - Whose key to replace.
   * @throws HoshoRefusal `DELIVERED_ON_PAPER`: The certificate is delivered on paper (書面交付); there is no auth
   * key (認証キー).
   * @throws HoshoRefusal `GUARANTEE_NOT_FOUND`: No guarantee (保証契約) with this id or number is visible to the
   * caller.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   */
  readonly reissueAuthKey: (input: ReissueAuthKeyInput, call?: CallOptions) => Promise<ReissueAuthKeySuccess>;

  /**
   * 受領拒否: the obligee does not take what was handed over, and says why. The contractor is told by mail, and
   * hands it over again once it is corrected. For the obligee in whose favour it is (role OBLIGEE, access
   * tokens: scope OPEN). A body acts for its departments, and a department for its body. Errors:
   * GuaranteeNotFoundError, NotTheObligeeError, VersionConflictError, StepNotAllowedError, InvalidInputError,
   * IdempotencyConflictError.
   *
   * @param input - The guarantee and the reason.
   * @throws HoshoRefusal `GUARANTEE_NOT_FOUND`: No guarantee (保証契約) with this id or number is visible to the
   * caller.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `NOT_THE_OBLIGEE`: The caller has opened the guarantee, but it is not in its favour
   * (被保証者ではない).
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   * @throws HoshoRefusal `VERSION_CONFLICT`: The certificate (保証証書) was amended since the caller read it; read
   * the newest version.
   */
  readonly rejectGuarantee: (
    input: RejectGuaranteeInput,
    call?: CallOptions,
  ) => Promise<RejectGuaranteeSuccess>;

  /**
   * Removes a document (添付書類) from a draft or a returned application: its bytes are deleted. For the
   * contractor that made it. Errors: ApplicationNotFoundError, StepNotAllowedError, InvalidInputError,
   * IdempotencyConflictError.
   *
   * @param input - The application and the attachment.
   * @throws HoshoRefusal `APPLICATION_NOT_FOUND`: No application (保証申込) with this id is visible to the caller.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly removeAttachment: (
    input: RemoveAttachmentInput,
    call?: CallOptions,
  ) => Promise<RemoveAttachmentSuccess>;

  /**
   * Removes a document (添付書類) from a guarantee that was issued without an application and that has not ended:
   * its bytes are deleted. For the issuer that issued it (role ISSUER, scope ISSUE). Errors:
   * GuaranteeNotFoundError, StepNotAllowedError, InvalidInputError, IdempotencyConflictError.
   *
   * @param input - The guarantee and the attachment.
   * @throws HoshoRefusal `GUARANTEE_NOT_FOUND`: No guarantee (保証契約) with this id or number is visible to the
   * caller.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly removeGuaranteeAttachment: (
    input: RemoveGuaranteeAttachmentInput,
    call?: CallOptions,
  ) => Promise<RemoveGuaranteeAttachmentSuccess>;

  /**
   * Removes a document (添付書類) from an entry that the body recorded itself and that has not ended: its bytes
   * are deleted. For obligees (role OBLIGEE, scope KEEP_LEDGER), in their own ledger. Errors:
   * StepNotAllowedError, InvalidInputError, IdempotencyConflictError.
   *
   * @param input - The entry and the attachment.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly removeLedgerAttachment: (
    input: RemoveLedgerAttachmentInput,
    call?: CallOptions,
  ) => Promise<RemoveLedgerAttachmentSuccess>;

  /**
   * Sends deliveries again (再送), with the ids that they had: those that were given up (DEAD), or any that are
   * named. For every role, with scope ADMINISTER. Errors: WebhookEndpointNotFoundError,
   * WebhookDeliveryNotFoundError, InvalidInputError, IdempotencyConflictError.
   *
   * @param input - Which deliveries.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `WEBHOOK_DELIVERY_NOT_FOUND`: The receiver of webhooks (通知先) has no delivery with one
   * of these ids.
   * @throws HoshoRefusal `WEBHOOK_ENDPOINT_NOT_FOUND`: The caller's organisation has no receiver of webhooks
   * (通知先) with this id.
   */
  readonly replayWebhooks: (input: ReplayWebhooksInput, call?: CallOptions) => Promise<ReplayWebhooksSuccess>;

  /**
   * 添付書類: asks for an address to which the bytes of a document are PUT, for a draft or a returned application.
   * An application has at most 10 attachments. The whole file must arrive within 30 seconds of the PUT. For
   * the contractor that made it. Errors: ApplicationNotFoundError, StepNotAllowedError, InvalidInputError,
   * IdempotencyConflictError.
   *
   * @param input - The application and the file.
   * @throws HoshoRefusal `APPLICATION_NOT_FOUND`: No application (保証申込) with this id is visible to the caller.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly requestAttachmentUpload: (
    input: RequestAttachmentUploadInput,
    call?: CallOptions,
  ) => Promise<RequestAttachmentUploadSuccess>;

  /**
   * 添付書類: asks for an address to which the bytes of a document are PUT, for a guarantee (保証契約) that was issued
   * without an application and that has not ended. A guarantee has at most 10 attachments. The whole file must
   * arrive within 30 seconds of the PUT. For the issuer that issued it (role ISSUER, scope ISSUE). Errors:
   * GuaranteeNotFoundError, StepNotAllowedError, InvalidInputError, IdempotencyConflictError.
   *
   * @param input - The guarantee and the file.
   * @throws HoshoRefusal `GUARANTEE_NOT_FOUND`: No guarantee (保証契約) with this id or number is visible to the
   * caller.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly requestGuaranteeAttachmentUpload: (
    input: RequestGuaranteeAttachmentUploadInput,
    call?: CallOptions,
  ) => Promise<RequestGuaranteeAttachmentUploadSuccess>;

  /**
   * 添付書類: asks for an address to which the bytes of a document are PUT, for an entry that the body recorded
   * itself and that has not ended: the scanned certificate (証書の写し), letters. An entry has at most 10
   * attachments. The whole file must arrive within 30 seconds of the PUT. For obligees (role OBLIGEE, scope
   * KEEP_LEDGER), in their own ledger. Errors: StepNotAllowedError, InvalidInputError,
   * IdempotencyConflictError.
   *
   * @param input - The entry and the file.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly requestLedgerAttachmentUpload: (
    input: RequestLedgerAttachmentUploadInput,
    call?: CallOptions,
  ) => Promise<RequestLedgerAttachmentUploadSuccess>;

  /**
   * 利用登録の申請: asks an issuer for a registration. It needs no access token. The issuer's officer decides; login
   * ID and initial password come from there. Another input with the same idempotencyKey is another request,
   * because the caller is not known. Errors: TooManyRegistrationsError, InvalidInputError.
   *
   * Goes out without the client's access token.
   *
   * @param input - Who asks which issuer.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `TOO_MANY_REGISTRATIONS`: The issuer received too many requests for a registration
   * (利用登録) today.
   */
  readonly requestRegistration: (
    input: RequestRegistrationInput,
    call?: CallOptions,
  ) => Promise<RequestRegistrationSuccess>;

  /**
   * Sends a mail again (再送): queues a copy with the same words to the same address, at most 10 of one mail.
   * For the contractor that it went to (access tokens: scope APPLY), the issuer in whose name it went (scope
   * ISSUE), and the operator (scope ADMINISTER). After a fault of the mail server, list `mails(filter: {
   * status: FAILED })` and send each again. With the mail's id as `idempotencyKey` none is sent twice. Each
   * time is recorded. Errors: MailNotFoundError, MailWithdrawnError, ResendLimitReachedError,
   * InvalidInputError, IdempotencyConflictError.
   *
   * @param input - Which mail to send again.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `MAIL_NOT_FOUND`: No mail (お知らせメール) with this id is visible to the caller.
   * @throws HoshoRefusal `MAIL_WITHDRAWN`: The mail was withdrawn (取りやめ): before it was sent, the guarantee
   * was handed over anew, or the obligee decided on it.
   * @throws HoshoRefusal `RESEND_LIMIT_REACHED`: The mail was sent again (再送) as often as it may be.
   */
  readonly resendMail: (input: ResendMailInput, call?: CallOptions) => Promise<ResendMailSuccess>;

  /**
   * パスワード再発行: gives a user a new initial password. It ends all sessions of the user, revokes the access tokens
   * that the user made, and forgets the day's wrong passwords. For issuers, for users that came of requests
   * which they accepted, and for the operator (role ISSUER or OPERATOR, scope ADMINISTER). Only for a person
   * who signed in: an integration's access token is refused with FORBIDDEN. Errors: UserNotFoundError,
   * InvalidInputError, IdempotencyConflictError.
   *
   * @param input - Whose password to replace.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `USER_NOT_FOUND`: No user (利用者) with this id is one that the caller may manage.
   */
  readonly resetPassword: (input: ResetPasswordInput, call?: CallOptions) => Promise<ResetPasswordSuccess>;

  /**
   * パスワードの再設定: takes the password of a user of the own organisation and sends a mail with a link, by which the
   * user chooses another within a day (completePasswordReset). All sessions of the user end, and the access
   * tokens that the user made are revoked. Who is still invited gets the invitation again. At most 10 mails a
   * day go to one user. The only administrator uses changePassword instead. For administrators (管理者) of a
   * contractor, an issuer or an obligee, who signed in; others are refused with FORBIDDEN. Errors:
   * UserNotFoundError, LastAdministratorError, UserDisabledError, UserWithoutAddressError,
   * TooManyPasswordLinksError, InvalidInputError, IdempotencyConflictError.
   *
   * @param input - Whose password to take.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `LAST_ADMINISTRATOR`: The user is the organisation's only active administrator (管理者).
   * @throws HoshoRefusal `TOO_MANY_PASSWORD_LINKS`: Too many mails with links, by which users choose a
   * password, were asked for today.
   * @throws HoshoRefusal `USER_DISABLED`: The user (利用者) is disabled (無効).
   * @throws HoshoRefusal `USER_NOT_FOUND`: No user (利用者) with this id is one that the caller may manage.
   * @throws HoshoRefusal `USER_WITHOUT_ADDRESS`: No mail address (メールアドレス) of the user is known.
   */
  readonly resetUserPassword: (
    input: ResetUserPasswordInput,
    call?: CallOptions,
  ) => Promise<ResetUserPasswordSuccess>;

  /**
   * 差戻し: returns an application to its contractor with what to correct; at most 5 times. The contractor
   * corrects it (`changeApplication`) and submits it again. Until then it reserves nothing of its works
   * contract. A mail tells the contractor, where it has an address. For the issuer that it was submitted to
   * (role ISSUER). Errors: ApplicationNotFoundError, StepNotAllowedError, InvalidInputError,
   * IdempotencyConflictError.
   *
   * @param input - The application, and what to correct.
   * @throws HoshoRefusal `APPLICATION_NOT_FOUND`: No application (保証申込) with this id is visible to the caller.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly returnApplication: (
    input: ReturnApplicationInput,
    call?: CallOptions,
  ) => Promise<ReturnApplicationSuccess>;

  /**
   * 「表示」: shows the auth key (認証キー) of a guarantee, for the contractor to hand it to the obligee. For the
   * contractor whose guarantee it is and the issuer that issued it. Each time is recorded, a repeated call
   * too. Errors: GuaranteeNotFoundError, DeliveredOnPaperError, InvalidInputError, IdempotencyConflictError.
   *
   * @param input - Whose key to show.
   * @throws HoshoRefusal `DELIVERED_ON_PAPER`: The certificate is delivered on paper (書面交付); there is no auth
   * key (認証キー).
   * @throws HoshoRefusal `GUARANTEE_NOT_FOUND`: No guarantee (保証契約) with this id or number is visible to the
   * caller.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   */
  readonly revealAuthKey: (input: RevealAuthKeyInput, call?: CallOptions) => Promise<RevealAuthKeySuccess>;

  /**
   * Shows the viewing password (閲覧用パスワード) that the body recorded with an insurer's bond. Each time is
   * recorded, a repeated call too. For obligees (role OBLIGEE, scope REVEAL_KEY), in their own ledger. Errors:
   * InvalidInputError, IdempotencyConflictError.
   *
   * @param input - Whose password to show.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   */
  readonly revealLedgerPassword: (
    input: RevealLedgerPasswordInput,
    call?: CallOptions,
  ) => Promise<RevealLedgerPasswordSuccess>;

  /**
   * Revokes an access token of the own organisation's integrations, at once and for ever. For every role, with
   * scope ADMINISTER. Errors: AccessTokenNotFoundError, InvalidInputError, IdempotencyConflictError.
   *
   * @param input - Which access token to revoke.
   * @throws HoshoRefusal `ACCESS_TOKEN_NOT_FOUND`: The caller's organisation has no access token with this id.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   */
  readonly revokeAccessToken: (
    input: RevokeAccessTokenInput,
    call?: CallOptions,
  ) => Promise<RevokeAccessTokenSuccess>;

  /**
   * Gives a receiver of webhooks a new secret. For 24 hours deliveries are signed with the one before, too.
   * For every role, with scope ADMINISTER. Errors: WebhookEndpointNotFoundError, InvalidInputError,
   * IdempotencyConflictError.
   *
   * @param input - Which receiver.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `WEBHOOK_ENDPOINT_NOT_FOUND`: The caller's organisation has no receiver of webhooks
   * (通知先) with this id.
   */
  readonly rotateWebhookSecret: (
    input: RotateWebhookSecretInput,
    call?: CallOptions,
  ) => Promise<RotateWebhookSecretSuccess>;

  /**
   * Queues a delivery of type `TEST`, which tells of nothing, to see whether it arrives. It is tried at once,
   * unless the receiver is paused. For every role, with scope ADMINISTER. Errors:
   * WebhookEndpointNotFoundError, WebhookQueueFullError, InvalidInputError, IdempotencyConflictError.
   *
   * @param input - Which receiver.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `WEBHOOK_ENDPOINT_NOT_FOUND`: The caller's organisation has no receiver of webhooks
   * (通知先) with this id.
   * @throws HoshoRefusal `WEBHOOK_QUEUE_FULL`: As many deliveries as may wait for a receiver of webhooks (通知先)
   * wait already.
   */
  readonly sendTestWebhook: (
    input: SendTestWebhookInput,
    call?: CallOptions,
  ) => Promise<SendTestWebhookSuccess>;

  /**
   * 追加・返戻保証料の確定: sets what an approved amendment makes due, with a reason, beside the quote. Possible again
   * until it is settled; the last one counts. By an example table (参考例) nothing is due without it. For the
   * issuer (role ISSUER). Errors: ApplicationNotFoundError, RevisionConflictError, StepNotAllowedError,
   * InvalidInputError, IdempotencyConflictError.
   *
   * @param input - The application, what is due and the reason.
   * @throws HoshoRefusal `APPLICATION_NOT_FOUND`: No application (保証申込) with this id is visible to the caller.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `REVISION_CONFLICT`: The guarantee (保証契約) was changed since the caller read it; read
   * it again.
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly setAmendmentPremium: (
    input: SetAmendmentPremiumInput,
    call?: CallOptions,
  ) => Promise<SetAmendmentPremiumSuccess>;

  /**
   * 確定保証料: sets what is charged for an approved application, with a reason, beside the quote. Possible again
   * until it is settled; the last one counts. A quote by an example table (参考例) cannot be settled without it.
   * For its issuer (role ISSUER). Errors: ApplicationNotFoundError, StepNotAllowedError, InvalidInputError,
   * IdempotencyConflictError.
   *
   * @param input - The application, the premium and the reason.
   * @throws HoshoRefusal `APPLICATION_NOT_FOUND`: No application (保証申込) with this id is visible to the caller.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly setFinalPremium: (
    input: SetFinalPremiumInput,
    call?: CallOptions,
  ) => Promise<SetFinalPremiumSuccess>;

  /**
   * 追加保証料の領収、返戻保証料の支払: records that what the amendment makes due was paid, or paid back; once, before it is
   * issued. Refused until it is known what is due. For the issuer of the guarantee (role ISSUER). Errors:
   * ApplicationNotFoundError, RevisionConflictError, StepNotAllowedError, InvalidInputError,
   * IdempotencyConflictError.
   *
   * @param input - The application and how it was settled.
   * @throws HoshoRefusal `APPLICATION_NOT_FOUND`: No application (保証申込) with this id is visible to the caller.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `REVISION_CONFLICT`: The guarantee (保証契約) was changed since the caller read it; read
   * it again.
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly settleAmendmentPremium: (
    input: SettleAmendmentPremiumInput,
    call?: CallOptions,
  ) => Promise<SettleAmendmentPremiumSuccess>;

  /**
   * 保証料の領収: records that the premium of an approved application was received, or goes into 保証料一括納付; once. The
   * amount is the final premium, or else the quote, unless its table is an example. For its issuer (role
   * ISSUER). Errors: ApplicationNotFoundError, StepNotAllowedError, InvalidInputError,
   * IdempotencyConflictError.
   *
   * @param input - The application and how it was settled.
   * @throws HoshoRefusal `APPLICATION_NOT_FOUND`: No application (保証申込) with this id is visible to the caller.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly settlePremium: (input: SettlePremiumInput, call?: CallOptions) => Promise<SettlePremiumSuccess>;

  /**
   * ログイン: opens a session with login ID (お客様ID) and password. The same account applies for guarantees and
   * lists certificates. Needs no access token: send no Authorization header, because one that is not good ends
   * the request. Takes no idempotencyKey: its answer is secret and is kept nowhere. Where too many passwords
   * are being checked, the request ends with RATE_LIMITED and retryAfterSeconds. Errors: SignInRefusedError,
   * TooManySignInsError, PasswordChangeRequiredError, InvalidInputError.
   *
   * Sent once: a lost answer leaves a session that nobody has, so sign in again. `sessionToken` makes a
   * client's
   * token of the result.
   *
   * @param input - Login ID and password.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `PASSWORD_CHANGE_REQUIRED`: The initial password (初期パスワード) must be changed before the
   * first sign-in.
   * @throws HoshoRefusal `SIGN_IN_REFUSED`: Login ID (お客様ID) and password do not sign in. Unknown IDs and
   * wrong passwords are not told apart.
   * @throws HoshoRefusal `TOO_MANY_SIGN_INS`: Too many wrong passwords were tried for this login ID (お客様ID).
   */
  readonly signIn: (input: SignInInput, call?: SingleTryOptions) => Promise<IssuedTokens>;

  /**
   * ログアウト: ends the session of the access token in use, or that of a refresh token. With a refresh token send
   * no Authorization header: an expired one ends the request. Neither of the session's tokens works from now
   * on. An integration's access token belongs to no session: revoke it instead. Takes no idempotencyKey: a
   * second time there is no session. Errors: SessionEndedError, InvalidInputError.
   *
   * A call with a `refreshToken` goes out without the client's access token, which may have expired. Where the
   * answer of a first try was lost, the next one is refused: the session has ended all the same.
   *
   * @param input - Which session ends.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `SESSION_ENDED`: The session is over; sign in again.
   */
  readonly signOut: (input?: SignOutInput, call?: CallOptions) => Promise<SignOutSuccess>;

  /**
   * What to hand to the obligee, where, how and until when (提出のご案内). For everybody who sees the guarantee;
   * null where the caller sees none. What nobody knows is told as such.
   *
   * @param guaranteeId - The guarantee (保証契約).
   */
  readonly submissionGuide: (
    guaranteeId: string,
    call?: CallOptions,
  ) => Promise<{
    /** The guarantee (保証契約). */
    readonly guaranteeId: string;
    /** Its kind (区分), by which obligees route. */
    readonly kind: GuaranteeKind;
    /** The obligee as the certificate addresses it (発注者名). */
    readonly obligee: string;
    /**
     * The ways that are possible here; DIRECT only where somebody uses this system for the obligee. Of a
     * certificate on paper (書面交付) RECORDED alone. Empty once the guarantee has ended.
     */
    readonly channels: readonly HandOverChannel[];
    /** Where and how the obligee takes this kind (提出先); null where nobody knows. */
    readonly route: HandOverRoute | null;
    /**
     * The mail by which it would be handed over (提出メール); without contents where the certificate was delivered on
     * paper.
     */
    readonly mail: {
      /** Where it would go (提出先メールアドレス); null where nobody knows. */
      readonly to: string | null;
      /** Its subject (件名) as the obligee asks for it; null where a value for it is missing. */
      readonly subject: string | null;
      /** The values that the subject lacks, such as 仕様書番号; empty where it has all. */
      readonly lacking: readonly string[];
      /** Its words (本文); null where its subject is. */
      readonly text: string | null;
      /** The mail as a draft; null where its subject is, and for callers that see no auth key. */
      readonly eml: {
        /**
         * Where to GET it, an absolute address. It works until `expiresAt`, for this caller only, and holds no
         * secret. The caller proves again who it is. Programs and pages of other origins send the same
         * `Authorization` header. A browser on a page of the server's own origin sends the cookie that came with
         * this answer. Without either the server answers 401, to another caller 403, after `expiresAt` 410.
         */
        readonly url: string;
        /** Until when `url` works: 10 minutes. Ask again for another one. */
        readonly expiresAt: DateTime;
        /** What it is called where it is saved, such as 提出メール_前払金保証_2070004426.eml. */
        readonly fileName: string;
      } | null;
    };
    /** What to mind, and what is not known and to be asked (ご注意), in the caller's language. */
    readonly notes: readonly string[];
    /** Until when the obligee would decide (受領期限), if it were handed over today. */
    readonly receiptDueOn: CalendarDate;
    /** Where the obligee says so (根拠); null where nothing is known. */
    readonly source: string | null;
    /** The day of the source (時点); null where it bears none, or nothing is known. */
    readonly asOf: CalendarDate | null;
    /** Whether the obligee recorded it here itself; else it is what it publishes, or nothing. */
    readonly isOwn: boolean;
  } | null>;

  /**
   * Submits a draft, or a returned application (差戻し) again, to its issuer (申込), or lists all that stands in
   * the way. For the contractor that began it. Errors: ApplicationNotFoundError, StepNotAllowedError,
   * InvalidInputError, IdempotencyConflictError.
   *
   * @param input - The draft.
   * @throws HoshoRefusal `APPLICATION_NOT_FOUND`: No application (保証申込) with this id is visible to the caller.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly submitApplication: (
    input: ApplicationStepInput,
    call?: CallOptions,
  ) => Promise<SubmitApplicationSuccess>;

  /**
   * 承認待ちの取消し: takes back an end that waits for a second officer. The guarantee stays in force, and may be
   * amended or ended anew. For the issuer that issued it (role ISSUER, access tokens: scope ISSUE). Errors:
   * GuaranteeNotFoundError, PendingEndNotFoundError, StepNotAllowedError, InvalidInputError,
   * IdempotencyConflictError.
   *
   * @param input - The guarantee and the end that the officer saw.
   * @throws HoshoRefusal `GUARANTEE_NOT_FOUND`: No guarantee (保証契約) with this id or number is visible to the
   * caller.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `PENDING_END_NOT_FOUND`: The end that the input names does not wait for a second
   * officer (承認待ち); another one does.
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly takeBackPendingEnd: (
    input: PendingEndInput,
    call?: CallOptions,
  ) => Promise<TakeBackPendingEndSuccess>;

  /**
   * Takes labels (ラベル) off entries of the ledger, all or nothing; those that an entry does not bear are not
   * missed. For obligees (role OBLIGEE, scope KEEP_LEDGER), in their own ledger; nobody else sees it. Errors:
   * InvalidInputError, IdempotencyConflictError.
   *
   * @param input - The entries and the labels.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   */
  readonly unlabelLedgerEntries: (
    input: UnlabelLedgerEntriesInput,
    call?: CallOptions,
  ) => Promise<UnlabelLedgerEntriesSuccess>;

  /**
   * The users (利用者) that the caller may see, newest first: those of the own organisation, for an issuer also
   * those of contractors registered with it. Colleagues see each other's role, state, departments, mail
   * address and last sign-in.
   */
  readonly users: List<Colleague, UserListArgs>;

  /**
   * 利用者一覧: all users of the own organisation as CSV, in the form that importUsers takes; sent back as it is,
   * it changes nothing. null for whoever does not administer users: that takes an administrator (管理者) who
   * signed in.
   */
  readonly usersCsv: (call?: CallOptions) => Promise<{
    /** What to call the file. */
    readonly fileName: string;
    /** The file: in UTF-8 with a mark, a line for each user. */
    readonly text: string;
  } | null>;

  /** Who asks, by the access token of the request; null where none was sent. */
  readonly viewer: (call?: CallOptions) => Promise<Viewer | null>;

  /** What was sent, or is to be sent, to the own organisation's receivers of webhooks, newest first. */
  readonly webhookDeliveries: List<WebhookDelivery, WebhookDeliveryListArgs>;

  /** The receivers of webhooks (通知先) of the own organisation, newest first. */
  readonly webhookEndpoints: List<WebhookEndpoint>;

  /**
   * 変更申込の取下げ: gives it up, until what it makes due is settled. For the contractor that made it. Errors:
   * ApplicationNotFoundError, StepNotAllowedError, InvalidInputError, IdempotencyConflictError.
   *
   * @param input - The application.
   * @throws HoshoRefusal `APPLICATION_NOT_FOUND`: No application (保証申込) with this id is visible to the caller.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly withdrawAmendmentApplication: (
    input: AmendmentApplicationStepInput,
    call?: CallOptions,
  ) => Promise<WithdrawAmendmentApplicationSuccess>;

  /**
   * 取下げ: gives an application up, until its premium is settled. For the contractor that made it. Errors:
   * ApplicationNotFoundError, StepNotAllowedError, InvalidInputError, IdempotencyConflictError.
   *
   * @param input - The application.
   * @throws HoshoRefusal `APPLICATION_NOT_FOUND`: No application (保証申込) with this id is visible to the caller.
   * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
   * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
   * place.
   * @throws HoshoRefusal `STEP_NOT_ALLOWED`: What it is about is in a state from which this step does not
   * start.
   */
  readonly withdrawApplication: (
    input: ApplicationStepInput,
    call?: CallOptions,
  ) => Promise<WithdrawApplicationSuccess>;

  /**
   * An issuer's entry of a works contract (請負契約): what its guarantees and applications hang on. It says what
   * was approved or issued last, or amended by contract (変更契約), while each guarantee keeps what was stated for
   * it. The list of guarantees, narrowed to `worksContractId`, has them. Visible to the issuer, the contractor
   * and the operator.
   *
   * `null` where the caller may see no works contract with this id, which guarantees name as
   * `worksContract.id`.
   *
   * @param id - The id, `<concept>_<uuidv7>`.
   */
  readonly worksContract: (id: string, call?: CallOptions) => Promise<WorksContractEntry | null>;

  /**
   * Works contracts (請負契約), newest first: to an issuer its own entries, to a contractor the entries of its
   * contracts, to the operator all.
   */
  readonly worksContracts: List<WorksContractSummary, WorksContractEntryListArgs>;
}

/** All operations as methods of one client. */
export function methodsOf(client: HoshoClient): HoshoMethods {
  return {
    acceptGuarantee: acceptGuarantee.bind(undefined, client),
    acceptInvitation: acceptInvitation.bind(undefined, client),
    acceptRegistration: acceptRegistration.bind(undefined, client),
    accessTokens: listOf(client, accessTokens),
    addLedgerNote: addLedgerNote.bind(undefined, client),
    adoptionSources: adoptionSources.bind(undefined, client),
    amendGuarantee: amendGuarantee.bind(undefined, client),
    amendWorksContract: amendWorksContract.bind(undefined, client),
    amendmentApplication: amendmentApplication.bind(undefined, client),
    amendmentApplications: listOf(client, amendmentApplications),
    amendmentEffect: amendmentEffect.bind(undefined, client),
    applicationAttachments: applicationAttachments.bind(undefined, client),
    applyForAmendment: applyForAmendment.bind(undefined, client),
    applyForGuarantee: applyForGuarantee.bind(undefined, client),
    approveAmendmentApplication: approveAmendmentApplication.bind(undefined, client),
    approveApplication: approveApplication.bind(undefined, client),
    assignLedgerEntries: assignLedgerEntries.bind(undefined, client),
    cancelGuarantee: cancelGuarantee.bind(undefined, client),
    certificateOriginal: certificateOriginal.bind(undefined, client),
    certificatePdf: certificatePdf.bind(undefined, client),
    changeApplication: changeApplication.bind(undefined, client),
    changeLedgerEntry: changeLedgerEntry.bind(undefined, client),
    changePassword: changePassword.bind(undefined, client),
    changeUser: changeUser.bind(undefined, client),
    changeWebhookEndpoint: changeWebhookEndpoint.bind(undefined, client),
    changes: listOf(client, changes),
    chooseMails: chooseMails.bind(undefined, client),
    completePasswordReset: completePasswordReset.bind(undefined, client),
    confirmDischarge: confirmDischarge.bind(undefined, client),
    consentToCancellation: consentToCancellation.bind(undefined, client),
    contractorCorrections: listOf(client, contractorCorrections),
    contractors: listOf(client, contractors),
    correctContractor: correctContractor.bind(undefined, client),
    countersignCancellation: countersignCancellation.bind(undefined, client),
    countersignDischarge: countersignDischarge.bind(undefined, client),
    createAccessToken: createAccessToken.bind(undefined, client),
    createWebhookEndpoint: createWebhookEndpoint.bind(undefined, client),
    declineAmendmentApplication: declineAmendmentApplication.bind(undefined, client),
    declineApplication: declineApplication.bind(undefined, client),
    declineRegistration: declineRegistration.bind(undefined, client),
    deleteWebhookEndpoint: deleteWebhookEndpoint.bind(undefined, client),
    depositGuarantee: depositGuarantee.bind(undefined, client),
    disableUser: disableUser.bind(undefined, client),
    dischargeGuarantee: dischargeGuarantee.bind(undefined, client),
    eligibility: eligibility.bind(undefined, client),
    enableUser: enableUser.bind(undefined, client),
    endLedgerEntry: endLedgerEntry.bind(undefined, client),
    fileNewestVersions: fileNewestVersions.bind(undefined, client),
    guarantee: guarantee.bind(undefined, client),
    guaranteeApplication: guaranteeApplication.bind(undefined, client),
    guaranteeApplications: listOf(client, guaranteeApplications),
    guaranteeAttachments: guaranteeAttachments.bind(undefined, client),
    guaranteeDeposits: guaranteeDeposits.bind(undefined, client),
    guaranteeEndConfirmations: guaranteeEndConfirmations.bind(undefined, client),
    guaranteeEvents: guaranteeEvents.bind(undefined, client),
    guarantees: listOf(client, guarantees),
    guaranteesCsv: guaranteesCsv.bind(undefined, client),
    handOverRules: handOverRules.bind(undefined, client),
    importUsers: importUsers.bind(undefined, client),
    inviteUser: inviteUser.bind(undefined, client),
    issueAppliedAmendment: issueAppliedAmendment.bind(undefined, client),
    issueAppliedGuarantee: issueAppliedGuarantee.bind(undefined, client),
    issueGuarantee: issueGuarantee.bind(undefined, client),
    issuerRequirements: issuerRequirements.bind(undefined, client),
    issuers: listOf(client, issuers),
    keyNotice: keyNotice.bind(undefined, client),
    labelLedgerEntries: labelLedgerEntries.bind(undefined, client),
    ledger: listOf(client, ledger),
    ledgerAttachments: ledgerAttachments.bind(undefined, client),
    ledgerCsv: ledgerCsv.bind(undefined, client),
    ledgerEntry: ledgerEntry.bind(undefined, client),
    ledgerTotals: ledgerTotals.bind(undefined, client),
    mailChoices: mailChoices.bind(undefined, client),
    mails: listOf(client, mails),
    matchGuarantee: matchGuarantee.bind(undefined, client),
    matchGuarantees: matchGuarantees.bind(undefined, client),
    monthlyPremiums: monthlyPremiums.bind(undefined, client),
    obligeeHistory: obligeeHistory.bind(undefined, client),
    obligeePolicy: obligeePolicy.bind(undefined, client),
    obligeePosts: obligeePosts.bind(undefined, client),
    obligees: listOf(client, obligees),
    openCertificate: openCertificate.bind(undefined, client),
    openCertificates: openCertificates.bind(undefined, client),
    premiumQuote: premiumQuote.bind(undefined, client),
    premiumTables: listOf(client, premiumTables),
    recordHandOverRules: recordHandOverRules.bind(undefined, client),
    recordLedgerEntry: recordLedgerEntry.bind(undefined, client),
    recordObligeePolicy: recordObligeePolicy.bind(undefined, client),
    recordPremiumTable: recordPremiumTable.bind(undefined, client),
    refreshSession: refreshSession.bind(undefined, client),
    registerWorks: registerWorks.bind(undefined, client),
    registeredWorks: listOf(client, registeredWorks),
    registrations: listOf(client, registrations),
    reissueAuthKey: reissueAuthKey.bind(undefined, client),
    rejectGuarantee: rejectGuarantee.bind(undefined, client),
    removeAttachment: removeAttachment.bind(undefined, client),
    removeGuaranteeAttachment: removeGuaranteeAttachment.bind(undefined, client),
    removeLedgerAttachment: removeLedgerAttachment.bind(undefined, client),
    replayWebhooks: replayWebhooks.bind(undefined, client),
    requestAttachmentUpload: requestAttachmentUpload.bind(undefined, client),
    requestGuaranteeAttachmentUpload: requestGuaranteeAttachmentUpload.bind(undefined, client),
    requestLedgerAttachmentUpload: requestLedgerAttachmentUpload.bind(undefined, client),
    requestRegistration: requestRegistration.bind(undefined, client),
    resendMail: resendMail.bind(undefined, client),
    resetPassword: resetPassword.bind(undefined, client),
    resetUserPassword: resetUserPassword.bind(undefined, client),
    returnApplication: returnApplication.bind(undefined, client),
    revealAuthKey: revealAuthKey.bind(undefined, client),
    revealLedgerPassword: revealLedgerPassword.bind(undefined, client),
    revokeAccessToken: revokeAccessToken.bind(undefined, client),
    rotateWebhookSecret: rotateWebhookSecret.bind(undefined, client),
    sendTestWebhook: sendTestWebhook.bind(undefined, client),
    setAmendmentPremium: setAmendmentPremium.bind(undefined, client),
    setFinalPremium: setFinalPremium.bind(undefined, client),
    settleAmendmentPremium: settleAmendmentPremium.bind(undefined, client),
    settlePremium: settlePremium.bind(undefined, client),
    signIn: signIn.bind(undefined, client),
    signOut: signOut.bind(undefined, client),
    submissionGuide: submissionGuide.bind(undefined, client),
    submitApplication: submitApplication.bind(undefined, client),
    takeBackPendingEnd: takeBackPendingEnd.bind(undefined, client),
    unlabelLedgerEntries: unlabelLedgerEntries.bind(undefined, client),
    users: listOf(client, users),
    usersCsv: usersCsv.bind(undefined, client),
    viewer: viewer.bind(undefined, client),
    webhookDeliveries: listOf(client, webhookDeliveries),
    webhookEndpoints: listOf(client, webhookEndpoints),
    withdrawAmendmentApplication: withdrawAmendmentApplication.bind(undefined, client),
    withdrawApplication: withdrawApplication.bind(undefined, client),
    worksContract: worksContract.bind(undefined, client),
    worksContracts: listOf(client, worksContracts),
  };
}
