// Generated out of schema/schema.graphql and sdk/operations by `npm run codegen`. Do not edit.

import { askUnlessRefused } from "../ask-unless-refused.js";
import { ask } from "../ask.js";
import type { HoshoClient } from "../client.js";
import type { DownloadedFile, OfferedFile } from "../downloaded-file.js";
import { endSession } from "../end-session.js";
import { fetchFile } from "../fetch-file.js";
import type { CallOptions, SingleTryOptions } from "../hosho-options.js";
import { listOperation, type ListOperation } from "../list.js";
import { mutate, mutateAsVisitor, mutateOnceAsVisitor, withIdempotencyKey } from "../mutate.js";
import type { GuaranteeKind, GuaranteeStatus, HandOverChannel } from "./enums.js";
import {
  ACCESS_TOKEN,
  ADOPTION,
  ADOPTION_STATEMENT,
  ADVANCE_ACCOUNT,
  AMENDABLE_TERMS,
  AMENDMENT,
  AMENDMENT_APPLICATION,
  AMENDMENT_APPLICATION_EVENT,
  AMENDMENT_EFFECT,
  AMENDMENT_OF_PREMIUM,
  AMENDMENT_PREMIUM,
  AMENDMENT_PREMIUM_SETTLEMENT,
  AMENDMENT_REASON,
  AMOUNT_FINDING,
  APPLICATION_EVENT,
  APPLICATION_REQUIREMENTS,
  APPLICATION_RETURN,
  APPLIED_WORKS_CONTRACT,
  APPLIED_WORK_PERIOD,
  ATTACHMENT,
  ATTACHMENT_WITH_FILE,
  AUTH_KEY,
  CERTIFICATE,
  CERTIFICATE_ITEM,
  CERTIFICATE_STANDING,
  CHANGE,
  COLLEAGUE,
  COMPANY_FACTS,
  CONDITION_RULE,
  CONFIRMED_GUARANTEE,
  CONTRACTING_BRANCH,
  CONTRACTOR,
  CONTRACTOR_CORRECTION,
  CORRECTION,
  COVERAGE_GAP,
  DAYS_RULE,
  DEPOSIT,
  DEPOSIT_BANK,
  DUE_PREMIUM,
  ELIGIBILITY,
  ELIGIBILITY_REASON,
  END_CONFIRMATION,
  END_EVIDENCE,
  FINAL_PREMIUM,
  FISCAL_YEAR_PLAN,
  FORMER_AMENDMENT_PREMIUM,
  FORMER_FINAL_PREMIUM,
  GUARANTEE,
  GUARANTEE_APPLICATION,
  GUARANTEE_DIFFERENCES,
  GUARANTEE_END,
  GUARANTEE_EVENT,
  GUARANTEE_MATCH,
  GUARANTEE_SUMMARY,
  HANDED_OVER_GUARANTEE,
  HAND_OVER_ROUTE,
  HAND_OVER_RULES,
  INPUT_FINDING,
  ISSUED_TOKENS,
  ISSUER,
  ISSUER_BRANCH,
  ISSUER_REPRESENTATION,
  ISSUER_REQUIREMENTS,
  JOINT_VENTURE,
  JOINT_VENTURE_MEMBER,
  LEDGER_ENTRY,
  MAIL,
  MAIL_CHOICES,
  MEMBER_ACCOUNT,
  MONTHLY_PREMIUM,
  MONTHLY_PREMIUMS,
  OBLIGEE,
  OBLIGEE_POLICY,
  ONLINE_DISCOUNT,
  OPENED_CERTIFICATE,
  OPEN_CERTIFICATE_SUCCESS,
  PAGE_INFO,
  PAYEE_ACCOUNT,
  PDF_FILE,
  PENDING_GUARANTEE_END,
  PERCENT_RULE,
  PERFORMANCE_EXTENSION_RULE,
  POST,
  PREMIUM_BAND,
  PREMIUM_DIFFERENCE,
  PREMIUM_PART,
  PREMIUM_QUOTE,
  PREMIUM_SETTLEMENT,
  PREMIUM_TABLE,
  RECOGNISED_PROGRESS,
  REFUSAL,
  REGISTERED_WORKS,
  REGISTRATION,
  SECOND_GUARANTEE,
  TEXT_RULE,
  USER,
  VIEWER,
  WEBHOOK_DELIVERY,
  WEBHOOK_ENDPOINT,
  WORKS_CONTRACT,
  WORKS_CONTRACT_ENTRY,
  WORKS_CONTRACT_SUMMARY,
  WORKS_IDENTIFIERS,
  WORKS_TERMS,
  WORK_PERIOD,
  YEN_RULE,
} from "./fragment-texts.js";
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
export function acceptGuarantee(
  client: HoshoClient,
  input: AcceptGuaranteeInput,
  call?: CallOptions,
): Promise<AcceptGuaranteeSuccess> {
  return mutate<AcceptGuaranteeSuccess>(
    client,
    {
      field: "acceptGuarantee",
      success: "AcceptGuaranteeSuccess",
      text: `mutation acceptGuarantee($input:AcceptGuaranteeInput!){acceptGuarantee(input:$input){__typename ...on AcceptGuaranteeSuccess{guarantee{...HandedOverGuarantee}}...Refusal}}${DEPOSIT}${DEPOSIT_BANK}${GUARANTEE_SUMMARY}${HANDED_OVER_GUARANTEE}${INPUT_FINDING}${ISSUER_BRANCH}${REFUSAL}${WORK_PERIOD}${WORKS_CONTRACT}${WORKS_IDENTIFIERS}`,
    },
    input,
    call,
  );
}

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
export function acceptInvitation(
  client: HoshoClient,
  input: AcceptInvitationInput,
  call?: SingleTryOptions,
): Promise<IssuedTokens> {
  return mutateOnceAsVisitor<IssuedTokens>(
    client,
    {
      field: "acceptInvitation",
      success: "AcceptInvitationSuccess",
      text: `mutation acceptInvitation($input:AcceptInvitationInput!){acceptInvitation(input:$input){__typename ...on AcceptInvitationSuccess{...IssuedTokens}...Refusal}}${INPUT_FINDING}${ISSUED_TOKENS}${REFUSAL}${USER}`,
    },
    input,
    call,
  );
}

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
export function acceptRegistration(
  client: HoshoClient,
  input: AcceptRegistrationInput,
  call?: CallOptions,
): Promise<AcceptRegistrationSuccess> {
  return mutate<AcceptRegistrationSuccess>(
    client,
    {
      field: "acceptRegistration",
      success: "AcceptRegistrationSuccess",
      text: `mutation acceptRegistration($input:AcceptRegistrationInput!){acceptRegistration(input:$input){__typename ...on AcceptRegistrationSuccess{initialPassword registration{...Registration}}...Refusal}}${CONTRACTING_BRANCH}${CONTRACTOR}${INPUT_FINDING}${REFUSAL}${REGISTRATION}${USER}`,
    },
    input,
    call,
  );
}

/**
 * The access tokens of the own organisation's integrations, newest first, revoked and expired ones included;
 * those of sessions are not among them.
 */
export const accessTokens: ListOperation<AccessToken> = /* @__PURE__ */ listOperation(
  "accessTokens",
  () =>
    `query accessTokens($first:Int$after:String$last:Int$before:String){accessTokens(first:$first after:$after last:$last before:$before){nodes{...AccessToken}pageInfo{...PageInfo}}}${ACCESS_TOKEN}${PAGE_INFO}`,
);

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
export function addLedgerNote(
  client: HoshoClient,
  input: AddLedgerNoteInput,
  call?: CallOptions,
): Promise<AddLedgerNoteSuccess> {
  return mutate<AddLedgerNoteSuccess>(
    client,
    {
      field: "addLedgerNote",
      success: "AddLedgerNoteSuccess",
      text: `mutation addLedgerNote($input:AddLedgerNoteInput!){addLedgerNote(input:$input){__typename ...on AddLedgerNoteSuccess{entry{...LedgerEntry}}...Refusal}}${ATTACHMENT}${COVERAGE_GAP}${INPUT_FINDING}${LEDGER_ENTRY}${REFUSAL}`,
    },
    input,
    call,
  );
}

/**
 * Where it is known from which obligees take e-guarantees (導入発注者の出典): the last 100 sources, what was
 * imported last first. For every caller.
 */
export async function adoptionSources(
  client: HoshoClient,
  call?: CallOptions,
): Promise<
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
> {
  const data = await ask<{
    readonly adoptionSources: readonly {
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
    }[];
  }>(client, `query adoptionSources{adoptionSources{name url asOf obligees recordedAt}}`, {}, call);
  return data.adoptionSources;
}

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
export function amendGuarantee(
  client: HoshoClient,
  input: AmendGuaranteeInput,
  call?: CallOptions,
): Promise<AmendGuaranteeSuccess> {
  return mutate<AmendGuaranteeSuccess>(
    client,
    {
      field: "amendGuarantee",
      success: "AmendGuaranteeSuccess",
      text: `mutation amendGuarantee($input:AmendGuaranteeInput!){amendGuarantee(input:$input){__typename ...on AmendGuaranteeSuccess{amendment{...Amendment}certificate{...Certificate}guarantee{...GuaranteeSummary}warnings{...InputFinding}}...Refusal}}${AMENDABLE_TERMS}${AMENDMENT}${CERTIFICATE}${CERTIFICATE_ITEM}${CERTIFICATE_STANDING}${DEPOSIT_BANK}${GUARANTEE_SUMMARY}${INPUT_FINDING}${ISSUER_BRANCH}${REFUSAL}${WORK_PERIOD}${WORKS_CONTRACT}${WORKS_IDENTIFIERS}`,
    },
    input,
    call,
  );
}

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
export function amendWorksContract(
  client: HoshoClient,
  input: AmendWorksContractInput,
  call?: CallOptions,
): Promise<AmendWorksContractSuccess> {
  return mutate<AmendWorksContractSuccess>(
    client,
    {
      field: "amendWorksContract",
      success: "AmendWorksContractSuccess",
      text: `mutation amendWorksContract($input:AmendWorksContractInput!){amendWorksContract(input:$input){__typename ...on AmendWorksContractSuccess{worksContract{...WorksContractEntry}}...Refusal}}${FISCAL_YEAR_PLAN}${INPUT_FINDING}${JOINT_VENTURE}${JOINT_VENTURE_MEMBER}${REFUSAL}${WORK_PERIOD}${WORKS_CONTRACT_ENTRY}${WORKS_CONTRACT_SUMMARY}${WORKS_IDENTIFIERS}${WORKS_TERMS}`,
    },
    input,
    call,
  );
}

/**
 * An application for an amendment of a guarantee (変更申込). The contractor and the issuer of the guarantee see
 * it, and the operator; obligees do not. A guarantee has one under way at a time.
 *
 * `null` where the caller may see no application for an amendment with this id.
 *
 * @param id - The id, `<concept>_<uuidv7>`.
 */
export async function amendmentApplication(
  client: HoshoClient,
  id: string,
  call?: CallOptions,
): Promise<AmendmentApplication | null> {
  const data = await ask<{
    readonly node:
      | (AmendmentApplication & { readonly __typename: "AmendmentApplication" })
      | { readonly __typename?: never }
      | null;
  }>(
    client,
    `query amendmentApplication($id:ID!){node(id:$id){__typename ...AmendmentApplication}}${AMENDABLE_TERMS}${AMENDMENT_APPLICATION}${AMENDMENT_APPLICATION_EVENT}${AMENDMENT_PREMIUM}${AMENDMENT_PREMIUM_SETTLEMENT}${DUE_PREMIUM}${FORMER_AMENDMENT_PREMIUM}${ONLINE_DISCOUNT}${PREMIUM_BAND}${PREMIUM_DIFFERENCE}${PREMIUM_PART}${PREMIUM_QUOTE}${PREMIUM_TABLE}${WORK_PERIOD}`,
    { id },
    call,
  );
  return data.node?.__typename === "AmendmentApplication" ? data.node : null;
}

/**
 * Applications for amendments (変更申込) that the caller may see, newest first: to a contractor its own, to an
 * issuer those of the guarantees that it issued.
 */
export const amendmentApplications: ListOperation<AmendmentApplication, AmendmentApplicationListArgs> =
  /* @__PURE__ */ listOperation(
    "amendmentApplications",
    () =>
      `query amendmentApplications($filter:AmendmentApplicationFilter$first:Int$after:String$last:Int$before:String){amendmentApplications(filter:$filter first:$first after:$after last:$last before:$before){nodes{...AmendmentApplication}pageInfo{...PageInfo}}}${AMENDABLE_TERMS}${AMENDMENT_APPLICATION}${AMENDMENT_APPLICATION_EVENT}${AMENDMENT_PREMIUM}${AMENDMENT_PREMIUM_SETTLEMENT}${DUE_PREMIUM}${FORMER_AMENDMENT_PREMIUM}${ONLINE_DISCOUNT}${PAGE_INFO}${PREMIUM_BAND}${PREMIUM_DIFFERENCE}${PREMIUM_PART}${PREMIUM_QUOTE}${PREMIUM_TABLE}${WORK_PERIOD}`,
  );

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
export function amendmentEffect(
  client: HoshoClient,
  input: AmendmentEffectInput,
  call?: CallOptions,
): Promise<AmendmentEffect> {
  return askUnlessRefused<AmendmentEffect>(
    client,
    {
      field: "amendmentEffect",
      success: "AmendmentEffect",
      text: `query amendmentEffect($input:AmendmentEffectInput!){amendmentEffect(input:$input){__typename ...AmendmentEffect ...Refusal}}${AMENDABLE_TERMS}${AMENDMENT_EFFECT}${AMENDMENT_REASON}${AMOUNT_FINDING}${INPUT_FINDING}${ONLINE_DISCOUNT}${PREMIUM_BAND}${PREMIUM_DIFFERENCE}${PREMIUM_PART}${PREMIUM_QUOTE}${PREMIUM_TABLE}${REFUSAL}${WORK_PERIOD}`,
    },
    { input },
    call,
  );
}

/**
 * An application for a guarantee (保証申込). Only the contractor that made it sees a draft. Once it is
 * submitted, the issuer that it went to and the operator see it, too.
 *
 * The documents attached to an application (添付書類), with where to fetch them. `null` where the caller may see
 * none with this id.
 *
 * @param id - The id, `<concept>_<uuidv7>`.
 */
export async function applicationAttachments(
  client: HoshoClient,
  id: string,
  call?: CallOptions,
): Promise<{
  /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
  readonly id: string;
  /** The documents attached to it (添付書類). For the contractor and the issuer; null for others. */
  readonly attachments: readonly AttachmentWithFile[] | null;
} | null> {
  const data = await ask<{
    readonly node:
      | ({
          /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
          readonly id: string;
          /** The documents attached to it (添付書類). For the contractor and the issuer; null for others. */
          readonly attachments: readonly AttachmentWithFile[] | null;
        } & { readonly __typename: "GuaranteeApplication" })
      | { readonly __typename?: never }
      | null;
  }>(
    client,
    `query applicationAttachments($id:ID!){node(id:$id){__typename ...on GuaranteeApplication{id attachments{...AttachmentWithFile}}}}${ATTACHMENT}${ATTACHMENT_WITH_FILE}`,
    { id },
    call,
  );
  return data.node?.__typename === "GuaranteeApplication" ? data.node : null;
}

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
export function applyForAmendment(
  client: HoshoClient,
  input: ApplyForAmendmentInput,
  call?: CallOptions,
): Promise<ApplyForAmendmentSuccess> {
  return mutate<ApplyForAmendmentSuccess>(
    client,
    {
      field: "applyForAmendment",
      success: "ApplyForAmendmentSuccess",
      text: `mutation applyForAmendment($input:ApplyForAmendmentInput!){applyForAmendment(input:$input){__typename ...on ApplyForAmendmentSuccess{application{...AmendmentApplication}amountFinding{...AmountFinding}}...Refusal}}${AMENDABLE_TERMS}${AMENDMENT_APPLICATION}${AMENDMENT_APPLICATION_EVENT}${AMENDMENT_PREMIUM}${AMENDMENT_PREMIUM_SETTLEMENT}${AMOUNT_FINDING}${DUE_PREMIUM}${FORMER_AMENDMENT_PREMIUM}${INPUT_FINDING}${ONLINE_DISCOUNT}${PREMIUM_BAND}${PREMIUM_DIFFERENCE}${PREMIUM_PART}${PREMIUM_QUOTE}${PREMIUM_TABLE}${REFUSAL}${WORK_PERIOD}`,
    },
    input,
    call,
  );
}

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
export function applyForGuarantee(
  client: HoshoClient,
  input: ApplyForGuaranteeInput,
  call?: CallOptions,
): Promise<ApplyForGuaranteeSuccess> {
  return mutate<ApplyForGuaranteeSuccess>(
    client,
    {
      field: "applyForGuarantee",
      success: "ApplyForGuaranteeSuccess",
      text: `mutation applyForGuarantee($input:ApplyForGuaranteeInput!){applyForGuarantee(input:$input){__typename ...on ApplyForGuaranteeSuccess{application{...GuaranteeApplication}findings{...InputFinding}}...Refusal}}${ADVANCE_ACCOUNT}${APPLICATION_EVENT}${APPLICATION_RETURN}${APPLIED_WORK_PERIOD}${APPLIED_WORKS_CONTRACT}${ATTACHMENT}${COMPANY_FACTS}${CONTRACTING_BRANCH}${CORRECTION}${DEPOSIT_BANK}${FINAL_PREMIUM}${FISCAL_YEAR_PLAN}${FORMER_FINAL_PREMIUM}${GUARANTEE_APPLICATION}${INPUT_FINDING}${ISSUER_BRANCH}${JOINT_VENTURE}${JOINT_VENTURE_MEMBER}${MEMBER_ACCOUNT}${ONLINE_DISCOUNT}${POST}${PREMIUM_BAND}${PREMIUM_PART}${PREMIUM_QUOTE}${PREMIUM_SETTLEMENT}${PREMIUM_TABLE}${RECOGNISED_PROGRESS}${REFUSAL}${SECOND_GUARANTEE}${WORKS_IDENTIFIERS}`,
    },
    input,
    call,
  );
}

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
export function approveAmendmentApplication(
  client: HoshoClient,
  input: AmendmentApplicationStepInput,
  call?: CallOptions,
): Promise<ApproveAmendmentApplicationSuccess> {
  return mutate<ApproveAmendmentApplicationSuccess>(
    client,
    {
      field: "approveAmendmentApplication",
      success: "ApproveAmendmentApplicationSuccess",
      text: `mutation approveAmendmentApplication($input:AmendmentApplicationStepInput!){approveAmendmentApplication(input:$input){__typename ...on ApproveAmendmentApplicationSuccess{application{...AmendmentApplication}}...Refusal}}${AMENDABLE_TERMS}${AMENDMENT_APPLICATION}${AMENDMENT_APPLICATION_EVENT}${AMENDMENT_PREMIUM}${AMENDMENT_PREMIUM_SETTLEMENT}${DUE_PREMIUM}${FORMER_AMENDMENT_PREMIUM}${INPUT_FINDING}${ONLINE_DISCOUNT}${PREMIUM_BAND}${PREMIUM_DIFFERENCE}${PREMIUM_PART}${PREMIUM_QUOTE}${PREMIUM_TABLE}${REFUSAL}${WORK_PERIOD}`,
    },
    input,
    call,
  );
}

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
export function approveApplication(
  client: HoshoClient,
  input: ApproveApplicationInput,
  call?: CallOptions,
): Promise<ApproveApplicationSuccess> {
  return mutate<ApproveApplicationSuccess>(
    client,
    {
      field: "approveApplication",
      success: "ApproveApplicationSuccess",
      text: `mutation approveApplication($input:ApproveApplicationInput!){approveApplication(input:$input){__typename ...on ApproveApplicationSuccess{application{...GuaranteeApplication}}...Refusal}}${ADVANCE_ACCOUNT}${APPLICATION_EVENT}${APPLICATION_RETURN}${APPLIED_WORK_PERIOD}${APPLIED_WORKS_CONTRACT}${ATTACHMENT}${COMPANY_FACTS}${CONTRACTING_BRANCH}${CORRECTION}${DEPOSIT_BANK}${FINAL_PREMIUM}${FISCAL_YEAR_PLAN}${FORMER_FINAL_PREMIUM}${GUARANTEE_APPLICATION}${INPUT_FINDING}${ISSUER_BRANCH}${JOINT_VENTURE}${JOINT_VENTURE_MEMBER}${MEMBER_ACCOUNT}${ONLINE_DISCOUNT}${POST}${PREMIUM_BAND}${PREMIUM_PART}${PREMIUM_QUOTE}${PREMIUM_SETTLEMENT}${PREMIUM_TABLE}${RECOGNISED_PROGRESS}${REFUSAL}${SECOND_GUARANTEE}${WORKS_IDENTIFIERS}`,
    },
    input,
    call,
  );
}

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
export function assignLedgerEntries(
  client: HoshoClient,
  input: AssignLedgerEntriesInput,
  call?: CallOptions,
): Promise<AssignLedgerEntriesSuccess> {
  return mutate<AssignLedgerEntriesSuccess>(
    client,
    {
      field: "assignLedgerEntries",
      success: "AssignLedgerEntriesSuccess",
      text: `mutation assignLedgerEntries($input:AssignLedgerEntriesInput!){assignLedgerEntries(input:$input){__typename ...on AssignLedgerEntriesSuccess{entries{...LedgerEntry}}...Refusal}}${ATTACHMENT}${COVERAGE_GAP}${INPUT_FINDING}${LEDGER_ENTRY}${REFUSAL}`,
    },
    input,
    call,
  );
}

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
export function cancelGuarantee(
  client: HoshoClient,
  input: CancelGuaranteeInput,
  call?: CallOptions,
): Promise<CancelGuaranteeSuccess> {
  return mutate<CancelGuaranteeSuccess>(
    client,
    {
      field: "cancelGuarantee",
      success: "CancelGuaranteeSuccess",
      text: `mutation cancelGuarantee($input:CancelGuaranteeInput!){cancelGuarantee(input:$input){__typename ...on CancelGuaranteeSuccess{guarantee{...Guarantee}isPending}...Refusal}}${AMENDABLE_TERMS}${AMENDMENT}${AMOUNT_FINDING}${CERTIFICATE}${CERTIFICATE_ITEM}${CERTIFICATE_STANDING}${DEPOSIT_BANK}${END_EVIDENCE}${GUARANTEE}${GUARANTEE_END}${GUARANTEE_SUMMARY}${INPUT_FINDING}${ISSUER_BRANCH}${JOINT_VENTURE}${JOINT_VENTURE_MEMBER}${PENDING_GUARANTEE_END}${REFUSAL}${SECOND_GUARANTEE}${WORK_PERIOD}${WORKS_CONTRACT}${WORKS_IDENTIFIERS}`,
    },
    input,
    call,
  );
}

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
export function certificateOriginal(
  client: HoshoClient,
  guaranteeId: string,
  call?: CallOptions,
): Promise<DownloadedFile | null> {
  return fetchFile(
    client,
    async () => {
      const data = await ask<{ readonly certificateOriginal: OfferedFile | null }>(
        client,
        `query certificateOriginal($guaranteeId:ID!){certificateOriginal(guaranteeId:$guaranteeId){...PdfFile}}${PDF_FILE}`,
        { guaranteeId },
        call,
      );
      return data.certificateOriginal;
    },
    call,
  );
}

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
export function certificatePdf(
  client: HoshoClient,
  certificateId: string,
  call?: CallOptions,
): Promise<DownloadedFile | null> {
  return fetchFile(
    client,
    async () => {
      const data = await ask<{
        readonly node:
          | ({ readonly pdf: OfferedFile } & { readonly __typename: "Certificate" })
          | { readonly __typename?: never }
          | null;
      }>(
        client,
        `query certificatePdf($certificateId:ID!){node(id:$certificateId){__typename ...on Certificate{pdf{...PdfFile}}}}${PDF_FILE}`,
        { certificateId },
        call,
      );
      return data.node?.__typename === "Certificate" ? data.node.pdf : null;
    },
    call,
  );
}

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
export function changeApplication(
  client: HoshoClient,
  input: ChangeApplicationInput,
  call?: CallOptions,
): Promise<ChangeApplicationSuccess> {
  return mutate<ChangeApplicationSuccess>(
    client,
    {
      field: "changeApplication",
      success: "ChangeApplicationSuccess",
      text: `mutation changeApplication($input:ChangeApplicationInput!){changeApplication(input:$input){__typename ...on ChangeApplicationSuccess{application{...GuaranteeApplication}findings{...InputFinding}}...Refusal}}${ADVANCE_ACCOUNT}${APPLICATION_EVENT}${APPLICATION_RETURN}${APPLIED_WORK_PERIOD}${APPLIED_WORKS_CONTRACT}${ATTACHMENT}${COMPANY_FACTS}${CONTRACTING_BRANCH}${CORRECTION}${DEPOSIT_BANK}${FINAL_PREMIUM}${FISCAL_YEAR_PLAN}${FORMER_FINAL_PREMIUM}${GUARANTEE_APPLICATION}${INPUT_FINDING}${ISSUER_BRANCH}${JOINT_VENTURE}${JOINT_VENTURE_MEMBER}${MEMBER_ACCOUNT}${ONLINE_DISCOUNT}${POST}${PREMIUM_BAND}${PREMIUM_PART}${PREMIUM_QUOTE}${PREMIUM_SETTLEMENT}${PREMIUM_TABLE}${RECOGNISED_PROGRESS}${REFUSAL}${SECOND_GUARANTEE}${WORKS_IDENTIFIERS}`,
    },
    input,
    call,
  );
}

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
export function changeLedgerEntry(
  client: HoshoClient,
  input: ChangeLedgerEntryInput,
  call?: CallOptions,
): Promise<ChangeLedgerEntrySuccess> {
  return mutate<ChangeLedgerEntrySuccess>(
    client,
    {
      field: "changeLedgerEntry",
      success: "ChangeLedgerEntrySuccess",
      text: `mutation changeLedgerEntry($input:ChangeLedgerEntryInput!){changeLedgerEntry(input:$input){__typename ...on ChangeLedgerEntrySuccess{entry{...LedgerEntry}}...Refusal}}${ATTACHMENT}${COVERAGE_GAP}${INPUT_FINDING}${LEDGER_ENTRY}${REFUSAL}`,
    },
    input,
    call,
  );
}

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
export function changePassword(
  client: HoshoClient,
  input: ChangePasswordInput,
  call?: SingleTryOptions,
): Promise<IssuedTokens> {
  return mutateOnceAsVisitor<IssuedTokens>(
    client,
    {
      field: "changePassword",
      success: "ChangePasswordSuccess",
      text: `mutation changePassword($input:ChangePasswordInput!){changePassword(input:$input){__typename ...on ChangePasswordSuccess{...IssuedTokens}...Refusal}}${INPUT_FINDING}${ISSUED_TOKENS}${REFUSAL}${USER}`,
    },
    input,
    call,
  );
}

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
export function changeUser(
  client: HoshoClient,
  input: ChangeUserInput,
  call?: CallOptions,
): Promise<ChangeUserSuccess> {
  return mutate<ChangeUserSuccess>(
    client,
    {
      field: "changeUser",
      success: "ChangeUserSuccess",
      text: `mutation changeUser($input:ChangeUserInput!){changeUser(input:$input){__typename ...on ChangeUserSuccess{user{...Colleague}}...Refusal}}${COLLEAGUE}${INPUT_FINDING}${REFUSAL}${USER}`,
    },
    input,
    call,
  );
}

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
export function changeWebhookEndpoint(
  client: HoshoClient,
  input: ChangeWebhookEndpointInput,
  call?: CallOptions,
): Promise<ChangeWebhookEndpointSuccess> {
  return mutate<ChangeWebhookEndpointSuccess>(
    client,
    {
      field: "changeWebhookEndpoint",
      success: "ChangeWebhookEndpointSuccess",
      text: `mutation changeWebhookEndpoint($input:ChangeWebhookEndpointInput!){changeWebhookEndpoint(input:$input){__typename ...on ChangeWebhookEndpointSuccess{endpoint{...WebhookEndpoint}}...Refusal}}${INPUT_FINDING}${REFUSAL}${WEBHOOK_ENDPOINT}`,
    },
    input,
    call,
  );
}

/**
 * The feed of changes (変更履歴): the events that the caller may see, in an order that never changes. Nothing
 * comes before a cursor later: read on from `pageInfo.endCursor` at any time, which is never null here, and
 * miss nothing. A contractor sees the steps of its applications and guarantees; an issuer sees those of what
 * was submitted to it. An obligee sees those of a guarantee from its own opening on; the operator sees all
 * but drafts. The newest one: `last: 1`.
 */
export const changes: ListOperation<Change, ChangeListArgs> = /* @__PURE__ */ listOperation(
  "changes",
  () =>
    `query changes($types:[ChangeType!]$first:Int$after:String$last:Int$before:String){changes(types:$types first:$first after:$after last:$last before:$before){nodes{...Change}pageInfo{...PageInfo}}}${CHANGE}${PAGE_INFO}`,
);

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
export function chooseMails(
  client: HoshoClient,
  input: ChooseMailsInput,
  call?: CallOptions,
): Promise<ChooseMailsSuccess> {
  return mutate<ChooseMailsSuccess>(
    client,
    {
      field: "chooseMails",
      success: "ChooseMailsSuccess",
      text: `mutation chooseMails($input:ChooseMailsInput!){chooseMails(input:$input){__typename ...on ChooseMailsSuccess{mailChoices{...MailChoices}}...Refusal}}${INPUT_FINDING}${MAIL_CHOICES}${REFUSAL}`,
    },
    input,
    call,
  );
}

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
export function completePasswordReset(
  client: HoshoClient,
  input: CompletePasswordResetInput,
  call?: SingleTryOptions,
): Promise<IssuedTokens> {
  return mutateOnceAsVisitor<IssuedTokens>(
    client,
    {
      field: "completePasswordReset",
      success: "CompletePasswordResetSuccess",
      text: `mutation completePasswordReset($input:CompletePasswordResetInput!){completePasswordReset(input:$input){__typename ...on CompletePasswordResetSuccess{...IssuedTokens}...Refusal}}${INPUT_FINDING}${ISSUED_TOKENS}${REFUSAL}${USER}`,
    },
    input,
    call,
  );
}

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
export function confirmDischarge(
  client: HoshoClient,
  input: ConfirmDischargeInput,
  call?: CallOptions,
): Promise<ConfirmDischargeSuccess> {
  return mutate<ConfirmDischargeSuccess>(
    client,
    {
      field: "confirmDischarge",
      success: "ConfirmDischargeSuccess",
      text: `mutation confirmDischarge($input:ConfirmDischargeInput!){confirmDischarge(input:$input){__typename ...on ConfirmDischargeSuccess{guarantee{...ConfirmedGuarantee}}...Refusal}}${CONFIRMED_GUARANTEE}${DEPOSIT_BANK}${END_CONFIRMATION}${END_EVIDENCE}${GUARANTEE_SUMMARY}${INPUT_FINDING}${ISSUER_BRANCH}${REFUSAL}${WORK_PERIOD}${WORKS_CONTRACT}${WORKS_IDENTIFIERS}`,
    },
    input,
    call,
  );
}

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
export function consentToCancellation(
  client: HoshoClient,
  input: ConsentToCancellationInput,
  call?: CallOptions,
): Promise<ConsentToCancellationSuccess> {
  return mutate<ConsentToCancellationSuccess>(
    client,
    {
      field: "consentToCancellation",
      success: "ConsentToCancellationSuccess",
      text: `mutation consentToCancellation($input:ConsentToCancellationInput!){consentToCancellation(input:$input){__typename ...on ConsentToCancellationSuccess{guarantee{...ConfirmedGuarantee}}...Refusal}}${CONFIRMED_GUARANTEE}${DEPOSIT_BANK}${END_CONFIRMATION}${END_EVIDENCE}${GUARANTEE_SUMMARY}${INPUT_FINDING}${ISSUER_BRANCH}${REFUSAL}${WORK_PERIOD}${WORKS_CONTRACT}${WORKS_IDENTIFIERS}`,
    },
    input,
    call,
  );
}

/**
 * What contractors (受注者) corrected of what they state of themselves (登録事項の変更), newest first: a contractor's
 * own, an issuer's of the contractors registered with it. Others see none.
 */
export const contractorCorrections: ListOperation<ContractorCorrection, ContractorCorrectionListArgs> =
  /* @__PURE__ */ listOperation(
    "contractorCorrections",
    () =>
      `query contractorCorrections($contractorId:ID$first:Int$after:String$last:Int$before:String){contractorCorrections(contractorId:$contractorId first:$first after:$after last:$last before:$before){nodes{...ContractorCorrection}pageInfo{...PageInfo}}}${COMPANY_FACTS}${CONTRACTING_BRANCH}${CONTRACTOR_CORRECTION}${PAGE_INFO}`,
  );

/**
 * The contractors (受注者) that the caller may see, in the order of their registration unless `orderBy` says
 * otherwise.
 */
export const contractors: ListOperation<Contractor, ContractorListArgs> = /* @__PURE__ */ listOperation(
  "contractors",
  () =>
    `query contractors($filter:ContractorFilter$orderBy:PartyOrder!=REGISTRATION$first:Int$after:String$last:Int$before:String){contractors(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...Contractor}pageInfo{...PageInfo}}}${CONTRACTING_BRANCH}${CONTRACTOR}${PAGE_INFO}`,
);

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
export function correctContractor(
  client: HoshoClient,
  input: CorrectContractorInput,
  call?: CallOptions,
): Promise<CorrectContractorSuccess> {
  return mutate<CorrectContractorSuccess>(
    client,
    {
      field: "correctContractor",
      success: "CorrectContractorSuccess",
      text: `mutation correctContractor($input:CorrectContractorInput!){correctContractor(input:$input){__typename ...on CorrectContractorSuccess{correction{...ContractorCorrection}}...Refusal ...on TooManyCorrectionsError{limit retryAfterSeconds}}}${COMPANY_FACTS}${CONTRACTING_BRANCH}${CONTRACTOR_CORRECTION}${INPUT_FINDING}${REFUSAL}`,
    },
    input,
    call,
  );
}

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
export function countersignCancellation(
  client: HoshoClient,
  input: PendingEndInput,
  call?: CallOptions,
): Promise<CountersignCancellationSuccess> {
  return mutate<CountersignCancellationSuccess>(
    client,
    {
      field: "countersignCancellation",
      success: "CountersignCancellationSuccess",
      text: `mutation countersignCancellation($input:PendingEndInput!){countersignCancellation(input:$input){__typename ...on CountersignCancellationSuccess{guarantee{...Guarantee}}...Refusal}}${AMENDABLE_TERMS}${AMENDMENT}${AMOUNT_FINDING}${CERTIFICATE}${CERTIFICATE_ITEM}${CERTIFICATE_STANDING}${DEPOSIT_BANK}${END_EVIDENCE}${GUARANTEE}${GUARANTEE_END}${GUARANTEE_SUMMARY}${INPUT_FINDING}${ISSUER_BRANCH}${JOINT_VENTURE}${JOINT_VENTURE_MEMBER}${PENDING_GUARANTEE_END}${REFUSAL}${SECOND_GUARANTEE}${WORK_PERIOD}${WORKS_CONTRACT}${WORKS_IDENTIFIERS}`,
    },
    input,
    call,
  );
}

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
export function countersignDischarge(
  client: HoshoClient,
  input: PendingEndInput,
  call?: CallOptions,
): Promise<CountersignDischargeSuccess> {
  return mutate<CountersignDischargeSuccess>(
    client,
    {
      field: "countersignDischarge",
      success: "CountersignDischargeSuccess",
      text: `mutation countersignDischarge($input:PendingEndInput!){countersignDischarge(input:$input){__typename ...on CountersignDischargeSuccess{guarantee{...Guarantee}}...Refusal}}${AMENDABLE_TERMS}${AMENDMENT}${AMOUNT_FINDING}${CERTIFICATE}${CERTIFICATE_ITEM}${CERTIFICATE_STANDING}${DEPOSIT_BANK}${END_EVIDENCE}${GUARANTEE}${GUARANTEE_END}${GUARANTEE_SUMMARY}${INPUT_FINDING}${ISSUER_BRANCH}${JOINT_VENTURE}${JOINT_VENTURE_MEMBER}${PENDING_GUARANTEE_END}${REFUSAL}${SECOND_GUARANTEE}${WORK_PERIOD}${WORKS_CONTRACT}${WORKS_IDENTIFIERS}`,
    },
    input,
    call,
  );
}

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
export function createAccessToken(
  client: HoshoClient,
  input: CreateAccessTokenInput,
  call?: CallOptions,
): Promise<CreateAccessTokenSuccess> {
  return mutate<CreateAccessTokenSuccess>(
    client,
    {
      field: "createAccessToken",
      success: "CreateAccessTokenSuccess",
      text: `mutation createAccessToken($input:CreateAccessTokenInput!){createAccessToken(input:$input){__typename ...on CreateAccessTokenSuccess{token accessToken{...AccessToken}}...Refusal}}${ACCESS_TOKEN}${INPUT_FINDING}${REFUSAL}`,
    },
    input,
    call,
  );
}

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
export function createWebhookEndpoint(
  client: HoshoClient,
  input: CreateWebhookEndpointInput,
  call?: CallOptions,
): Promise<CreateWebhookEndpointSuccess> {
  return mutate<CreateWebhookEndpointSuccess>(
    client,
    {
      field: "createWebhookEndpoint",
      success: "CreateWebhookEndpointSuccess",
      text: `mutation createWebhookEndpoint($input:CreateWebhookEndpointInput!){createWebhookEndpoint(input:$input){__typename ...on CreateWebhookEndpointSuccess{endpoint{...WebhookEndpoint}secret}...Refusal}}${INPUT_FINDING}${REFUSAL}${WEBHOOK_ENDPOINT}`,
    },
    input,
    call,
  );
}

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
export function declineAmendmentApplication(
  client: HoshoClient,
  input: DeclineAmendmentApplicationInput,
  call?: CallOptions,
): Promise<DeclineAmendmentApplicationSuccess> {
  return mutate<DeclineAmendmentApplicationSuccess>(
    client,
    {
      field: "declineAmendmentApplication",
      success: "DeclineAmendmentApplicationSuccess",
      text: `mutation declineAmendmentApplication($input:DeclineAmendmentApplicationInput!){declineAmendmentApplication(input:$input){__typename ...on DeclineAmendmentApplicationSuccess{application{...AmendmentApplication}}...Refusal}}${AMENDABLE_TERMS}${AMENDMENT_APPLICATION}${AMENDMENT_APPLICATION_EVENT}${AMENDMENT_PREMIUM}${AMENDMENT_PREMIUM_SETTLEMENT}${DUE_PREMIUM}${FORMER_AMENDMENT_PREMIUM}${INPUT_FINDING}${ONLINE_DISCOUNT}${PREMIUM_BAND}${PREMIUM_DIFFERENCE}${PREMIUM_PART}${PREMIUM_QUOTE}${PREMIUM_TABLE}${REFUSAL}${WORK_PERIOD}`,
    },
    input,
    call,
  );
}

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
export function declineApplication(
  client: HoshoClient,
  input: DeclineApplicationInput,
  call?: CallOptions,
): Promise<DeclineApplicationSuccess> {
  return mutate<DeclineApplicationSuccess>(
    client,
    {
      field: "declineApplication",
      success: "DeclineApplicationSuccess",
      text: `mutation declineApplication($input:DeclineApplicationInput!){declineApplication(input:$input){__typename ...on DeclineApplicationSuccess{application{...GuaranteeApplication}}...Refusal}}${ADVANCE_ACCOUNT}${APPLICATION_EVENT}${APPLICATION_RETURN}${APPLIED_WORK_PERIOD}${APPLIED_WORKS_CONTRACT}${ATTACHMENT}${COMPANY_FACTS}${CONTRACTING_BRANCH}${CORRECTION}${DEPOSIT_BANK}${FINAL_PREMIUM}${FISCAL_YEAR_PLAN}${FORMER_FINAL_PREMIUM}${GUARANTEE_APPLICATION}${INPUT_FINDING}${ISSUER_BRANCH}${JOINT_VENTURE}${JOINT_VENTURE_MEMBER}${MEMBER_ACCOUNT}${ONLINE_DISCOUNT}${POST}${PREMIUM_BAND}${PREMIUM_PART}${PREMIUM_QUOTE}${PREMIUM_SETTLEMENT}${PREMIUM_TABLE}${RECOGNISED_PROGRESS}${REFUSAL}${SECOND_GUARANTEE}${WORKS_IDENTIFIERS}`,
    },
    input,
    call,
  );
}

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
export function declineRegistration(
  client: HoshoClient,
  input: DeclineRegistrationInput,
  call?: CallOptions,
): Promise<DeclineRegistrationSuccess> {
  return mutate<DeclineRegistrationSuccess>(
    client,
    {
      field: "declineRegistration",
      success: "DeclineRegistrationSuccess",
      text: `mutation declineRegistration($input:DeclineRegistrationInput!){declineRegistration(input:$input){__typename ...on DeclineRegistrationSuccess{registration{...Registration}}...Refusal}}${CONTRACTING_BRANCH}${CONTRACTOR}${INPUT_FINDING}${REFUSAL}${REGISTRATION}${USER}`,
    },
    input,
    call,
  );
}

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
export function deleteWebhookEndpoint(
  client: HoshoClient,
  input: DeleteWebhookEndpointInput,
  call?: CallOptions,
): Promise<DeleteWebhookEndpointSuccess> {
  return mutate<DeleteWebhookEndpointSuccess>(
    client,
    {
      field: "deleteWebhookEndpoint",
      success: "DeleteWebhookEndpointSuccess",
      text: `mutation deleteWebhookEndpoint($input:DeleteWebhookEndpointInput!){deleteWebhookEndpoint(input:$input){__typename ...on DeleteWebhookEndpointSuccess{endpointId}...Refusal}}${INPUT_FINDING}${REFUSAL}`,
    },
    input,
    call,
  );
}

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
export function depositGuarantee(
  client: HoshoClient,
  input: DepositGuaranteeInput,
  call?: CallOptions,
): Promise<DepositGuaranteeSuccess> {
  return mutate<DepositGuaranteeSuccess>(
    client,
    {
      field: "depositGuarantee",
      success: "DepositGuaranteeSuccess",
      text: `mutation depositGuarantee($input:DepositGuaranteeInput!){depositGuarantee(input:$input){__typename ...on DepositGuaranteeSuccess{guarantee{...HandedOverGuarantee}}...Refusal}}${DEPOSIT}${DEPOSIT_BANK}${GUARANTEE_SUMMARY}${HANDED_OVER_GUARANTEE}${INPUT_FINDING}${ISSUER_BRANCH}${REFUSAL}${WORK_PERIOD}${WORKS_CONTRACT}${WORKS_IDENTIFIERS}`,
    },
    input,
    call,
  );
}

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
export function disableUser(
  client: HoshoClient,
  input: DisableUserInput,
  call?: CallOptions,
): Promise<DisableUserSuccess> {
  return mutate<DisableUserSuccess>(
    client,
    {
      field: "disableUser",
      success: "DisableUserSuccess",
      text: `mutation disableUser($input:DisableUserInput!){disableUser(input:$input){__typename ...on DisableUserSuccess{user{...Colleague}}...Refusal}}${COLLEAGUE}${INPUT_FINDING}${REFUSAL}${USER}`,
    },
    input,
    call,
  );
}

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
export function dischargeGuarantee(
  client: HoshoClient,
  input: DischargeGuaranteeInput,
  call?: CallOptions,
): Promise<DischargeGuaranteeSuccess> {
  return mutate<DischargeGuaranteeSuccess>(
    client,
    {
      field: "dischargeGuarantee",
      success: "DischargeGuaranteeSuccess",
      text: `mutation dischargeGuarantee($input:DischargeGuaranteeInput!){dischargeGuarantee(input:$input){__typename ...on DischargeGuaranteeSuccess{guarantee{...Guarantee}isPending}...Refusal}}${AMENDABLE_TERMS}${AMENDMENT}${AMOUNT_FINDING}${CERTIFICATE}${CERTIFICATE_ITEM}${CERTIFICATE_STANDING}${DEPOSIT_BANK}${END_EVIDENCE}${GUARANTEE}${GUARANTEE_END}${GUARANTEE_SUMMARY}${INPUT_FINDING}${ISSUER_BRANCH}${JOINT_VENTURE}${JOINT_VENTURE_MEMBER}${PENDING_GUARANTEE_END}${REFUSAL}${SECOND_GUARANTEE}${WORK_PERIOD}${WORKS_CONTRACT}${WORKS_IDENTIFIERS}`,
    },
    input,
    call,
  );
}

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
export function eligibility(
  client: HoshoClient,
  input: EligibilityInput,
  call?: CallOptions,
): Promise<Eligibility> {
  return askUnlessRefused<Eligibility>(
    client,
    {
      field: "eligibility",
      success: "Eligibility",
      text: `query eligibility($input:EligibilityInput!){eligibility(input:$input){__typename ...Eligibility ...Refusal}}${ELIGIBILITY}${ELIGIBILITY_REASON}${INPUT_FINDING}${REFUSAL}`,
    },
    { input },
    call,
  );
}

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
export function enableUser(
  client: HoshoClient,
  input: EnableUserInput,
  call?: CallOptions,
): Promise<EnableUserSuccess> {
  return mutate<EnableUserSuccess>(
    client,
    {
      field: "enableUser",
      success: "EnableUserSuccess",
      text: `mutation enableUser($input:EnableUserInput!){enableUser(input:$input){__typename ...on EnableUserSuccess{user{...Colleague}}...Refusal}}${COLLEAGUE}${INPUT_FINDING}${REFUSAL}${USER}`,
    },
    input,
    call,
  );
}

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
export function endLedgerEntry(
  client: HoshoClient,
  input: EndLedgerEntryInput,
  call?: CallOptions,
): Promise<EndLedgerEntrySuccess> {
  return mutate<EndLedgerEntrySuccess>(
    client,
    {
      field: "endLedgerEntry",
      success: "EndLedgerEntrySuccess",
      text: `mutation endLedgerEntry($input:EndLedgerEntryInput!){endLedgerEntry(input:$input){__typename ...on EndLedgerEntrySuccess{entry{...LedgerEntry}}...Refusal}}${ATTACHMENT}${COVERAGE_GAP}${INPUT_FINDING}${LEDGER_ENTRY}${REFUSAL}`,
    },
    input,
    call,
  );
}

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
export function fileNewestVersions(
  client: HoshoClient,
  input: FileNewestVersionsInput,
  call?: CallOptions,
): Promise<FileNewestVersionsSuccess> {
  return mutate<FileNewestVersionsSuccess>(
    client,
    {
      field: "fileNewestVersions",
      success: "FileNewestVersionsSuccess",
      text: `mutation fileNewestVersions($input:FileNewestVersionsInput!){fileNewestVersions(input:$input){__typename ...on FileNewestVersionsSuccess{entries{...LedgerEntry}}...Refusal}}${ATTACHMENT}${COVERAGE_GAP}${INPUT_FINDING}${LEDGER_ENTRY}${REFUSAL}`,
    },
    input,
    call,
  );
}

/**
 * The guarantee (保証契約) with this number; null where there is none that the caller may see. An obligee opens
 * it with `openCertificate` first.
 *
 * @param number - The guarantee number (保証契約番号).
 */
export async function guarantee(
  client: HoshoClient,
  number: GuaranteeNumber,
  call?: CallOptions,
): Promise<Guarantee | null> {
  const data = await ask<{ readonly guarantee: Guarantee | null }>(
    client,
    `query guarantee($number:GuaranteeNumber!){guarantee(number:$number){...Guarantee}}${AMENDABLE_TERMS}${AMENDMENT}${AMOUNT_FINDING}${CERTIFICATE}${CERTIFICATE_ITEM}${CERTIFICATE_STANDING}${DEPOSIT_BANK}${END_EVIDENCE}${GUARANTEE}${GUARANTEE_END}${GUARANTEE_SUMMARY}${ISSUER_BRANCH}${JOINT_VENTURE}${JOINT_VENTURE_MEMBER}${PENDING_GUARANTEE_END}${SECOND_GUARANTEE}${WORK_PERIOD}${WORKS_CONTRACT}${WORKS_IDENTIFIERS}`,
    { number },
    call,
  );
  return data.guarantee;
}

/**
 * An application for a guarantee (保証申込). Only the contractor that made it sees a draft. Once it is
 * submitted, the issuer that it went to and the operator see it, too.
 *
 * `null` where the caller may see no application with this id.
 *
 * @param id - The id, `<concept>_<uuidv7>`.
 */
export async function guaranteeApplication(
  client: HoshoClient,
  id: string,
  call?: CallOptions,
): Promise<GuaranteeApplication | null> {
  const data = await ask<{
    readonly node:
      | (GuaranteeApplication & { readonly __typename: "GuaranteeApplication" })
      | { readonly __typename?: never }
      | null;
  }>(
    client,
    `query guaranteeApplication($id:ID!){node(id:$id){__typename ...GuaranteeApplication}}${ADVANCE_ACCOUNT}${APPLICATION_EVENT}${APPLICATION_RETURN}${APPLIED_WORK_PERIOD}${APPLIED_WORKS_CONTRACT}${ATTACHMENT}${COMPANY_FACTS}${CONTRACTING_BRANCH}${CORRECTION}${DEPOSIT_BANK}${FINAL_PREMIUM}${FISCAL_YEAR_PLAN}${FORMER_FINAL_PREMIUM}${GUARANTEE_APPLICATION}${ISSUER_BRANCH}${JOINT_VENTURE}${JOINT_VENTURE_MEMBER}${MEMBER_ACCOUNT}${ONLINE_DISCOUNT}${POST}${PREMIUM_BAND}${PREMIUM_PART}${PREMIUM_QUOTE}${PREMIUM_SETTLEMENT}${PREMIUM_TABLE}${RECOGNISED_PROGRESS}${SECOND_GUARANTEE}${WORKS_IDENTIFIERS}`,
    { id },
    call,
  );
  return data.node?.__typename === "GuaranteeApplication" ? data.node : null;
}

/**
 * Applications (保証申込) that the caller may see, newest first: to a contractor its own, drafts included, to an
 * issuer those submitted to it.
 */
export const guaranteeApplications: ListOperation<GuaranteeApplication, GuaranteeApplicationListArgs> =
  /* @__PURE__ */ listOperation(
    "guaranteeApplications",
    () =>
      `query guaranteeApplications($filter:GuaranteeApplicationFilter$first:Int$after:String$last:Int$before:String){guaranteeApplications(filter:$filter first:$first after:$after last:$last before:$before){nodes{...GuaranteeApplication}pageInfo{...PageInfo}}}${ADVANCE_ACCOUNT}${APPLICATION_EVENT}${APPLICATION_RETURN}${APPLIED_WORK_PERIOD}${APPLIED_WORKS_CONTRACT}${ATTACHMENT}${COMPANY_FACTS}${CONTRACTING_BRANCH}${CORRECTION}${DEPOSIT_BANK}${FINAL_PREMIUM}${FISCAL_YEAR_PLAN}${FORMER_FINAL_PREMIUM}${GUARANTEE_APPLICATION}${ISSUER_BRANCH}${JOINT_VENTURE}${JOINT_VENTURE_MEMBER}${MEMBER_ACCOUNT}${ONLINE_DISCOUNT}${PAGE_INFO}${POST}${PREMIUM_BAND}${PREMIUM_PART}${PREMIUM_QUOTE}${PREMIUM_SETTLEMENT}${PREMIUM_TABLE}${RECOGNISED_PROGRESS}${SECOND_GUARANTEE}${WORKS_IDENTIFIERS}`,
  );

/**
 * The guarantee contract (保証契約) between contractor and issuer, in favour of the obligee. Visible to its
 * contractor, its issuer, obligees that opened it with number and key, and the operator.
 *
 * The documents attached to a guarantee by its issuer (添付書類), with where to fetch them. `null` where the
 * caller may see none with this id.
 *
 * @param id - The id, `<concept>_<uuidv7>`.
 */
export async function guaranteeAttachments(
  client: HoshoClient,
  id: string,
  call?: CallOptions,
): Promise<{
  /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
  readonly id: string;
  /**
   * The documents that the issuer attached (添付書類), the oldest first, at most 10. Empty where the guarantee
   * came out of an application, which has its own. For the contractor and the issuer; null for others.
   */
  readonly attachments: readonly AttachmentWithFile[] | null;
} | null> {
  const data = await ask<{
    readonly node:
      | ({
          /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
          readonly id: string;
          /**
           * The documents that the issuer attached (添付書類), the oldest first, at most 10. Empty where the guarantee
           * came out of an application, which has its own. For the contractor and the issuer; null for others.
           */
          readonly attachments: readonly AttachmentWithFile[] | null;
        } & { readonly __typename: "Guarantee" })
      | { readonly __typename?: never }
      | null;
  }>(
    client,
    `query guaranteeAttachments($id:ID!){node(id:$id){__typename ...on Guarantee{id attachments{...AttachmentWithFile}}}}${ATTACHMENT}${ATTACHMENT_WITH_FILE}`,
    { id },
    call,
  );
  return data.node?.__typename === "Guarantee" ? data.node : null;
}

/**
 * The guarantee (保証契約) with this number; null where there is none that the caller may see. An obligee opens
 * it with `openCertificate` first.
 *
 * @param number - The guarantee number (保証契約番号).
 */
export async function guaranteeDeposits(
  client: HoshoClient,
  number: GuaranteeNumber,
  call?: CallOptions,
): Promise<HandedOverGuarantee | null> {
  const data = await ask<{ readonly guarantee: HandedOverGuarantee | null }>(
    client,
    `query guaranteeDeposits($number:GuaranteeNumber!){guarantee(number:$number){...HandedOverGuarantee}}${DEPOSIT}${DEPOSIT_BANK}${GUARANTEE_SUMMARY}${HANDED_OVER_GUARANTEE}${ISSUER_BRANCH}${WORK_PERIOD}${WORKS_CONTRACT}${WORKS_IDENTIFIERS}`,
    { number },
    call,
  );
  return data.guarantee;
}

/**
 * The guarantee (保証契約) with this number; null where there is none that the caller may see. An obligee opens
 * it with `openCertificate` first.
 *
 * @param number - The guarantee number (保証契約番号).
 */
export async function guaranteeEndConfirmations(
  client: HoshoClient,
  number: GuaranteeNumber,
  call?: CallOptions,
): Promise<ConfirmedGuarantee | null> {
  const data = await ask<{ readonly guarantee: ConfirmedGuarantee | null }>(
    client,
    `query guaranteeEndConfirmations($number:GuaranteeNumber!){guarantee(number:$number){...ConfirmedGuarantee}}${CONFIRMED_GUARANTEE}${DEPOSIT_BANK}${END_CONFIRMATION}${END_EVIDENCE}${GUARANTEE_SUMMARY}${ISSUER_BRANCH}${WORK_PERIOD}${WORKS_CONTRACT}${WORKS_IDENTIFIERS}`,
    { number },
    call,
  );
  return data.guarantee;
}

/**
 * What was done with it, oldest first, the newest 50 (履歴): its issue, amendments and end, each time that its
 * auth key (認証キー) was shown, and each opening. An obligee sees issue, amendments, end and its own openings;
 * hand-over, receipt and confirmations only where it is in its favour.
 *
 * `null` where the caller may see no guarantee with this number.
 *
 * @param number - The guarantee number (保証契約番号).
 */
export async function guaranteeEvents(
  client: HoshoClient,
  number: GuaranteeNumber,
  call?: CallOptions,
): Promise<readonly GuaranteeEvent[] | null> {
  const data = await ask<{ readonly guarantee: { readonly events: readonly GuaranteeEvent[] } | null }>(
    client,
    `query guaranteeEvents($number:GuaranteeNumber!){guarantee(number:$number){events{...GuaranteeEvent}}}${GUARANTEE_EVENT}`,
    { number },
    call,
  );
  return data.guarantee?.events ?? null;
}

/**
 * The list 保証工事一覧: the guarantees that the caller may see, newest first unless ordered otherwise.
 * `guaranteesCsv` gives the whole list as a file.
 */
export const guarantees: ListOperation<GuaranteeSummary, GuaranteeListArgs> = /* @__PURE__ */ listOperation(
  "guarantees",
  () =>
    `query guarantees($filter:GuaranteeFilter$orderBy:GuaranteeOrder$first:Int$after:String$last:Int$before:String){guarantees(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...GuaranteeSummary updatedAt}pageInfo{...PageInfo}}}${DEPOSIT_BANK}${GUARANTEE_SUMMARY}${ISSUER_BRANCH}${PAGE_INFO}${WORK_PERIOD}${WORKS_CONTRACT}${WORKS_IDENTIFIERS}`,
);

/**
 * The whole list 保証工事一覧 as a CSV file, however long, as the caller may see it when it is fetched. Columns:
 * 種別 (電子, 書面), 発行日, 保証契約番号, 区分 (契約, 前払, 中間), 変更, 発注者 (宛名), 工事名, 請負金額（総額）, 請負金額（対象額）, 保証金額, 保証期限, 状態. Amounts
 * are in yen, days are YYYY-MM-DD. In an order by amount or expiry, what is amended while the file is
 * fetched may be missing or there twice.
 *
 * The file is fetched; one try may take ten minutes unless the client or the call says otherwise.
 */
export function guaranteesCsv(
  client: HoshoClient,
  args: GuaranteesCsvArgs = {},
  call?: CallOptions,
): Promise<DownloadedFile> {
  return fetchFile(
    client,
    async () => {
      const data = await ask<{ readonly guaranteesCsv: OfferedFile }>(
        client,
        `query guaranteesCsv($filter:GuaranteeFilter$orderBy:GuaranteeOrder){guaranteesCsv(filter:$filter orderBy:$orderBy){url fileName}}`,
        args,
        call,
      );
      return data.guaranteesCsv;
    },
    call,
  );
}

/**
 * What an obligee (発注者) says of hand-overs (提出方法) on a day: where each kind of guarantee goes, under which
 * subject, and how long it takes to decide. Null where nobody knows anything. Every caller sees it: it is
 * public.
 */
export async function handOverRules(
  client: HoshoClient,
  args: HandOverRulesArgs,
  call?: CallOptions,
): Promise<HandOverRules | null> {
  const data = await ask<{ readonly handOverRules: HandOverRules | null }>(
    client,
    `query handOverRules($obligeeId:ID!$on:CalendarDate){handOverRules(obligeeId:$obligeeId on:$on){...HandOverRules}}${HAND_OVER_ROUTE}${HAND_OVER_RULES}`,
    args,
    call,
  );
  return data.handOverRules;
}

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
export function importUsers(
  client: HoshoClient,
  input: ImportUsersInput,
  call?: CallOptions,
): Promise<ImportUsersSuccess> {
  return mutate<ImportUsersSuccess>(
    client,
    {
      field: "importUsers",
      success: "ImportUsersSuccess",
      text: `mutation importUsers($input:ImportUsersInput!){importUsers(input:$input){__typename ...on ImportUsersSuccess{isApplied lines{line effect name user{...Colleague}findings{path label code message limit actual}}}...Refusal}}${COLLEAGUE}${INPUT_FINDING}${REFUSAL}${USER}`,
    },
    input,
    call,
  );
}

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
export function inviteUser(
  client: HoshoClient,
  input: InviteUserInput,
  call?: CallOptions,
): Promise<InviteUserSuccess> {
  return mutate<InviteUserSuccess>(
    client,
    {
      field: "inviteUser",
      success: "InviteUserSuccess",
      text: `mutation inviteUser($input:InviteUserInput!){inviteUser(input:$input){__typename ...on InviteUserSuccess{user{...Colleague}}...Refusal}}${COLLEAGUE}${INPUT_FINDING}${REFUSAL}${USER}`,
    },
    input,
    call,
  );
}

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
export function issueAppliedAmendment(
  client: HoshoClient,
  input: AmendmentApplicationStepInput,
  call?: CallOptions,
): Promise<IssueAppliedAmendmentSuccess> {
  return mutate<IssueAppliedAmendmentSuccess>(
    client,
    {
      field: "issueAppliedAmendment",
      success: "IssueAppliedAmendmentSuccess",
      text: `mutation issueAppliedAmendment($input:AmendmentApplicationStepInput!){issueAppliedAmendment(input:$input){__typename ...on IssueAppliedAmendmentSuccess{application{...AmendmentApplication}guarantee{...Guarantee}}...Refusal}}${AMENDABLE_TERMS}${AMENDMENT}${AMENDMENT_APPLICATION}${AMENDMENT_APPLICATION_EVENT}${AMENDMENT_PREMIUM}${AMENDMENT_PREMIUM_SETTLEMENT}${AMOUNT_FINDING}${CERTIFICATE}${CERTIFICATE_ITEM}${CERTIFICATE_STANDING}${DEPOSIT_BANK}${DUE_PREMIUM}${END_EVIDENCE}${FORMER_AMENDMENT_PREMIUM}${GUARANTEE}${GUARANTEE_END}${GUARANTEE_SUMMARY}${INPUT_FINDING}${ISSUER_BRANCH}${JOINT_VENTURE}${JOINT_VENTURE_MEMBER}${ONLINE_DISCOUNT}${PENDING_GUARANTEE_END}${PREMIUM_BAND}${PREMIUM_DIFFERENCE}${PREMIUM_PART}${PREMIUM_QUOTE}${PREMIUM_TABLE}${REFUSAL}${SECOND_GUARANTEE}${WORK_PERIOD}${WORKS_CONTRACT}${WORKS_IDENTIFIERS}`,
    },
    input,
    call,
  );
}

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
export function issueAppliedGuarantee(
  client: HoshoClient,
  input: IssueAppliedGuaranteeInput,
  call?: CallOptions,
): Promise<IssueAppliedGuaranteeSuccess> {
  return mutate<IssueAppliedGuaranteeSuccess>(
    client,
    {
      field: "issueAppliedGuarantee",
      success: "IssueAppliedGuaranteeSuccess",
      text: `mutation issueAppliedGuarantee($input:IssueAppliedGuaranteeInput!){issueAppliedGuarantee(input:$input){__typename ...on IssueAppliedGuaranteeSuccess{application{...GuaranteeApplication}guarantee{...Guarantee}}...Refusal}}${ADVANCE_ACCOUNT}${AMENDABLE_TERMS}${AMENDMENT}${AMOUNT_FINDING}${APPLICATION_EVENT}${APPLICATION_RETURN}${APPLIED_WORK_PERIOD}${APPLIED_WORKS_CONTRACT}${ATTACHMENT}${CERTIFICATE}${CERTIFICATE_ITEM}${CERTIFICATE_STANDING}${COMPANY_FACTS}${CONTRACTING_BRANCH}${CORRECTION}${DEPOSIT_BANK}${END_EVIDENCE}${FINAL_PREMIUM}${FISCAL_YEAR_PLAN}${FORMER_FINAL_PREMIUM}${GUARANTEE}${GUARANTEE_APPLICATION}${GUARANTEE_END}${GUARANTEE_SUMMARY}${INPUT_FINDING}${ISSUER_BRANCH}${JOINT_VENTURE}${JOINT_VENTURE_MEMBER}${MEMBER_ACCOUNT}${ONLINE_DISCOUNT}${PENDING_GUARANTEE_END}${POST}${PREMIUM_BAND}${PREMIUM_PART}${PREMIUM_QUOTE}${PREMIUM_SETTLEMENT}${PREMIUM_TABLE}${RECOGNISED_PROGRESS}${REFUSAL}${SECOND_GUARANTEE}${WORK_PERIOD}${WORKS_CONTRACT}${WORKS_IDENTIFIERS}`,
    },
    input,
    call,
  );
}

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
export function issueGuarantee(
  client: HoshoClient,
  input: IssueGuaranteeInput,
  call?: CallOptions,
): Promise<IssueGuaranteeSuccess> {
  return mutate<IssueGuaranteeSuccess>(
    client,
    {
      field: "issueGuarantee",
      success: "IssueGuaranteeSuccess",
      text: `mutation issueGuarantee($input:IssueGuaranteeInput!){issueGuarantee(input:$input){__typename ...on IssueGuaranteeSuccess{guarantee{...Guarantee}warnings{...InputFinding}}...Refusal}}${AMENDABLE_TERMS}${AMENDMENT}${AMOUNT_FINDING}${CERTIFICATE}${CERTIFICATE_ITEM}${CERTIFICATE_STANDING}${DEPOSIT_BANK}${END_EVIDENCE}${GUARANTEE}${GUARANTEE_END}${GUARANTEE_SUMMARY}${INPUT_FINDING}${ISSUER_BRANCH}${JOINT_VENTURE}${JOINT_VENTURE_MEMBER}${PENDING_GUARANTEE_END}${REFUSAL}${SECOND_GUARANTEE}${WORK_PERIOD}${WORKS_CONTRACT}${WORKS_IDENTIFIERS}`,
    },
    input,
    call,
  );
}

/**
 * The guarantor (保証機関, 保証事業会社) that issues guarantees. Visible to every caller.
 *
 * What an issuer asks of applications; `null` where there is no issuer with this id.
 *
 * @param id - The id, `<concept>_<uuidv7>`.
 */
export async function issuerRequirements(
  client: HoshoClient,
  id: string,
  call?: CallOptions,
): Promise<IssuerRequirements | null> {
  const data = await ask<{
    readonly node:
      (IssuerRequirements & { readonly __typename: "Issuer" }) | { readonly __typename?: never } | null;
  }>(
    client,
    `query issuerRequirements($id:ID!){node(id:$id){__typename ...IssuerRequirements}}${APPLICATION_REQUIREMENTS}${ISSUER_REQUIREMENTS}`,
    { id },
    call,
  );
  return data.node?.__typename === "Issuer" ? data.node : null;
}

/** All issuers (保証機関), in the order of their registration. */
export const issuers: ListOperation<Issuer> = /* @__PURE__ */ listOperation(
  "issuers",
  () =>
    `query issuers($first:Int$after:String$last:Int$before:String){issuers(first:$first after:$after last:$last before:$before){nodes{...Issuer}pageInfo{...PageInfo}}}${ISSUER}${ISSUER_BRANCH}${ISSUER_REPRESENTATION}${PAGE_INFO}`,
);

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
export function keyNotice(
  client: HoshoClient,
  input: RevealAuthKeyInput,
  call?: CallOptions,
): Promise<DownloadedFile> {
  const repeatable = withIdempotencyKey(input);
  return fetchFile(
    client,
    async () => {
      const data = await mutate<{ readonly authKey: { readonly noticePdf: OfferedFile } }>(
        client,
        {
          field: "revealAuthKey",
          success: "RevealAuthKeySuccess",
          text: `mutation keyNotice($input:RevealAuthKeyInput!){revealAuthKey(input:$input){__typename ...on RevealAuthKeySuccess{authKey{noticePdf{...PdfFile}}}...Refusal}}${INPUT_FINDING}${PDF_FILE}${REFUSAL}`,
        },
        repeatable,
        call,
      );
      return data.authKey.noticePdf;
    },
    call,
  );
}

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
export function labelLedgerEntries(
  client: HoshoClient,
  input: LabelLedgerEntriesInput,
  call?: CallOptions,
): Promise<LabelLedgerEntriesSuccess> {
  return mutate<LabelLedgerEntriesSuccess>(
    client,
    {
      field: "labelLedgerEntries",
      success: "LabelLedgerEntriesSuccess",
      text: `mutation labelLedgerEntries($input:LabelLedgerEntriesInput!){labelLedgerEntries(input:$input){__typename ...on LabelLedgerEntriesSuccess{entries{...LedgerEntry}}...Refusal}}${ATTACHMENT}${COVERAGE_GAP}${INPUT_FINDING}${LEDGER_ENTRY}${REFUSAL}`,
    },
    input,
    call,
  );
}

/**
 * The own ledger (保証台帳): what was opened or handed over here, and what the body recorded itself; what was
 * entered last comes first unless ordered otherwise. For obligees (role OBLIGEE); to others it is empty.
 */
export const ledger: ListOperation<LedgerEntry, LedgerEntryListArgs> = /* @__PURE__ */ listOperation(
  "ledger",
  () =>
    `query ledger($filter:LedgerFilter$orderBy:LedgerOrder$first:Int$after:String$last:Int$before:String){ledger(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...LedgerEntry}pageInfo{...PageInfo}}}${ATTACHMENT}${COVERAGE_GAP}${LEDGER_ENTRY}${PAGE_INFO}`,
);

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
export async function ledgerAttachments(
  client: HoshoClient,
  id: string,
  call?: CallOptions,
): Promise<{
  /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
  readonly id: string;
  /**
   * The documents attached to what the body recorded itself (添付書類), such as the scanned certificate, the
   * oldest first; at most 10. Null for what was issued here, to which nothing is attached.
   */
  readonly attachments: readonly AttachmentWithFile[] | null;
} | null> {
  const data = await ask<{
    readonly node:
      | ({
          /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
          readonly id: string;
          /**
           * The documents attached to what the body recorded itself (添付書類), such as the scanned certificate, the
           * oldest first; at most 10. Null for what was issued here, to which nothing is attached.
           */
          readonly attachments: readonly AttachmentWithFile[] | null;
        } & { readonly __typename: "LedgerEntry" })
      | { readonly __typename?: never }
      | null;
  }>(
    client,
    `query ledgerAttachments($id:ID!){node(id:$id){__typename ...on LedgerEntry{id attachments{...AttachmentWithFile}}}}${ATTACHMENT}${ATTACHMENT_WITH_FILE}`,
    { id },
    call,
  );
  return data.node?.__typename === "LedgerEntry" ? data.node : null;
}

/**
 * The own ledger (保証台帳) as a CSV file, however long, as it is when the file is fetched. Columns: 種別, 区分, 状態,
 * 保証契約番号, 受注者, 保証機関, 工事名, 工事番号, 保証金額, 発行日, 保証期限, 対象年度, 部署, 担当者, ラベル, 保証の不足. Amounts are in yen, days are
 * YYYY-MM-DD. Notes and passwords do not stand in it. What is entered or changed while the file is fetched
 * may be missing or there twice. For obligees (role OBLIGEE); to others it has no lines.
 *
 * The file is fetched; one try may take ten minutes unless the client or the call says otherwise.
 */
export function ledgerCsv(
  client: HoshoClient,
  args: LedgerCsvArgs = {},
  call?: CallOptions,
): Promise<DownloadedFile> {
  return fetchFile(
    client,
    async () => {
      const data = await ask<{ readonly ledgerCsv: OfferedFile }>(
        client,
        `query ledgerCsv($filter:LedgerFilter$orderBy:LedgerOrder){ledgerCsv(filter:$filter orderBy:$orderBy){url fileName}}`,
        args,
        call,
      );
      return data.ledgerCsv;
    },
    call,
  );
}

/**
 * One guarantee in a body's ledger (保証台帳): issued here, or recorded by the body. Only the own body sees it,
 * with its labels, notes and officers; nothing of these stands in the guarantee or its history.
 *
 * `null` where there is no entry with this id in the own ledger (保証台帳).
 *
 * @param id - The id, `<concept>_<uuidv7>`.
 */
export async function ledgerEntry(
  client: HoshoClient,
  id: string,
  call?: CallOptions,
): Promise<LedgerEntry | null> {
  const data = await ask<{
    readonly node:
      (LedgerEntry & { readonly __typename: "LedgerEntry" }) | { readonly __typename?: never } | null;
  }>(
    client,
    `query ledgerEntry($id:ID!){node(id:$id){__typename ...LedgerEntry}}${ATTACHMENT}${COVERAGE_GAP}${LEDGER_ENTRY}`,
    { id },
    call,
  );
  return data.node?.__typename === "LedgerEntry" ? data.node : null;
}

/**
 * The own ledger (保証台帳): what was opened or handed over here, and what the body recorded itself; what was
 * entered last comes first unless ordered otherwise. For obligees (role OBLIGEE); to others it is empty.
 *
 * How many entries of the own ledger (保証台帳) a filter finds, by their state.
 */
export async function ledgerTotals(
  client: HoshoClient,
  args: LedgerTotalsArgs = {},
  call?: CallOptions,
): Promise<{
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
}> {
  const data = await ask<{
    readonly ledger: {
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
    };
  }>(
    client,
    `query ledgerTotals($filter:LedgerFilter){ledger(filter:$filter first:0){totalCount isTotalCapped totals{state count}}}`,
    args,
    call,
  );
  return data.ledger;
}

/** What the caller's own organisation wants to be told by mail (お知らせメールの設定). The operator has chosen nothing. */
export async function mailChoices(client: HoshoClient, call?: CallOptions): Promise<MailChoices> {
  const data = await ask<{ readonly mailChoices: MailChoices }>(
    client,
    `query mailChoices{mailChoices{...MailChoices}}${MAIL_CHOICES}`,
    {},
    call,
  );
  return data.mailChoices;
}

/** The mails (お知らせメール) that the caller may see, newest first. */
export const mails: ListOperation<Mail, MailListArgs> = /* @__PURE__ */ listOperation(
  "mails",
  () =>
    `query mails($filter:MailFilter$first:Int$after:String$last:Int$before:String){mails(filter:$filter first:$first after:$after last:$last before:$before){nodes{...Mail}pageInfo{...PageInfo}}}${MAIL}${PAGE_INFO}`,
);

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
export function matchGuarantee(
  client: HoshoClient,
  input: MatchGuaranteeInput,
  call?: CallOptions,
): Promise<GuaranteeMatch> {
  return askUnlessRefused<GuaranteeMatch>(
    client,
    {
      field: "matchGuarantee",
      success: "GuaranteeMatch",
      text: `query matchGuarantee($input:MatchGuaranteeInput!){matchGuarantee(input:$input){__typename ...on GuaranteeMatch{...GuaranteeMatch}...Refusal}}${GUARANTEE_MATCH}${INPUT_FINDING}${REFUSAL}`,
    },
    { input },
    call,
  );
}

/**
 * Compares up to 1,000 guarantees at once (一括照合), each as `matchGuarantee` does: an answer for each, in
 * order. The whole is refused only for the number of its items. Errors: InvalidInputError.
 *
 * @param input - The guarantees and what is expected of each.
 * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
 * place.
 */
export function matchGuarantees(
  client: HoshoClient,
  input: MatchGuaranteesInput,
  call?: CallOptions,
): Promise<GuaranteeMatches> {
  return askUnlessRefused<GuaranteeMatches>(
    client,
    {
      field: "matchGuarantees",
      success: "GuaranteeMatches",
      text: `query matchGuarantees($input:MatchGuaranteesInput!){matchGuarantees(input:$input){__typename ...on GuaranteeMatches{items{__typename ...on GuaranteeMatch{...GuaranteeDifferences}...Refusal}}...Refusal}}${GUARANTEE_DIFFERENCES}${INPUT_FINDING}${REFUSAL}`,
    },
    { input },
    call,
  );
}

/**
 * 保証料一括納付 of a contractor at an issuer for a month, as one statement, with its PDF and CSV. For the
 * contractor, the issuer and the operator; null where nothing that the caller may see was settled in this
 * way. Declined applications charge nothing. What amendments made due stands on lines of its own.
 *
 * `null` where nothing that the caller may see was settled by 保証料一括納付 in this month.
 */
export async function monthlyPremiums(
  client: HoshoClient,
  args: MonthlyPremiumsArgs,
  call?: CallOptions,
): Promise<MonthlyPremiums | null> {
  const data = await ask<{ readonly monthlyPremiums: MonthlyPremiums | null }>(
    client,
    `query monthlyPremiums($issuerId:ID!$contractorId:ID!$month:CalendarMonth!){monthlyPremiums(issuerId:$issuerId contractorId:$contractorId month:$month){...MonthlyPremiums}}${AMENDMENT_OF_PREMIUM}${MONTHLY_PREMIUM}${MONTHLY_PREMIUMS}${PAYEE_ACCOUNT}`,
    args,
    call,
  );
  return data.monthlyPremiums;
}

/**
 * What sources said of an obligee's e-guarantees, and the rules that it recorded (発注者の履歴). For every caller.
 * What is its own: a department (部署) without any goes by its body's. Empty, too, where nobody knows the
 * obligee.
 *
 * @param obligeeId - The obligee (発注者), or a department of it.
 */
export async function obligeeHistory(
  client: HoshoClient,
  obligeeId: string,
  call?: CallOptions,
): Promise<{
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
}> {
  const data = await ask<{
    readonly obligeeHistory: {
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
    };
  }>(
    client,
    `query obligeeHistory($obligeeId:ID!){obligeeHistory(obligeeId:$obligeeId){adoptions{...AdoptionStatement}policies{effectiveFrom source recordedAt}}}${ADOPTION_STATEMENT}`,
    { obligeeId },
    call,
  );
  return data.obligeeHistory;
}

/**
 * The rules that an obligee (発注者) goes by on a day: ceilings, thresholds, rounding, each with its source. A
 * department goes by those of its body until it has its own. Null where there is no such obligee.
 */
export async function obligeePolicy(
  client: HoshoClient,
  args: ObligeePolicyArgs,
  call?: CallOptions,
): Promise<ObligeePolicy | null> {
  const data = await ask<{ readonly obligeePolicy: ObligeePolicy | null }>(
    client,
    `query obligeePolicy($obligeeId:ID!$on:CalendarDate){obligeePolicy(obligeeId:$obligeeId on:$on){...ObligeePolicy}}${CONDITION_RULE}${DAYS_RULE}${OBLIGEE_POLICY}${PERCENT_RULE}${PERFORMANCE_EXTENSION_RULE}${TEXT_RULE}${YEN_RULE}`,
    args,
    call,
  );
  return data.obligeePolicy;
}

/**
 * Whom certificates for an obligee may be addressed to (被保証者の職・氏名): first who is certain, its own addressee,
 * its head (八代市長) or its body's, then those that officers approved in applications before, newest first.
 * They are offered: where nobody is certain, an application says it, unless the issuer itself approved but
 * one, without a name. Empty, too, where nobody knows the obligee.
 *
 * @param obligeeId - The obligee (発注者).
 */
export async function obligeePosts(
  client: HoshoClient,
  obligeeId: string,
  call?: CallOptions,
): Promise<readonly Post[]> {
  const data = await ask<{ readonly obligeePosts: readonly Post[] }>(
    client,
    `query obligeePosts($obligeeId:ID!){obligeePosts(obligeeId:$obligeeId){...Post}}${POST}`,
    { obligeeId },
    call,
  );
  return data.obligeePosts;
}

/**
 * Obligees (発注者), bodies and departments, in the order of their registration unless `orderBy` says
 * otherwise; the filter finds those that take e-guarantees (導入発注者). A body that an application merely named
 * is listed for its issuer and contractor alone until it adopts.
 */
export const obligees: ListOperation<Obligee, ObligeeListArgs> = /* @__PURE__ */ listOperation(
  "obligees",
  () =>
    `query obligees($filter:ObligeeFilter$orderBy:PartyOrder!=REGISTRATION$first:Int$after:String$last:Int$before:String){obligees(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...Obligee}pageInfo{...PageInfo}}}${ADOPTION}${OBLIGEE}${PAGE_INFO}`,
);

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
export function openCertificate(
  client: HoshoClient,
  input: OpenCertificateInput,
  call?: CallOptions,
): Promise<OpenCertificateSuccess> {
  return mutate<OpenCertificateSuccess>(
    client,
    {
      field: "openCertificate",
      success: "OpenCertificateSuccess",
      text: `mutation openCertificate($input:OpenCertificateInput!){openCertificate(input:$input){__typename ...on OpenCertificateSuccess{...OpenCertificateSuccess}...Refusal}}${CERTIFICATE}${CERTIFICATE_ITEM}${CERTIFICATE_STANDING}${DEPOSIT_BANK}${GUARANTEE_MATCH}${GUARANTEE_SUMMARY}${INPUT_FINDING}${ISSUER_BRANCH}${OPEN_CERTIFICATE_SUCCESS}${REFUSAL}${WORK_PERIOD}${WORKS_CONTRACT}${WORKS_IDENTIFIERS}`,
    },
    input,
    call,
  );
}

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
export function openCertificates(
  client: HoshoClient,
  input: OpenCertificatesInput,
  call?: CallOptions,
): Promise<OpenCertificatesSuccess> {
  return mutate<OpenCertificatesSuccess>(
    client,
    {
      field: "openCertificates",
      success: "OpenCertificatesSuccess",
      text: `mutation openCertificates($input:OpenCertificatesInput!){openCertificates(input:$input){__typename ...on OpenCertificatesSuccess{items{__typename ...on OpenCertificateSuccess{...OpenedCertificate}...Refusal}}...Refusal}}${DEPOSIT_BANK}${GUARANTEE_DIFFERENCES}${GUARANTEE_SUMMARY}${INPUT_FINDING}${ISSUER_BRANCH}${OPENED_CERTIFICATE}${REFUSAL}${WORK_PERIOD}${WORKS_CONTRACT}${WORKS_IDENTIFIERS}`,
    },
    input,
    call,
  );
}

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
export function premiumQuote(
  client: HoshoClient,
  input: PremiumQuoteInput,
  call?: CallOptions,
): Promise<PremiumQuote> {
  return askUnlessRefused<PremiumQuote>(
    client,
    {
      field: "premiumQuote",
      success: "PremiumQuote",
      text: `query premiumQuote($input:PremiumQuoteInput!){premiumQuote(input:$input){__typename ...PremiumQuote ...Refusal}}${INPUT_FINDING}${ONLINE_DISCOUNT}${PREMIUM_BAND}${PREMIUM_PART}${PREMIUM_QUOTE}${PREMIUM_TABLE}${REFUSAL}`,
    },
    { input },
    call,
  );
}

/**
 * The premium tables (保証料率表) of an issuer, past, present and to come: the latest to apply first. Empty for
 * an issuer that there is not.
 */
export const premiumTables: ListOperation<PremiumTable, PremiumTableListArgs> = /* @__PURE__ */ listOperation(
  "premiumTables",
  () =>
    `query premiumTables($issuerId:ID!$kind:GuaranteeKind$first:Int$after:String$last:Int$before:String){premiumTables(issuerId:$issuerId kind:$kind first:$first after:$after last:$last before:$before){nodes{...PremiumTable}pageInfo{...PageInfo}}}${ONLINE_DISCOUNT}${PAGE_INFO}${PREMIUM_BAND}${PREMIUM_TABLE}`,
);

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
export function recordHandOverRules(
  client: HoshoClient,
  input: RecordHandOverRulesInput,
  call?: CallOptions,
): Promise<RecordHandOverRulesSuccess> {
  return mutate<RecordHandOverRulesSuccess>(
    client,
    {
      field: "recordHandOverRules",
      success: "RecordHandOverRulesSuccess",
      text: `mutation recordHandOverRules($input:RecordHandOverRulesInput!){recordHandOverRules(input:$input){__typename ...on RecordHandOverRulesSuccess{handOverRules{...HandOverRules}}...Refusal}}${HAND_OVER_ROUTE}${HAND_OVER_RULES}${INPUT_FINDING}${REFUSAL}`,
    },
    input,
    call,
  );
}

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
export function recordLedgerEntry(
  client: HoshoClient,
  input: RecordLedgerEntryInput,
  call?: CallOptions,
): Promise<RecordLedgerEntrySuccess> {
  return mutate<RecordLedgerEntrySuccess>(
    client,
    {
      field: "recordLedgerEntry",
      success: "RecordLedgerEntrySuccess",
      text: `mutation recordLedgerEntry($input:RecordLedgerEntryInput!){recordLedgerEntry(input:$input){__typename ...on RecordLedgerEntrySuccess{entry{...LedgerEntry}}...Refusal}}${ATTACHMENT}${COVERAGE_GAP}${INPUT_FINDING}${LEDGER_ENTRY}${REFUSAL}`,
    },
    input,
    call,
  );
}

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
export function recordObligeePolicy(
  client: HoshoClient,
  input: RecordObligeePolicyInput,
  call?: CallOptions,
): Promise<RecordObligeePolicySuccess> {
  return mutate<RecordObligeePolicySuccess>(
    client,
    {
      field: "recordObligeePolicy",
      success: "RecordObligeePolicySuccess",
      text: `mutation recordObligeePolicy($input:RecordObligeePolicyInput!){recordObligeePolicy(input:$input){__typename ...on RecordObligeePolicySuccess{obligeePolicy{...ObligeePolicy}}...Refusal}}${CONDITION_RULE}${DAYS_RULE}${INPUT_FINDING}${OBLIGEE_POLICY}${PERCENT_RULE}${PERFORMANCE_EXTENSION_RULE}${REFUSAL}${TEXT_RULE}${YEN_RULE}`,
    },
    input,
    call,
  );
}

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
export function recordPremiumTable(
  client: HoshoClient,
  input: RecordPremiumTableInput,
  call?: CallOptions,
): Promise<RecordPremiumTableSuccess> {
  return mutate<RecordPremiumTableSuccess>(
    client,
    {
      field: "recordPremiumTable",
      success: "RecordPremiumTableSuccess",
      text: `mutation recordPremiumTable($input:RecordPremiumTableInput!){recordPremiumTable(input:$input){__typename ...on RecordPremiumTableSuccess{premiumTable{...PremiumTable}}...Refusal}}${INPUT_FINDING}${ONLINE_DISCOUNT}${PREMIUM_BAND}${PREMIUM_TABLE}${REFUSAL}`,
    },
    input,
    call,
  );
}

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
export function refreshSession(
  client: HoshoClient,
  input: RefreshSessionInput,
  call?: SingleTryOptions,
): Promise<IssuedTokens> {
  return mutateOnceAsVisitor<IssuedTokens>(
    client,
    {
      field: "refreshSession",
      success: "RefreshSessionSuccess",
      text: `mutation refreshSession($input:RefreshSessionInput!){refreshSession(input:$input){__typename ...on RefreshSessionSuccess{...IssuedTokens}...Refusal}}${INPUT_FINDING}${ISSUED_TOKENS}${REFUSAL}${USER}`,
    },
    input,
    call,
  );
}

/**
 * Registers works that the issuer knows (工事の事前登録), for contractors to apply from. For issuers (role ISSUER),
 * in their own name. Errors: InvalidInputError, IdempotencyConflictError.
 *
 * @param input - The works.
 * @throws HoshoRefusal `IDEMPOTENCY_CONFLICT`: The idempotency key was used before with another input.
 * @throws HoshoRefusal `INVALID_INPUT`: Something in the input contradicts a rule; `fields` names each
 * place.
 */
export function registerWorks(
  client: HoshoClient,
  input: RegisterWorksInput,
  call?: CallOptions,
): Promise<RegisterWorksSuccess> {
  return mutate<RegisterWorksSuccess>(
    client,
    {
      field: "registerWorks",
      success: "RegisterWorksSuccess",
      text: `mutation registerWorks($input:RegisterWorksInput!){registerWorks(input:$input){__typename ...on RegisterWorksSuccess{registeredWorks{...RegisteredWorks}}...Refusal}}${INPUT_FINDING}${REFUSAL}${REGISTERED_WORKS}${WORK_PERIOD}${WORKS_IDENTIFIERS}`,
    },
    input,
    call,
  );
}

/**
 * Works that were registered in advance (登録済工事), newest first: to the issuer those it registered, to a
 * contractor those that it may apply from.
 */
export const registeredWorks: ListOperation<RegisteredWorks> = /* @__PURE__ */ listOperation(
  "registeredWorks",
  () =>
    `query registeredWorks($first:Int$after:String$last:Int$before:String){registeredWorks(first:$first after:$after last:$last before:$before){nodes{...RegisteredWorks}pageInfo{...PageInfo}}}${PAGE_INFO}${REGISTERED_WORKS}${WORK_PERIOD}${WORKS_IDENTIFIERS}`,
);

/** The requests for a registration (利用登録の申請) that the caller may see, newest first. */
export const registrations: ListOperation<Registration, RegistrationListArgs> = /* @__PURE__ */ listOperation(
  "registrations",
  () =>
    `query registrations($filter:RegistrationFilter$first:Int$after:String$last:Int$before:String){registrations(filter:$filter first:$first after:$after last:$last before:$before){nodes{...Registration}pageInfo{...PageInfo}}}${CONTRACTING_BRANCH}${CONTRACTOR}${PAGE_INFO}${REGISTRATION}${USER}`,
);

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
export function reissueAuthKey(
  client: HoshoClient,
  input: ReissueAuthKeyInput,
  call?: CallOptions,
): Promise<ReissueAuthKeySuccess> {
  return mutate<ReissueAuthKeySuccess>(
    client,
    {
      field: "reissueAuthKey",
      success: "ReissueAuthKeySuccess",
      text: `mutation reissueAuthKey($input:ReissueAuthKeyInput!){reissueAuthKey(input:$input){__typename ...on ReissueAuthKeySuccess{authKey{...AuthKey}guarantee{...GuaranteeSummary}}...Refusal}}${AUTH_KEY}${DEPOSIT_BANK}${GUARANTEE_SUMMARY}${INPUT_FINDING}${ISSUER_BRANCH}${REFUSAL}${WORK_PERIOD}${WORKS_CONTRACT}${WORKS_IDENTIFIERS}`,
    },
    input,
    call,
  );
}

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
export function rejectGuarantee(
  client: HoshoClient,
  input: RejectGuaranteeInput,
  call?: CallOptions,
): Promise<RejectGuaranteeSuccess> {
  return mutate<RejectGuaranteeSuccess>(
    client,
    {
      field: "rejectGuarantee",
      success: "RejectGuaranteeSuccess",
      text: `mutation rejectGuarantee($input:RejectGuaranteeInput!){rejectGuarantee(input:$input){__typename ...on RejectGuaranteeSuccess{guarantee{...HandedOverGuarantee}}...Refusal}}${DEPOSIT}${DEPOSIT_BANK}${GUARANTEE_SUMMARY}${HANDED_OVER_GUARANTEE}${INPUT_FINDING}${ISSUER_BRANCH}${REFUSAL}${WORK_PERIOD}${WORKS_CONTRACT}${WORKS_IDENTIFIERS}`,
    },
    input,
    call,
  );
}

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
export function removeAttachment(
  client: HoshoClient,
  input: RemoveAttachmentInput,
  call?: CallOptions,
): Promise<RemoveAttachmentSuccess> {
  return mutate<RemoveAttachmentSuccess>(
    client,
    {
      field: "removeAttachment",
      success: "RemoveAttachmentSuccess",
      text: `mutation removeAttachment($input:RemoveAttachmentInput!){removeAttachment(input:$input){__typename ...on RemoveAttachmentSuccess{application{...GuaranteeApplication}}...Refusal}}${ADVANCE_ACCOUNT}${APPLICATION_EVENT}${APPLICATION_RETURN}${APPLIED_WORK_PERIOD}${APPLIED_WORKS_CONTRACT}${ATTACHMENT}${COMPANY_FACTS}${CONTRACTING_BRANCH}${CORRECTION}${DEPOSIT_BANK}${FINAL_PREMIUM}${FISCAL_YEAR_PLAN}${FORMER_FINAL_PREMIUM}${GUARANTEE_APPLICATION}${INPUT_FINDING}${ISSUER_BRANCH}${JOINT_VENTURE}${JOINT_VENTURE_MEMBER}${MEMBER_ACCOUNT}${ONLINE_DISCOUNT}${POST}${PREMIUM_BAND}${PREMIUM_PART}${PREMIUM_QUOTE}${PREMIUM_SETTLEMENT}${PREMIUM_TABLE}${RECOGNISED_PROGRESS}${REFUSAL}${SECOND_GUARANTEE}${WORKS_IDENTIFIERS}`,
    },
    input,
    call,
  );
}

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
export function removeGuaranteeAttachment(
  client: HoshoClient,
  input: RemoveGuaranteeAttachmentInput,
  call?: CallOptions,
): Promise<RemoveGuaranteeAttachmentSuccess> {
  return mutate<RemoveGuaranteeAttachmentSuccess>(
    client,
    {
      field: "removeGuaranteeAttachment",
      success: "RemoveGuaranteeAttachmentSuccess",
      text: `mutation removeGuaranteeAttachment($input:RemoveGuaranteeAttachmentInput!){removeGuaranteeAttachment(input:$input){__typename ...on RemoveGuaranteeAttachmentSuccess{guarantee{id attachments{...Attachment}}}...Refusal}}${ATTACHMENT}${INPUT_FINDING}${REFUSAL}`,
    },
    input,
    call,
  );
}

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
export function removeLedgerAttachment(
  client: HoshoClient,
  input: RemoveLedgerAttachmentInput,
  call?: CallOptions,
): Promise<RemoveLedgerAttachmentSuccess> {
  return mutate<RemoveLedgerAttachmentSuccess>(
    client,
    {
      field: "removeLedgerAttachment",
      success: "RemoveLedgerAttachmentSuccess",
      text: `mutation removeLedgerAttachment($input:RemoveLedgerAttachmentInput!){removeLedgerAttachment(input:$input){__typename ...on RemoveLedgerAttachmentSuccess{entry{...LedgerEntry}}...Refusal}}${ATTACHMENT}${COVERAGE_GAP}${INPUT_FINDING}${LEDGER_ENTRY}${REFUSAL}`,
    },
    input,
    call,
  );
}

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
export function replayWebhooks(
  client: HoshoClient,
  input: ReplayWebhooksInput,
  call?: CallOptions,
): Promise<ReplayWebhooksSuccess> {
  return mutate<ReplayWebhooksSuccess>(
    client,
    {
      field: "replayWebhooks",
      success: "ReplayWebhooksSuccess",
      text: `mutation replayWebhooks($input:ReplayWebhooksInput!){replayWebhooks(input:$input){__typename ...on ReplayWebhooksSuccess{count}...Refusal}}${INPUT_FINDING}${REFUSAL}`,
    },
    input,
    call,
  );
}

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
export function requestAttachmentUpload(
  client: HoshoClient,
  input: RequestAttachmentUploadInput,
  call?: CallOptions,
): Promise<RequestAttachmentUploadSuccess> {
  return mutate<RequestAttachmentUploadSuccess>(
    client,
    {
      field: "requestAttachmentUpload",
      success: "RequestAttachmentUploadSuccess",
      text: `mutation requestAttachmentUpload($input:RequestAttachmentUploadInput!){requestAttachmentUpload(input:$input){__typename ...on RequestAttachmentUploadSuccess{attachmentId url expiresAt}...Refusal}}${INPUT_FINDING}${REFUSAL}`,
    },
    input,
    call,
  );
}

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
export function requestGuaranteeAttachmentUpload(
  client: HoshoClient,
  input: RequestGuaranteeAttachmentUploadInput,
  call?: CallOptions,
): Promise<RequestGuaranteeAttachmentUploadSuccess> {
  return mutate<RequestGuaranteeAttachmentUploadSuccess>(
    client,
    {
      field: "requestGuaranteeAttachmentUpload",
      success: "RequestGuaranteeAttachmentUploadSuccess",
      text: `mutation requestGuaranteeAttachmentUpload($input:RequestGuaranteeAttachmentUploadInput!){requestGuaranteeAttachmentUpload(input:$input){__typename ...on RequestGuaranteeAttachmentUploadSuccess{attachmentId url expiresAt}...Refusal}}${INPUT_FINDING}${REFUSAL}`,
    },
    input,
    call,
  );
}

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
export function requestLedgerAttachmentUpload(
  client: HoshoClient,
  input: RequestLedgerAttachmentUploadInput,
  call?: CallOptions,
): Promise<RequestLedgerAttachmentUploadSuccess> {
  return mutate<RequestLedgerAttachmentUploadSuccess>(
    client,
    {
      field: "requestLedgerAttachmentUpload",
      success: "RequestLedgerAttachmentUploadSuccess",
      text: `mutation requestLedgerAttachmentUpload($input:RequestLedgerAttachmentUploadInput!){requestLedgerAttachmentUpload(input:$input){__typename ...on RequestLedgerAttachmentUploadSuccess{attachmentId url expiresAt}...Refusal}}${INPUT_FINDING}${REFUSAL}`,
    },
    input,
    call,
  );
}

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
export function requestRegistration(
  client: HoshoClient,
  input: RequestRegistrationInput,
  call?: CallOptions,
): Promise<RequestRegistrationSuccess> {
  return mutateAsVisitor<RequestRegistrationSuccess>(
    client,
    {
      field: "requestRegistration",
      success: "RequestRegistrationSuccess",
      text: `mutation requestRegistration($input:RequestRegistrationInput!){requestRegistration(input:$input){__typename ...on RequestRegistrationSuccess{registrationId}...Refusal ...on TooManyRegistrationsError{limit retryAfterSeconds}}}${INPUT_FINDING}${REFUSAL}`,
    },
    input,
    call,
  );
}

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
export function resendMail(
  client: HoshoClient,
  input: ResendMailInput,
  call?: CallOptions,
): Promise<ResendMailSuccess> {
  return mutate<ResendMailSuccess>(
    client,
    {
      field: "resendMail",
      success: "ResendMailSuccess",
      text: `mutation resendMail($input:ResendMailInput!){resendMail(input:$input){__typename ...on ResendMailSuccess{mail{...Mail}}...Refusal}}${INPUT_FINDING}${MAIL}${REFUSAL}`,
    },
    input,
    call,
  );
}

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
export function resetPassword(
  client: HoshoClient,
  input: ResetPasswordInput,
  call?: CallOptions,
): Promise<ResetPasswordSuccess> {
  return mutate<ResetPasswordSuccess>(
    client,
    {
      field: "resetPassword",
      success: "ResetPasswordSuccess",
      text: `mutation resetPassword($input:ResetPasswordInput!){resetPassword(input:$input){__typename ...on ResetPasswordSuccess{initialPassword user{...User}}...Refusal}}${INPUT_FINDING}${REFUSAL}${USER}`,
    },
    input,
    call,
  );
}

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
export function resetUserPassword(
  client: HoshoClient,
  input: ResetUserPasswordInput,
  call?: CallOptions,
): Promise<ResetUserPasswordSuccess> {
  return mutate<ResetUserPasswordSuccess>(
    client,
    {
      field: "resetUserPassword",
      success: "ResetUserPasswordSuccess",
      text: `mutation resetUserPassword($input:ResetUserPasswordInput!){resetUserPassword(input:$input){__typename ...on ResetUserPasswordSuccess{user{...Colleague}}...Refusal}}${COLLEAGUE}${INPUT_FINDING}${REFUSAL}${USER}`,
    },
    input,
    call,
  );
}

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
export function returnApplication(
  client: HoshoClient,
  input: ReturnApplicationInput,
  call?: CallOptions,
): Promise<ReturnApplicationSuccess> {
  return mutate<ReturnApplicationSuccess>(
    client,
    {
      field: "returnApplication",
      success: "ReturnApplicationSuccess",
      text: `mutation returnApplication($input:ReturnApplicationInput!){returnApplication(input:$input){__typename ...on ReturnApplicationSuccess{application{...GuaranteeApplication}}...Refusal}}${ADVANCE_ACCOUNT}${APPLICATION_EVENT}${APPLICATION_RETURN}${APPLIED_WORK_PERIOD}${APPLIED_WORKS_CONTRACT}${ATTACHMENT}${COMPANY_FACTS}${CONTRACTING_BRANCH}${CORRECTION}${DEPOSIT_BANK}${FINAL_PREMIUM}${FISCAL_YEAR_PLAN}${FORMER_FINAL_PREMIUM}${GUARANTEE_APPLICATION}${INPUT_FINDING}${ISSUER_BRANCH}${JOINT_VENTURE}${JOINT_VENTURE_MEMBER}${MEMBER_ACCOUNT}${ONLINE_DISCOUNT}${POST}${PREMIUM_BAND}${PREMIUM_PART}${PREMIUM_QUOTE}${PREMIUM_SETTLEMENT}${PREMIUM_TABLE}${RECOGNISED_PROGRESS}${REFUSAL}${SECOND_GUARANTEE}${WORKS_IDENTIFIERS}`,
    },
    input,
    call,
  );
}

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
export function revealAuthKey(
  client: HoshoClient,
  input: RevealAuthKeyInput,
  call?: CallOptions,
): Promise<RevealAuthKeySuccess> {
  return mutate<RevealAuthKeySuccess>(
    client,
    {
      field: "revealAuthKey",
      success: "RevealAuthKeySuccess",
      text: `mutation revealAuthKey($input:RevealAuthKeyInput!){revealAuthKey(input:$input){__typename ...on RevealAuthKeySuccess{authKey{...AuthKey}guarantee{...GuaranteeSummary}}...Refusal}}${AUTH_KEY}${DEPOSIT_BANK}${GUARANTEE_SUMMARY}${INPUT_FINDING}${ISSUER_BRANCH}${REFUSAL}${WORK_PERIOD}${WORKS_CONTRACT}${WORKS_IDENTIFIERS}`,
    },
    input,
    call,
  );
}

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
export function revealLedgerPassword(
  client: HoshoClient,
  input: RevealLedgerPasswordInput,
  call?: CallOptions,
): Promise<RevealLedgerPasswordSuccess> {
  return mutate<RevealLedgerPasswordSuccess>(
    client,
    {
      field: "revealLedgerPassword",
      success: "RevealLedgerPasswordSuccess",
      text: `mutation revealLedgerPassword($input:RevealLedgerPasswordInput!){revealLedgerPassword(input:$input){__typename ...on RevealLedgerPasswordSuccess{password entry{...LedgerEntry}}...Refusal}}${ATTACHMENT}${COVERAGE_GAP}${INPUT_FINDING}${LEDGER_ENTRY}${REFUSAL}`,
    },
    input,
    call,
  );
}

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
export function revokeAccessToken(
  client: HoshoClient,
  input: RevokeAccessTokenInput,
  call?: CallOptions,
): Promise<RevokeAccessTokenSuccess> {
  return mutate<RevokeAccessTokenSuccess>(
    client,
    {
      field: "revokeAccessToken",
      success: "RevokeAccessTokenSuccess",
      text: `mutation revokeAccessToken($input:RevokeAccessTokenInput!){revokeAccessToken(input:$input){__typename ...on RevokeAccessTokenSuccess{accessToken{...AccessToken}}...Refusal}}${ACCESS_TOKEN}${INPUT_FINDING}${REFUSAL}`,
    },
    input,
    call,
  );
}

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
export function rotateWebhookSecret(
  client: HoshoClient,
  input: RotateWebhookSecretInput,
  call?: CallOptions,
): Promise<RotateWebhookSecretSuccess> {
  return mutate<RotateWebhookSecretSuccess>(
    client,
    {
      field: "rotateWebhookSecret",
      success: "RotateWebhookSecretSuccess",
      text: `mutation rotateWebhookSecret($input:RotateWebhookSecretInput!){rotateWebhookSecret(input:$input){__typename ...on RotateWebhookSecretSuccess{endpoint{...WebhookEndpoint}secret}...Refusal}}${INPUT_FINDING}${REFUSAL}${WEBHOOK_ENDPOINT}`,
    },
    input,
    call,
  );
}

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
export function sendTestWebhook(
  client: HoshoClient,
  input: SendTestWebhookInput,
  call?: CallOptions,
): Promise<SendTestWebhookSuccess> {
  return mutate<SendTestWebhookSuccess>(
    client,
    {
      field: "sendTestWebhook",
      success: "SendTestWebhookSuccess",
      text: `mutation sendTestWebhook($input:SendTestWebhookInput!){sendTestWebhook(input:$input){__typename ...on SendTestWebhookSuccess{delivery{...WebhookDelivery}}...Refusal}}${INPUT_FINDING}${REFUSAL}${WEBHOOK_DELIVERY}`,
    },
    input,
    call,
  );
}

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
export function setAmendmentPremium(
  client: HoshoClient,
  input: SetAmendmentPremiumInput,
  call?: CallOptions,
): Promise<SetAmendmentPremiumSuccess> {
  return mutate<SetAmendmentPremiumSuccess>(
    client,
    {
      field: "setAmendmentPremium",
      success: "SetAmendmentPremiumSuccess",
      text: `mutation setAmendmentPremium($input:SetAmendmentPremiumInput!){setAmendmentPremium(input:$input){__typename ...on SetAmendmentPremiumSuccess{application{...AmendmentApplication}}...Refusal}}${AMENDABLE_TERMS}${AMENDMENT_APPLICATION}${AMENDMENT_APPLICATION_EVENT}${AMENDMENT_PREMIUM}${AMENDMENT_PREMIUM_SETTLEMENT}${DUE_PREMIUM}${FORMER_AMENDMENT_PREMIUM}${INPUT_FINDING}${ONLINE_DISCOUNT}${PREMIUM_BAND}${PREMIUM_DIFFERENCE}${PREMIUM_PART}${PREMIUM_QUOTE}${PREMIUM_TABLE}${REFUSAL}${WORK_PERIOD}`,
    },
    input,
    call,
  );
}

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
export function setFinalPremium(
  client: HoshoClient,
  input: SetFinalPremiumInput,
  call?: CallOptions,
): Promise<SetFinalPremiumSuccess> {
  return mutate<SetFinalPremiumSuccess>(
    client,
    {
      field: "setFinalPremium",
      success: "SetFinalPremiumSuccess",
      text: `mutation setFinalPremium($input:SetFinalPremiumInput!){setFinalPremium(input:$input){__typename ...on SetFinalPremiumSuccess{application{...GuaranteeApplication}}...Refusal}}${ADVANCE_ACCOUNT}${APPLICATION_EVENT}${APPLICATION_RETURN}${APPLIED_WORK_PERIOD}${APPLIED_WORKS_CONTRACT}${ATTACHMENT}${COMPANY_FACTS}${CONTRACTING_BRANCH}${CORRECTION}${DEPOSIT_BANK}${FINAL_PREMIUM}${FISCAL_YEAR_PLAN}${FORMER_FINAL_PREMIUM}${GUARANTEE_APPLICATION}${INPUT_FINDING}${ISSUER_BRANCH}${JOINT_VENTURE}${JOINT_VENTURE_MEMBER}${MEMBER_ACCOUNT}${ONLINE_DISCOUNT}${POST}${PREMIUM_BAND}${PREMIUM_PART}${PREMIUM_QUOTE}${PREMIUM_SETTLEMENT}${PREMIUM_TABLE}${RECOGNISED_PROGRESS}${REFUSAL}${SECOND_GUARANTEE}${WORKS_IDENTIFIERS}`,
    },
    input,
    call,
  );
}

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
export function settleAmendmentPremium(
  client: HoshoClient,
  input: SettleAmendmentPremiumInput,
  call?: CallOptions,
): Promise<SettleAmendmentPremiumSuccess> {
  return mutate<SettleAmendmentPremiumSuccess>(
    client,
    {
      field: "settleAmendmentPremium",
      success: "SettleAmendmentPremiumSuccess",
      text: `mutation settleAmendmentPremium($input:SettleAmendmentPremiumInput!){settleAmendmentPremium(input:$input){__typename ...on SettleAmendmentPremiumSuccess{application{...AmendmentApplication}}...Refusal}}${AMENDABLE_TERMS}${AMENDMENT_APPLICATION}${AMENDMENT_APPLICATION_EVENT}${AMENDMENT_PREMIUM}${AMENDMENT_PREMIUM_SETTLEMENT}${DUE_PREMIUM}${FORMER_AMENDMENT_PREMIUM}${INPUT_FINDING}${ONLINE_DISCOUNT}${PREMIUM_BAND}${PREMIUM_DIFFERENCE}${PREMIUM_PART}${PREMIUM_QUOTE}${PREMIUM_TABLE}${REFUSAL}${WORK_PERIOD}`,
    },
    input,
    call,
  );
}

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
export function settlePremium(
  client: HoshoClient,
  input: SettlePremiumInput,
  call?: CallOptions,
): Promise<SettlePremiumSuccess> {
  return mutate<SettlePremiumSuccess>(
    client,
    {
      field: "settlePremium",
      success: "SettlePremiumSuccess",
      text: `mutation settlePremium($input:SettlePremiumInput!){settlePremium(input:$input){__typename ...on SettlePremiumSuccess{application{...GuaranteeApplication}}...Refusal}}${ADVANCE_ACCOUNT}${APPLICATION_EVENT}${APPLICATION_RETURN}${APPLIED_WORK_PERIOD}${APPLIED_WORKS_CONTRACT}${ATTACHMENT}${COMPANY_FACTS}${CONTRACTING_BRANCH}${CORRECTION}${DEPOSIT_BANK}${FINAL_PREMIUM}${FISCAL_YEAR_PLAN}${FORMER_FINAL_PREMIUM}${GUARANTEE_APPLICATION}${INPUT_FINDING}${ISSUER_BRANCH}${JOINT_VENTURE}${JOINT_VENTURE_MEMBER}${MEMBER_ACCOUNT}${ONLINE_DISCOUNT}${POST}${PREMIUM_BAND}${PREMIUM_PART}${PREMIUM_QUOTE}${PREMIUM_SETTLEMENT}${PREMIUM_TABLE}${RECOGNISED_PROGRESS}${REFUSAL}${SECOND_GUARANTEE}${WORKS_IDENTIFIERS}`,
    },
    input,
    call,
  );
}

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
export function signIn(
  client: HoshoClient,
  input: SignInInput,
  call?: SingleTryOptions,
): Promise<IssuedTokens> {
  return mutateOnceAsVisitor<IssuedTokens>(
    client,
    {
      field: "signIn",
      success: "SignInSuccess",
      text: `mutation signIn($input:SignInInput!){signIn(input:$input){__typename ...on SignInSuccess{...IssuedTokens}...Refusal}}${INPUT_FINDING}${ISSUED_TOKENS}${REFUSAL}${USER}`,
    },
    input,
    call,
  );
}

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
export function signOut(
  client: HoshoClient,
  input: SignOutInput = {},
  call?: CallOptions,
): Promise<SignOutSuccess> {
  return endSession<SignOutSuccess>(
    client,
    {
      field: "signOut",
      success: "SignOutSuccess",
      text: `mutation signOut($input:SignOutInput){signOut(input:$input){__typename ...on SignOutSuccess{signedOutAt}...Refusal}}${INPUT_FINDING}${REFUSAL}`,
    },
    input,
    call,
  );
}

/**
 * What to hand to the obligee, where, how and until when (提出のご案内). For everybody who sees the guarantee;
 * null where the caller sees none. What nobody knows is told as such.
 *
 * @param guaranteeId - The guarantee (保証契約).
 */
export async function submissionGuide(
  client: HoshoClient,
  guaranteeId: string,
  call?: CallOptions,
): Promise<{
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
} | null> {
  const data = await ask<{
    readonly submissionGuide: {
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
    } | null;
  }>(
    client,
    `query submissionGuide($guaranteeId:ID!){submissionGuide(guaranteeId:$guaranteeId){guaranteeId kind obligee channels route{...HandOverRoute}mail{to subject lacking text eml{url expiresAt fileName}}notes receiptDueOn source asOf isOwn}}${HAND_OVER_ROUTE}`,
    { guaranteeId },
    call,
  );
  return data.submissionGuide;
}

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
export function submitApplication(
  client: HoshoClient,
  input: ApplicationStepInput,
  call?: CallOptions,
): Promise<SubmitApplicationSuccess> {
  return mutate<SubmitApplicationSuccess>(
    client,
    {
      field: "submitApplication",
      success: "SubmitApplicationSuccess",
      text: `mutation submitApplication($input:ApplicationStepInput!){submitApplication(input:$input){__typename ...on SubmitApplicationSuccess{application{...GuaranteeApplication}}...Refusal}}${ADVANCE_ACCOUNT}${APPLICATION_EVENT}${APPLICATION_RETURN}${APPLIED_WORK_PERIOD}${APPLIED_WORKS_CONTRACT}${ATTACHMENT}${COMPANY_FACTS}${CONTRACTING_BRANCH}${CORRECTION}${DEPOSIT_BANK}${FINAL_PREMIUM}${FISCAL_YEAR_PLAN}${FORMER_FINAL_PREMIUM}${GUARANTEE_APPLICATION}${INPUT_FINDING}${ISSUER_BRANCH}${JOINT_VENTURE}${JOINT_VENTURE_MEMBER}${MEMBER_ACCOUNT}${ONLINE_DISCOUNT}${POST}${PREMIUM_BAND}${PREMIUM_PART}${PREMIUM_QUOTE}${PREMIUM_SETTLEMENT}${PREMIUM_TABLE}${RECOGNISED_PROGRESS}${REFUSAL}${SECOND_GUARANTEE}${WORKS_IDENTIFIERS}`,
    },
    input,
    call,
  );
}

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
export function takeBackPendingEnd(
  client: HoshoClient,
  input: PendingEndInput,
  call?: CallOptions,
): Promise<TakeBackPendingEndSuccess> {
  return mutate<TakeBackPendingEndSuccess>(
    client,
    {
      field: "takeBackPendingEnd",
      success: "TakeBackPendingEndSuccess",
      text: `mutation takeBackPendingEnd($input:PendingEndInput!){takeBackPendingEnd(input:$input){__typename ...on TakeBackPendingEndSuccess{guarantee{...Guarantee}}...Refusal}}${AMENDABLE_TERMS}${AMENDMENT}${AMOUNT_FINDING}${CERTIFICATE}${CERTIFICATE_ITEM}${CERTIFICATE_STANDING}${DEPOSIT_BANK}${END_EVIDENCE}${GUARANTEE}${GUARANTEE_END}${GUARANTEE_SUMMARY}${INPUT_FINDING}${ISSUER_BRANCH}${JOINT_VENTURE}${JOINT_VENTURE_MEMBER}${PENDING_GUARANTEE_END}${REFUSAL}${SECOND_GUARANTEE}${WORK_PERIOD}${WORKS_CONTRACT}${WORKS_IDENTIFIERS}`,
    },
    input,
    call,
  );
}

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
export function unlabelLedgerEntries(
  client: HoshoClient,
  input: UnlabelLedgerEntriesInput,
  call?: CallOptions,
): Promise<UnlabelLedgerEntriesSuccess> {
  return mutate<UnlabelLedgerEntriesSuccess>(
    client,
    {
      field: "unlabelLedgerEntries",
      success: "UnlabelLedgerEntriesSuccess",
      text: `mutation unlabelLedgerEntries($input:UnlabelLedgerEntriesInput!){unlabelLedgerEntries(input:$input){__typename ...on UnlabelLedgerEntriesSuccess{entries{...LedgerEntry}}...Refusal}}${ATTACHMENT}${COVERAGE_GAP}${INPUT_FINDING}${LEDGER_ENTRY}${REFUSAL}`,
    },
    input,
    call,
  );
}

/**
 * The users (利用者) that the caller may see, newest first: those of the own organisation, for an issuer also
 * those of contractors registered with it. Colleagues see each other's role, state, departments, mail
 * address and last sign-in.
 */
export const users: ListOperation<Colleague, UserListArgs> = /* @__PURE__ */ listOperation(
  "users",
  () =>
    `query users($first:Int$after:String$last:Int$before:String$filter:UserFilter){users(first:$first after:$after last:$last before:$before filter:$filter){nodes{...Colleague}pageInfo{...PageInfo}}}${COLLEAGUE}${PAGE_INFO}${USER}`,
);

/**
 * 利用者一覧: all users of the own organisation as CSV, in the form that importUsers takes; sent back as it is,
 * it changes nothing. null for whoever does not administer users: that takes an administrator (管理者) who
 * signed in.
 */
export async function usersCsv(
  client: HoshoClient,
  call?: CallOptions,
): Promise<{
  /** What to call the file. */
  readonly fileName: string;
  /** The file: in UTF-8 with a mark, a line for each user. */
  readonly text: string;
} | null> {
  const data = await ask<{
    readonly usersCsv: {
      /** What to call the file. */
      readonly fileName: string;
      /** The file: in UTF-8 with a mark, a line for each user. */
      readonly text: string;
    } | null;
  }>(client, `query usersCsv{usersCsv{fileName text}}`, {}, call);
  return data.usersCsv;
}

/** Who asks, by the access token of the request; null where none was sent. */
export async function viewer(client: HoshoClient, call?: CallOptions): Promise<Viewer | null> {
  const data = await ask<{ readonly viewer: Viewer | null }>(
    client,
    `query viewer{viewer{...Viewer}}${USER}${VIEWER}`,
    {},
    call,
  );
  return data.viewer;
}

/** What was sent, or is to be sent, to the own organisation's receivers of webhooks, newest first. */
export const webhookDeliveries: ListOperation<WebhookDelivery, WebhookDeliveryListArgs> =
  /* @__PURE__ */ listOperation(
    "webhookDeliveries",
    () =>
      `query webhookDeliveries($filter:WebhookDeliveryFilter$first:Int$after:String$last:Int$before:String){webhookDeliveries(filter:$filter first:$first after:$after last:$last before:$before){nodes{...WebhookDelivery}pageInfo{...PageInfo}}}${PAGE_INFO}${WEBHOOK_DELIVERY}`,
  );

/** The receivers of webhooks (通知先) of the own organisation, newest first. */
export const webhookEndpoints: ListOperation<WebhookEndpoint> = /* @__PURE__ */ listOperation(
  "webhookEndpoints",
  () =>
    `query webhookEndpoints($first:Int$after:String$last:Int$before:String){webhookEndpoints(first:$first after:$after last:$last before:$before){nodes{...WebhookEndpoint}pageInfo{...PageInfo}}}${PAGE_INFO}${WEBHOOK_ENDPOINT}`,
);

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
export function withdrawAmendmentApplication(
  client: HoshoClient,
  input: AmendmentApplicationStepInput,
  call?: CallOptions,
): Promise<WithdrawAmendmentApplicationSuccess> {
  return mutate<WithdrawAmendmentApplicationSuccess>(
    client,
    {
      field: "withdrawAmendmentApplication",
      success: "WithdrawAmendmentApplicationSuccess",
      text: `mutation withdrawAmendmentApplication($input:AmendmentApplicationStepInput!){withdrawAmendmentApplication(input:$input){__typename ...on WithdrawAmendmentApplicationSuccess{application{...AmendmentApplication}}...Refusal}}${AMENDABLE_TERMS}${AMENDMENT_APPLICATION}${AMENDMENT_APPLICATION_EVENT}${AMENDMENT_PREMIUM}${AMENDMENT_PREMIUM_SETTLEMENT}${DUE_PREMIUM}${FORMER_AMENDMENT_PREMIUM}${INPUT_FINDING}${ONLINE_DISCOUNT}${PREMIUM_BAND}${PREMIUM_DIFFERENCE}${PREMIUM_PART}${PREMIUM_QUOTE}${PREMIUM_TABLE}${REFUSAL}${WORK_PERIOD}`,
    },
    input,
    call,
  );
}

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
export function withdrawApplication(
  client: HoshoClient,
  input: ApplicationStepInput,
  call?: CallOptions,
): Promise<WithdrawApplicationSuccess> {
  return mutate<WithdrawApplicationSuccess>(
    client,
    {
      field: "withdrawApplication",
      success: "WithdrawApplicationSuccess",
      text: `mutation withdrawApplication($input:ApplicationStepInput!){withdrawApplication(input:$input){__typename ...on WithdrawApplicationSuccess{application{...GuaranteeApplication}}...Refusal}}${ADVANCE_ACCOUNT}${APPLICATION_EVENT}${APPLICATION_RETURN}${APPLIED_WORK_PERIOD}${APPLIED_WORKS_CONTRACT}${ATTACHMENT}${COMPANY_FACTS}${CONTRACTING_BRANCH}${CORRECTION}${DEPOSIT_BANK}${FINAL_PREMIUM}${FISCAL_YEAR_PLAN}${FORMER_FINAL_PREMIUM}${GUARANTEE_APPLICATION}${INPUT_FINDING}${ISSUER_BRANCH}${JOINT_VENTURE}${JOINT_VENTURE_MEMBER}${MEMBER_ACCOUNT}${ONLINE_DISCOUNT}${POST}${PREMIUM_BAND}${PREMIUM_PART}${PREMIUM_QUOTE}${PREMIUM_SETTLEMENT}${PREMIUM_TABLE}${RECOGNISED_PROGRESS}${REFUSAL}${SECOND_GUARANTEE}${WORKS_IDENTIFIERS}`,
    },
    input,
    call,
  );
}

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
export async function worksContract(
  client: HoshoClient,
  id: string,
  call?: CallOptions,
): Promise<WorksContractEntry | null> {
  const data = await ask<{
    readonly node:
      | (WorksContractEntry & { readonly __typename: "WorksContractEntry" })
      | { readonly __typename?: never }
      | null;
  }>(
    client,
    `query worksContract($id:ID!){node(id:$id){__typename ...WorksContractEntry}}${FISCAL_YEAR_PLAN}${JOINT_VENTURE}${JOINT_VENTURE_MEMBER}${WORK_PERIOD}${WORKS_CONTRACT_ENTRY}${WORKS_CONTRACT_SUMMARY}${WORKS_IDENTIFIERS}${WORKS_TERMS}`,
    { id },
    call,
  );
  return data.node?.__typename === "WorksContractEntry" ? data.node : null;
}

/**
 * Works contracts (請負契約), newest first: to an issuer its own entries, to a contractor the entries of its
 * contracts, to the operator all.
 */
export const worksContracts: ListOperation<WorksContractSummary, WorksContractEntryListArgs> =
  /* @__PURE__ */ listOperation(
    "worksContracts",
    () =>
      `query worksContracts($filter:WorksContractFilter$first:Int$after:String$last:Int$before:String){worksContracts(filter:$filter first:$first after:$after last:$last before:$before){nodes{...WorksContractSummary}pageInfo{...PageInfo}}}${PAGE_INFO}${WORK_PERIOD}${WORKS_CONTRACT_SUMMARY}${WORKS_IDENTIFIERS}`,
  );
