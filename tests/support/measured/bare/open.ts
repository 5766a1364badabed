import { createHmac } from "node:crypto";
import { parseAuthKey } from "../../../../src/domain/auth-key/auth-key";
import type { GuaranteeNumber } from "../../../../src/domain/values/guarantee-number";
import { event } from "./event";
import { opened } from "./reads";
import type { Asked, Row, Work } from "./work";

/** Of a day, the caller's organisation. Hosho has more bounds; the trial reaches none. */
const MOST_GUESSES = 100;

const HOLD =
  "INSERT INTO guess_count (subject, guesses, counted_at) VALUES (?, 0, ''), (?, 0, ''), (?, 0, '') " +
  "ON CONFLICT (subject) DO UPDATE SET guesses = guess_count.guesses RETURNING subject, guesses";
const COUNT = "UPDATE guess_count SET guesses = guesses + 1, counted_at = ? WHERE subject IN (?, ?, ?)";
const FORGET = "DELETE FROM guess_count WHERE subject = ? OR (subject IN (?, ?) AND guesses <= 0)";
const KEY =
  "SELECT k.hash, k.guarantee_id FROM guarantee g JOIN auth_key k ON k.guarantee_id = g.id WHERE g.number = ?";
const OPENING =
  "INSERT INTO opening (obligee_id, guarantee_id, entered_at, issued_on, number, amount, expires_on) " +
  "SELECT ?, g.id, ?, g.issued_on, g.number, g.amount, g.expires_on FROM guarantee g WHERE g.id = ? ON CONFLICT DO NOTHING";

/** The counts are held while the key is compared: parallel guesses add up. */
export function* open({ caller, variables, vault }: Asked): Work {
  const number = String(variables["number"]) as GuaranteeNumber;
  const key = parseAuthKey(String(variables["key"]));
  const at = new Date().toISOString();
  const counts = [
    `number:${number}:STRANGERS`,
    `organisation:${caller.organisationId}:${at.slice(0, 10)}`,
    `address:${ADDRESS}:${at.slice(0, 13)}`,
  ];
  const held = yield [HOLD, ...counts];
  if (key === undefined || held.some(isUsedUp)) return refusal("TooManyGuessesError", "TOO_MANY_GUESSES");

  const [found] = yield [KEY, number];
  if (!found || !vault.matches(number, key, String(found["hash"]))) {
    yield [COUNT, at, ...counts];
    yield event(caller, "OPENING_REFUSED", at, {});
    return refusal("CertificateNotFoundError", "CERTIFICATE_NOT_FOUND");
  }
  yield [FORGET, ...counts];
  const guaranteeId = found["guarantee_id"];
  yield [OPENING, caller.organisationId, at, guaranteeId];
  yield event(caller, "CERTIFICATE_OPENED", at, { guaranteeId });
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
