/**
 * The electronic certificate (電子証書, 保証証書): one version of it. What it states is frozen for ever; a change of the
 * guarantee brings a new version.
 */
export interface Certificate {
  /** `certificate_<uuidv7>`. */
  readonly id: string;
  /** 1 for the first certificate of a guarantee; each amendment adds 1. */
  readonly version: number;
  /** The heading of the paper: 保証証書（前払金保証）. */
  readonly title: string;
  /** Whether it bears the mark （変更）. */
  readonly amended: boolean;
  /** Whether this version binds the issuer today: the newest one of a guarantee that has not ended, until 保証期限. */
  readonly inForce: boolean;
  /** The day this version was issued (発行日), `YYYY-MM-DD` in Japan. */
  readonly issuedOn: string;
  /** SHA-256 of `content` in UTF-8, as 64 lower-case hexadecimal digits. */
  readonly digest: string;
  /**
   * All that the certificate states, as one JSON document in canonical form (RFC 8785). Keep this text as it is:
   * `digest` is taken of exactly these characters.
   */
  readonly content: string;
  /** What the certificate states, row by row as the paper shows it (証書の記載事項). */
  readonly items: readonly CertificateItem[];
  /** How it stands today, in words: older versions and those of guarantees that have ended say so. */
  readonly standing: CertificateStanding;
  /** The version before this one (変更前の証書); `null` on the first. */
  readonly supersedes: Pick<Certificate, "id" | "version" | "issuedOn"> | null;
  /** The next version; `null` on the newest one. */
  readonly supersededBy: Pick<Certificate, "id" | "version" | "issuedOn"> | null;
}

/** One row of a certificate as the paper shows it. */
export interface CertificateItem {
  /** What the row is called on the paper, such as 保証金額. */
  readonly label: string;
  /** What the paper says, such as 40,000,000円 or 令和5年3月31日. */
  readonly value: string;
}

/** How a version of a certificate stands today, beside what it states for ever (証書の効力の状況). */
export interface CertificateStanding {
  /** 変更前, 解約, 解除 or 期限満了, to be shown where nobody overlooks it; `null` on the version in force. */
  readonly mark: string | null;
  /** What there is to say of it, in whole sentences in Japanese; empty where the certificate alone says all. */
  readonly remarks: readonly string[];
}
