import type { Stores } from "../application/ports";
import { AccessTokenRepository } from "./access-token-repository";
import { AlarmRepository } from "./alarm-repository";
import { ApplicationRepository } from "./application-repository";
import { AuthKeyRepository } from "./auth-key-repository";
import { ClockReleaseRepository } from "./clock-release-repository";
import { EventRepository } from "./event-repository";
import { GuaranteeRepository } from "./guarantee-repository";
import { GuessNoticeRepository } from "./guess-notice-repository";
import { GuessRepository } from "./guess-repository";
import { MailRepository } from "./mail-repository";
import { ObligeePolicyRepository } from "./obligee-policy-repository";
import { ObligeeRepository } from "./obligee-repository";
import { OpeningRepository } from "./opening-repository";
import { PartyRepository } from "./party-repository";
import { PremiumTableRepository } from "./premium-table-repository";
import { RegisteredWorksRepository } from "./registered-works-repository";
import { RegistrationRepository } from "./registration-repository";
import { ReplyRepository } from "./reply-repository";
import { SessionRepository } from "./session-repository";
import { UserRepository } from "./user-repository";
import { ruleReadsOn } from "./rule-reads";
import { SealRepository } from "./seal-repository";
import type { SealParts } from "./seals/sealing";
import type { Session } from "./session";
import { SettingRepository } from "./setting-repository";

/** All repositories on one transaction. */
export function storesOn(session: Session, seals: SealParts): Stores {
  return {
    guarantees: new GuaranteeRepository(session),
    parties: new PartyRepository(session),
    authKeys: new AuthKeyRepository(session),
    openings: new OpeningRepository(session),
    guesses: new GuessRepository(session),
    replies: new ReplyRepository(session),
    rules: ruleReadsOn({
      sql: (write) => session.sql(write),
      relyOnParties: (parties) => session.relyOn("PARTY", parties),
    }),
    obligeePolicies: new ObligeePolicyRepository(session),
    events: new EventRepository(session),
    accessTokens: new AccessTokenRepository(session),
    settings: new SettingRepository(session),
    clockRelease: new ClockReleaseRepository(session),
    users: new UserRepository(session),
    sessions: new SessionRepository(session),
    registrations: new RegistrationRepository(session),
    premiumTables: new PremiumTableRepository(session),
    obligees: new ObligeeRepository(session),
    applications: new ApplicationRepository(session),
    registeredWorks: new RegisteredWorksRepository(session),
    guessNotices: new GuessNoticeRepository(session),
    alarms: new AlarmRepository(session),
    outbox: new MailRepository(session),
    seals: new SealRepository(session, seals),
  };
}
