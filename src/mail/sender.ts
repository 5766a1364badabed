/** The sender of mails. */
export interface Sender {
  readonly address: string;
  /** As mail programs show it; `null`: the address alone. */
  readonly name: string | null;
  /** What mails refer to for all else; absent or `null`: it has no address for people. */
  readonly service?: LinkedService | null;
}

/** The service under its name, at its address for people. */
export interface LinkedService {
  readonly name: string;
  readonly url: string;
}
