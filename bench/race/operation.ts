import { createHash } from "node:crypto";
import { question } from "../../tests/support/measured/contenders";
import { dataOf, type Ask } from "../../tests/support/measured/post";
import { ASKED_BY, type Question } from "../../tests/support/measured/questions";
import type { ContestantKind } from "./contestant";
import type { Facts } from "./facts";
import { pdfsOf } from "./pdfs";
import type { Server } from "./server";
import { APPLICATION, ISSUE } from "./trial-inputs";

/** What is asked of the contestants, in so many requests in turn. */
export interface Operation {
  readonly name: string;
  readonly role: (typeof ASKED_BY)[Question];
  /** The requests to one server: keys differ from engine to engine, and links to papers from server to server. */
  readonly asksOf: (server: Server) => Promise<readonly Ask[]>;
  readonly contestants: readonly ContestantKind[];
  /** What must be the same from all. */
  readonly told: (answer: Buffer) => string;
  /** The part of the requests of a round that it has, and of the warm-up that it needs. */
  readonly share: { readonly requests: number; readonly warmUp: number };
  readonly connections?: number;
}

const READERS = ["bare", "hosho", "peer"] as const;
const WRITERS = ["bare", "hosho"] as const;
const COMMON_WORD = "工事";
const LISTED = 20;

export function readsOn({ numbers, keys, rareWord }: Facts): Operation[] {
  const search = (worksName: string): Ask[] => asks("Search", [{ first: LISTED, worksName }]);
  return [
    {
      ...ofQuestion("Certificate", READERS),
      name: "open one by number",
      asksOf: always(
        asks(
          "Certificate",
          numbers.map((number) => ({ number })),
        ),
      ),
    },
    {
      ...ofQuestion("List", READERS),
      name: "list of 20 with parties",
      asksOf: always(asks("List", [{ first: 20 }])),
    },
    {
      ...ofQuestion("List", READERS),
      name: "list of 50 with parties",
      asksOf: always(asks("List", [{ first: 50 }])),
      // It runs code that the list before has made V8 compile.
      share: { requests: 1, warmUp: 1 / 6 },
    },
    {
      ...ofQuestion("Search", WRITERS),
      name: "search for a rare word",
      asksOf: always(search(rareWord)),
    },
    {
      ...ofQuestion("Search", WRITERS),
      name: "search for a common word",
      asksOf: always(search(COMMON_WORD)),
      share: { requests: 1, warmUp: 1 / 3 },
    },
    {
      ...ofQuestion("Open", WRITERS),
      name: "open by number and key",
      asksOf: ({ engine }) => Promise.resolve(asks("Open", keys[engine] ?? [])),
    },
  ];
}

export function writesOn({ numbers }: Facts): Operation[] {
  return [
    {
      ...ofQuestion("Apply", WRITERS),
      name: "apply",
      asksOf: always(asks("Apply", [{ input: APPLICATION }])),
      share: { requests: 1, warmUp: 1 / 2 },
    },
    {
      ...ofQuestion("Issue", WRITERS),
      name: "issue",
      asksOf: always(asks("Issue", [{ input: ISSUE }])),
      share: { requests: 1, warmUp: 1 / 2 },
    },
    {
      name: "certificate as a PDF",
      role: "ISSUER",
      asksOf: (server) => pdfsOf(server, numbers),
      contestants: ["hosho"],
      told: sha256OfPdf,
      share: { requests: 1 / 10, warmUp: 1 / 20 },
      // A server prints for a caller one paper after the other, and refuses those that would wait long.
      connections: 2,
    },
  ];
}

function ofQuestion(
  name: Question,
  contestants: Operation["contestants"],
): Pick<Operation, "role" | "contestants" | "told" | "share"> {
  return {
    role: ASKED_BY[name],
    contestants,
    told: (answer) => JSON.stringify(dataOf(answer)),
    share: { requests: 1, warmUp: 1 },
  };
}

function asks(name: Question, variables: readonly object[]): Ask[] {
  return variables.map((each) => ({ path: "/graphql", body: question(name, { ...each }) }));
}

function always(all: readonly Ask[]): Operation["asksOf"] {
  return () => Promise.resolve(all);
}

function sha256OfPdf(answer: Buffer): string {
  if (answer.subarray(0, 5).toString("latin1") !== "%PDF-") throw new Error("this is no PDF");
  return createHash("sha256").update(answer).digest("hex");
}
