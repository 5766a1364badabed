import type { Stores } from "../application/ports";
import { AccessTokenRepository } from "./access-token-repository";
import { AuthKeyRepository } from "./auth-key-repository";
import { EventRepository } from "./event-repository";
import { GuaranteeRepository } from "./guarantee-repository";
import { GuessRepository } from "./guess-repository";
import { OpeningRepository } from "./opening-repository";
import { PartyRepository } from "./party-repository";
import { ReplyRepository } from "./reply-repository";
import type { Session } from "./session";
import { SettingRepository } from "./setting-repository";

/** All repositories on one transaction. */
export function storesOn(session: Session): Stores {
  return {
    guarantees: new GuaranteeRepository(session),
    parties: new PartyRepository(session),
    authKeys: new AuthKeyRepository(session),
    openings: new OpeningRepository(session),
    guesses: new GuessRepository(session),
    replies: new ReplyRepository(session),
    events: new EventRepository(session),
    accessTokens: new AccessTokenRepository(session),
    settings: new SettingRepository(session),
  };
}
