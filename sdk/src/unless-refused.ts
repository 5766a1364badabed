import { type RefusalAnswer, refusalOf } from "./hosho-refusal.js";

/** Any member of a result union. */
export interface Answer {
  readonly __typename: string;
}

/** The member of a result union that is its success. */
export type SuccessOf<Result, Name> = Extract<Result, { readonly __typename: Name }>;

/** What was answered, if it was the success; throws the refusal that it was otherwise. */
export function unlessRefused<Result extends Answer, Success extends Result["__typename"]>(
  answer: Result,
  success: Success,
): SuccessOf<Result, Success> {
  if (answer.__typename === success) return answer as SuccessOf<Result, Success>;
  // Also the types that this version does not know: the documents ask each for `... on UserError { code message }`.
  throw refusalOf(answer as unknown as RefusalAnswer);
}
