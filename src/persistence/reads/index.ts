import type { Reads } from "../../application/reads";
import type { Database } from "../data-source";
import { StoredAccessTokenReads } from "./access-token-reads";
import { ScopedGuaranteeReads } from "./guarantee-reads";
import { ScopedPartyReads } from "./party-reads";
import { ReadSession } from "./read-session";

/** Everything that is read, on a connection that cannot write. */
export function createReads(database: Database): Reads {
  const session = new ReadSession(database);
  return {
    guarantees: new ScopedGuaranteeReads(session),
    parties: new ScopedPartyReads(session),
    accessTokens: new StoredAccessTokenReads(session),
    ping: async () => {
      await session.sql(() => "SELECT 1 AS alive");
    },
  };
}
