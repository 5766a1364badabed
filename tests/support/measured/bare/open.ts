import { createHmac } from "node:crypto";
import { parseAuthKey } from "../../../../src/domain/auth-key/auth-key";
import type { GuaranteeNumber } from "../../../../src/domain/values/guarantee-number";
import { event } from "./event";
import { handOver, type Opened } from "./hand-over";
import { opened } from "./reads";
import type { Asked, Row, Work } from "./work";

/** Of a day, the caller's organisation. Hosho has more bounds; the trial reaches none. */
const MOST_GUESSES = 100;

/** Only a row that exists can be locked; SQLite has one writer anyhow. */
const HOLD: Readonly<Record<Asked["engine"], string>> = {
  sqlite: "SELECT subject, guesses FROM guess_count WHERE subject IN (?, ?, ?)",
  postgres:
    "INSERT INTO guess_count (subject, guesses, counted_at) VALUES (?, 0, ''), (?, 0, ''), (?, 0, '') " +
    "ON CONFLICT (subject) DO UPDATE SET guesses = guess_count.guesses RETURNING subject, guesses",
};
const COUNT =
  "INSERT INTO guess_count (subject, guesses, counted_at) VALUES (?, 1, ?), (?, 1, ?), (?, 1, ?) " +
  "ON CONFLICT (subject) DO UPDATE SET guesses = guess_count.guesses + 1, counted_at = excluded.counted_at";
const FORGET = "DELETE FROM guess_count WHERE subject = ? OR (subject IN (?, ?) AND guesses <= 0)";
const KEY =
  "SELECT k.hash, k.guarantee_id, g.status, c.id AS certificate_id, c.version, b.id AS obligee_id, b.name AS obligee, " +
  "COALESCE(b.parent_id, b.id) = COALESCE(a.parent_id, a.id) AS is_own " +
  "FROM guarantee g JOIN auth_key k ON k.guarantee_id = g.id JOIN obligee b ON b.id = g.obligee_id JOIN obligee a ON a.id = ? " +
  "JOIN certificate c ON c.guarantee_id = g.id AND c.superseded_by_id IS NULL WHERE g.number = ?";
const OPENING =
  "INSERT INTO opening (obligee_id, guarantee_id, entered_at, first_opened_at, issued_on, number, amount, expires_on) " +
  "SELECT ?, g.id, ?, ?, g.issued_on, g.number, g.amount, g.expires_on FROM guarantee g WHERE g.id = ? ON CONFLICT DO NOTHING";

/** The counts are held while the key is compared: parallel guesses add up. */
export function* open(asked: Asked): Work {
  const { caller, variables, vault, engine } = asked;
  const number = String(variables["number"]) as GuaranteeNumber;
  const key = parseAuthKey(String(variables["key"]));
  const at = new Date().toISOString();
  const counts = [
    `number:${number}`,
    `organisation:${caller.organisationId}:${at.slice(0, 10)}`,
    `address:${ADDRESS}:${at.slice(0, 13)}`,
  ];
  const held = yield [HOLD[engine], ...counts];
  if (key === undefined || held.some(isUsedUp)) return refusal("TooManyGuessesError", "TOO_MANY_GUESSES");

  const [found] = yield [KEY, caller.organisationId, number];
  if (!found || !vault.matches(number, key, String(found["hash"]))) {
    yield [COUNT, ...counts.flatMap((subject) => [subject, at])];
    yield* event(asked, "OPENING_REFUSED", at, {});
    return refusal("CertificateNotFoundError", "CERTIFICATE_NOT_FOUND");
  }
  if (held.length > 0) yield [FORGET, ...counts];
  if (!found["is_own"]) throw new Error("bare opens what is in the caller's favour alone");
  if (found["status"] === "ISSUED") yield* handOver(asked, found as Opened, at);
  const guaranteeId = found["guarantee_id"];
  yield [OPENING, caller.organisationId, at, at, guaranteeId];
  yield* event(asked, "CERTIFICATE_OPENED", at, { guaranteeId, subjectId: found["certificate_id"] });
  return {};
}

export function* openedAnswer({ caller, variables }: Asked, written: object): Work {
  if ("openCertificate" in written) return written;
  const guarantee = yield* opened(caller.organisationId, variables["number"]);
  return { openCertificate: { __typename: "OpenCertificateSuccess", guarantee } };
}

/** All callers of the race come from this machine. */
export const ADDRESS = createHmac("sha256", "bare").update("127.0.0.1").digest("hex");

export function isUsedUp({ guesses }: Row): boolean {
  return Number(guesses) >= MOST_GUESSES;
}

function refusal(__typename: string, code: string): object {
  return { openCertificate: { __typename, code } };
}
