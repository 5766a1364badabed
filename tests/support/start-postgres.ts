import { startEmbeddedPostgres, type EmbeddedPostgres } from "./embedded-postgres";
import { openRunDirectory } from "./run-directory";

declare global {
  // jest gives setup and teardown nothing else to share.
  var hoshoTestPostgres: EmbeddedPostgres | undefined;
}

export default async function startPostgres(): Promise<void> {
  openRunDirectory();
  globalThis.hoshoTestPostgres = await startEmbeddedPostgres();
  process.env["HOSHO_TEST_POSTGRES_URL"] = globalThis.hoshoTestPostgres.url;
}
