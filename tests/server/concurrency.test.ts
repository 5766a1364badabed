import { setTimeout as wait } from "node:timers/promises";
import { createDatabase, engines } from "../support/engines";
import { callAs, post, type Answer } from "../support/graphql-client";
import { issueInput, worksContract } from "../support/issue-input";
import { mutate, perform } from "../support/operations";
import { startServer } from "../support/server";

const CLIENTS = 16;
const EACH = 100;
/** A tenth: more would be no load that the server is made for. */
const MOST_REFUSED = 160;
/** Between two looks of a reader: it is the issuing that shall keep the server busy. */
const PAUSE_MILLISECONDS = 20;

interface Listed {
  readonly guarantees: {
    readonly nodes: readonly {
      readonly id: string;
      readonly number: string;
      readonly worksContract: { readonly name: string };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

/**
 * Works of this name fail on purpose, after guarantee, certificate and key are written and before the event is. They are
 * for an obligee of few guarantees: a look at all of its shows whatever is there of one that is not to be.
 */
const DOOMED = "失敗する工事";
const isDoomed = (i: number): boolean => i % 5 === 4;
/** The clients come to the same works at about the same time; none has more guarantees than can be summed up at once. */
const WORKS = 20;
const KEPT = "同時に発行する工事";
const keptAt = (i: number): string => `${KEPT}（第${String(i % WORKS)}工区）`;

describe.each(engines)("16 clients that issue 1,600 guarantees at once, on %s", (engine) => {
  it("lose nothing that was acknowledged, keep nothing that failed, and share no number or key", async () => {
    const database = await createDatabase(engine);
    const secrets = { pepper: Buffer.alloc(32, 1), encryptionKey: Buffer.alloc(32, 2) };
    const doomed = new Set<string>();
    const server = await startServer({
      databaseUrl: database.url,
      secrets,
      change: (parts) => ({
        ...parts,
        unitOfWork: {
          run: (work) =>
            parts.unitOfWork.run((stores) =>
              work({
                ...stores,
                guarantees: {
                  firstFreeNumber: (from) => stores.guarantees.firstFreeNumber(from),
                  findVisible: (caller, id) => stores.guarantees.findVisible(caller, id),
                  changeStatus: (id, revision, status) =>
                    stores.guarantees.changeStatus(id, revision, status),
                  changeHandOver: (id, from, to) => stores.guarantees.changeHandOver(id, from, to),
                  verify: (ids) => stores.guarantees.verify(ids),
                  holdIssued: (ids) => stores.guarantees.holdIssued(ids),
                  changeHandOvers: (ids, from, to) => stores.guarantees.changeHandOvers(ids, from, to),
                  takeVisible: (caller, id) => stores.guarantees.takeVisible(caller, id),
                  takeByNumber: (number) => stores.guarantees.takeByNumber(number),
                  insert: async (added) => {
                    if (added.guarantee.worksContract.name === DOOMED) doomed.add(added.id);
                    return stores.guarantees.insert(added);
                  },
                },
                events: {
                  appendAll: (all) => stores.events.appendAll(all),
                  append: async (event) => {
                    if (!doomed.has(event.guaranteeId ?? "")) return stores.events.append(event);
                    // Long enough for a reader to come by while it is there.
                    await wait(1);
                    throw new Error("fails on purpose");
                  },
                },
              }),
            ),
        },
      }),
    });
    const contractor = callAs(server, "contractor");
    const obligeeOf = (i: number): string => (isDoomed(i) ? server.ids.kumamotoCity : server.ids.kinki);
    /** The works of all guarantees for the obligee of the doomed ones, and of the newest of all. */
    const look = async (): Promise<{ doomed: readonly string[]; newest: readonly string[] }> => {
      const { data, text } = await post<Readonly<Record<"doomed" | "newest", Listed["guarantees"]>>>(
        contractor,
        `query L($doomed: ID!) {
           doomed: guarantees(first: 100, filter: { obligeeId: $doomed }) { nodes { worksContract { name } } }
           newest: guarantees(last: 10, orderBy: { field: NUMBER, direction: ASC }) { nodes { worksContract { name } } } }`,
        { doomed: server.ids.kumamotoCity },
      );
      if (!data) throw new Error(text);
      const names = ({ nodes }: Listed["guarantees"]) => nodes.map(({ worksContract: { name } }) => name);
      return { doomed: names(data.doomed), newest: names(data.newest) };
    };

    const acknowledged: string[] = [];
    let failures = 0;
    let refused = 0;
    const client = async (): Promise<void> => {
      for (let i = 0; i < EACH; i += 1) {
        const works = worksContract({ name: isDoomed(i) ? DOOMED : keptAt(i) });
        const input = issueInput(server, { worksContract: works, obligeeId: obligeeOf(i) });
        const issuer = callAs(server, "issuer");
        const { result, errors } = await mutate(issuer, "issueGuarantee", input, "guarantee { id }");
        // Refused because it would wait too long, as on a machine with other work: nothing has changed, and it is sent again.
        if (typeof errors?.[0]?.extensions["retryAfterSeconds"] === "number" && refused < MOST_REFUSED) {
          refused += 1;
          i -= 1;
          continue;
        }
        if (result?.__typename === "IssueGuaranteeSuccess") acknowledged.push(result.guarantee.id);
        else if (errors?.[0]?.extensions["code"] === "INTERNAL") failures += 1;
      }
    };
    let isIssuing = true;
    let dirtyReads = 0;
    let reads = 0;
    let fewest = Infinity;
    const reader = async (): Promise<void> => {
      while (isIssuing) {
        const { doomed: few, newest } = await look();
        dirtyReads += [...few, ...newest].filter((name) => name === DOOMED).length;
        fewest = Math.min(fewest, few.length, newest.length);
        reads += 1;
        await wait(PAUSE_MILLISECONDS);
      }
    };
    const readers = [reader(), reader(), reader()];
    await Promise.all(Array.from({ length: CLIENTS }, client));
    isIssuing = false;
    await Promise.all(readers);
    await server.stop();

    expect(acknowledged).toHaveLength(CLIENTS * EACH * 0.8);
    expect(failures).toBe(CLIENTS * EACH * 0.2);
    expect(doomed.size).toBe(failures);
    expect(reads).toBeGreaterThan(0);
    // Both look at something: the sandbox has guarantees for either.
    expect(fewest).toBeGreaterThan(0);
    expect(dirtyReads).toBe(0);

    // Another server on the same database: what counts is what was kept.
    const later = await startServer({ databaseUrl: database.url, secrets });
    const call = callAs(later, "contractor");
    const kept: Listed["guarantees"]["nodes"][number][] = [];
    for (let after: string | null = null; ;) {
      const { data }: Answer<Listed> = await post<Listed>(
        call,
        `query L($after: String) { guarantees(first: 100, after: $after) { nodes { id number worksContract { name } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      kept.push(...(data?.guarantees.nodes ?? []));
      if (data?.guarantees.pageInfo.hasNextPage !== true) break;
      after = data.guarantees.pageInfo.endCursor;
    }
    const issued = kept.filter(({ worksContract: { name } }) => name.startsWith(KEPT));
    expect(new Set(issued.map(({ id }) => id))).toEqual(new Set(acknowledged));
    expect(kept.some(({ worksContract: { name } }) => name === DOOMED)).toBe(false);
    expect(new Set(kept.map(({ number }) => number)).size).toBe(kept.length);

    const keys = new Set<string>();
    for (let i = 0; i < issued.length; i += 20) {
      const answers = await Promise.all(
        issued
          .slice(i, i + 20)
          .map(({ id }) => perform(call, "revealAuthKey", { guaranteeId: id }, "authKey { value }")),
      );
      for (const { authKey } of answers) keys.add(authKey.value);
    }
    expect(keys.size).toBe(issued.length);
    await later.stop();
    await database.drop();
  }, 600_000);
});
