import type { Caller } from "../../domain/account/access";
import type { EventType } from "../shared/event-log";
import type { Stores } from "../stores";
import type { EndedSession } from "./ports";
import type { UseCaseParts } from "../use-case-parts";
import { recordEvent } from "../shared/record-event";

/** What a person had access by until now. */
export interface EndedAccess {
  readonly sessions: readonly EndedSession[];
  /** The access tokens that the person made for integrations. */
  readonly tokenIds: readonly string[];
}

/** Ends one session; nothing is ended where it has ended already. */
export async function endSession(stores: Stores, id: string, at: Date): Promise<EndedAccess> {
  const sessions = await stores.sessions.revoke([id], at);
  await revokeTokensOf(stores, sessions, at);
  return { sessions, tokenIds: [] };
}

/**
 * Ends all sessions of a person, and revokes the access tokens that the person made for integrations: whoever knew the
 * password until now may have made them. The sessions' tokens come first: who is just making a token holds one of them.
 */
export async function endAccessOf(stores: Stores, userId: string, at: Date): Promise<EndedAccess> {
  const sessions = await stores.sessions.revokeAllOf(userId, at);
  await revokeTokensOf(stores, sessions, at);
  return { sessions, tokenIds: await stores.accessTokens.revokeMadeBy(userId, at) };
}

async function revokeTokensOf(
  { accessTokens }: Stores,
  sessions: readonly EndedSession[],
  at: Date,
): Promise<void> {
  const ids = sessions.map(({ tokenId }) => tokenId);
  await accessTokens.revoke(ids, at);
}

/** Records each end as the actor's. */
export async function recordEnd(
  { events }: Stores,
  { newId }: Pick<UseCaseParts, "newId">,
  actor: Caller,
  { sessions, tokenIds }: EndedAccess,
  at: Date,
): Promise<void> {
  const record = (type: EventType, subjectId: string): Promise<void> =>
    recordEvent({ events }, { newId }, actor, { at, type, subjectId });
  for (const { id } of sessions) await record("SESSION_REVOKED", id);
  for (const id of tokenIds) await record("ACCESS_TOKEN_REVOKED", id);
}
