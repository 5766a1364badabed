import { removeRunDirectory } from "./run-directory";
import "./start-postgres";

export default async function stopPostgres(): Promise<void> {
  await globalThis.hoshoTestPostgres?.stop();
  removeRunDirectory();
}
