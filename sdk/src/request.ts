import { ask } from "./ask.js";
import type { HoshoClient } from "./client.js";
import type { CallOptions } from "./hosho-options.js";
import { printDocument } from "./print-document.js";
import type { TypedDocument } from "./typed-document.js";

/** What comes after the document: variables may be left out where none of them is required. */
export type RequestRest<Variables> =
  Record<string, never> extends Variables
    ? [variables?: Variables, call?: CallOptions]
    : [variables: Variables, call?: CallOptions];

/**
 * Sends an operation of your own and returns its data. Result and variables are typed by the document, where a code
 * generator or gql.tada typed it, or by hand: `request<Result, Variables>(client, …)`. Errors that are members of a result
 * union are part of the data. Nothing is tried again unless `retries` is given here: only the caller knows whether the
 * operation may be repeated, as queries may, and mutations that bring an `idempotencyKey`.
 */
export function request<Result = unknown, Variables extends object = object>(
  client: HoshoClient,
  document: TypedDocument<Result, Variables>,
  ...[variables, call]: RequestRest<NoInfer<Variables>>
): Promise<Result> {
  // A parsed document may have been changed since, so its source is not asked for.
  const text = document.definitions ? printDocument(document) : document.toString();
  return ask<Result>(client, text, variables, { retries: 0, ...call });
}
