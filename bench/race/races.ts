import type { Engine } from "../../src/persistence/engine/engine";
import { ENGINES } from "../command-line";
import { ownOn, peersAreInstalled, peersOnPostgres, peersOnSqlite } from "./contestant";
import { readsOn, writesOn, type Operation } from "./operation";
import { race } from "./race";
import { openedIn, type RacePlan } from "./plans";
import { secureRows } from "./row-security";
import { resultsOf, type Results } from "./results";
import { onTracks } from "./tracks";

/** All contestants at once, on both engines. */
export async function raceOfAll(plan: RacePlan, guarantees: number): Promise<Results> {
  return onTracks(
    ENGINES,
    { count: guarantees, toBeOpened: openedIn(plan) },
    async ([onSqlite, onPostgres]) => {
      if (!onSqlite || !onPostgres) throw new Error("there is a track of each engine");
      const contestants = [...ownOn(onSqlite), ...ownOn(onPostgres)];
      if (peersAreInstalled()) {
        await secureRows(onPostgres.others.databaseUrl);
        contestants.splice(2, 0, ...(await peersOnSqlite(onSqlite)));
        contestants.push(...peersOnPostgres(onPostgres));
      }
      const facts = { ...onSqlite.facts, keys: { ...onSqlite.facts.keys, ...onPostgres.facts.keys } };
      const operations = chosen([...readsOn(facts), ...writesOn()], plan);
      const measured = await race(contestants, operations, plan);
      return resultsOf(contestants, operations, measured, { ...plan, guarantees });
    },
  );
}

function chosen(operations: readonly Operation[], { only }: RacePlan): readonly Operation[] {
  if (only.length === 0) return operations;
  return operations.filter(({ name }) => only.some((word) => name.includes(word)));
}

/** Ours and bare alone. */
export async function raceOfOurs(engine: Engine, plan: RacePlan, guarantees: number): Promise<Results> {
  return onTracks([engine], { count: guarantees, toBeOpened: openedIn(plan) }, async ([track]) => {
    if (!track) throw new Error("there is one track");
    const contestants = ownOn(track);
    const operations = chosen(readsOn(track.facts), plan);
    const measured = await race(contestants, operations, plan);
    return resultsOf(contestants, operations, measured, { ...plan, guarantees });
  });
}
