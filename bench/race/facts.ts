import type { Engine } from "../../src/persistence/engine/engine";
import { openDatabase } from "../../src/persistence/database/data-source";
import { NEWEST_FIRST } from "../../tests/support/measured/list-query";
import type { Place } from "../../tests/support/measured/place";
import { unopened, type NumberWithKey } from "../../tests/support/measured/place-keys";
import { wholeList } from "../../tests/support/measured/place-in-list";

/** What a place holds, for the questions to ask about. */
export interface Facts {
  /** Of the large issuer, the newest first. */
  readonly numbers: readonly string[];
  /** Of guarantees that the large obligee may open; every database has keys of its own. */
  readonly keys: Readonly<Partial<Record<Engine, readonly NumberWithKey[]>>>;
  /** A part of the name of few works. */
  readonly rareWord: string;
}

/** So many that Hosho keeps nothing of a guarantee from one time to the next. */
const MOST_NUMBERS = 5_000;
const MOST_KEYS = 20_000;

export async function factsOf(place: Place): Promise<Facts> {
  const list = await wholeList(place.databaseUrl, place.members.ISSUER.caller, NEWEST_FIRST);
  const numbers = list.slice(0, MOST_NUMBERS).map(({ number }) => number);
  const keys = { [place.engine]: await unopened(place, MOST_KEYS) };
  return { numbers, keys, rareWord: await rareWordOf(place, numbers[99]) };
}

/** Place, kind and work as in 東山市道道路改良工事, which follow the number of the works: some 10,000 differ. */
async function rareWordOf({ databaseUrl }: Place, number = ""): Promise<string> {
  const database = await openDatabase({ url: databaseUrl });
  try {
    const [row] = await database.read.query<{ name: string }[]>(
      `SELECT works_name AS name FROM guarantee WHERE number = '${number}'`,
    );
    const word = / (\S+?)(（.*)?$/.exec(row?.name.replace(/^.*号/, "") ?? "")?.[1];
    if (word === undefined) throw new Error("no works to search for");
    return word;
  } finally {
    await database.close();
  }
}
