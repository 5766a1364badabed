import type { Stores } from "../use-cases/stores";
import { SqlAccessTokenStore } from "./account/access-token.store";
import { SqlAlarmStore } from "./notice/alarm.store";
import { SqlAmendmentApplicationStore } from "./amendment-application/amendment-application.store";
import { SqlApplicationStore } from "./application/application.store";
import { SqlAttachmentStore } from "./attachment/attachment.store";
import { WRITTEN_ATTACHMENTS } from "./written-attachments";
import { SqlAuthKeyStore } from "./auth-key/auth-key.store";
import { SqlChangeStore } from "./change/change.store";
import { SqlClockReleaseStore } from "./operation/clock-release.store";
import { HandOverRulesRow } from "./deposit/hand-over-rules.row";
import { SqlHandOverRulesStore } from "./deposit/hand-over-rules.store";
import { StoredReceivingBodies } from "./deposit/receiving-body.reads";
import { SqlDepositStore } from "./deposit/deposit.store";
import { SqlEndConfirmationStore } from "./guarantee/end-confirmation.store";
import { SqlEventStore } from "./operation/event.store";
import { SqlGuaranteeAmendmentStore } from "./guarantee/guarantee-amendment.store";
import { SqlGuaranteeEndStore } from "./guarantee/guarantee-end.store";
import { SqlLapsedGuaranteeStore } from "./guarantee/lapsed-guarantee.store";
import { SqlGuaranteeStore } from "./guarantee/guarantee.store";
import { SqlGuessNoticeStore } from "./auth-key/guess-notice.store";
import { SqlGuessStore } from "./auth-key/guess.store";
import { SqlMailChoiceStore } from "./notice/mail-choice.store";
import { SqlMailStore } from "./notice/mail.store";
import { SqlLedgerStore } from "./ledger/ledger.store";
import { ObligeeRow } from "./obligee/obligee.row";
import { SqlObligeePolicyStore } from "./obligee/obligee-policy.store";
import { SqlObligeeStore } from "./obligee/obligee.store";
import { SqlOpeningStore } from "./certificate/opening.store";
import { SqlPartyStore } from "./party/party.store";
import { SqlPremiumTableStore } from "./premium/premium-table.store";
import { SqlRegisteredWorksStore } from "./works-contract/registered-works.store";
import { SqlRegistrationStore } from "./account/registration.store";
import { SqlReplyStore } from "./operation/reply.store";
import { SqlSessionStore } from "./account/session.store";
import { SqlPasswordLinkStore } from "./account/password-link.store";
import { SqlStaffStore } from "./account/staff.store";
import { SqlUserStore } from "./account/user.store";
import { SqlWebhookDispatchStore } from "./webhook/webhook-dispatch.store";
import { SqlWebhookEndpointStore } from "./webhook/webhook-endpoint.store";
import { SqlWebhookQueueStore } from "./webhook/webhook-queue.store";
import { SqlWorksContractStore } from "./works-contract/works-contract.store";
import { ruleReadsOn } from "./rule.reads";
import { SqlSealStore } from "./operation/seal.store";
import type { SealParts } from "./seals/sealing";
import type { Transaction } from "./seals/transaction";
import { SqlSettingStore } from "./operation/setting.store";

/** All stores on one transaction. */
export function storesOn(transaction: Transaction, seals: SealParts): Stores {
  return {
    guarantees: new SqlGuaranteeStore(transaction),
    guaranteeAmendments: new SqlGuaranteeAmendmentStore(transaction),
    guaranteeEnds: new SqlGuaranteeEndStore(transaction),
    lapsedGuarantees: new SqlLapsedGuaranteeStore(transaction),
    endConfirmations: new SqlEndConfirmationStore(transaction),
    parties: new SqlPartyStore(transaction),
    authKeys: new SqlAuthKeyStore(transaction),
    openings: new SqlOpeningStore(transaction),
    deposits: new SqlDepositStore(transaction),
    handOverRules: new SqlHandOverRulesStore(transaction),
    receivingBodies: new StoredReceivingBodies({
      sql: (write) => transaction.sql(write),
      relyOnBodies: (bodies) => {
        for (const { body, rules } of bodies) {
          transaction.relyOnRow(ObligeeRow, body);
          transaction.relyOnAll(HandOverRulesRow, body.id, rules);
        }
      },
    }),
    guesses: new SqlGuessStore(transaction),
    replies: new SqlReplyStore(transaction),
    rules: ruleReadsOn({
      sql: (write) => transaction.sql(write),
      relyOnParties: (parties) => transaction.relyOn("PARTY", parties),
    }),
    advice: ruleReadsOn({
      sql: (write) => transaction.sql(write),
      relyOnParties: () => undefined,
    }),
    obligeePolicies: new SqlObligeePolicyStore(transaction),
    events: new SqlEventStore(transaction),
    accessTokens: new SqlAccessTokenStore(transaction),
    settings: new SqlSettingStore(transaction),
    changes: new SqlChangeStore(transaction),
    clockRelease: new SqlClockReleaseStore(transaction),
    users: new SqlUserStore(transaction),
    staff: new SqlStaffStore(transaction),
    passwordLinks: new SqlPasswordLinkStore(transaction),
    sessions: new SqlSessionStore(transaction),
    registrations: new SqlRegistrationStore(transaction),
    premiumTables: new SqlPremiumTableStore(transaction),
    obligees: new SqlObligeeStore(transaction),
    amendmentApplications: new SqlAmendmentApplicationStore(transaction),
    applications: new SqlApplicationStore(transaction),
    attachments: new SqlAttachmentStore(transaction, WRITTEN_ATTACHMENTS.APPLICATION),
    ledgerAttachments: new SqlAttachmentStore(transaction, WRITTEN_ATTACHMENTS.LEDGER_ENTRY),
    guaranteeAttachments: new SqlAttachmentStore(transaction, WRITTEN_ATTACHMENTS.GUARANTEE),
    registeredWorks: new SqlRegisteredWorksStore(transaction),
    worksContracts: new SqlWorksContractStore(transaction),
    webhookEndpoints: new SqlWebhookEndpointStore(transaction),
    webhookQueue: new SqlWebhookQueueStore(transaction),
    webhookDispatch: new SqlWebhookDispatchStore(transaction),
    guessNotices: new SqlGuessNoticeStore(transaction),
    alarms: new SqlAlarmStore(transaction),
    outbox: new SqlMailStore(transaction),
    mailChoices: new SqlMailChoiceStore(transaction),
    ledger: new SqlLedgerStore(transaction),
    seals: new SqlSealStore(transaction, seals),
  };
}
