import { callSettingsOf, type CallOptions, type Settings } from "./hosho-options.js";
import { download } from "./download.js";
import type { DownloadedFile, OfferedFile } from "./downloaded-file.js";
import { dataOf } from "./graphql-answer.js";
import type { HttpAnswer } from "./http-answer.js";
import { send } from "./send.js";
import type { DocumentText } from "./typed-document.js";

/** Sends an operation and returns its data. */
export type Ask = <Result, Variables>(
  document: DocumentText<Result, Variables>,
  variables: Variables | undefined,
  call?: CallOptions,
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
    ) => {
      const question = {
        address: as.endpoint,
        accept: "application/graphql-response+json, application/json;q=0.9",
        body: JSON.stringify({ query: document.toString(), variables }),
        read: (answer: HttpAnswer) => dataOf(answer, as.endpoint.origin) as Result,
      };
      return send(question, as, callSettingsOf(as.defaults, call));
    };
  return {
    ask: asking(settings),
    askAsVisitor: asking(visiting),
    download: (file, call) => download(file, settings, call),
  };
}
