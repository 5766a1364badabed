import type { ValidationError } from "class-validator";
import { ArgumentValidationError, type MiddlewareFn } from "type-graphql";
import type { Finding } from "../../../domain/values/finding";
import type { ApiContext } from "../context";
import { toUserError } from "../errors/to-user-error";

/** Turns what class-validator found in a mutation's input into the `InvalidInputError` of its result union. */
export const InvalidInput: MiddlewareFn<ApiContext> = async ({ context }, next) => {
  try {
    return (await next()) as unknown;
  } catch (error) {
    if (!(error instanceof ArgumentValidationError)) throw error;
    const fields = error.extensions.validationErrors.flatMap((violation) => findingsIn(violation, ""));
    return toUserError({ code: "INVALID_INPUT", fields }, context.locale);
  }
};

function findingsIn(
  { property, constraints = {}, children = [] }: ValidationError,
  prefix: string,
): Finding[] {
  const path = prefix + property;
  return [
    ...Object.values(constraints).map((finding) => ({
      path,
      ...(JSON.parse(finding) as Omit<Finding, "path">),
    })),
    ...children.flatMap((child) => findingsIn(child, `${path}.`)),
  ];
}
