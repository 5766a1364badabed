import type { Engine } from "../../src/persistence/engine/engine";
import { openDatabase, type Database } from "../../src/persistence/database/data-source";
import type { Place } from "../../tests/support/measured/place";
import { unopened, type NumberWithKey } from "../../tests/support/measured/place-keys";
import { issueForOpening } from "./issue-for-opening";

/** What a place holds, for the questions to ask about. */
export interface Facts {
  /** Of the large issuer, the newest first. */
  readonly numbers: readonly string[];
  /** Of guarantees that the large obligee has not opened yet; every database has keys of its own. */
  readonly keys: Readonly<Partial<Record<Engine, readonly NumberWithKey[]>>>;
  /** A part of the name of few works. */
  readonly rareWord: string;
}

/** So many that Hosho keeps nothing of a guarantee from one time to the next. */
const MOST_NUMBERS = 5_000;
const MOST_KEYS = 20_000;

/** Issues first what is to be opened. */
export async function factsOf(place: Place, toBeOpened: number): Promise<Facts> {
  const { numbers, rareWord } = await newestFacts(place);
  await issueForOpening(place, toBeOpened);
  return { numbers, rareWord, keys: { [place.engine]: await unopened(place, MOST_KEYS) } };
}

async function newestFacts(place: Place): Promise<Omit<Facts, "keys">> {
  const database = await openDatabase({ url: place.databaseUrl });
  try {
    const newest = await newestOf(database, place.members.ISSUER.caller.organisationId);
    return { numbers: newest.map(({ number }) => number), rareWord: rareWordIn(newest) };
  } finally {
    await database.close();
  }
}

interface Listed {
  readonly number: string;
  readonly name: string;
}

function newestOf({ read }: Database, issuerId: string): Promise<Listed[]> {
  return read.query(
    `SELECT number, works_name AS name FROM guarantee WHERE issuer_id = '${issuerId}' ` +
      `ORDER BY issued_on DESC, id DESC LIMIT ${MOST_NUMBERS}`,
  );
}

/** Place, kind and work as in 東山市道道路改良工事, which follow the number of the works: some 10,000 differ. */
function rareWordIn(listed: readonly Listed[]): string {
  const HUNDREDTH = 99;
  const word = /号 ([^（]+)/.exec(listed[HUNDREDTH]?.name ?? "")?.[1];
  if (word === undefined) throw new Error("there are too few works to search for one");
  return word;
}
