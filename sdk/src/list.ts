import { allPages, type AllPages } from "./all-pages.js";
import type { Ask } from "./client.js";
import type { CallOptions } from "./hosho-options.js";
import type { AllPagesArgs, Page, PageArgs } from "./page.js";
import type { DocumentText } from "./typed-document.js";

/**
 * A list that is read in pages.
 *
 * ```ts
 * const { nodes, pageInfo } = await hosho.guarantees({ first: 20 });
 * for await (const guarantee of hosho.guarantees.all()) console.log(guarantee.number);
 * const newest = await hosho.guarantees.all().toArray({ limit: 500 });
 * ```
 */
export interface List<Row, Args = unknown> {
  /** Reads one page: without arguments, the first 20 rows. */
  (...args: ListCall<Args, PageArgs>): Promise<Page<Row>>;
  /** Walks through all pages, from the start or from `after`. */
  readonly all: (...args: ListCall<Args, AllPagesArgs>) => AllPages<Row>;
}

/** What a list is called with; its arguments may be left out where none of them is required. */
export type ListCall<Args, Paging> =
  Record<string, never> extends Args
    ? [args?: Args & Paging, call?: CallOptions]
    : [args: Args & Paging, call?: CallOptions];

const ROWS_PER_REQUEST = 100;

/** A list out of the document that reads one page of it; `field` is where the answer holds it. */
export function list<Row, Args, Field extends string>(
  ask: Ask,
  document: DocumentText<Readonly<Record<Field, Page<Row>>>, Args & PageArgs>,
  field: Field,
): List<Row, Args> {
  type Given<Paging> = readonly [args?: Args & Paging, call?: CallOptions];
  const readPage = async (args: Args & PageArgs, call: CallOptions): Promise<Page<Row>> =>
    (await ask(document, args, call, (data) => Array.isArray(data[field]?.nodes)))[field];
  return Object.assign(
    (...[args = {} as Args & PageArgs, call = {}]: Given<PageArgs>) => readPage(args, call),
    {
      all: (...[args = {} as Args & AllPagesArgs, call = {}]: Given<AllPagesArgs>) =>
        allPages(
          (after) => readPage({ ...args, first: args.first ?? ROWS_PER_REQUEST, after }, call),
          args.after ?? null,
        ),
    },
  );
}
