import type {
  BranchView,
  ContractorView,
  IssuerView,
  ListedParty,
  OperatorView,
  PartyConcept,
  PartyQuery,
  PartyReads,
  PartyView,
} from "../../use-cases/party/ports";
import type { Page } from "../../use-cases/shared/page";
import type { Requested } from "../../use-cases/shared/view";
import { Wanted } from "../../use-cases/shared/wanted";
import type { Caller, Role } from "../../domain/account/access";
import { readingOrder, typedNames } from "../../domain/values/reading";
import { containing } from "../engine/filter-conditions";
import { readingKey } from "../engine/reading-columns";
import { contractorsInScope, operatorsInScope } from "../engine/scope";
import { isUnmarked } from "../seals/broken-chains";
import type { ChainVerifier } from "../seals/chain-verifier";
import type { Showing } from "../seals/shown-subjects";
import type { SqlParameters } from "../engine/sql-parameters";
import { BRANCH_COLUMNS, branchViewOf, type StoredBranchView } from "./branch-view";
import { contractorFields } from "./contractor-fields";
import { issuerFields } from "./issuer-fields";
import { orderAndLimit, toPage, withinWindow, type KeysetOrder } from "../engine/keyset";
import type { StoredObligeeReads } from "../obligee/obligee.reads";
import { KeptPlans } from "../engine/kept-plans";
import type { Projection } from "../engine/projection";
import { select, type Selection } from "../engine/selection";
import type { ReadSession } from "../engine/read-session";
import { isAnyShown } from "../seals/shown-parties";

type Scope = (caller: Caller, party: string, parameters: SqlParameters) => string;
/** Issuers are public bodies whose names every caller needs in order to apply, issue and filter. */
const everybody: Scope = () => "1 = 1";

interface PartyTable<View> {
  readonly table: string;
  readonly projection: Projection<View>;
  readonly scope: Scope;
}

const PARTIES: {
  readonly Issuer: PartyTable<IssuerView>;
  readonly Contractor: PartyTable<ContractorView>;
  readonly Operator: PartyTable<OperatorView>;
} = {
  Issuer: {
    table: "issuer",
    projection: { typename: "Issuer", fields: issuerFields("p") },
    scope: everybody,
  },
  Contractor: {
    table: "contractor",
    projection: { typename: "Contractor", fields: contractorFields("p") },
    scope: contractorsInScope,
  },
  Operator: {
    table: "operator",
    projection: {
      typename: "Operator",
      fields: { id: { expression: "p.id" }, name: { expression: "p.name" } },
    },
    scope: operatorsInScope,
  },
};

type View = Requested<PartyView>;

/** Ids grow with time, so the order is that of registration. */
const BY_REGISTRATION: KeysetOrder = { key: "p.id", id: "p.id", direction: "ASC" };

/** 五十音順 */
const BY_READING: KeysetOrder = { key: readingKey("p"), id: "p.id", direction: "ASC" };

/** What `readingKey` says of a contractor. */
function keyOf(view: View): string {
  const { reading = null } = view as Partial<ContractorView>;
  return readingOrder(reading) ?? `z${view.id}`;
}

/** Issuers, contractors, obligees and operators, each as far as the caller may see them. */
export class ScopedPartyReads implements PartyReads {
  readonly #plans = new KeptPlans<`${ListedParty} ${Role}`>();

  constructor(
    private readonly session: ReadSession,
    private readonly verifier: ChainVerifier,
    private readonly obligees: StoredObligeeReads,
  ) {}

  async byIds(
    caller: Caller,
    concept: PartyConcept,
    ids: readonly string[],
    wanted: Wanted,
  ): Promise<View[]> {
    if (concept === "Obligee") return this.obligees.byIds(ids, wanted);
    return this.verifier.served((shown) => this.#ofIds(caller, concept, ids, wanted, shown));
  }

  /** For whatever names parties: those that are not found are verified, too, for they may have been taken away. */
  async readByIds(
    caller: Caller,
    concept: PartyConcept,
    ids: readonly string[],
    wanted: Wanted,
    showing: Showing,
  ): Promise<View[]> {
    if (concept === "Obligee") return this.obligees.readByIds(ids, wanted, showing);
    if (showing !== "LISTED" && isSealed(concept) && isAnyShown(wanted)) showing.add("PARTY", ids);
    return this.#ofIds(caller, concept, ids, wanted, showing);
  }

  async #ofIds(
    caller: Caller,
    concept: ListedParty,
    ids: readonly string[],
    wanted: Wanted,
    showing: Showing,
  ): Promise<View[]> {
    if (ids.length === 0) return [];
    const views = await this.#read(
      caller,
      concept,
      wanted,
      (parameters) => [
        `p.id IN (${parameters.list(ids)})`,
        ...(showing === "LISTED" ? unmarked(concept) : []),
      ],
      "",
    );
    if (showing !== "LISTED" && isSealed(concept) && isAnyShown(wanted))
      showing.add(
        "PARTY",
        views.map(({ id }) => id),
      );
    return views;
  }

  async page(
    caller: Caller,
    concept: ListedParty,
    { window, orderBy, name }: PartyQuery,
    wanted: Wanted,
  ): Promise<Page<View>> {
    const isByReading = concept === "Contractor" && orderBy === "READING";
    const order = isByReading ? BY_READING : BY_REGISTRATION;
    const views = await this.#read(
      caller,
      concept,
      isByReading ? new Wanted([...wanted, "reading"]) : wanted,
      (parameters) => [
        ...unmarked(concept),
        ...(concept === "Contractor" ? containing("p.search_text", typedNames(name), parameters) : []),
        ...withinWindow(order, window, parameters),
      ],
      orderAndLimit(order, window),
    );
    return toPage(
      views.map((view) => ({ view, position: { key: isByReading ? keyOf(view) : view.id, id: view.id } })),
      window,
    );
  }

  async #read(
    caller: Caller,
    concept: ListedParty,
    wanted: Wanted,
    conditions: (parameters: SqlParameters) => string[],
    order: string,
  ): Promise<View[]> {
    const { table, scope } = PARTIES[concept];
    const { columns, toView } = this.#selectionOf(concept, wanted, caller.role);
    const rows = await this.session.cells(
      (parameters) =>
        `SELECT ${columns} FROM ${table} p ` +
        `WHERE ${[scope(caller, "p", parameters), ...conditions(parameters)].join(" AND ")} ${order}`,
    );
    const views = rows.map(toView);
    if (concept === "Issuer" && wanted.has("branches")) await this.#addBranches(views);
    return views;
  }

  #selectionOf(concept: ListedParty, wanted: Wanted, role: Role): Selection<View> {
    return this.#plans.of(wanted, `${concept} ${role}`, () => {
      switch (concept) {
        case "Issuer":
          return select(PARTIES.Issuer.projection, wanted, role);
        case "Contractor":
          return select(PARTIES.Contractor.projection, wanted, role);
        case "Operator":
          return select(PARTIES.Operator.projection, wanted, role);
      }
    });
  }

  async #addBranches(issuers: readonly View[]): Promise<void> {
    const ids = issuers.map(({ id }) => id);
    const branches = await branchesOfIssuers(this.session, ids);
    for (const issuer of issuers) Object.assign(issuer, { branches: branches.get(issuer.id) ?? [] });
  }
}

/** The operator's own row states nothing of a guarantee, and bears no seal. */
function isSealed(concept: ListedParty): boolean {
  return concept !== "Operator";
}

function unmarked(concept: ListedParty): string[] {
  return isSealed(concept) ? [isUnmarked("p.id")] : [];
}

/** The branches of issuers, the main branch first. */
export async function branchesOfIssuers(
  session: ReadSession,
  issuerIds: readonly string[],
): Promise<Map<string, BranchView[]>> {
  const byIssuer = new Map<string, BranchView[]>(issuerIds.map((id) => [id, []]));
  if (issuerIds.length === 0) return byIssuer;
  const rows = await session.sql<StoredBranchView & { readonly issuer: string }>(
    (parameters) =>
      `SELECT issuer_id AS issuer, ${BRANCH_COLUMNS} FROM issuer_branch ` +
      `WHERE issuer_id IN (${parameters.list(issuerIds)}) ORDER BY issuer_id, position`,
  );
  for (const { issuer, ...branch } of rows) byIssuer.get(issuer)?.push(branchViewOf(branch));
  return byIssuer;
}
