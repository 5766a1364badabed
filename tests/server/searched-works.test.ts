import { openDatabase } from "../../src/persistence/database/data-source";
import { engines } from "../support/engines";
import { callAs } from "../support/graphql-client";
import { issueInput, worksContract } from "../support/issue-input";
import { perform } from "../support/operations";
import { startServer } from "../support/server";

describe.each(engines)("works and applications that are older than their search, on %s", (engine) => {
  it("are found by name and numbers, and have no new time of update", async () => {
    const server = await startServer({ engine });
    const works = worksContract({ name: "霞ヶ関・髙橋川工事", identifiers: { worksNumber: "R8－12" } });
    await perform(callAs(server, "issuer"), "issueGuarantee", issueInput(server, { worksContract: works }));
    const content = { kind: "ADVANCE_PAYMENT", worksContract: { name: "髙橋川の申込" } } as const;
    const draft = { issuerId: server.ids.issuer, draft: true, content };
    await perform(callAs(server, "contractor"), "applyForGuarantee", draft, "application { id }");

    const before = await openDatabase({ url: server.databaseUrl });
    const searched = async ({ read }: typeof before): Promise<object[]> => [
      ...(await read.query<object[]>("SELECT id, search_text FROM works_contract ORDER BY id")),
      ...(await read.query<object[]>("SELECT id, search_text FROM guarantee_application ORDER BY id")),
    ];
    const updates = async ({ read }: typeof before): Promise<object[]> => [
      ...(await read.query<object[]>("SELECT * FROM item_update ORDER BY 1, 2, 3")),
      ...(await read.query<object[]>("SELECT * FROM item_update_pending ORDER BY id")),
    ];
    const [texts, times] = [await searched(before), await updates(before)];
    expect(JSON.stringify(texts)).toContain("霞ケ関・高橋川工事");
    for (;;) {
      const [newest] = await before.write.query<{ name: string }[]>(
        "SELECT name FROM migrations ORDER BY id DESC LIMIT 1",
      );
      await before.write.undoLastMigration();
      if (newest?.name === "SearchedWorks1798200200000") break;
    }
    await before.close();

    const after = await openDatabase({ url: server.databaseUrl });
    expect(await searched(after)).toEqual(texts);
    expect(await updates(after)).toEqual(times);
    await after.close();
    await server.stop();
  });
});
