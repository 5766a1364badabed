/** A person with access (利用者). */
export interface User {
  /** `user_<uuidv7>`. */
  readonly id: string;
  /** The login ID (お客様ID), in lower case. */
  readonly loginId: string;
  /** The person's name (担当者名). */
  readonly name: string;
  /** When access was given, RFC 3339 in UTC. */
  readonly createdAt: string;
}
