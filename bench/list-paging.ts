import type { GuaranteeOrder } from "../src/use-cases/guarantee/ports";
import type { Role } from "../src/domain/account/access";
import type { Engine } from "../src/persistence/engine/engine";
import { NEWEST_FIRST, PAGE, pageRequest, walk } from "../tests/support/measured/list-query";
import type { MeasuredProcess } from "../tests/support/measured/measured-process";
import { makePlace, type Member, type Place } from "../tests/support/measured/place";
import { wholeList } from "../tests/support/measured/place-in-list";
import { Planner } from "../tests/support/measured/plan";
import { closeConnections, post } from "../tests/support/measured/post";
import { countOf, engineOf, ENGINES, given, runAsCommand } from "./command-line";
import { PostgresCpu, usedBetween } from "./postgres-cpu";
import { spreadOf, written } from "./statistics";
import { printTable } from "./table";

const DEEP_PAGE = 2_000;
const ROLES: readonly Role[] = ["ISSUER", "OPERATOR", "CONTRACTOR", "OBLIGEE"];
const OTHER_ORDERS: readonly GuaranteeOrder[] = [
  { field: "NUMBER", direction: "ASC" },
  { field: "AMOUNT", direction: "DESC" },
  { field: "EXPIRES_ON", direction: "ASC" },
];

/** What one page cost, per request: processor time of the server and of PostgreSQL, and time to the whole answer, in milliseconds. */
interface Cost {
  readonly server: number;
  readonly engine: number;
  readonly wall: number;
}

interface Options {
  readonly count: number;
  readonly rounds: number;
  readonly requests: number;
}

interface Asked {
  readonly role: Role;
  readonly orderBy: GuaranteeOrder;
  /** The page's number in the list, from 1, and the cursor before it. */
  readonly page: number;
  readonly after: string | null;
}

async function benchmark(engine: Engine, options: Options): Promise<void> {
  const started = performance.now();
  const place = await makePlace(engine, options.count);
  try {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`\n## ${engine}: ${String(options.count)} guarantees, made in ${seconds} s\n`);
    const server = await place.startServer();
    const postgres = engine === "postgres" ? await PostgresCpu.connect(place.databaseUrl) : undefined;
    try {
      const bench = new Bench(place, server, postgres, options);
      await bench.byIssueDate();
      await bench.otherOrders();
    } finally {
      await postgres?.close();
      await server.stop();
    }
  } finally {
    closeConnections();
    await place.remove();
  }
}

class Bench {
  constructor(
    private readonly place: Place,
    private readonly server: MeasuredProcess,
    private readonly postgres: PostgresCpu | undefined,
    private readonly options: Options,
  ) {}

  async byIssueDate(): Promise<void> {
    const pages: Asked[] = [];
    for (const role of ROLES) {
      const deep = await this.#walkTo(role, DEEP_PAGE);
      pages.push({ role, orderBy: NEWEST_FIRST, page: 1, after: null }, deep);
    }
    await this.#report(pages);
  }

  /** These are not walked: the cursor comes out of the database, made as the API makes it. */
  async otherOrders(): Promise<void> {
    for (const orderBy of OTHER_ORDERS) {
      const pages: Asked[] = [];
      for (const role of ROLES) {
        const list = await wholeList(this.place.databaseUrl, this.#member(role).caller, orderBy);
        const page = Math.min(DEEP_PAGE, lastFullPage(list.length));
        const after = list[(page - 1) * PAGE - 1]?.cursor ?? null;
        pages.push({ role, orderBy, page: 1, after: null }, { role, orderBy, page, after });
      }
      await this.#report(pages);
    }
  }

  /** Walks from the first page on, and compares what was seen with the whole list as plain SQL gives it. */
  async #walkTo(role: Role, most: number): Promise<Asked> {
    const { caller, token } = this.#member(role);
    const { cursors, numbers } = await walk({ port: this.server.port, token }, most);
    const list = await wholeList(this.place.databaseUrl, caller, NEWEST_FIRST);
    const isWhole = numbers.length === Math.min(list.length, most * PAGE);
    if (!isWhole || numbers.some((number, i) => number !== list[i]?.number))
      throw new Error(`the pages of ${role} do not add up to its list`);
    console.log(
      `${role}: ${String(list.length)} in the list; ${String(cursors.length)} pages walked, each row met once, in order`,
    );
    const page = lastFullPage(numbers.length);
    return { role, orderBy: NEWEST_FIRST, page, after: cursors[page - 2] ?? null };
  }

  async #report(pages: readonly Asked[]): Promise<void> {
    const costs = await this.#measure(pages);
    const { field, direction } = pages[0]?.orderBy ?? NEWEST_FIRST;
    console.log(`\n### ${field} ${direction}\n`);
    printTable(
      ["who", "page", "server CPU ms", "PostgreSQL CPU ms", "wall ms", "CPU against page 1"],
      pages.map(({ role, page }, i) => {
        const own = costs[i] ?? [];
        const first = costs[i - (i % 2)] ?? [];
        const ratios = own.map((cost, round) => total(cost) / total(first[round] ?? cost));
        return [
          role,
          String(page),
          written(spreadOf(own.map(({ server }) => server))),
          this.postgres ? written(spreadOf(own.map(({ engine }) => engine))) : "",
          written(spreadOf(own.map(({ wall }) => wall))),
          page === 1 ? "" : `× ${written(spreadOf(ratios))}`,
        ];
      }),
    );
    await this.#printPlans(pages);
  }

  /** Every round asks for all pages, in turns forwards and backwards, so that no page has the quiet minutes to itself. */
  async #measure(pages: readonly Asked[]): Promise<Cost[][]> {
    const costs = pages.map((): Cost[] => []);
    for (const page of pages) await this.#cost(page);
    for (let round = 0; round < this.options.rounds; round += 1) {
      const inTurn = [...pages.entries()];
      for (const [i, page] of round % 2 === 0 ? inTurn : inTurn.reverse())
        costs[i]?.push(await this.#cost(page));
    }
    return costs;
  }

  async #cost({ role, orderBy, after }: Asked): Promise<Cost> {
    const endpoint = { port: this.server.port, token: this.#member(role).token };
    const body = pageRequest(after, orderBy);
    const { requests } = this.options;
    const engineBefore = await this.postgres?.used();
    const cpuBefore = await this.server.cpu();
    const start = performance.now();
    for (let i = 0; i < requests; i += 1) await post(endpoint, body);
    const wall = performance.now() - start;
    const cpu = (await this.server.cpu()) - cpuBefore;
    const engine = engineBefore && this.postgres ? usedBetween(engineBefore, await this.postgres.used()) : 0;
    return { server: cpu / 1000 / requests, engine: engine / 1000 / requests, wall: wall / requests };
  }

  async #printPlans(pages: readonly Asked[]): Promise<void> {
    const planner = await Planner.open(this.place.databaseUrl);
    try {
      for (const { role, orderBy, page, after } of pages) {
        const { lines } = await planner.planOf({ caller: this.#member(role).caller, orderBy, after });
        console.log(`\n${role}, page ${String(page)}:\n${lines.map((line) => `    ${line}`).join("\n")}`);
      }
    } finally {
      await planner.close();
    }
  }

  #member(role: Role): Member {
    return this.place.members[role];
  }
}

/** The first page, where not even that is full. */
function lastFullPage(rows: number): number {
  return Math.max(1, Math.floor(rows / PAGE));
}

function total({ server, engine }: Cost): number {
  return server + engine;
}

async function main(): Promise<void> {
  const chosen = given({
    engine: { type: "string", multiple: true, default: [...ENGINES] },
    guarantees: { type: "string", default: "200000" },
    rounds: { type: "string", default: "11" },
    requests: { type: "string", default: "20" },
  });
  const options = {
    count: countOf("guarantees", chosen.guarantees),
    rounds: countOf("rounds", chosen.rounds),
    requests: countOf("requests", chosen.requests),
  };
  for (const engine of new Set(chosen.engine.map((each) => engineOf("engine", each))))
    await benchmark(engine, options);
}

runAsCommand(main);
