import { copyFileSync, constants } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { Client } from "pg";
import { placeOn, type Place } from "./place";
import { makeScratch } from "./scratch";

/** The same rows in a database of its own, with the same members: for whoever writes beside Hosho. Nobody uses either yet. */
export async function copyOf(place: Place): Promise<Place> {
  const { engine, databaseUrl, members } = place;
  const copy = engine === "sqlite" ? copyOfFile(databaseUrl) : await copyInCluster(databaseUrl);
  return placeOn(engine, {
    settings: { ...place.settings, DATABASE_URL: copy.url },
    members,
    remove: () => {
      copy.remove();
      return Promise.resolve();
    },
  });
}

interface Copy {
  readonly url: string;
  readonly remove: () => void;
}

function copyOfFile(url: string): Copy {
  const file = url.slice("sqlite:".length);
  const original = new Sqlite(file);
  original.pragma("wal_checkpoint(TRUNCATE)");
  original.close();
  const { directory, remove } = makeScratch();
  const copy = join(directory, "copy.sqlite");
  copyFileSync(file, copy, constants.COPYFILE_FICLONE);
  return { url: `sqlite:${copy}`, remove };
}

/** It goes with the cluster. */
async function copyInCluster(url: string): Promise<Copy> {
  const original = new URL(url);
  const name = original.pathname.slice(1);
  const client = new Client({ connectionString: withDatabase(original, "template1") });
  await client.connect();
  try {
    // Copied as files: through its log, a large one would be written twice.
    await client.query(`CREATE DATABASE copy TEMPLATE ${client.escapeIdentifier(name)} STRATEGY FILE_COPY`);
  } finally {
    await client.end();
  }
  return { url: withDatabase(original, "copy"), remove: () => undefined };
}

function withDatabase(url: URL, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}
