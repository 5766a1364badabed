import { openDatabase } from "../../src/persistence/data-source";
import { EventRow } from "../../src/persistence/rows/event.row";
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
