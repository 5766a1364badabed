import { isBlank } from "../../../domain/values/characters";
import type { Finding } from "../../../domain/values/finding";
import { ValidateBy } from "./class-validator";

/** The shape of a text: not blank, and at most so many characters as a reader counts them (𠮷 is one). */
export function Text({ atMost }: { atMost: number }): PropertyDecorator {
  const findingOn = (value: unknown): Omit<Finding, "path"> | undefined => {
    if (typeof value !== "string") return undefined;
    if (isBlank(value)) return { code: "BLANK" };
    const length = Array.from(value).length;
    return length > atMost ? { code: "TOO_LONG", limit: atMost, actual: length } : undefined;
  };
  return ValidateBy({
    name: "text",
    validator: {
      validate: (value) => findingOn(value) === undefined,
      // The one string that class-validator hands on: the finding itself, for `findingsIn` to read back.
      defaultMessage: (violated) => JSON.stringify(findingOn(violated?.value)),
    },
  });
}
