import { uuidv7 } from "uuidv7";
import { searchableText, searchText } from "../../../../src/domain/values/search-text";
import type { IssueInput } from "./certificate-content";
import type { Row, Step } from "./work";

const KNOWN =
  "SELECT id FROM works_contract WHERE obligee_id = ? AND contractor_id = ? AND name_key = ? LIMIT 1";
const ENTER =
  "INSERT INTO works_contract (id, issuer_id, contractor_id, obligee_id, contract_type, name, name_key, search_text, place, " +
  "contract_price, work_from, work_to, contracted_on, created_at) VALUES (?, ?, ?, ?, 'WORKS', ?, ?, ?, ?, ?, ?, ?, ?, ?)";

interface Parties {
  readonly issuerId: string;
  readonly contractorId: string;
  readonly obligeeId: string;
}

/** Enters the works contract that a guarantee hangs on, if it is a new one; gives the entry's id. */
export function* enterWorks(
  { issuerId, contractorId, obligeeId }: Parties,
  { name, place, contractPrice, workPeriod, contractedOn }: IssueInput["worksContract"],
  at: string,
): Generator<Step, string, readonly Row[]> {
  const nameKey = searchText(name);
  const [known] = yield [KNOWN, obligeeId, contractorId, nameKey];
  // What was compared before the race is asked for once more in it.
  if (known) return String(known["id"]);
  const id = `contract_${uuidv7()}`;
  const { from, to } = workPeriod;
  const terms = [place, contractPrice, from, to, contractedOn];
  const names = [name, nameKey, searchableText([name])];
  yield [ENTER, id, issuerId, contractorId, obligeeId, ...names, ...terms, at];
  return id;
}
