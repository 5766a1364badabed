"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ROWS = void 0;
const access_token_row_1 = require("./account/access-token.row");
const adoption_row_1 = require("./obligee/adoption.row");
const adoption_statement_row_1 = require("./obligee/adoption-statement.row");
const alarm_row_1 = require("./notice/alarm.row");
const amendment_application_row_1 = require("./amendment-application/amendment-application.row");
const amendment_row_1 = require("./guarantee/amendment.row");
const attachment_part_row_1 = require("./application/attachment-part.row");
const attachment_row_1 = require("./application/attachment.row");
const auth_key_row_1 = require("./auth-key/auth-key.row");
const broken_chain_row_1 = require("./seals/broken-chain.row");
const certificate_row_1 = require("./certificate/certificate.row");
const change_obligee_row_1 = require("./change/change-obligee.row");
const change_pending_row_1 = require("./change/change-pending.row");
const change_row_1 = require("./change/change.row");
const contractor_correction_row_1 = require("./party/contractor-correction.row");
const contractor_registration_row_1 = require("./party/contractor-registration.row");
const contractor_row_1 = require("./party/contractor.row");
const deposit_row_1 = require("./deposit/deposit.row");
const hand_over_rules_row_1 = require("./deposit/hand-over-rules.row");
const end_confirmation_row_1 = require("./guarantee/end-confirmation.row");
const event_row_1 = require("./engine/event.row");
const guarantee_application_row_1 = require("./application/guarantee-application.row");
const guarantee_end_row_1 = require("./guarantee/guarantee-end.row");
const guarantee_pending_end_row_1 = require("./guarantee/guarantee-pending-end.row");
const guarantee_row_1 = require("./guarantee/guarantee.row");
const guess_count_row_1 = require("./engine/guess-count.row");
const guess_notice_row_1 = require("./auth-key/guess-notice.row");
const item_update_pending_row_1 = require("./change/item-update-pending.row");
const item_update_row_1 = require("./change/item-update.row");
const issuer_branch_row_1 = require("./party/issuer-branch.row");
const issuer_row_1 = require("./party/issuer.row");
const ledger_entry_row_1 = require("./ledger/ledger-entry.row");
const ledger_note_row_1 = require("./ledger/ledger-note.row");
const mail_choice_row_1 = require("./notice/mail-choice.row");
const mail_row_1 = require("./notice/mail.row");
const obligee_policy_row_1 = require("./obligee/obligee-policy.row");
const obligee_post_row_1 = require("./obligee/obligee-post.row");
const obligee_row_1 = require("./obligee/obligee.row");
const opening_row_1 = require("./certificate/opening.row");
const operator_row_1 = require("./party/operator.row");
const performance_shortfall_row_1 = require("./works-contract/performance-shortfall.row");
const premium_table_row_1 = require("./premium/premium-table.row");
const recorded_guarantee_row_1 = require("./ledger/recorded-guarantee.row");
const registered_works_row_1 = require("./works-contract/registered-works.row");
const refresh_token_row_1 = require("./account/refresh-token.row");
const registration_row_1 = require("./account/registration.row");
const reply_row_1 = require("./engine/reply.row");
const seal_head_row_1 = require("./seals/seal-head.row");
const seal_register_row_1 = require("./seals/seal-register.row");
const seal_row_1 = require("./seals/seal.row");
const session_row_1 = require("./account/session.row");
const setting_row_1 = require("./engine/setting.row");
const password_link_row_1 = require("./account/password-link.row");
const user_account_row_1 = require("./account/user-account.row");
const user_department_row_1 = require("./account/user-department.row");
const webhook_delivery_row_1 = require("./webhook/webhook-delivery.row");
const webhook_endpoint_row_1 = require("./webhook/webhook-endpoint.row");
const works_amendment_row_1 = require("./works-contract/works-amendment.row");
const works_contract_row_1 = require("./works-contract/works-contract.row");
const works_identifier_row_1 = require("./works-contract/works-identifier.row");
/** All tables. */
exports.ROWS = [
    access_token_row_1.AccessTokenRow,
    adoption_row_1.AdoptionRow,
    adoption_statement_row_1.AdoptionStatementRow,
    alarm_row_1.AlarmRow,
    amendment_application_row_1.AmendmentApplicationRow,
    amendment_row_1.AmendmentRow,
    attachment_part_row_1.AttachmentPartRow,
    attachment_row_1.AttachmentRow,
    auth_key_row_1.AuthKeyRow,
    broken_chain_row_1.BrokenChainRow,
    certificate_row_1.CertificateRow,
    change_obligee_row_1.ChangeObligeeRow,
    change_pending_row_1.ChangePendingRow,
    change_row_1.ChangeRow,
    contractor_correction_row_1.ContractorCorrectionRow,
    contractor_registration_row_1.ContractorRegistrationRow,
    contractor_row_1.ContractorRow,
    deposit_row_1.DepositRow,
    end_confirmation_row_1.EndConfirmationRow,
    event_row_1.EventRow,
    guarantee_application_row_1.GuaranteeApplicationRow,
    guarantee_end_row_1.GuaranteeEndRow,
    guarantee_pending_end_row_1.GuaranteePendingEndRow,
    guarantee_row_1.GuaranteeRow,
    guess_count_row_1.GuessCountRow,
    guess_notice_row_1.GuessNoticeRow,
    hand_over_rules_row_1.HandOverRulesRow,
    item_update_pending_row_1.ItemUpdatePendingRow,
    item_update_row_1.ItemUpdateRow,
    issuer_branch_row_1.IssuerBranchRow,
    issuer_row_1.IssuerRow,
    ledger_entry_row_1.LedgerEntryRow,
    ledger_note_row_1.LedgerNoteRow,
    mail_choice_row_1.MailChoiceRow,
    mail_row_1.MailRow,
    obligee_policy_row_1.ObligeePolicyRow,
    obligee_post_row_1.ObligeePostRow,
    obligee_row_1.ObligeeRow,
    opening_row_1.OpeningRow,
    operator_row_1.OperatorRow,
    password_link_row_1.PasswordLinkRow,
    performance_shortfall_row_1.PerformanceShortfallRow,
    premium_table_row_1.PremiumTableRow,
    recorded_guarantee_row_1.RecordedGuaranteeRow,
    registered_works_row_1.RegisteredWorksRow,
    refresh_token_row_1.RefreshTokenRow,
    registration_row_1.RegistrationRow,
    reply_row_1.ReplyRow,
    seal_head_row_1.SealHeadRow,
    seal_register_row_1.SealRegisterRow,
    seal_row_1.SealRow,
    session_row_1.SessionRow,
    setting_row_1.SettingRow,
    user_account_row_1.UserAccountRow,
    user_department_row_1.UserDepartmentRow,
    webhook_delivery_row_1.WebhookDeliveryRow,
    webhook_endpoint_row_1.WebhookEndpointRow,
    works_amendment_row_1.WorksAmendmentRow,
    works_contract_row_1.WorksContractRow,
    works_identifier_row_1.WorksIdentifierRow,
];
//# sourceMappingURL=rows.js.map