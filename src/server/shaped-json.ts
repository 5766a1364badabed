import { coerceInputValue, type GraphQLInputType, type GraphQLSchema } from "graphql";
import { escapesHalfCharacter, jsonText } from "./http/json-text";

type Shaped<Value> = { readonly value: Value } | { readonly problems: readonly string[] };

/** The JSON of an operator's file as an input type of a schema describes it, or everything that is wrong with its shape. */
export function shapedJson<Value>(schema: GraphQLSchema, type: string, bytes: Uint8Array): Shaped<Value> {
  // Bytes that are no text are refused, not replaced: they must not become part of a name.
  const read = jsonText(bytes);
  if (!("text" in read)) {
    const looks = read.looksLike === undefined ? "" : `; it looks like ${read.looksLike}`;
    return { problems: [`It is not UTF-8${looks}. Save it as UTF-8.`] };
  }
  if (escapesHalfCharacter(read.text))
    return { problems: ["It holds half a character: an escape such as \\ud842 without its other half."] };
  let json: unknown;
  try {
    json = JSON.parse(read.text);
  } catch {
    return { problems: ["It is not JSON."] };
  }
  const problems: string[] = [];
  const value = coerceInputValue(
    json,
    schema.getType(type) as GraphQLInputType,
    (path, _value, { message }) => {
      problems.push(path.length > 0 ? `${path.join(".")}: ${message}` : message);
    },
  ) as Value;
  return problems.length > 0 ? { problems } : { value };
}
