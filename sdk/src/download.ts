import { callSettingsOf } from "./call-settings.js";
import type { HoshoClient } from "./client.js";
import type { DownloadedFile, OfferedFile } from "./downloaded-file.js";
import type { ForeignWords } from "./foreign-words.js";
import { dataOf, notGraphql } from "./graphql-answer.js";
import { HoshoConnectionError } from "./hosho-connection-error.js";
import type { CallOptions } from "./hosho-options.js";
import type { HttpAnswer } from "./http-answer.js";
import { send } from "./send.js";

/** A whole list may take minutes, on a slow line also a paper. */
const FILE_TIMEOUT_MS = 600_000;

/**
 * Fetches a file with the client's access token, from the endpoint's own origin only: nobody else shall be sent the token,
 * whatever address the server believes to have.
 *
 * @throws HoshoRequestError where the file is refused.
 * @throws HoshoConnectionError where it does not come; `DAMAGED`: not as the API tells it to be.
 */
export async function download(
  client: HoshoClient,
  { url, fileName, sha256 }: OfferedFile,
  call: CallOptions = {},
): Promise<DownloadedFile> {
  const { origin } = client.endpoint;
  const address = new URL(new URL(url).pathname, origin);
  const question = {
    address,
    accept: "*/*",
    given: () => address.pathname.split("/"),
    read: (answer: HttpAnswer, words: ForeignWords) => fileOf(answer, origin, words),
  };
  const settings = callSettingsOf(patient(client.defaults), call);
  const { bytes, contentType } = await send(question, client, settings);
  const digest = await digestOf(bytes);
  if (typeof sha256 === "string" && digest !== undefined && digest !== sha256)
    throw new HoshoConnectionError({ reason: "DAMAGED", origin });
  return { fileName, contentType, bytes };
}

function patient(defaults: CallOptions): CallOptions {
  return { ...defaults, timeoutMs: defaults.timeoutMs ?? FILE_TIMEOUT_MS };
}

function fileOf(
  answer: HttpAnswer,
  origin: string,
  words: ForeignWords,
): Pick<DownloadedFile, "bytes" | "contentType"> {
  const { status, bytes, contentType } = answer;
  if (status === 200 && contentType !== null && !contentType.startsWith("application/json"))
    return { bytes, contentType };
  dataOf(answer, origin, words);
  throw notGraphql(answer, origin);
}

/** Pages of browsers that came without encryption have no `subtle`: there nothing can be compared. */
async function digestOf(bytes: Uint8Array): Promise<string | undefined> {
  const { subtle } = globalThis.crypto as { readonly subtle?: SubtleCrypto };
  if (!subtle) return undefined;
  const digest = new Uint8Array(await subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
