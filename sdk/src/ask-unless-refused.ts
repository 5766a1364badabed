import { ask } from "./ask.js";
import type { HoshoClient } from "./client.js";
import type { CallOptions } from "./hosho-options.js";
import { type RefusalAnswer, refusalOf } from "./hosho-refusal.js";
import type { DocumentText } from "./typed-document.js";

/** An operation whose result is a union of one success and the errors that a caller has to expect. */
export interface RefusableOperation<Success> {
  /** Where the answer holds the result. */
  readonly field: string;
  /** The member of the union that is the success. */
  readonly success: string;
  /** What is sent. */
  readonly text: DocumentText<Success, never>;
}

/** Sends an operation and returns its success; throws the refusal that it was otherwise. */
export async function askUnlessRefused<Success>(
  client: HoshoClient,
  { field, success, text }: RefusableOperation<Success>,
  variables: object,
  call?: CallOptions,
): Promise<Success> {
  type Data = Readonly<Record<string, Success | RefusalAnswer>>;
  const data = await ask<Data>(client, text as DocumentText<Data, never>, variables, call, (answered) =>
    isMember(answered[field]),
  );
  const result = data[field] as RefusalAnswer;
  if (result.__typename === success) return result as Success;
  // Also the types that this version does not know: the documents ask each for `... on UserError { code message }`.
  throw refusalOf(result);
}

/** Whether there is a member of a union where one was asked for. */
function isMember(result: unknown): boolean {
  return typeof (result as Partial<RefusalAnswer> | null | undefined)?.__typename === "string";
}
