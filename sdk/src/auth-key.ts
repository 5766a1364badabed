/** The auth key (認証キー): the second half of what is handed to the obligee. A secret: keep it out of logs. */
export interface AuthKey {
  /** Ten characters of 0-9 and A-Z without I, L, O and U, such as `332E1EXXXX`. */
  readonly value: string;
  /** The same in groups of 3, 3 and 4 characters, as the key notice shows it. */
  readonly groups: readonly string[];
  /** When the key was made, RFC 3339 in UTC. */
  readonly createdAt: string;
}
