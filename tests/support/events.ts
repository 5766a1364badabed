import { openDatabase } from "../../src/persistence/database/data-source";
import { ROWS } from "../../src/persistence/rows";
import { EventRow } from "../../src/persistence/engine/event.row";
import type { TestServer } from "./server";

/** All events of a server's database, oldest first. */
export async function eventsOf({ databaseUrl }: Pick<TestServer, "databaseUrl">): Promise<EventRow[]> {
  const database = await openDatabase({ url: databaseUrl });
  try {
    return await database.read.getRepository(EventRow).find({ order: { id: "ASC" } });
  } finally {
    await database.close();
  }
}

/** All rows of all tables of a server's database, as one text to search. */
export async function rowsOf({ databaseUrl }: Pick<TestServer, "databaseUrl">): Promise<string> {
  const database = await openDatabase({ url: databaseUrl });
  try {
    const tables = [];
    for (const row of ROWS) tables.push(await database.read.getRepository<object>(row).find());
    return JSON.stringify(tables);
  } finally {
    await database.close();
  }
}
