import {
  MOST_DEPARTMENTS,
  type AdoptionSourceView,
  type ObligeeFilter,
  type ObligeeHistory,
  type ObligeeQuery,
  type ObligeeReads,
  type ObligeeView,
} from "../../use-cases/obligee/ports";
import type { Page } from "../../use-cases/shared/page";
import type { Requested } from "../../use-cases/shared/view";
import type { Wanted } from "../../use-cases/shared/wanted";
import type { Caller } from "../../domain/account/access";
import { postInWords, type KnownAddressees, type Post } from "../../domain/obligee/addressee";
import { addresseeExpression } from "./addressee-expression";
import { knownAddressees } from "./known-addressees";
import { typedNames } from "../../domain/values/reading";
import { adoptionsThatHold } from "./adoption.reads";
import { adoptionSources, historyOf } from "./obligee-history.reads";
import { isMarked, isUnmarked, noneOf } from "../seals/broken-chains";
import type { ChainVerifier } from "../seals/chain-verifier";
import { ROOT_SEAL } from "../seals/root-seal";
import { rowText } from "../seals/row-text";
import type { Showing, ShownSubjects } from "../seals/shown-subjects";
import type { SqlParameters } from "../engine/sql-parameters";
import { containing } from "../engine/filter-conditions";
import { orderAndLimit, toPage, withinWindow, type KeysetOrder } from "../engine/keyset";
import { KeptPlans } from "../engine/kept-plans";
import type { Projection } from "../engine/projection";
import { select, type Found, type KeyColumns } from "../engine/selection";
import { readingKey } from "../engine/reading-columns";
import type { ReadSession } from "../engine/read-session";
import { obligeesListed } from "../engine/scope";
import { isAnyShown, isShown } from "../seals/shown-parties";

const OBLIGEE: Projection<ObligeeView> = {
  typename: "Obligee",
  fields: {
    id: { expression: "p.id" },
    name: { expression: "p.name" },
    reading: { expression: "p.reading" },
    category: { expression: "p.category" },
    prefecture: { expression: "p.prefecture" },
    aliases: {
      expression: "COALESCE(p.aliases, '[]')",
      convert: (list: string) => JSON.parse(list) as string[],
    },
    addressee: { expression: addresseeExpression("p") },
  },
};

/** Ids grow with time, so the order is that of registration. */
const BY_REGISTRATION: KeysetOrder = { key: "p.id", id: "p.id", direction: "ASC" };

/** 五十音順 */
const BY_READING: KeysetOrder = { key: readingKey("p"), id: "p.id", direction: "ASC" };

interface Keys {
  readonly parentId: string | null;
  readonly reading: string;
}

const KEYS: KeyColumns<Keys> = { parentId: "p.parent_id", reading: readingKey("p") };

type FoundObligee<Read extends Keys = Keys> = Found<Requested<ObligeeView>, Read>;

/** What is compared with what was verified. */
interface ComparedKeys extends Keys {
  /** All sealed columns of the row. */
  readonly text: string;
  readonly root: unknown;
}

/** Obligees with what belongs to them: one statement for the page, and one each for adoptions, bodies and departments. */
export class StoredObligeeReads implements ObligeeReads {
  readonly #plans = new KeptPlans<"LISTED" | "COMPARED">();
  readonly #comparedKeys: KeyColumns<ComparedKeys>;

  constructor(
    private readonly session: ReadSession,
    private readonly verifier: ChainVerifier,
  ) {
    this.#comparedKeys = { ...KEYS, text: rowText(session.engine, "obligee", "p"), root: ROOT_SEAL };
  }

  async byIds(ids: readonly string[], wanted: Wanted): Promise<Requested<ObligeeView>[]> {
    return this.verifier.served((shown) => this.#ofIds(ids, wanted, shown));
  }

  async ofRecords(ids: readonly string[], wanted: Wanted): Promise<Requested<ObligeeView>[]> {
    return this.verifier.served((shown) => this.readByIds(ids, wanted, shown));
  }

  async posts(obligeeId: string): Promise<readonly Post[]> {
    return postsOf((await knownAddressees(this.session, [obligeeId], null)).get(obligeeId));
  }

  async history(obligeeId: string): Promise<ObligeeHistory> {
    return this.verifier.served(async (shown) => {
      const history = await historyOf(this.session, obligeeId);
      // Whom nobody knows has no history, and no seals.
      if (history.adoptions.length + history.policies.length > 0) shown.add("PARTY", [obligeeId]);
      return history;
    });
  }

  adoptionSources(): Promise<readonly AdoptionSourceView[]> {
    return adoptionSources(this.session);
  }

  /** For whatever names obligees: those that are not found are verified, too, for they may have been taken away. */
  async readByIds(
    ids: readonly string[],
    wanted: Wanted,
    showing: Showing,
  ): Promise<Requested<ObligeeView>[]> {
    const found = await this.#ofIds(ids, wanted, showing);
    if (showing !== "LISTED" && isAnyShown(wanted) && found.length < ids.length) {
      const known = new Set(found.map(({ id }) => id));
      showing.add(
        "PARTY",
        ids.filter((id) => !known.has(id)),
      );
    }
    return found;
  }

  async #ofIds(ids: readonly string[], wanted: Wanted, showing: Showing): Promise<Requested<ObligeeView>[]> {
    if (ids.length === 0) return [];
    const found = await this.#read(
      wanted,
      (parameters) =>
        `FROM obligee p WHERE p.id IN (${parameters.list(ids)})` +
        (showing === "LISTED" ? ` AND ${isUnmarked("p.id")}` : ""),
      showing,
    );
    return found.map(({ view }) => view);
  }

  async page(
    caller: Caller,
    { window, orderBy, filter }: ObligeeQuery,
    wanted: Wanted,
  ): Promise<Page<Requested<ObligeeView>>> {
    const order = orderBy === "READING" ? BY_READING : BY_REGISTRATION;
    const found = await this.#read(
      wanted,
      (parameters) => {
        const conditions = [
          ...noneOf([isMarked("p.id"), ...(isShown(wanted, "parent") ? [isMarked("p.parent_id")] : [])]),
          obligeesListed(caller, "p", parameters),
          ...filtered(filter, parameters),
          ...withinWindow(order, window, parameters),
        ];
        return `FROM obligee p WHERE ${conditions.join(" AND ")} ${orderAndLimit(order, window)}`;
      },
      "LISTED",
    );
    return toPage(
      found.map(({ id, view, keys }) => ({
        view,
        position: { key: orderBy === "READING" ? keys.reading : id, id },
      })),
      window,
    );
  }

  async #read(wanted: Wanted, from: From, showing: Showing): Promise<FoundObligee[]> {
    const found = await (showing === "LISTED" || !isAnyShown(wanted)
      ? this.#listed(wanted, from)
      : this.#compared(wanted, from, showing));
    await this.#complete(found, wanted, showing);
    return found;
  }

  async #listed(wanted: Wanted, from: From): Promise<FoundObligee[]> {
    const { columns, toFound } = this.#plans.of(wanted, "LISTED", () => select(OBLIGEE, wanted, null, KEYS));
    const rows = await this.session.cells((parameters) => `SELECT ${columns} ${from(parameters)}`);
    return rows.map(toFound);
  }

  async #compared(wanted: Wanted, from: From, showing: ShownSubjects): Promise<FoundObligee[]> {
    const { columns, toFound } = this.#plans.of(wanted, "COMPARED", () =>
      select<ObligeeView, ComparedKeys>(OBLIGEE, wanted, null, this.#comparedKeys),
    );
    const rows = await this.session.cells((parameters) => `SELECT ${columns} ${from(parameters)}`);
    return rows.map((cells) => {
      const found = toFound(cells);
      const { text, root } = found.keys;
      const rowsShown = [{ table: "obligee", text, isJoined: () => true }];
      showing.addCompared({ group: "PARTY", table: "obligee", chain: found.id, root, rows: rowsShown });
      return found;
    });
  }

  async #complete(found: readonly FoundObligee[], wanted: Wanted, showing: Showing): Promise<void> {
    if (found.length === 0) return;
    if (wanted.has("adoptions")) {
      const adoptions = await adoptionsThatHold(
        this.session,
        found.map(({ id, keys }) => ({ id, parentId: keys.parentId })),
      );
      for (const { id, view } of found) Object.assign(view, { adoptions: adoptions.get(id) ?? [] });
    }
    if (wanted.has("parent")) {
      const ids = new Set(found.flatMap(({ keys }) => keys.parentId ?? []));
      const parents = await this.readByIds([...ids], wanted.below("parent"), showing);
      const byId = new Map(parents.map((parent) => [parent.id, parent]));
      for (const { keys, view } of found)
        Object.assign(view, { parent: byId.get(keys.parentId ?? "") ?? null });
    }
    if (wanted.has("departments")) {
      const departments = await this.#departmentsOf(found, wanted.below("departments"));
      for (const { id, view } of found) Object.assign(view, { departments: departments.get(id) ?? [] });
    }
  }

  /** A list, which is not verified. */
  async #departmentsOf(
    bodies: readonly FoundObligee[],
    wanted: Wanted,
  ): Promise<Map<string, Requested<ObligeeView>[]>> {
    const departments = await this.#read(
      wanted,
      (parameters) =>
        `FROM (SELECT d.*, row_number() OVER (PARTITION BY d.parent_id ORDER BY d.id) AS place FROM obligee d ` +
        `WHERE d.parent_id IN (${parameters.list(bodies.map(({ id }) => id))}) AND ${isUnmarked("d.id")}) p ` +
        `WHERE p.place <= ${String(MOST_DEPARTMENTS)} ORDER BY p.id`,
      "LISTED",
    );
    const byBody = new Map<string, Requested<ObligeeView>[]>(bodies.map(({ id }) => [id, []]));
    for (const { keys, view } of departments) byBody.get(keys.parentId ?? "")?.push(view);
    return byBody;
  }
}

type From = (parameters: SqlParameters) => string;

/** Who is certain stands first. */
function postsOf(known: KnownAddressees | undefined): Post[] {
  if (!known) return [];
  const { certain, kept } = known;
  const certainPost = certain === null ? [] : [{ title: certain, holder: null }];
  return [
    ...certainPost,
    ...kept.filter((post) => postInWords(post) !== certain).map(({ title, holder }) => ({ title, holder })),
  ];
}

/** The obligees of other views, such as guarantees, with fields that the views' own statement did not join. */
export async function completeObligees(
  reads: StoredObligeeReads,
  found: readonly Found<object, { readonly obligeeId?: string }>[],
  wanted: Wanted,
  showing: Showing,
): Promise<void> {
  if (found.length === 0 || !isObligeeReadApart(wanted)) return;
  const ids = new Set(found.flatMap(({ keys }) => keys.obligeeId ?? []));
  const obligees = await reads.readByIds([...ids], wanted.below("obligee"), showing);
  const byId = new Map(obligees.map((obligee) => [obligee.id, obligee]));
  for (const { keys, view } of found) Object.assign(view, { obligee: byId.get(keys.obligeeId ?? "") });
}

/** Whether fields of a view's obligee are wanted that its own statement does not join. */
export function isObligeeReadApart(wanted: Wanted): boolean {
  return [...wanted.below("obligee")].some((path) => !JOINED.includes(path));
}

/** What views of other concepts join of an obligee themselves. */
const JOINED: readonly string[] = ["id", "name", "aliases", "parentId", "addressee", "__typename"];

function filtered(
  { name, categories, prefecture, adoptedOn, contractType, isDepartment, parentId }: ObligeeFilter,
  parameters: SqlParameters,
): string[] {
  const conditions = containing("p.search_text", typedNames(name ?? ""), parameters);
  if (categories !== undefined)
    conditions.push(categories.length === 0 ? "1 = 0" : `p.category IN (${parameters.list(categories)})`);
  if (prefecture !== undefined) conditions.push(`p.prefecture = ${parameters.add(prefecture)}`);
  if (isDepartment !== undefined) conditions.push(`p.parent_id IS ${isDepartment ? "NOT NULL" : "NULL"}`);
  if (parentId !== undefined) conditions.push(`p.parent_id = ${parameters.add(parentId)}`);
  if (adoptedOn !== undefined || contractType !== undefined)
    conditions.push(
      `EXISTS (SELECT 1 FROM adoption a WHERE ${HOLDS} AND ${adopted({ adoptedOn, contractType }, parameters)})`,
    );
  return conditions;
}

/** `adoptionsOfDepartment` in domain, as a condition. */
const HOLDS =
  "(a.obligee_id = p.id OR (a.obligee_id = p.parent_id AND NOT EXISTS (SELECT 1 FROM adoption o " +
  "WHERE o.obligee_id = p.id AND (a.is_trial OR NOT o.is_trial))))";

function adopted(
  { adoptedOn, contractType }: Pick<ObligeeFilter, "adoptedOn" | "contractType">,
  parameters: SqlParameters,
): string {
  const since = (start: string): string =>
    adoptedOn === undefined ? "" : ` AND COALESCE(${start}, '') <= ${parameters.add(adoptedOn)}`;
  const types = {
    WORKS: () => `(a.works${since("a.starts_on")})`,
    CONSULTING: () => `(a.consulting IS NOT FALSE${since("a.consulting_starts_on, a.starts_on")})`,
  } as const;
  return contractType === undefined ? `(${types.WORKS()} OR ${types.CONSULTING()})` : types[contractType]();
}
