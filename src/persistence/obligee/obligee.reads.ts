import {
  MOST_DEPARTMENTS,
  type ObligeeFilter,
  type ObligeeQuery,
  type ObligeeReads,
  type ObligeeView,
} from "../../use-cases/obligee/ports";
import type { Page, Wanted } from "../../use-cases/shared/page";
import { typedTexts } from "../../domain/values/search-text";
import { adoptionsThatHold } from "./adoption.reads";
import { isMarked, isUnmarked, noneOf } from "../seals/broken-chains";
import type { ChainVerifier } from "../seals/chain-verifier";
import type { Showing } from "../seals/shown-subjects";
import type { SqlParameters } from "../engine/sql-parameters";
import { containing } from "../engine/filter-conditions";
import { orderAndLimit, toPage, withinWindow, type KeysetOrder } from "../engine/keyset";
import { select, wantedBelow, type Projection } from "../engine/projection";
import type { ReadSession } from "../engine/read-session";
import { isAnyShown, isShown } from "../seals/shown-parties";

const OBLIGEE: Projection = {
  id: { expression: "p.id" },
  name: { expression: "p.name" },
  category: { expression: "p.category" },
  prefecture: { expression: "p.prefecture" },
  aliases: {
    expression: "COALESCE(p.aliases, '[]')",
    convert: (list: string) => JSON.parse(list) as string[],
  },
  addressee: { expression: "COALESCE(p.addressee, p.name)" },
  parentId: { expression: "p.parent_id" },
};

/** Ids grow with time, so the order is that of registration. */
const BY_REGISTRATION: KeysetOrder = { key: "p.id", id: "p.id", direction: "ASC" };

type View = ObligeeView & { readonly parentId: string | null };

/** Obligees with what belongs to them: one statement for the page, and one each for adoptions, bodies and departments. */
export class StoredObligeeReads implements ObligeeReads {
  constructor(
    private readonly session: ReadSession,
    private readonly verifier: ChainVerifier,
  ) {}

  async byIds(ids: readonly string[], wanted: Wanted): Promise<ObligeeView[]> {
    return this.verifier.served((shown) => this.#ofIds(ids, wanted, shown));
  }

  /** For whatever names obligees: those that are not found are verified, too, for they may have been taken away. */
  async readByIds(ids: readonly string[], wanted: Wanted, showing: Showing): Promise<ObligeeView[]> {
    if (showing !== "LISTED" && isAnyShown(wanted)) showing.add("PARTY", ids);
    return this.#ofIds(ids, wanted, showing);
  }

  async #ofIds(ids: readonly string[], wanted: Wanted, showing: Showing): Promise<View[]> {
    if (ids.length === 0) return [];
    return this.#read(
      wanted,
      (parameters) =>
        `FROM obligee p WHERE p.id IN (${parameters.list(ids)})` +
        (showing === "LISTED" ? ` AND ${isUnmarked("p.id")}` : ""),
      showing,
    );
  }

  async page({ window, filter }: ObligeeQuery, wanted: Wanted): Promise<Page<ObligeeView>> {
    const views = await this.#read(
      wanted,
      (parameters) => {
        const conditions = [
          ...noneOf([isMarked("p.id"), ...(isShown(wanted, "parent") ? [isMarked("p.parent_id")] : [])]),
          ...filtered(filter, parameters),
          ...withinWindow(BY_REGISTRATION, window, parameters),
        ];
        return `FROM obligee p WHERE ${conditions.join(" AND ")} ${orderAndLimit(BY_REGISTRATION, window)}`;
      },
      "LISTED",
    );
    return toPage(
      views.map((view) => ({ view, position: { key: view.id, id: view.id } })),
      window,
    );
  }

  async #read(
    wanted: Wanted,
    from: (parameters: SqlParameters) => string,
    showing: Showing,
  ): Promise<View[]> {
    const selection = select(OBLIGEE, wanted, ["id", "parentId"]);
    const rows = await this.session.sql<Record<string, unknown>>(
      (parameters) => `SELECT ${selection.columns} ${from(parameters)}`,
    );
    const views = rows.map((row) => {
      const view: Record<string, unknown> = { __typename: "Obligee" };
      selection.toView(row, view);
      return view as unknown as View;
    });
    if (showing !== "LISTED" && isAnyShown(wanted))
      showing.add(
        "PARTY",
        views.map(({ id }) => id),
      );
    await this.#complete(views, wanted, showing);
    return views;
  }

  async #complete(views: readonly View[], wanted: Wanted, showing: Showing): Promise<void> {
    if (views.length === 0) return;
    if (wanted.has("adoptions")) {
      const adoptions = await adoptionsThatHold(this.session, views);
      for (const view of views) Object.assign(view, { adoptions: adoptions.get(view.id) ?? [] });
    }
    if (wanted.has("parent")) {
      const ids = new Set(views.flatMap(({ parentId }) => parentId ?? []));
      const parents = await this.readByIds([...ids], wantedBelow(wanted, "parent"), showing);
      const byId = new Map(parents.map((parent) => [parent.id, parent]));
      for (const view of views) Object.assign(view, { parent: byId.get(view.parentId ?? "") ?? null });
    }
    if (wanted.has("departments")) {
      const departments = await this.#departmentsOf(views, wantedBelow(wanted, "departments"));
      for (const view of views) Object.assign(view, { departments: departments.get(view.id) ?? [] });
    }
  }

  /** A list, which is not verified. */
  async #departmentsOf(bodies: readonly View[], wanted: Wanted): Promise<Map<string, View[]>> {
    const departments = await this.#read(
      wanted,
      (parameters) =>
        `FROM (SELECT d.*, row_number() OVER (PARTITION BY d.parent_id ORDER BY d.id) AS place FROM obligee d ` +
        `WHERE d.parent_id IN (${parameters.list(bodies.map(({ id }) => id))}) AND ${isUnmarked("d.id")}) p ` +
        `WHERE p.place <= ${String(MOST_DEPARTMENTS)} ORDER BY p.id`,
      "LISTED",
    );
    const byBody = new Map<string, View[]>(bodies.map(({ id }) => [id, []]));
    for (const department of departments) byBody.get(department.parentId ?? "")?.push(department);
    return byBody;
  }
}

/** The obligees of other views, such as guarantees, with fields that the views' own statement did not join. */
export async function completeObligees(
  reads: StoredObligeeReads,
  views: readonly { readonly obligee: { readonly id: string } }[],
  wanted: Wanted,
  showing: Showing,
): Promise<void> {
  const below = wantedBelow(wanted, "obligee");
  if (views.length === 0 || ![...below].some((path) => !JOINED.includes(path))) return;
  const ids = new Set(views.map(({ obligee }) => obligee.id));
  const obligees = await reads.readByIds([...ids], below, showing);
  const byId = new Map(obligees.map((obligee) => [obligee.id, obligee]));
  for (const view of views) Object.assign(view, { obligee: byId.get(view.obligee.id) });
}

/** What views of other concepts join of an obligee themselves. */
const JOINED: readonly string[] = ["id", "name", "addressee", "__typename"];

function filtered(
  { name, categories, prefecture, adoptedOn, contractType, isDepartment, parentId }: ObligeeFilter,
  parameters: SqlParameters,
): string[] {
  const conditions = containing("p.search_text", typedTexts(name ?? ""), parameters);
  if (categories !== undefined)
    conditions.push(categories.length === 0 ? "1 = 0" : `p.category IN (${parameters.list(categories)})`);
  if (prefecture !== undefined) conditions.push(`p.prefecture = ${parameters.add(prefecture)}`);
  if (isDepartment !== undefined) conditions.push(`p.parent_id IS ${isDepartment ? "NOT NULL" : "NULL"}`);
  if (parentId !== undefined) conditions.push(`p.parent_id = ${parameters.add(parentId)}`);
  if (adoptedOn !== undefined || contractType !== undefined)
    conditions.push(
      // Its own, or its body's where it has none.
      "EXISTS (SELECT 1 FROM adoption a WHERE a.obligee_id = " +
        "CASE WHEN EXISTS (SELECT 1 FROM adoption o WHERE o.obligee_id = p.id) THEN p.id ELSE p.parent_id END " +
        `AND ${adopted({ adoptedOn, contractType }, parameters)})`,
    );
  return conditions;
}

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
