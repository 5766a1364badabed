import { uuidv7 } from "uuidv7";
import type { Engine } from "../../../../src/persistence/engine/engine";
import type { Asked, Row, Step } from "./work";

const EVENT =
  "INSERT INTO event (id, at, type, token_id, role, organisation_id, guarantee_id, user_id, subject_id, from_status, to_status) " +
  "VALUES (?, ?, ?, ?, ?, ?, ?, NULL, ?, ?, ?)";
const ARRIVALS: Readonly<Record<Engine, string>> = {
  sqlite: "(SELECT COALESCE(MAX(arrival), 0) + 1 FROM change_pending)",
  postgres: "nextval('change_arrival')",
};
/** The feed of changes gives it a position afterwards; nobody reads the feed here. */
const PENDING: Readonly<Record<Engine, string>> = {
  sqlite: `INSERT INTO change_pending (arrival, event_id) VALUES (${ARRIVALS.sqlite}, ?)`,
  postgres: `INSERT INTO change_pending (arrival, event_id) VALUES (${ARRIVALS.postgres}, ?)`,
};
const NOT_IN_FEED = "OPENING_REFUSED";

interface Happened {
  readonly guaranteeId?: unknown;
  readonly subjectId?: unknown;
  readonly from?: string;
  readonly to?: string;
}

/** The row that says who did what, when. */
export function* event(
  { caller: { tokenId, role, organisationId }, engine }: Asked,
  type: string,
  at: string,
  { guaranteeId = null, subjectId = null, from, to }: Happened,
): Generator<Step, void, readonly Row[]> {
  const id = `event_${uuidv7()}`;
  const who = [tokenId, role, organisationId];
  yield [EVENT, id, at, type, ...who, guaranteeId, subjectId, from ?? null, to ?? null];
  if (type !== NOT_IN_FEED) yield [PENDING[engine], id];
}
