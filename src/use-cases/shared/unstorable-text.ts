/** A text that the database cannot hold, such as one with the character U+0000: nothing can have such a name or id. */
export class UnstorableText extends Error {
  constructor() {
    super("a text holds a character that cannot be stored");
    this.name = "UnstorableText";
  }
}
