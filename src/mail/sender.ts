/** Who mails come from. */
export interface Sender {
  readonly address: string;
  /** As mail programs show it; `null`: the address alone. */
  readonly name: string | null;
}
