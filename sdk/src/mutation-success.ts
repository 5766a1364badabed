import type { Certificate } from "./certificate.js";
import type { Guarantee, GuaranteeSummary } from "./guarantee.js";
import { type RefusalAnswer, refusalOf } from "./hosho-refusal.js";

/** The guarantee is issued: number, certificate and auth key exist. */
export interface IssueGuaranteeSuccess {
  /** The new guarantee (保証契約). */
  readonly guarantee: Guarantee;
}

/** The certificate is open; the obligee sees the guarantee without the key from now on. */
export interface OpenCertificateSuccess {
  /** The newest version of the certificate (電子証書). */
  readonly certificate: Certificate;
  /** The guarantee (保証契約) that it certifies. */
  readonly guarantee: GuaranteeSummary;
}

/** The auth key, shown. */
export interface RevealAuthKeySuccess {
  /** The auth key (認証キー). A secret: keep it out of logs. */
  readonly authKey: AuthKey;
  /** The guarantee (保証契約) that it opens. */
  readonly guarantee: GuaranteeSummary;
}

/** The auth key (認証キー): the second half of what is handed to the obligee. */
export interface AuthKey {
  /** Ten characters of 0-9 and A-Z without I, L, O and U, such as `332E1EXXXX`. */
  readonly value: string;
  /** The same in groups of 3, 3 and 4 characters, as the key notice shows it. */
  readonly groups: readonly string[];
  /** When the key was made, RFC 3339 in UTC. */
  readonly createdAt: string;
}

/** What a mutation answered, if it was its success; throws the refusal that it was otherwise. */
export function unlessRefused<
  Answer extends { readonly __typename: string },
  Success extends Answer["__typename"],
>(answer: Answer, success: Success): Extract<Answer, { readonly __typename: Success }> {
  if (answer.__typename === success) return answer as Extract<Answer, { readonly __typename: Success }>;
  // Also the types that this version does not know: the documents ask each for `... on UserError { code message }`.
  throw refusalOf(answer as unknown as RefusalAnswer);
}
