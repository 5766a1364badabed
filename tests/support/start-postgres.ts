import { dirname } from "node:path";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "./embedded-postgres";
import { openRunDirectory, runDirectory } from "./run-directory";

declare global {
  // Setup and teardown share this global: jest offers nothing else.
  var hoshoTestPostgres: EmbeddedPostgres | undefined;
}

export default async function startPostgres(): Promise<void> {
  openRunDirectory();
  globalThis.hoshoTestPostgres = await startEmbeddedPostgres(dirname(runDirectory()));
  process.env["HOSHO_TEST_POSTGRES_URL"] = globalThis.hoshoTestPostgres.url;
}
