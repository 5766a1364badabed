/** So much of this kind of work is waiting that more would only make everybody wait longer; nothing was done. */
export class Busy extends Error {
  constructor(readonly retryAfterSeconds: number) {
    super("too much work is waiting");
    this.name = "Busy";
  }
}
