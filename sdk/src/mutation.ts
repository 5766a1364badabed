import type { Ask } from "./client.js";
import type { CallOptions, SingleTryOptions } from "./hosho-options.js";
import { randomUuid } from "./random-uuid.js";
import type { DocumentText } from "./typed-document.js";
import { unlessRefused, type Answer, type SuccessOf } from "./unless-refused.js";

/** What a mutation sends, and where its answer holds the result. */
type MutationDocument<Input, Field extends string, Result> = DocumentText<
  Readonly<Record<Field, Result>>,
  { readonly input: Input }
>;

/** An input that can be sent again without happening twice. */
interface Repeatable {
  readonly idempotencyKey?: string | null | undefined;
}

/** A mutation that is safe to repeat: every try carries one `idempotencyKey`, a random one unless the input brings it. */
export function mutation<
  Input extends Repeatable,
  Field extends string,
  Result extends Answer,
  Success extends Result["__typename"],
>(
  ask: Ask,
  document: MutationDocument<Input, Field, Result>,
  field: Field,
  success: Success,
): (input: Input, call?: CallOptions) => Promise<SuccessOf<Result, Success>> {
  return async (input, call) => {
    const idempotencyKey = input.idempotencyKey ?? randomUuid();
    const variables = { input: { ...input, idempotencyKey } };
    const answer = await ask(document, variables, call, hasResult(field));
    return unlessRefused(answer[field], success);
  };
}

/** A mutation whose answer is secret and kept nowhere, so that no second try could bring it back: it is sent once. */
export function singleTry<
  Input,
  Field extends string,
  Result extends Answer,
  Success extends Result["__typename"],
>(
  ask: Ask,
  document: MutationDocument<Input, Field, Result>,
  field: Field,
  success: Success,
): (input: Input, call?: SingleTryOptions) => Promise<SuccessOf<Result, Success>> {
  return async (input, call) => {
    const answer = await ask(document, { input }, { ...call, retries: 0 }, hasResult(field));
    return unlessRefused(answer[field], success);
  };
}

/** Whether there is a member of a result union where one was asked for. */
function hasResult<Field extends string>(field: Field) {
  return (data: Readonly<Partial<Record<Field, Answer>>>): boolean =>
    typeof (data[field] as Partial<Answer> | null | undefined)?.__typename === "string";
}
