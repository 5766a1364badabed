import { PLACEHOLDERS } from "../server/graphiql/graphiql-tabs";
import type { Command } from "./command";
import { openDatabase, productionSettings } from "./open-database";
import { startServer } from "./start-server";

export const serve: Command = {
  usage: "npm run serve",
  operands: 0,
  run: async () => {
    const { config, secrets } = productionSettings();
    await startServer(config, await openDatabase(config, secrets, "production"), PLACEHOLDERS);
    return 0;
  },
};
