import { MOST_SHOWN_OF_CONTRACT, type WorksDifferenceView } from "../../use-cases/works-contract/ports";
import type { Caller } from "../../domain/account/access";
import { LIFE_CYCLE } from "../../domain/guarantee/guarantee-life-cycle";
import { needed, type Shown } from "../../use-cases/shared/wanted";
import type { GuaranteeView } from "../../use-cases/guarantee/ports";
import { differencesBetween, type StatedContract } from "../../domain/works-contract/works-differences";
import { rowTable } from "../engine/row-table";
import type { ReadSession } from "../engine/read-session";
import type { ScopedGuaranteeReads } from "../guarantee/guarantee.reads";
import type { Showing } from "../seals/shown-subjects";
import { WorksContractRow } from "./works-contract.row";
import { entryOf } from "./works-contract-columns";

const IN_FORCE = LIFE_CYCLE.amend.from.map((status) => `'${status}'`).join(", ");

/** As the column `differing` says it, too. The guarantees in force, as `d`, that state something else than their entry `w`. */
const OTHERWISE_IN_GUARANTEE =
  `d.status IN (${IN_FORCE}) AND (d.contract_price <> w.contract_price OR d.work_from <> w.work_from ` +
  "OR d.work_to <> w.work_to OR d.contracted_on <> w.contracted_on OR d.contract_type <> w.contract_type)";

/** The entries of other issuers, as `x`, that share a number with the entry `w` of `n`: both are of one contract. */
const SHARING_A_NUMBER =
  "works_identifier n JOIN works_identifier o ON o.value = n.value AND o.scheme = n.scheme " +
  "JOIN works_contract x ON x.id = o.works_contract_id";

const OTHERWISE_IN_ENTRY =
  "x.issuer_id <> w.issuer_id AND x.contractor_id = w.contractor_id AND x.obligee_id = w.obligee_id " +
  "AND (x.contract_price <> w.contract_price OR x.work_from <> w.work_from OR x.work_to <> w.work_to " +
  "OR x.contracted_on <> w.contracted_on OR x.contract_type <> w.contract_type OR x.name_key <> w.name_key " +
  "OR x.fiscal_years <> w.fiscal_years)";

/** What of a guarantee is compared with its entry. */
const STATED = needed<GuaranteeView>()(
  "number",
  "contractType",
  "worksContract.id",
  "worksContract.contractPrice",
  "worksContract.workPeriod",
  "worksContract.contractedOn",
);
type Stating = Shown<GuaranteeView, typeof STATED>;

/** What else is said of the contracts of these entries, by the entry's id: three statements for the whole page. */
export async function differencesOf(
  { session, guarantees }: { readonly session: ReadSession; readonly guarantees: ScopedGuaranteeReads },
  caller: Caller,
  ids: readonly string[],
  showing: Showing,
): Promise<ReadonlyMap<string, WorksDifferenceView[]>> {
  const entries = await entriesOf(session, ids);
  const differing = await session.sql<{ id: string }>(
    (parameters) =>
      `SELECT d.id AS id FROM works_contract w JOIN guarantee d ON d.works_contract_id = w.id ` +
      `WHERE w.id IN (${parameters.list(ids)}) AND ${OTHERWISE_IN_GUARANTEE} ORDER BY d.id`,
  );
  const stating = (await guarantees.readByIds(
    caller,
    differing.map(({ id }) => id),
    STATED,
    showing,
  )) as readonly Stating[];
  const others = await session.sql<{ of: string; id: string }>(
    (parameters) =>
      `SELECT DISTINCT w.id AS "of", x.id AS id FROM ${SHARING_A_NUMBER} ` +
      `JOIN works_contract w ON w.id = n.works_contract_id WHERE n.works_contract_id IN (${parameters.list(ids)}) AND ${OTHERWISE_IN_ENTRY}`,
  );
  const elsewhere = await entriesOf(
    session,
    others.map(({ id }) => id),
  );
  return new Map(
    ids.map((id) => {
      const entry = entries.get(id);
      if (entry === undefined) return [id, []];
      const ofGuarantees = stating
        .filter(({ worksContract }) => worksContract.id === id)
        .flatMap((guarantee) =>
          differencesBetween(entry, statedBy(guarantee)).map((each) => ({
            ...each,
            guaranteeNumber: guarantee.number,
          })),
        );
      const ofEntries = others
        .filter(({ of }) => of === id)
        .flatMap((other) => {
          const stated = elsewhere.get(other.id);
          return stated === undefined ? [] : differencesBetween(entry, stated);
        })
        .map((each) => ({
          ...each,
          elsewhere: caller.role === "ISSUER" ? null : each.elsewhere,
          guaranteeNumber: null,
        }));
      return [id, [...ofGuarantees, ...ofEntries].slice(0, MOST_SHOWN_OF_CONTRACT)];
    }),
  );
}

async function entriesOf(
  session: ReadSession,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StatedContract>> {
  if (ids.length === 0) return new Map();
  const table = rowTable(WorksContractRow);
  const rows = await session.sql<Record<string, unknown>>(
    (parameters) =>
      `SELECT ${table.columnsAs("w")} FROM works_contract w WHERE w.id IN (${parameters.list(ids)})`,
  );
  return new Map(
    rows.map((row) => {
      const { id, name, contractedOn, works } = entryOf(table.read(row));
      return [id, { name, contractedOn, ...works }];
    }),
  );
}

/** Guarantees name the works as papers do, which is no statement of another name. */
function statedBy({ contractType, worksContract }: Stating): StatedContract {
  const { contractPrice, workPeriod, contractedOn } = worksContract;
  return { name: null, contractType, contractPrice, workPeriod, contractedOn, fiscalYears: null };
}
