import { createHash } from "node:crypto";
import { LINK_MINUTES } from "../../src/use-cases/document/document-links";
import type { Ask } from "../../tests/support/measured/post";
import { ASKED_BY, type Question } from "../../tests/support/measured/questions";
import type { ContestantKind } from "./contestant";
import type { Facts } from "./facts";
import { pdfsOf } from "./pdfs";
import type { Server } from "./server";
import { applications, issues } from "./trial-inputs";

/** What is asked of the contestants, in so many requests in turn. */
export interface Operation {
  readonly name: string;
  readonly role: (typeof ASKED_BY)[Question];
  /** The requests to one server: keys differ from engine to engine, and links to papers from server to server. */
  readonly asksOf: (server: Server) => Promise<readonly Ask[]>;
  readonly contestants: readonly ContestantKind[];
  /** What must be the same from all. */
  readonly told: (answer: Buffer, server: Server) => string;
  /** Whether each request adds rows, which must be the same of all. */
  readonly writes?: boolean;
  /** The part of the requests of a round that it has, and of the warm-up that it needs. */
  readonly share: { readonly requests: number; readonly warmUp: number };
  readonly connections?: number;
  /** What one request takes so many of: its CPU time is told for each. */
  readonly items?: number;
  /** Where fewer answers are compared than of others. */
  readonly compared?: number;
  /** After so many minutes other requests are to be made: links expire. */
  readonly minutesGood?: number;
}

const READERS = ["bare", "hosho", "peer", "opener"] as const;
const OPENERS = ["bare", "hosho", "opener"] as const;
const WRITERS = ["bare", "hosho"] as const;
const WHOLE = { requests: 1, warmUp: 1 };
/** Of a round and of the warm-up, which writes need as much as reads: they run other code. */
export const OPENING = { requests: 1 / 2, warmUp: 1 };
const COMMON_WORD = "工事";
const LISTED = 20;

/** As many as one request may have. */
const AT_ONCE = 1_000;
/** A page of the feed as a program reads it. */
const CHANGES = 100;

export function readsOn({ numbers, keys, rareWord, expected }: Facts): Operation[] {
  return [
    operation("open one by number", READERS, "Certificate", () => numbers.map((number) => ({ number }))),
    operation("list of 20 with parties", READERS, "List", () => [{ first: 20 }]),
    // It runs code that the list before has made V8 compile.
    operation("list of 50 with parties", READERS, "List", () => [{ first: 50 }], {
      requests: 1,
      warmUp: 1 / 6,
    }),
    operation("search for a rare word", WRITERS, "Search", () => [{ first: LISTED, worksName: rareWord }]),
    operation(
      "search for a common word",
      WRITERS,
      "Search",
      () => [{ first: LISTED, worksName: COMMON_WORD }],
      { requests: 1, warmUp: 1 / 3 },
    ),
    operation("first page of a ledger", OPENERS, "Ledger", () => [{ first: LISTED }]),
    operation("match", OPENERS, "Match", () => expected.map((input) => ({ input })), {
      requests: 1,
      warmUp: 1 / 2,
    }),
    {
      ...operation("a page of the change feed", OPENERS, "Changes", () => [{ first: CHANGES }], {
        requests: 1 / 2,
        warmUp: 1 / 6,
      }),
      told: withoutIdsAndTimes,
    },
    {
      ...operation(
        "open by number and key",
        OPENERS,
        "Open",
        ({ engine }) => keys[engine]?.own ?? [],
        OPENING,
      ),
      writes: true,
    },
    openMany(keys),
  ];
}

/** Each body's mail of a month: all pairs in turn, so many in one request, into the ledger. */
function openMany(keys: Facts["keys"]): Operation {
  const items = Math.min(AT_ONCE, ...Object.values(keys).map(({ ofOthers }) => ofOthers.length));
  return {
    ...operation(
      `open ${items.toLocaleString("en")} in one call, each`,
      OPENERS,
      "OpenMany",
      ({ engine }) => {
        const pairs = (keys[engine]?.ofOthers ?? []).map((pair) => ({ ...pair, enterIntoLedger: true }));
        const calls = Math.floor(pairs.length / items);
        return Array.from({ length: calls }, (_, i) => ({ items: pairs.slice(i * items, (i + 1) * items) }));
      },
    ),
    items,
    writes: true,
    share: { requests: 1 / 40, warmUp: 1 / 150 },
    compared: 2,
    connections: 1,
  };
}

export function writesOn(): Operation[] {
  const share = { requests: 1 / 2, warmUp: 1 };
  return [
    {
      ...operation("apply", WRITERS, "Apply", () => applications().map((input) => ({ input })), share),
      writes: true,
    },
    {
      ...operation("issue", WRITERS, "Issue", () => issues().map((input) => ({ input })), share),
      writes: true,
    },
    {
      name: "certificate as a PDF",
      role: "ISSUER",
      asksOf: pdfsOf,
      contestants: ["hosho"],
      told: sha256OfPdf,
      share: { requests: 1 / 10, warmUp: 1 / 60 },
      // What is compared is not printed again.
      compared: 5,
      // A server prints for a caller one paper after the other, and refuses those that would wait long.
      connections: 2,
      minutesGood: LINK_MINUTES / 2,
    },
  ];
}

function operation(
  name: string,
  contestants: readonly ContestantKind[],
  question: Question,
  variables: (server: Server) => readonly object[],
  share: Operation["share"] = WHOLE,
): Operation {
  return {
    name,
    contestants,
    share,
    role: ASKED_BY[question],
    asksOf: (server) =>
      Promise.resolve(
        variables(server).map((each) => ({ path: "/graphql", body: server.dialect.body(question, each) })),
      ),
    told: (answer, { dialect }) => JSON.stringify(dialect.data(question, answer)),
  };
}

/** The engines' databases were opened one after the other: their events have ids and times of their own. */
function withoutIdsAndTimes(answer: Buffer, { dialect }: Server): string {
  return JSON.stringify(dialect.data("Changes", answer), (key, value: unknown) =>
    key === "id" || key === "at" ? undefined : value,
  );
}

function sha256OfPdf(answer: Buffer): string {
  if (answer.subarray(0, 5).toString("latin1") !== "%PDF-") throw new Error("this is no PDF");
  return createHash("sha256").update(answer).digest("hex");
}
