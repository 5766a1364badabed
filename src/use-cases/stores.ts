import type { WebhookDispatchStore, WebhookEndpointStore, WebhookQueueStore } from "./webhook/ports";
import type { AlarmStore, MailChoiceStore, Outbox } from "./notice/ports";
import type { AmendmentApplicationStore } from "./amendment-application/ports";
import type { ApplicationStore } from "./application/ports";
import type { AttachmentStore } from "./attachment/ports";
import type { ChangeStore } from "./change/ports";
import type { AccessTokenStore, RegistrationStore, SessionStore, UserStore } from "./account/ports";
import type { ClockReleaseStore, SealStore, SettingStore } from "./operation/ports";
import type { DepositStore, HandOverRulesStore, ReceivingBodies } from "./deposit/ports";
import type { PasswordLinkStore, StaffStore } from "./account/staff-ports";
import type { EventLog } from "./shared/event-log";
import type { GuessNoticeStore, AuthKeyStore, GuessStore } from "./auth-key/ports";
import type { EndConfirmationStore } from "./guarantee/end-confirmation-ports";
import type { GuaranteeStore } from "./guarantee/ports";
import type { ObligeePolicyStore, ObligeeStore } from "./obligee/ports";
import type { PremiumTableStore } from "./premium/ports";
import type { RegisteredWorksStore, WorksContractStore } from "./works-contract/ports";
import type { RuleReads } from "./shared/rule-reads";
import type { LedgerStore } from "./ledger/ports";
import type { PartyStore } from "./party/ports";
import type { OpeningStore } from "./certificate/ports";
import type { ReplyStore } from "./shared/reply-store";

/** What a use case may load and save inside a unit of work. */
export interface Stores {
  readonly guarantees: GuaranteeStore;
  readonly endConfirmations: EndConfirmationStore;
  readonly parties: PartyStore;
  readonly authKeys: AuthKeyStore;
  readonly openings: OpeningStore;
  readonly deposits: DepositStore;
  readonly handOverRules: HandOverRulesStore;
  readonly receivingBodies: ReceivingBodies;
  readonly guesses: GuessStore;
  readonly replies: ReplyStore;
  readonly events: EventLog;
  readonly accessTokens: AccessTokenStore;
  readonly settings: SettingStore;
  readonly changes: ChangeStore;
  readonly clockRelease: ClockReleaseStore;
  readonly rules: RuleReads;
  /** The same for what is told and decides nothing: what it reads is not verified with what is written. */
  readonly advice: RuleReads;
  readonly obligeePolicies: ObligeePolicyStore;
  readonly users: UserStore;
  readonly staff: StaffStore;
  readonly passwordLinks: PasswordLinkStore;
  readonly sessions: SessionStore;
  readonly registrations: RegistrationStore;
  readonly premiumTables: PremiumTableStore;
  readonly obligees: ObligeeStore;
  readonly outbox: Outbox;
  readonly mailChoices: MailChoiceStore;
  readonly alarms: AlarmStore;
  readonly guessNotices: GuessNoticeStore;
  readonly applications: ApplicationStore;
  readonly amendmentApplications: AmendmentApplicationStore;
  /** Of applications. */
  readonly attachments: AttachmentStore;
  readonly ledgerAttachments: AttachmentStore;
  readonly guaranteeAttachments: AttachmentStore;
  readonly registeredWorks: RegisteredWorksStore;
  readonly worksContracts: WorksContractStore;
  readonly webhookEndpoints: WebhookEndpointStore;
  readonly webhookQueue: WebhookQueueStore;
  readonly webhookDispatch: WebhookDispatchStore;
  readonly ledger: LedgerStore;
  readonly seals: SealStore;
}
