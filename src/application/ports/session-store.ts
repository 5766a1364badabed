export interface SessionStore {
  insert(session: NewSession): Promise<void>;
  insertRefreshToken(sessionId: string, hash: string): Promise<void>;
  /**
   * Uses a refresh token up. `first` is `false` where it was used before. `null` for a token that is not known. Until
   * the unit of work ends, nobody else uses it. A session that is ended meanwhile stays so: nothing undoes a revocation.
   */
  useRefreshToken(hash: string, at: Date): Promise<{ session: StoredSession; first: boolean } | null>;
  /** The session that this refresh token was given for, used or not. */
  ofRefreshToken(hash: string): Promise<StoredSession | null>;
  /** The session whose access token this is. */
  ofToken(tokenId: string): Promise<StoredSession | null>;
  /** Ends those sessions that have not ended; returns them. Their access tokens are the caller's to revoke. */
  revoke(ids: readonly string[], at: Date): Promise<EndedSession[]>;
  revokeAllOf(userId: string, at: Date): Promise<EndedSession[]>;
  /** Deletes sessions that ended before this instant, with their tokens, so many at most; returns how many. */
  deleteEnded(before: Date, most: number): Promise<number>;
}

export interface NewSession {
  readonly id: string;
  readonly userId: string;
  /** Its access token, which keeps its id when it is renewed. */
  readonly tokenId: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

export interface StoredSession extends NewSession {
  readonly revokedAt: Date | null;
}

export type EndedSession = Pick<StoredSession, "id" | "tokenId">;
