import { parseAuthKey } from "../../../../src/domain/auth-key/auth-key";
import type { GuaranteeNumber } from "../../../../src/domain/values/guarantee-number";
import { uuidv7 } from "uuidv7";
import { ADDRESS, isUsedUp } from "./open";
import type { Asked, Row, Work } from "./work";

interface Pair {
  readonly number: string;
  readonly key: string;
}

/** Many values as one parameter: a text of JSON. */
interface ManyTexts {
  readonly texts: string;
  /** Holds what is counted of these. */
  readonly hold: string;
  /** The place of each triple's part. */
  readonly triples: string;
  readonly part: (at: number) => string;
  readonly arrival: string;
}

const OF_ENGINE: Readonly<Record<Asked["engine"], ManyTexts>> = {
  sqlite: {
    texts: "SELECT value FROM json_each(?)",
    hold: "SELECT c.subject, c.guesses FROM json_each(?) v CROSS JOIN guess_count c ON c.subject = v.value",
    triples: "json_each(?) t",
    part: (at) => `json_extract(t.value, '$[${String(at)}]')`,
    arrival: "(SELECT COALESCE(MAX(arrival), 0) FROM change_pending) + ROW_NUMBER() OVER ()",
  },
  postgres: {
    texts: "SELECT jsonb_array_elements_text(CAST(? AS jsonb)) AS value",
    hold:
      "INSERT INTO guess_count (subject, guesses, counted_at) " +
      "SELECT value, 0, '' FROM (SELECT jsonb_array_elements_text(CAST(? AS jsonb)) AS value) s WHERE 1 = 1 " +
      "ON CONFLICT (subject) DO UPDATE SET guesses = guess_count.guesses RETURNING subject, guesses",
    triples: "jsonb_array_elements(CAST(? AS jsonb)) AS t(value)",
    part: (at) => `t.value ->> ${String(at)}`,
    arrival: "nextval('change_arrival')",
  },
};

/** Each text is written once for an engine. */
const statementsOf = ({ texts, hold, triples, part, arrival }: ManyTexts) => ({
  hold,
  forget: `DELETE FROM guess_count WHERE guesses <= 0 AND subject IN (${texts})`,
  keys:
    "SELECT g.number, k.hash, k.guarantee_id, c.id AS certificate_id FROM guarantee g JOIN auth_key k ON k.guarantee_id = g.id " +
    `JOIN certificate c ON c.guarantee_id = g.id AND c.superseded_by_id IS NULL WHERE g.number IN (${texts})`,
  openings:
    "INSERT INTO opening (obligee_id, guarantee_id, entered_at, first_opened_at, issued_on, number, amount, expires_on) " +
    "SELECT ?, g.id, ?, ?, g.issued_on, g.number, g.amount, g.expires_on FROM guarantee g " +
    `WHERE g.id IN (${texts}) ON CONFLICT DO NOTHING`,
  events:
    "INSERT INTO event (id, at, type, token_id, role, organisation_id, guarantee_id, user_id, subject_id, from_status, to_status) " +
    `SELECT ${part(0)}, CAST(? AS varchar(24)), 'CERTIFICATE_OPENED', CAST(? AS varchar(64)), CAST(? AS varchar(40)), ` +
    `CAST(? AS varchar(64)), ${part(1)}, NULL, ${part(2)}, NULL, NULL FROM ${triples}`,
  pending: `INSERT INTO change_pending (arrival, event_id) SELECT ${arrival}, value FROM (${texts}) e`,
  read:
    "SELECT g.number, g.kind, g.amount, g.expires_on, k.name AS contractor, c.version, c.digest FROM guarantee g " +
    "JOIN contractor k ON k.id = g.contractor_id JOIN certificate c ON c.guarantee_id = g.id AND c.superseded_by_id IS NULL " +
    `JOIN opening n ON n.guarantee_id = g.id AND n.obligee_id = ? WHERE g.number IN (${texts})`,
});
const STATEMENTS = { sqlite: statementsOf(OF_ENGINE.sqlite), postgres: statementsOf(OF_ENGINE.postgres) };

/** Many pairs in one transaction: each statement for all of them. */
export function* openMany({ caller, variables, vault, engine }: Asked): Work {
  const sql = STATEMENTS[engine];
  const pairs = variables["items"] as readonly Pair[];
  const numbers = JSON.stringify(pairs.map(({ number }) => number));
  const at = new Date().toISOString();
  const subjects = JSON.stringify([
    ...pairs.map(({ number }) => `number:${number}:STRANGERS`),
    `organisation:${caller.organisationId}:${at.slice(0, 10)}`,
    `address:${ADDRESS}:${at.slice(0, 13)}`,
  ]);
  const held = yield [sql.hold, subjects];
  const known = new Map((yield [sql.keys, numbers]).map((row) => [row["number"], row]));
  const right = pairs.map(({ number, key: typed }): Row => {
    const key = parseAuthKey(typed);
    const found = known.get(number);
    if (!found || !key || !vault.matches(number as GuaranteeNumber, key, String(found["hash"])))
      throw new Error("bare opens many with right keys alone");
    return found;
  });
  if (held.some(isUsedUp)) throw new Error("bare opens many while nothing is used up");
  if (held.length > 0) yield [sql.forget, subjects];
  const guarantees = JSON.stringify(right.map((row) => row["guarantee_id"]));
  yield [sql.openings, caller.organisationId, at, at, guarantees];
  const events = right.map((row) => [`event_${uuidv7()}`, row["guarantee_id"], row["certificate_id"]]);
  const { tokenId, role, organisationId } = caller;
  yield [sql.events, at, tokenId, role, organisationId, JSON.stringify(events)];
  yield [sql.pending, JSON.stringify(events.map(([id]) => id))];
  return {};
}

export function* openedManyAnswer({ caller, variables, engine }: Asked): Work {
  const pairs = variables["items"] as readonly Pair[];
  const numbers = JSON.stringify(pairs.map(({ number }) => number));
  const rows = yield [STATEMENTS[engine].read, caller.organisationId, numbers];
  const byNumber = new Map(rows.map((row) => [row["number"], row]));
  return {
    openCertificates: {
      __typename: "OpenCertificatesSuccess",
      items: pairs.map(({ number }) => ({
        __typename: "OpenCertificateSuccess",
        guarantee: guarantee(byNumber.get(number)),
      })),
    },
  };
}

function guarantee(row: Row | undefined): object | null {
  if (!row) return null;
  return {
    number: row["number"],
    kind: row["kind"],
    amount: row["amount"],
    expiresOn: row["expires_on"],
    contractor: { name: row["contractor"] },
    certificate: { version: row["version"], digest: row["digest"] },
  };
}
