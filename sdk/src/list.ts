import { allPages, type AllPages } from "./all-pages.js";
import { ask } from "./ask.js";
import type { HoshoClient } from "./client.js";
import type { CallOptions } from "./hosho-options.js";
import type { AllPagesArgs, Page, PageArgs } from "./page.js";

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

/**
 * A list that is read in pages with the client that it is given.
 *
 * ```ts
 * const { nodes, pageInfo } = await guarantees(client, { first: 20 });
 * for await (const guarantee of guarantees.all(client)) console.log(guarantee.number);
 * ```
 */
export interface ListOperation<Row, Args = unknown> {
  /** Reads one page: without arguments, the first 20 rows. */
  (client: HoshoClient, ...args: ListCall<Args, PageArgs>): Promise<Page<Row>>;
  /** Walks through all pages, from the start or from `after`. */
  readonly all: (client: HoshoClient, ...args: ListCall<Args, AllPagesArgs>) => AllPages<Row>;
}

/** What a list is called with; its arguments may be left out where none of them is required. */
export type ListCall<Args, Paging> =
  Record<string, never> extends Args
    ? [args?: Args & Paging, call?: CallOptions]
    : [args: Args & Paging, call?: CallOptions];

const ROWS_PER_REQUEST = 100;

/**
 * A list out of the operation that reads one page of it.
 *
 * @param field - Where the answer holds the page.
 */
export function listOperation<Row, Args>(field: string, text: () => string): ListOperation<Row, Args> {
  type Given<Paging> = readonly [args?: Args & Paging, call?: CallOptions];
  type Data = Readonly<Record<string, Page<Row>>>;
  const readPage = async (client: HoshoClient, args: object, call?: CallOptions): Promise<Page<Row>> => {
    const data = await ask<Data>(client, text(), args, call, (answer) => Array.isArray(answer[field]?.nodes));
    return data[field] as Page<Row>;
  };
  return Object.assign(
    (client: HoshoClient, ...[args = {} as Args & PageArgs, call]: Given<PageArgs>) =>
      readPage(client, args, call),
    {
      all: (client: HoshoClient, ...[args = {} as Args & AllPagesArgs, call]: Given<AllPagesArgs>) =>
        allPages(
          (after) => readPage(client, { ...args, first: args.first ?? ROWS_PER_REQUEST, after }, call),
          args.after ?? null,
        ),
    },
  );
}

/** A list with the client that it is read by. */
export function listOf<Row, Args>(client: HoshoClient, operation: ListOperation<Row, Args>): List<Row, Args> {
  return Object.assign((...args: ListCall<Args, PageArgs>) => operation(client, ...args), {
    all: (...args: ListCall<Args, AllPagesArgs>) => operation.all(client, ...args),
  });
}
