import type { WebhookReads } from "./webhook/ports";
import type { ChangeReads } from "./change/ports";
import type { ObligeeReads } from "./obligee/ports";
import type { AmendmentApplicationReads } from "./amendment-application/ports";
import type { ApplicationReads, AttachmentReads, WorksReads } from "./application/ports";
import type { AccessTokenReads, RegistrationReads, UserReads } from "./account/ports";
import type { OpeningReads } from "./certificate/ports";
import type { DepositReads, ReceivingBodies } from "./deposit/ports";
import type { EndConfirmationReads } from "./guarantee/end-confirmation-ports";
import type { GuaranteeReads } from "./guarantee/ports";
import type { LedgerReads } from "./ledger/ports";
import type { MailReads } from "./notice/ports";
import type { PaperReads } from "./document/ports";
import type { CorrectionReads, PartyReads } from "./party/ports";
import type { PremiumTableListReads } from "./premium/ports";
import type { RuleReads } from "./shared/rule-reads";
import type { SealReads } from "./operation/ports";
import type { WorksContractReads, WorksLedgerReads } from "./works-contract/ports";

/** Everything that is read, scoped by who asks: what the caller may not see is not there. */
export interface Reads {
  readonly guarantees: GuaranteeReads;
  readonly openings: OpeningReads;
  readonly endConfirmations: EndConfirmationReads;
  readonly deposits: DepositReads;
  readonly receivingBodies: ReceivingBodies;
  readonly papers: PaperReads;
  readonly parties: PartyReads;
  readonly corrections: CorrectionReads;
  readonly obligees: ObligeeReads;
  readonly rules: RuleReads;
  readonly applications: ApplicationReads;
  readonly amendmentApplications: AmendmentApplicationReads;
  readonly attachments: AttachmentReads;
  readonly works: WorksReads;
  readonly worksContracts: WorksContractReads;
  readonly worksLedger: WorksLedgerReads;
  readonly accessTokens: AccessTokenReads;
  readonly users: UserReads;
  readonly registrations: RegistrationReads;
  readonly premiumTables: PremiumTableListReads;
  readonly ledger: LedgerReads;
  readonly changes: ChangeReads;
  readonly webhooks: WebhookReads;
  readonly mails: MailReads;
  readonly seals: SealReads;
}
