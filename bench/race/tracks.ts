import type { Engine } from "../../src/persistence/engine/engine";
import { copyOf } from "../../tests/support/measured/copied-place";
import { makeDurable } from "../../tests/support/measured/durable-postgres";
import { makePlace, type Place } from "../../tests/support/measured/place";
import { closeConnections } from "../../tests/support/measured/post";
import type { Track } from "./contestant";
import { factsOf } from "./facts";
import { fillFeed } from "./feed";

/** Fills a database of each engine and copies it, works, and removes all. */
export async function onTracks<Result>(
  engines: readonly Engine[],
  guarantees: { readonly count: number; readonly toBeOpened: number },
  work: (tracks: readonly Track[]) => Promise<Result>,
): Promise<Result> {
  const made: Place[] = [];
  try {
    const making = engines.map((engine) => trackOn(engine, guarantees, made));
    // Whatever fails, nothing is left that is still being made.
    await Promise.allSettled(making);
    return await work(await Promise.all(making));
  } finally {
    closeConnections();
    for (const place of made.reverse()) await place.remove();
  }
}

async function trackOn(
  engine: Engine,
  { count, toBeOpened }: { readonly count: number; readonly toBeOpened: number },
  made: Place[],
): Promise<Track> {
  const hosho = await makePlace(engine, count);
  made.push(hosho);
  await fillFeed(hosho);
  const facts = await factsOf(hosho, toBeOpened);
  const copy = async (): Promise<Place> => {
    const place = await copyOf(hosho);
    made.push(place);
    return place;
  };
  const others = await copy();
  if (engine === "postgres") await makeDurable(hosho.databaseUrl);
  return { hosho, others, facts, copy };
}
