import type { HoshoClient } from "./client.js";
import { download } from "./download.js";
import type { DownloadedFile, OfferedFile } from "./downloaded-file.js";
import { HoshoConnectionError } from "./hosho-connection-error.js";
import type { CallOptions } from "./hosho-options.js";

/**
 * Asks for a file and fetches it. Between the two a paper may have become another one: what was told of it is then asked
 * for anew, once.
 *
 * @param askForFile - `null`: there is none.
 */
export async function fetchFile<File extends OfferedFile | null>(
  client: HoshoClient,
  askForFile: () => Promise<File>,
  call?: CallOptions,
): Promise<DownloadedFile | Extract<File, null>> {
  const fetchAsTold = async (): Promise<DownloadedFile | Extract<File, null>> => {
    const offered = await askForFile();
    return offered === null ? (offered as Extract<File, null>) : download(client, offered, call);
  };
  try {
    return await fetchAsTold();
  } catch (error) {
    if (!(error instanceof HoshoConnectionError && error.reason === "DAMAGED")) throw error;
    return fetchAsTold();
  }
}
