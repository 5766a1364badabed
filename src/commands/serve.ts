import { PLACEHOLDERS } from "../server/graphiql/graphiql-tabs";
import cluster from "node:cluster";
import { Workers } from "../server/workers";
import type { Run } from "./command";
import { openDatabase, productionSettings } from "./open-database";
import { startServer } from "./start-server";

export const serve: Run = async () => {
  const { config, secrets } = productionSettings();
  if (config.workers > 1 && cluster.isPrimary) return new Workers(config).run();
  await startServer(config, await openDatabase(config, secrets, "production"), PLACEHOLDERS);
  return 0;
};
