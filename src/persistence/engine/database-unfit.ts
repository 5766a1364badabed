/** The database itself is unusable; its address is right. The operator can mend that. */
export class DatabaseUnfit extends Error {
  constructor(
    readonly reason: string,
    readonly remedy: string,
  ) {
    super(`the database cannot be used: ${reason}. ${remedy}.`);
    this.name = "DatabaseUnfit";
  }
}
