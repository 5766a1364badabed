import { gramsOf } from "../../../../src/domain/values/grams";
import { searchText } from "../../../../src/domain/values/search-text";
import { LISTED, LISTED_FROM, listed, NEWEST } from "./reads";
import type { Asked, Row, Work } from "./work";

/** Up to so many are collected and sorted; of more, the list is walked. */
const MOST_COLLECTED = 2_000;
const IS_FOUND = "g.issuer_id = ? AND g.works_search_text LIKE ?";

const COUNT =
  "SELECT count(*) AS count FROM (SELECT rowid FROM guarantee_grams WHERE guarantee_grams MATCH ? " +
  `LIMIT ${String(MOST_COLLECTED + 1)})`;
const COLLECTED =
  `${LISTED}FROM (SELECT printf('%010d', rowid) AS number FROM guarantee_grams WHERE guarantee_grams MATCH ?) f ` +
  `CROSS JOIN guarantee g ON g.number = f.number ${LISTED_FROM.replace("FROM guarantee g ", "")} WHERE ${IS_FOUND} ${NEWEST}`;
const WALKED = `${LISTED}${LISTED_FROM} WHERE ${IS_FOUND} ${NEWEST}`;
const BY_GRAMS =
  `${LISTED}${LISTED_FROM} WHERE guarantee_grams(g.number, g.works_search_text) @> string_to_array(?, E'\\n') ` +
  `AND ${IS_FOUND} ${NEWEST}`;

/** The best plan depends on the text: PostgreSQL plans them anew for each. */
export const PLANNED_FOR_THEIR_VALUES: ReadonlySet<string> = new Set([BY_GRAMS]);

/** By the same indexes as Hosho's search, without which no server would be measured but a walk through all texts. */
export function* search({ caller: { organisationId }, variables, engine }: Asked): Work {
  const text = searchText(String(variables["worksName"]));
  const where = [organisationId, `%${text}%`, variables["first"]];
  const grams = gramsOf(text);
  if (engine === "postgres") return found(yield [BY_GRAMS, grams.join("\n"), ...where]);
  const match = grams.map((gram) => `"${Buffer.from(gram, "utf8").toString("hex")}"`).join(" AND ");
  const [counted] = yield [COUNT, match];
  if (Number(counted?.["count"]) > MOST_COLLECTED) return found(yield [WALKED, ...where]);
  return found(yield [COLLECTED, match, ...where]);
}

function found(rows: readonly Row[]): object {
  return { guarantees: { nodes: rows.map(listed) } };
}
