import type { Stores } from "../use-cases/stores";
import { SqlAccessTokenStore } from "./account/access-token.store";
import { SqlAlarmStore } from "./notice/alarm.store";
import { SqlApplicationStore } from "./application/application.store";
import { SqlAuthKeyStore } from "./auth-key/auth-key.store";
import { SqlClockReleaseStore } from "./operation/clock-release.store";
import { SqlEventStore } from "./operation/event.store";
import { SqlGuaranteeStore } from "./guarantee/guarantee.store";
import { SqlGuessNoticeStore } from "./auth-key/guess-notice.store";
import { SqlGuessStore } from "./auth-key/guess.store";
import { SqlMailStore } from "./notice/mail.store";
import { SqlObligeePolicyStore } from "./obligee/obligee-policy.store";
import { SqlObligeeStore } from "./obligee/obligee.store";
import { SqlOpeningStore } from "./certificate/opening.store";
import { SqlPartyStore } from "./party/party.store";
import { SqlPremiumTableStore } from "./premium/premium-table.store";
import { SqlRegisteredWorksStore } from "./works-contract/registered-works.store";
import { SqlRegistrationStore } from "./account/registration.store";
import { SqlReplyStore } from "./operation/reply.store";
import { SqlSessionStore } from "./account/session.store";
import { SqlUserStore } from "./account/user.store";
import { ruleReadsOn } from "./rule.reads";
import { SqlSealStore } from "./operation/seal.store";
import type { SealParts } from "./seals/sealing";
import type { Session } from "./seals/session";
import { SqlSettingStore } from "./operation/setting.store";

/** All repositories on one transaction. */
export function storesOn(session: Session, seals: SealParts): Stores {
  return {
    guarantees: new SqlGuaranteeStore(session),
    parties: new SqlPartyStore(session),
    authKeys: new SqlAuthKeyStore(session),
    openings: new SqlOpeningStore(session),
    guesses: new SqlGuessStore(session),
    replies: new SqlReplyStore(session),
    rules: ruleReadsOn({
      sql: (write) => session.sql(write),
      relyOnParties: (parties) => session.relyOn("PARTY", parties),
    }),
    obligeePolicies: new SqlObligeePolicyStore(session),
    events: new SqlEventStore(session),
    accessTokens: new SqlAccessTokenStore(session),
    settings: new SqlSettingStore(session),
    clockRelease: new SqlClockReleaseStore(session),
    users: new SqlUserStore(session),
    sessions: new SqlSessionStore(session),
    registrations: new SqlRegistrationStore(session),
    premiumTables: new SqlPremiumTableStore(session),
    obligees: new SqlObligeeStore(session),
    applications: new SqlApplicationStore(session),
    registeredWorks: new SqlRegisteredWorksStore(session),
    guessNotices: new SqlGuessNoticeStore(session),
    alarms: new SqlAlarmStore(session),
    outbox: new SqlMailStore(session),
    seals: new SqlSealStore(session, seals),
  };
}
