import { PLACEHOLDERS } from "../server/graphiql/graphiql-tabs";
import type { Run } from "./command";
import { openDatabase, productionSettings } from "./open-database";
import { startServer } from "./start-server";

export const serve: Run = async () => {
  const { config, secrets } = productionSettings();
  await startServer(config, await openDatabase(config, secrets, "production"), PLACEHOLDERS);
  return 0;
};
