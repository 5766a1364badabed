import type { LedgerFilter, LedgerOrder } from "../src/use-cases/ledger/ports";
import { openDatabase } from "../src/persistence/database/data-source";
import type { Engine } from "../src/persistence/engine/engine";
import {
  enterAll,
  LEDGER_FILTERS,
  LEDGER_ORDERS,
  LedgerList,
  type LedgerEnd,
} from "../tests/support/measured/ledger-list";
import { makePlace } from "../tests/support/measured/place";
import { countOf, engineOf, ENGINES, given, runAsCommand } from "./command-line";
import { PostgresCpu, usedBetween } from "./postgres-cpu";
import { printTable } from "./table";

interface Options {
  readonly count: number;
  readonly bodies: number;
  readonly rounds: number;
}

/** What a read takes, as the least of its rounds, in milliseconds of CPU time: of this process and of PostgreSQL. */
interface Cost {
  readonly own: number;
  readonly engine: number;
}

type Work = () => Promise<unknown>;

async function benchmark(engine: Engine, { count, bodies, rounds }: Options): Promise<void> {
  const place = await makePlace(engine, count);
  try {
    const database = await openDatabase({ url: place.databaseUrl });
    const postgres = engine === "postgres" ? await PostgresCpu.connect(place.databaseUrl) : undefined;
    try {
      await enterAll(place, database, bodies);
      const ledger = new LedgerList(place, database);
      console.log(`\n## ${engine}: ${String(count)} entries in each of ${String(bodies)} ledgers\n`);
      const rows: string[][] = [];
      for (const [name, filter] of LEDGER_FILTERS) {
        const pages = LEDGER_ORDERS.flatMap((order) =>
          (["FIRST", "LAST"] as const).map((end) => ({ order, end })),
        );
        const costs: Cost[] = [];
        for (const { order, end } of pages)
          costs.push(await least(rounds, pageOf(ledger, filter, order, end), postgres));
        const counted = await least(rounds, () => ledger.totals(filter), postgres);
        rows.push([name, ...dearest(pages, costs), said(counted)]);
      }
      printTable(["by", "dearest page, CPU ms", "its order and end", "counted by states, CPU ms"], rows);
    } finally {
      await postgres?.close();
      await database.close();
    }
  } finally {
    await place.remove();
  }
}

const pageOf =
  (ledger: LedgerList, filter: LedgerFilter, order: LedgerOrder, end: LedgerEnd): Work =>
  () =>
    ledger.page(filter, order, end);

/** The least counts: other work of the machine disturbs the rest. */
async function least(rounds: number, work: Work, postgres: PostgresCpu | undefined): Promise<Cost> {
  const costs: Cost[] = [];
  for (let i = 0; i < rounds; i += 1) {
    const before = await postgres?.used();
    const begun = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(begun);
    const engine = before && postgres ? usedBetween(before, await postgres.used()) : 0;
    costs.push({ own: (user + system) / 1_000, engine: engine / 1_000 });
  }
  return costs.reduce((best, cost) => (sum(cost) < sum(best) ? cost : best));
}

function dearest(
  pages: readonly { readonly order: LedgerOrder; readonly end: LedgerEnd }[],
  costs: readonly Cost[],
): [cost: string, which: string] {
  const sorted = costs.map((cost, i) => ({ cost, page: pages[i] })).sort((a, b) => sum(b.cost) - sum(a.cost));
  const [worst] = sorted;
  if (!worst?.page) throw new Error("nothing was measured");
  const { order, end } = worst.page;
  return [said(worst.cost), `${order.field} ${order.direction}, ${end.toLowerCase()}`];
}

const sum = ({ own, engine }: Cost): number => own + engine;

function said({ own, engine }: Cost): string {
  return engine === 0 ? own.toFixed(1) : `${own.toFixed(1)} + ${engine.toFixed(1)}`;
}

async function main(): Promise<void> {
  const chosen = given({
    engine: { type: "string", multiple: true, default: [...ENGINES] },
    entries: { type: "string", default: "50000" },
    bodies: { type: "string", default: "1" },
    rounds: { type: "string", default: "5" },
  });
  const options = {
    count: countOf("entries", chosen.entries),
    bodies: countOf("bodies", chosen.bodies),
    rounds: countOf("rounds", chosen.rounds),
  };
  for (const engine of new Set(chosen.engine.map((each) => engineOf("engine", each))))
    await benchmark(engine, options);
}

runAsCommand(main);
