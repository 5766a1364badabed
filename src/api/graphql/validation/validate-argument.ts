import type { ValidationError, ValidatorOptions } from "class-validator";
import { ArgumentValidationError } from "type-graphql";
import { Validator } from "./class-validator";

const VALIDATOR = new Validator();

const OPTIONS: ValidatorOptions = {
  skipMissingProperties: true,
  forbidUnknownValues: false,
  // A validation error must not carry what was typed.
  validationError: { target: false, value: false },
};

/**
 * Validates an argument as type-graphql's `validate` does. That one imports class-validator anew for each argument, which
 * takes longer than the validation.
 */
export async function validateArgument(value: unknown): Promise<void> {
  const objects = [value].flat().filter(isObject);
  if (objects.length === 0) return;
  try {
    await Promise.all(objects.map((object) => VALIDATOR.validateOrReject(object, OPTIONS)));
  } catch (error) {
    throw new ArgumentValidationError(error as ValidationError[]);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
