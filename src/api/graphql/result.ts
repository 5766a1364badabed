import { createUnionType, Mutation, Query, UseMiddleware, type ClassType } from "type-graphql";
import { REFUSAL_CODES, type RefusalCode } from "../../use-cases/refusals";
import type { Outcome } from "../../use-cases/shared/outcome";
import type { ApiContext } from "./context";
import { errorNameOf, errorTypesOf } from "./errors/error-types";
import { toUserError, type UserErrorAnswer } from "./errors/to-user-error";
import { InvalidInput } from "./validation/invalid-input";

type UseCase = (...given: never[]) => Promise<Outcome<unknown, RefusalCode>>;
type OutcomeOf<Case extends UseCase> = Awaited<ReturnType<Case>>;
type ValueOf<Case extends UseCase> = Extract<OutcomeOf<Case>, { done: true }>["value"];
/** What has to be listed: that an input may be wrong holds of every result. */
type CodeOf<Case extends UseCase> = Exclude<
  Extract<OutcomeOf<Case>, { done: false }>["refusal"]["code"],
  "INVALID_INPUT"
>;

/** Takes the codes where all of them are listed; else the compiler says which one is missing. */
type Whole<Code extends RefusalCode, Listed> = [Exclude<Code, Listed>] extends [never]
  ? unknown
  : `The use case also refuses with ${Exclude<Code, Listed>}: list it.`;

/** What a resolver gives of a result: the success type's fields, or an error. */
export type Answer<Success extends object> = (Success & { readonly __typename: string }) | UserErrorAnswer;

interface Declaration<Success extends object, Listed> {
  /** What the union stands for: the success, or why there is none. */
  readonly description: string;
  readonly success: ClassType<Success>;
  /** The codes of the use case's refusals but INVALID_INPUT: neither one too many nor one too few compiles. */
  readonly errors: Listed;
}

/** The result of a mutation or a query as it was declared. */
export class Result<Case extends UseCase, Success extends object> {
  readonly union: object;
  readonly #successName: string;
  readonly #codes: readonly RefusalCode[];

  constructor(
    unionName: string,
    successName: string,
    { description, success, errors }: Declaration<Success, readonly RefusalCode[]>,
  ) {
    this.#successName = successName;
    this.#codes = REFUSAL_CODES.filter((code) => code === "INVALID_INPUT" || errors.includes(code));
    this.union = createUnionType({
      name: unionName,
      description,
      types: () => [success, ...errorTypesOf(this.#codes)],
      resolveType: (answer: { readonly __typename?: string }) => answer.__typename as never,
    });
  }

  /** The errors as a description lists them, all in the order in which they are declared. */
  get errorList(): string {
    return `Errors: ${this.#codes.map(errorNameOf).join(", ")}.`;
  }

  /** What the use case did, read and given as the success type; or its refusal in the caller's language. */
  async answer(
    { locale }: ApiContext,
    outcome: OutcomeOf<Case>,
    read: (value: ValueOf<Case>) => Success | Promise<Success>,
  ): Promise<Answer<Success>> {
    const known: Outcome<unknown, RefusalCode> = outcome;
    if (!known.done) return toUserError(known.refusal, locale);
    return { ...(await read(known.value)), __typename: this.#successName };
  }
}

/** Declares a mutation's result: `dischargeGuarantee` has the union `DischargeGuaranteeResult`. */
export function mutationResult<
  Case extends UseCase,
  Success extends object,
  const Listed extends readonly CodeOf<Case>[],
>(
  useCase: Case,
  declaration: Declaration<Success, Listed & Whole<CodeOf<Case>, Listed[number]>>,
): Result<Case, Success> {
  const name = useCase.name.charAt(0).toUpperCase() + useCase.name.slice(1);
  return new Result(`${name}Result`, `${name}Success`, declaration);
}

/** Declares a query's result: `PremiumQuote` is one of the union `PremiumQuoteResult`. */
export function queryResult<
  Case extends UseCase,
  Success extends object,
  const Listed extends readonly CodeOf<Case>[],
>(
  _useCase: Case,
  successName: string,
  declaration: Declaration<Success, Listed & Whole<CodeOf<Case>, Listed[number]>>,
): Result<Case, Success> {
  return new Result(`${successName}Result`, successName, declaration);
}

type ItemOf<Item extends Outcome<unknown, RefusalCode>> = () => Promise<Item>;

/** Declares the result of one item of a field that takes many: a union of this name. */
export function itemResult<Item extends Outcome<unknown, RefusalCode>>(): <
  Success extends object,
  const Listed extends readonly CodeOf<ItemOf<Item>>[],
>(
  unionName: string,
  declaration: Declaration<Success, Listed & Whole<CodeOf<ItemOf<Item>>, Listed[number]>> & {
    readonly successName: string;
  },
) => Result<ItemOf<Item>, Success> {
  return (unionName, { successName, ...declaration }) => new Result(unionName, successName, declaration);
}

/** Decorates a method that answers with this success, or with an error. */
type Answering<Success extends object> = <Method extends (...given: never[]) => Promise<Answer<Success>>>(
  target: object,
  name: string,
  descriptor: TypedPropertyDescriptor<Method>,
) => void;

/** A mutation with a declared result; its description ends with the errors. */
export function MutationWith<Case extends UseCase, Success extends object>(
  result: Result<Case, Success>,
  description: string,
): Answering<Success> {
  return answering(Mutation(() => result.union, { description: `${description} ${result.errorList}` }));
}

/** The same for a query. */
export function QueryWith<Case extends UseCase, Success extends object>(
  result: Result<Case, Success>,
  description: string,
): Answering<Success> {
  return answering(Query(() => result.union, { description: `${description} ${result.errorList}` }));
}

function answering(operation: MethodDecorator): MethodDecorator {
  return (target, name, descriptor) => {
    operation(target, name, descriptor);
    UseMiddleware(InvalidInput)(target, name, descriptor);
  };
}
