import type { Command } from "./command";
import { inProduction } from "./open-database";

/** Seals the rows of a database that is older than the seals, once. */
export const seal: Command = {
  usage: "npm run seal",
  operands: 0,
  run: () =>
    inProduction(
      () => {
        console.log("Every row of this database has its seal.");
        return Promise.resolve(0);
      },
      { sealsRows: true },
    ),
};
