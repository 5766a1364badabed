import { callSettingsOf, type CallOptions, type Settings } from "./hosho-options.js";
import { download } from "./download.js";
import type { DownloadedFile, OfferedFile } from "./downloaded-file.js";
import { type ForeignWords, literalsOf, textsIn } from "./foreign-words.js";
import { dataOf, notGraphql } from "./graphql-answer.js";
import type { HttpAnswer } from "./http-answer.js";
import { send } from "./send.js";
import type { DocumentText } from "./typed-document.js";

/** Sends an operation and returns its data; what is not as asked for is not the API's. */
export type Ask = <Result, Variables>(
  document: DocumentText<Result, Variables>,
  variables: Variables | undefined,
  call?: CallOptions,
  isAsAskedFor?: (data: Partial<Result>) => boolean,
) => Promise<Result>;

/** What all methods are made of. */
export interface Client {
  /** Asks with the client's access token. */
  readonly ask: Ask;
  /** Asks without any, as somebody who has none yet: one that is no longer good would end the request. */
  readonly askAsVisitor: Ask;
  /** Fetches a file with the client's access token. */
  readonly download: (file: OfferedFile, call?: CallOptions) => Promise<DownloadedFile>;
}

export function clientOf(settings: Settings): Client {
  const visiting: Settings = { ...settings, token: () => undefined };
  const asking =
    (as: Settings): Ask =>
    async <Result, Variables>(
      document: DocumentText<Result, Variables>,
      variables: Variables | undefined,
      call: CallOptions = {},
      isAsAskedFor: (data: Partial<Result>) => boolean = () => true,
    ) => {
      const { endpoint } = as;
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
      return send(question, as, callSettingsOf(as.defaults, call));
    };
  return {
    ask: asking(settings),
    askAsVisitor: asking(visiting),
    download: (file, call) => download(file, settings, call),
  };
}

/** What an address holds behind its `?` may be secret, too. */
function valuesOf(search: string): string[] {
  return search
    .slice(1)
    .split("&")
    .map((pair) => pair.slice(pair.indexOf("=") + 1));
}
