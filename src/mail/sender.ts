/** The sender of mails. */
export interface Sender {
  readonly address: string;
  /** As mail programs show it; `null`: the address alone. */
  readonly name: string | null;
}
