import type { Clock } from "../../application/ports";
import type { Reads } from "../../application/reads";
import { dayInJapan } from "../../domain/calendar-date";
import type { Database } from "../data-source";
import { StoredAccessTokenReads } from "./access-token-reads";
import { ScopedGuaranteeReads } from "./guarantee-reads";
import { ScopedPartyReads } from "./party-reads";
import { ReadSession } from "./read-session";

/** Everything that is read, on a connection that cannot write. */
export function createReads(database: Database, clock: Clock): Reads {
  const session = new ReadSession(database);
  return {
    guarantees: new ScopedGuaranteeReads(session, () => dayInJapan(clock())),
    parties: new ScopedPartyReads(session),
    accessTokens: new StoredAccessTokenReads(session),
    ping: async () => {
      await session.sql(() => "SELECT 1 AS alive");
    },
  };
}
