"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.storesOn = storesOn;
const access_token_store_1 = require("./account/access-token.store");
const alarm_store_1 = require("./notice/alarm.store");
const amendment_application_store_1 = require("./amendment-application/amendment-application.store");
const application_store_1 = require("./application/application.store");
const attachment_store_1 = require("./application/attachment.store");
const auth_key_store_1 = require("./auth-key/auth-key.store");
const change_store_1 = require("./change/change.store");
const clock_release_store_1 = require("./operation/clock-release.store");
const hand_over_rules_row_1 = require("./deposit/hand-over-rules.row");
const hand_over_rules_store_1 = require("./deposit/hand-over-rules.store");
const receiving_body_reads_1 = require("./deposit/receiving-body.reads");
const deposit_store_1 = require("./deposit/deposit.store");
const end_confirmation_store_1 = require("./guarantee/end-confirmation.store");
const event_store_1 = require("./operation/event.store");
const guarantee_store_1 = require("./guarantee/guarantee.store");
const guess_notice_store_1 = require("./auth-key/guess-notice.store");
const guess_store_1 = require("./auth-key/guess.store");
const mail_choice_store_1 = require("./notice/mail-choice.store");
const mail_store_1 = require("./notice/mail.store");
const ledger_store_1 = require("./ledger/ledger.store");
const obligee_row_1 = require("./obligee/obligee.row");
const obligee_policy_store_1 = require("./obligee/obligee-policy.store");
const obligee_store_1 = require("./obligee/obligee.store");
const opening_store_1 = require("./certificate/opening.store");
const party_store_1 = require("./party/party.store");
const premium_table_store_1 = require("./premium/premium-table.store");
const registered_works_store_1 = require("./works-contract/registered-works.store");
const registration_store_1 = require("./account/registration.store");
const reply_store_1 = require("./operation/reply.store");
const session_store_1 = require("./account/session.store");
const password_link_store_1 = require("./account/password-link.store");
const staff_store_1 = require("./account/staff.store");
const user_store_1 = require("./account/user.store");
const webhook_dispatch_store_1 = require("./webhook/webhook-dispatch.store");
const webhook_endpoint_store_1 = require("./webhook/webhook-endpoint.store");
const webhook_queue_store_1 = require("./webhook/webhook-queue.store");
const works_contract_store_1 = require("./works-contract/works-contract.store");
const rule_reads_1 = require("./rule.reads");
const seal_store_1 = require("./operation/seal.store");
const setting_store_1 = require("./operation/setting.store");
/** All stores on one transaction. */
function storesOn(transaction, seals) {
    return {
        guarantees: new guarantee_store_1.SqlGuaranteeStore(transaction),
        endConfirmations: new end_confirmation_store_1.SqlEndConfirmationStore(transaction),
        parties: new party_store_1.SqlPartyStore(transaction),
        authKeys: new auth_key_store_1.SqlAuthKeyStore(transaction),
        openings: new opening_store_1.SqlOpeningStore(transaction),
        deposits: new deposit_store_1.SqlDepositStore(transaction),
        handOverRules: new hand_over_rules_store_1.SqlHandOverRulesStore(transaction),
        receivingBodies: new receiving_body_reads_1.StoredReceivingBodies({
            sql: (write) => transaction.sql(write),
            relyOnBodies: (bodies) => {
                for (const { body, rules } of bodies) {
                    transaction.relyOnRow(obligee_row_1.ObligeeRow, body);
                    transaction.relyOnAll(hand_over_rules_row_1.HandOverRulesRow, body.id, rules);
                }
            },
        }),
        guesses: new guess_store_1.SqlGuessStore(transaction),
        replies: new reply_store_1.SqlReplyStore(transaction),
        rules: (0, rule_reads_1.ruleReadsOn)({
            sql: (write) => transaction.sql(write),
            relyOnParties: (parties) => transaction.relyOn("PARTY", parties),
        }),
        advice: (0, rule_reads_1.ruleReadsOn)({
            sql: (write) => transaction.sql(write),
            relyOnParties: () => undefined,
        }),
        obligeePolicies: new obligee_policy_store_1.SqlObligeePolicyStore(transaction),
        events: new event_store_1.SqlEventStore(transaction),
        accessTokens: new access_token_store_1.SqlAccessTokenStore(transaction),
        settings: new setting_store_1.SqlSettingStore(transaction),
        changes: new change_store_1.SqlChangeStore(transaction),
        clockRelease: new clock_release_store_1.SqlClockReleaseStore(transaction),
        users: new user_store_1.SqlUserStore(transaction),
        staff: new staff_store_1.SqlStaffStore(transaction),
        passwordLinks: new password_link_store_1.SqlPasswordLinkStore(transaction),
        sessions: new session_store_1.SqlSessionStore(transaction),
        registrations: new registration_store_1.SqlRegistrationStore(transaction),
        premiumTables: new premium_table_store_1.SqlPremiumTableStore(transaction),
        obligees: new obligee_store_1.SqlObligeeStore(transaction),
        amendmentApplications: new amendment_application_store_1.SqlAmendmentApplicationStore(transaction),
        applications: new application_store_1.SqlApplicationStore(transaction),
        attachments: new attachment_store_1.SqlAttachmentStore(transaction),
        registeredWorks: new registered_works_store_1.SqlRegisteredWorksStore(transaction),
        worksContracts: new works_contract_store_1.SqlWorksContractStore(transaction),
        webhookEndpoints: new webhook_endpoint_store_1.SqlWebhookEndpointStore(transaction),
        webhookQueue: new webhook_queue_store_1.SqlWebhookQueueStore(transaction),
        webhookDispatch: new webhook_dispatch_store_1.SqlWebhookDispatchStore(transaction),
        guessNotices: new guess_notice_store_1.SqlGuessNoticeStore(transaction),
        alarms: new alarm_store_1.SqlAlarmStore(transaction),
        outbox: new mail_store_1.SqlMailStore(transaction),
        mailChoices: new mail_choice_store_1.SqlMailChoiceStore(transaction),
        ledger: new ledger_store_1.SqlLedgerStore(transaction),
        seals: new seal_store_1.SqlSealStore(transaction, seals),
    };
}
//# sourceMappingURL=stores.js.map