import { question } from "../../tests/support/measured/contenders";
import { dataOf } from "../../tests/support/measured/post";
import type { Question } from "../../tests/support/measured/questions";

/** How a question is put to a server, and what its answer says in the words of Hosho's schema. */
export interface Dialect {
  readonly body: (name: Question, variables: object) => Buffer;
  readonly data: (name: Question, answer: Buffer) => unknown;
}

export const HOSHO: Dialect = {
  body: (name, variables) => question(name, { ...variables }),
  data: (_, answer) => dataOf(answer),
};
