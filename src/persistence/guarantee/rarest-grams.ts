import type { ReadSession } from "../engine/read-session";

/** How often a word stands in the texts is told by how far one has to look for so many of them. */
const LOOKED_FOR = 32;
/** So few candidates are compared in less time than one more word takes to be looked up in all texts. */
const FEW = 100;
/** Of fewer words all are looked up sooner than it is asked which are rare. */
const FEWEST_TO_CHOOSE_FROM = 3;

/** Words of the index of grams, of which all stand in what is found: one such group of several. */
export type Alternatives = readonly (readonly string[])[];

interface Standing {
  /** Guarantees, about. */
  readonly count: number;
  readonly firstNumber: number;
  /** Up to this number the word was met as often as it was looked for; `null`: never. */
  readonly reach: number | null;
}

/**
 * The same with those words alone that leave few candidates; `null`: all are needed. SQLite finds several words by reading all places
 * of each: 工事 has 1,869,084 of them in 2,000,000 works.
 */
export async function rarestOf(
  session: ReadSession,
  all: readonly Alternatives[],
): Promise<Alternatives[] | null> {
  const words = [...new Set(all.flat().filter(isLong).flat())];
  if (words.length === 0) return null;
  const standings = await session.sql<Standing>((parameters) => {
    const reach =
      "SELECT rowid FROM guarantee_grams WHERE guarantee_grams MATCH v.value " +
      `ORDER BY rowid LIMIT 1 OFFSET ${String(LOOKED_FOR - 1)}`;
    return (
      "SELECT (SELECT max(rowid) FROM guarantee) AS count, " +
      `(SELECT CAST(min(number) AS INTEGER) FROM guarantee) AS "firstNumber", (${reach}) AS reach ` +
      `FROM json_each(${parameters.add(JSON.stringify(words))}) v ORDER BY v.key`
    );
  });
  const shares = new Map(words.map((word, i) => [word, shareOf(standings[i])]));
  const count = standings[0]?.count ?? 0;
  const rarest = all.map((alternatives) =>
    alternatives.map((group) => (isLong(group) ? rarestIn(group, shares, count) : group)),
  );
  return rarest.flat().some((group, i) => group.length < (all.flat()[i]?.length ?? 0)) ? rarest : null;
}

function isLong(group: readonly string[]): boolean {
  return group.length >= FEWEST_TO_CHOOSE_FROM;
}

/** Of all guarantees. Their numbers follow one another, but for those of the next issuer: where one has to look there, it is rare. */
function shareOf(standing: Standing | undefined): number {
  if (typeof standing?.reach !== "number") return 0;
  return Math.min(1, LOOKED_FOR / (standing.reach - standing.firstNumber + 1));
}

/** As if each stood in a text whatever else stands there: more may be left. */
function rarestIn(
  group: readonly string[],
  shares: ReadonlyMap<string, number>,
  count: number,
): readonly string[] {
  const inTurn = group
    .map((word) => ({ word, share: shares.get(word) ?? 0 }))
    .sort((one, other) => one.share - other.share);
  let expected = count;
  const needed = inTurn.findIndex(({ share }) => (expected *= share) <= FEW);
  return needed < 0 ? group : inTurn.slice(0, needed + 1).map(({ word }) => word);
}
