import { INPUT_FINDING, REFUSAL } from "../../sdk/src/generated/fragment-texts";
import type * as operations from "../../sdk/src/generated/operations";
import type { RefusalDetails } from "../../sdk/src/generated/refusals";
import { post, type Answer, type Call } from "./graphql-client";
import type { Selected } from "./selected";

type Operations = Omit<typeof operations, "amendmentEffect" | "eligibility" | "premiumQuote">;

/** The schema's mutations, typed as the SDK's, which are generated out of the schema. */
export type Mutation = {
  readonly [Field in keyof Operations]: Operations[Field] extends Sender ? Field : never;
}[keyof Operations];
type Sender = (client: never, input: never, call?: never) => Promise<object>;

type InputOf<Field extends Mutation> = Parameters<Operations[Field]>[1];

type SuccessOf<Field extends Mutation> = Awaited<ReturnType<Operations[Field]>>;

type Succeeded<Field extends Mutation, Selection extends string> = Selected<SuccessOf<Field>, Selection> & {
  readonly __typename: `${Capitalize<Field>}Success`;
  readonly code?: never;
  readonly message?: never;
};

type Refused = {
  readonly [Code in keyof RefusalDetails]: RefusalDetails[Code] & {
    readonly __typename: `${string}Error`;
    readonly code: Code;
    readonly message: string;
  };
}[keyof RefusalDetails];

type Result<Field extends Mutation, Selection extends string> = Succeeded<Field, Selection> | Refused;

/** Where the schema does not have a selection's fields, the text that says so: the selection does not compile. */
type Fitting<Type, Selection extends string> =
  Selected<Type, Selection> extends string ? Selected<Type, Selection> : Selection;

/**
 * Runs a mutation of the schema, and asks of its success for the selection, such as `guarantee { id number }`. Of a
 * refusal it asks for everything.
 */
export async function mutate<Field extends Mutation, const Selection extends string = "">(
  call: Call,
  field: Field,
  input: InputOf<Field>,
  selection?: Fitting<SuccessOf<Field>, Selection>,
): Promise<Answer & { readonly result: Result<Field, Selection> | undefined }> {
  const answer = await post<Record<string, Result<Field, Selection>>>(
    call,
    mutationOf<Field, Selection>(field, selection),
    {
      input,
    },
  );
  return { ...answer, result: answer.data?.[field] };
}

/** The same for a test that goes on from the success: every other answer fails it. */
export async function perform<Field extends Mutation, const Selection extends string = "">(
  call: Call,
  field: Field,
  input: InputOf<Field>,
  selection?: Fitting<SuccessOf<Field>, Selection>,
): Promise<Succeeded<Field, Selection>> {
  const { result, text } = await mutate<Field, Selection>(call, field, input, selection);
  if (result?.__typename !== `${capitalized(field)}Success`) throw new Error(text);
  return result as Succeeded<Field, Selection>;
}

/** The document that `mutate` sends. */
export function mutationOf<Field extends Mutation, const Selection extends string = "">(
  field: Field,
  selection?: Fitting<SuccessOf<Field>, Selection>,
): string {
  const name = capitalized(field);
  return `mutation ($input: ${SHARED_INPUTS.get(field) ?? `${name}Input`}!) { ${field}(input: $input) {
    __typename ... on ${name}Success { __typename ${selection ?? ""} } ...Refusal ${OF_DAILY_BOUNDS} } }
    ${INPUT_FINDING} ${REFUSAL}`;
}

/** The SDK asks for them with their mutations alone. */
const OF_DAILY_BOUNDS =
  "... on UserError { ... on TooManyRegistrationsError { limit retryAfterSeconds } " +
  "... on TooManyCorrectionsError { limit retryAfterSeconds } }";

/** Mutations that take the same input. */
const SHARED_INPUTS: ReadonlyMap<Mutation, string> = new Map([
  ["submitApplication", "ApplicationStepInput"],
  ["withdrawApplication", "ApplicationStepInput"],
  ["withdrawAmendmentApplication", "AmendmentApplicationStepInput"],
  ["approveAmendmentApplication", "AmendmentApplicationStepInput"],
  ["issueAppliedAmendment", "AmendmentApplicationStepInput"],
  ["countersignDischarge", "PendingEndInput"],
  ["countersignCancellation", "PendingEndInput"],
  ["takeBackPendingEnd", "PendingEndInput"],
]);
const capitalized = (field: string): string => field.charAt(0).toUpperCase() + field.slice(1);
