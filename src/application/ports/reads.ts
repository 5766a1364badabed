import type { ObligeeReads } from "./obligee-reads";
import type { ApplicationReads, WorksReads } from "./application-reads";
import type { AccessTokenReads } from "./access-token-reads";
import type { GuaranteeReads } from "./guarantee-reads";
import type { MailReads } from "./mail-reads";
import type { PaperReads } from "./paper-reads";
import type { PartyReads } from "./party-reads";
import type { PremiumTableListReads } from "./premium-table-reads";
import type { RegistrationReads } from "./registration-reads";
import type { RuleReads } from "./rule-reads";
import type { SealReads } from "./seal-reads";
import type { UserReads } from "./user-reads";

/** Everything that is read, scoped by who asks: what the caller may not see is not there. */
export interface Reads {
  readonly guarantees: GuaranteeReads;
  readonly papers: PaperReads;
  readonly parties: PartyReads;
  readonly obligees: ObligeeReads;
  readonly rules: RuleReads;
  readonly applications: ApplicationReads;
  readonly works: WorksReads;
  readonly accessTokens: AccessTokenReads;
  readonly users: UserReads;
  readonly registrations: RegistrationReads;
  readonly premiumTables: PremiumTableListReads;
  readonly mails: MailReads;
  readonly seals: SealReads;
}
