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
  /** What the large obligee's own system knows of guarantees in its ledger. */
  readonly expected: readonly ExpectedGuarantee[];
}

/** As `matchGuarantee` takes it. */
interface ExpectedGuarantee {
  readonly number: string;
  readonly expect: Readonly<Record<string, string | number>>;
}

/** So many that Hosho keeps nothing of a guarantee from one time to the next. */
const MOST_NUMBERS = 5_000;
const MOST_KEYS = 20_000;

/** Issues first what is to be opened. */
export async function factsOf(place: Place, toBeOpened: number): Promise<Facts> {
  const newest = await newestFacts(place);
  await issueForOpening(place, toBeOpened);
  return { ...newest, keys: { [place.engine]: await unopened(place, MOST_KEYS) } };
}

async function newestFacts(place: Place): Promise<Omit<Facts, "keys">> {
  const database = await openDatabase({ url: place.databaseUrl });
  try {
    const newest = await newestOf(database, place.members.ISSUER.caller.organisationId);
    const expected = await expectedBy(database, place.members.OBLIGEE.caller.organisationId);
    return { numbers: newest.map(({ number }) => number), rareWord: rareWordIn(newest), expected };
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

const MOST_EXPECTED = 1_000;

async function expectedBy({ read }: Database, obligeeId: string): Promise<ExpectedGuarantee[]> {
  const rows = await read.query<Record<string, string | number>[]>(
    `SELECT g.number AS number, g.kind AS kind, g.works_name AS works, g.contract_price AS price, g.amount AS amount, ` +
      `g.expires_on AS day, k.name AS contractor FROM opening n JOIN guarantee g ON g.id = n.guarantee_id ` +
      `JOIN contractor k ON k.id = g.contractor_id WHERE n.obligee_id = '${obligeeId}' ` +
      `ORDER BY g.number LIMIT ${MOST_EXPECTED}`,
  );
  return rows.map(({ number, kind, works, price, amount, day, contractor }) => ({
    number: String(number),
    expect: {
      kind: String(kind),
      worksName: String(works),
      contractPrice: Number(price),
      minimumAmount: Number(amount),
      coveredUntil: String(day),
      contractorName: String(contractor),
    },
  }));
}

/** Place, kind and work as in 東山市道道路改良工事, which follow the number of the works: some 10,000 differ. */
function rareWordIn(listed: readonly Listed[]): string {
  const HUNDREDTH = 99;
  const word = /号 ([^（]+)/.exec(listed[HUNDREDTH]?.name ?? "")?.[1];
  if (word === undefined) throw new Error("there are too few works to search for one");
  return word;
}
