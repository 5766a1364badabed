import { callSettingsOf } from "./call-settings.js";
import type { HoshoClient } from "./client.js";
import { type ForeignWords, literalsOf, textsIn } from "./foreign-words.js";
import { dataOf, notGraphql } from "./graphql-answer.js";
import type { CallOptions } from "./hosho-options.js";
import type { HttpAnswer } from "./http-answer.js";
import { send } from "./send.js";
import type { DocumentText } from "./typed-document.js";

/**
 * Sends an operation and returns its data.
 *
 * @param isAsAskedFor - Data that is not as asked for is not the API's.
 */
export async function ask<Result>(
  client: HoshoClient,
  document: DocumentText<Result, never>,
  variables: object | undefined,
  call: CallOptions = {},
  isAsAskedFor: (data: Partial<Result>) => boolean = () => true,
): Promise<Result> {
  const { endpoint } = client;
  const query = document.toString();
  const question = {
    address: endpoint,
    accept: "application/graphql-response+json, application/json;q=0.9",
    body: JSON.stringify({ query, variables }),
    given: () => [...textsIn(variables), ...literalsOf(query), ...valuesOf(endpoint.search)],
    read: (answer: HttpAnswer, words: ForeignWords) => {
      const data = dataOf(answer, endpoint.origin, words) as Result;
      if (!isAsAskedFor(data)) throw notGraphql(answer, endpoint.origin);
      return data;
    },
  };
  return send(question, client, callSettingsOf(client.defaults, call));
}

/** What an address holds behind its `?` may be secret, too. */
function valuesOf(search: string): string[] {
  return search
    .slice(1)
    .split("&")
    .map((pair) => pair.slice(pair.indexOf("=") + 1));
}
