import { AccessTokenRow } from "./account/access-token.row";
import { AdoptionRow } from "./obligee/adoption.row";
import { AdoptionStatementRow } from "./obligee/adoption-statement.row";
import { AlarmRow } from "./notice/alarm.row";
import { AmendmentApplicationRow } from "./amendment-application/amendment-application.row";
import { AmendmentRow } from "./guarantee/amendment.row";
import { AttachmentPartRow } from "./application/attachment-part.row";
import { AttachmentRow } from "./application/attachment.row";
import { AuthKeyRow } from "./auth-key/auth-key.row";
import { BrokenChainRow } from "./seals/broken-chain.row";
import { CertificateRow } from "./certificate/certificate.row";
import { ChangeObligeeRow } from "./change/change-obligee.row";
import { ChangePendingRow } from "./change/change-pending.row";
import { ChangeRow } from "./change/change.row";
import { ContractorCorrectionRow } from "./party/contractor-correction.row";
import { ContractorRegistrationRow } from "./party/contractor-registration.row";
import { ContractorRow } from "./party/contractor.row";
import { DepositRow } from "./deposit/deposit.row";
import { HandOverRulesRow } from "./deposit/hand-over-rules.row";
import { EndConfirmationRow } from "./guarantee/end-confirmation.row";
import { EventRow } from "./engine/event.row";
import { GuaranteeApplicationRow } from "./application/guarantee-application.row";
import { GuaranteeAttachmentPartRow } from "./guarantee/guarantee-attachment-part.row";
import { GuaranteeAttachmentRow } from "./guarantee/guarantee-attachment.row";
import { GuaranteeEndRow } from "./guarantee/guarantee-end.row";
import { GuaranteePendingEndRow } from "./guarantee/guarantee-pending-end.row";
import { GuaranteeRow } from "./guarantee/guarantee.row";
import { GuessCountRow } from "./engine/guess-count.row";
import { GuessNoticeRow } from "./auth-key/guess-notice.row";
import { ItemUpdatePendingRow } from "./change/item-update-pending.row";
import { ItemUpdateRow } from "./change/item-update.row";
import { IssuerBranchRow } from "./party/issuer-branch.row";
import { IssuerRow } from "./party/issuer.row";
import { LedgerAttachmentPartRow } from "./ledger/ledger-attachment-part.row";
import { LedgerAttachmentRow } from "./ledger/ledger-attachment.row";
import { LedgerEntryRow } from "./ledger/ledger-entry.row";
import { LedgerNoteRow } from "./ledger/ledger-note.row";
import { MailChoiceRow } from "./notice/mail-choice.row";
import { MailRow } from "./notice/mail.row";
import { ObligeePolicyRow } from "./obligee/obligee-policy.row";
import { ObligeePostRow } from "./obligee/obligee-post.row";
import { ObligeeRow } from "./obligee/obligee.row";
import { OpeningRow } from "./certificate/opening.row";
import { OperatorRow } from "./party/operator.row";
import { PerformanceShortfallRow } from "./works-contract/performance-shortfall.row";
import { PremiumTableRow } from "./premium/premium-table.row";
import { RecordedGuaranteeRow } from "./ledger/recorded-guarantee.row";
import { RegisteredWorksRow } from "./works-contract/registered-works.row";
import { RefreshTokenRow } from "./account/refresh-token.row";
import { RegistrationRow } from "./account/registration.row";
import { ReplyRow } from "./engine/reply.row";
import { SealHeadRow } from "./seals/seal-head.row";
import { SealRegisterRow } from "./seals/seal-register.row";
import { SealRow } from "./seals/seal.row";
import { SessionRow } from "./account/session.row";
import { SettingRow } from "./engine/setting.row";
import { PasswordLinkRow } from "./account/password-link.row";
import { UserAccountRow } from "./account/user-account.row";
import { UserDepartmentRow } from "./account/user-department.row";
import { WebhookDeliveryRow } from "./webhook/webhook-delivery.row";
import { WebhookEndpointRow } from "./webhook/webhook-endpoint.row";
import { WorksAmendmentRow } from "./works-contract/works-amendment.row";
import { WorksContractRow } from "./works-contract/works-contract.row";
import { WorksIdentifierRow } from "./works-contract/works-identifier.row";

/** All tables. */
export const ROWS = [
  AccessTokenRow,
  AdoptionRow,
  AdoptionStatementRow,
  AlarmRow,
  AmendmentApplicationRow,
  AmendmentRow,
  AttachmentPartRow,
  AttachmentRow,
  AuthKeyRow,
  BrokenChainRow,
  CertificateRow,
  ChangeObligeeRow,
  ChangePendingRow,
  ChangeRow,
  ContractorCorrectionRow,
  ContractorRegistrationRow,
  ContractorRow,
  DepositRow,
  EndConfirmationRow,
  EventRow,
  GuaranteeApplicationRow,
  GuaranteeAttachmentPartRow,
  GuaranteeAttachmentRow,
  GuaranteeEndRow,
  GuaranteePendingEndRow,
  GuaranteeRow,
  GuessCountRow,
  GuessNoticeRow,
  HandOverRulesRow,
  ItemUpdatePendingRow,
  ItemUpdateRow,
  IssuerBranchRow,
  IssuerRow,
  LedgerAttachmentPartRow,
  LedgerAttachmentRow,
  LedgerEntryRow,
  LedgerNoteRow,
  MailChoiceRow,
  MailRow,
  ObligeePolicyRow,
  ObligeePostRow,
  ObligeeRow,
  OpeningRow,
  OperatorRow,
  PasswordLinkRow,
  PerformanceShortfallRow,
  PremiumTableRow,
  RecordedGuaranteeRow,
  RegisteredWorksRow,
  RefreshTokenRow,
  RegistrationRow,
  ReplyRow,
  SealHeadRow,
  SealRegisterRow,
  SealRow,
  SessionRow,
  SettingRow,
  UserAccountRow,
  UserDepartmentRow,
  WebhookDeliveryRow,
  WebhookEndpointRow,
  WorksAmendmentRow,
  WorksContractRow,
  WorksIdentifierRow,
];
