import { closeSync, openSync, writeSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { openDatabase, type Database } from "../../src/persistence/database/data-source";
import { createDatabase, createFilledDatabase, engines, type Engine } from "../support/engines";
import { examined } from "../support/examined";
import { createMigratedDatabase, startServer } from "../support/server";

const secrets = { pepper: Buffer.alloc(32, 7), encryptionKey: Buffer.alloc(32, 8) };

interface Damage {
  readonly what: string;
  /** The engine that can be damaged so; both unless named. */
  readonly only?: Engine;
  /** What somebody with the database in hand does. */
  readonly done: (write: (sql: string) => Promise<unknown>, engine: string) => Promise<unknown>;
  readonly check: string;
  /** Table and id that the finding names. */
  readonly named: RegExp;
}

const drop = (table: string, trigger: string, engine: string): string =>
  engine === "sqlite" ? `DROP TRIGGER "${trigger}"` : `DROP TRIGGER "${trigger}" ON "${table}"`;
const FIRST = "(SELECT min(id) FROM guarantee)";

/** An attachment of the sandbox's first application: three bytes in one part. */
const attached = async (
  write: (sql: string) => Promise<unknown>,
  { sha256 = SHA256_OF_ABC, removedAt = "NULL", position = 0 } = {},
): Promise<void> => {
  await write(
    "INSERT INTO attachment (id, application_id, kind, file_name, content_type, size, sha256, uploaded_at, removed_at) " +
      "SELECT 'attachment_1', min(id), 'OTHER', 'a.pdf', 'application/pdf', 3, " +
      `'${sha256}', '2026-11-20T00:00:00.000Z', ${removedAt} FROM guarantee_application`,
  );
  await write(
    `INSERT INTO attachment_part (attachment_id, position, content) VALUES ('attachment_1', ${String(position)}, 'YWJj')`,
  );
};

/** The same of the first entry of a ledger, or of the first guarantee. */
const attachedTo = async (
  write: (sql: string) => Promise<unknown>,
  [table, owner, from, organisation]: readonly [string, string, string, string],
): Promise<void> => {
  await write(
    `INSERT INTO ${table} (id, ${owner}, organisation_id, kind, file_name, content_type, size, sha256, uploaded_at) ` +
      `SELECT 'attachment_1', id, ${organisation}, 'OTHER', 'a.pdf', 'application/pdf', 3, ` +
      `'${SHA256_OF_ABC}', '2026-11-20T00:00:00.000Z' FROM ${from} WHERE id = (SELECT min(id) FROM ${from})`,
  );
  await write(
    `INSERT INTO ${table}_part (attachment_id, position, content) VALUES ('attachment_1', 0, 'YWJk')`,
  );
};

/** Gives all events that await it their positions, as the server does. */
const placed = async (write: (sql: string) => Promise<unknown>): Promise<void> => {
  await write(
    "INSERT INTO change (position, event_id) SELECT COALESCE((SELECT MAX(position) FROM change), 0) + " +
      "ROW_NUMBER() OVER (ORDER BY arrival), event_id FROM change_pending",
  );
  await write("DELETE FROM change_pending");
};
const SHA256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

const DAMAGES: readonly Damage[] = [
  {
    what: "other bytes of an attachment than those that came",
    done: (write) => attached(write, { sha256: SHA256_OF_ABC.replace("ba", "ab") }),
    check: "attachments",
    named: /^attachment attachment_1$/,
  },
  {
    what: "an attachment whose first part is missing",
    done: (write) => attached(write, { position: 1 }),
    check: "attachments",
    named: /^attachment attachment_1$/,
  },
  {
    what: "an attachment without bytes",
    done: async (write) => {
      await attached(write);
      await write("DELETE FROM attachment_part");
    },
    check: "attachments",
    named: /^attachment attachment_1$/,
  },
  {
    what: "bytes that are left of a removed attachment",
    done: (write) => attached(write, { removedAt: "'2026-11-21T00:00:00.000Z'" }),
    check: "attachments",
    named: /^attachment attachment_1$/,
  },
  {
    what: "other bytes of an attachment of a ledger's entry",
    done: async (write) => {
      await write(
        "INSERT INTO ledger_entry (id, obligee_id, origin, kind, state, number, amount, expires_on, is_under_rate, search_text, entered_at) " +
          "SELECT 'ledger_1', min(id), 'CASH_DEPOSIT', 'CONTRACT_PERFORMANCE', 'ACCEPTED', '', 1, '9999-12-31', " +
          "(1 = 0), '', '2026-11-20T00:00:00.000Z' FROM obligee",
      );
      await attachedTo(write, ["ledger_attachment", "entry_id", "ledger_entry", "obligee_id"]);
    },
    check: "attachments",
    named: /^ledger_attachment attachment_1$/,
  },
  {
    what: "other bytes of an attachment of a guarantee",
    done: (write) => attachedTo(write, ["guarantee_attachment", "guarantee_id", "guarantee", "issuer_id"]),
    check: "attachments",
    named: /^guarantee_attachment attachment_1$/,
  },
  {
    what: "a dropped trigger of the events",
    done: (write, engine) => write(drop("event", "event_no_update", engine)),
    check: "guards",
    named: /^event event_no_update$/,
  },
  {
    what: "a trigger that lets one column of a certificate through",
    done: async (write, engine) => {
      await write(drop("certificate", "certificate_frozen", engine));
      const [when, then] = [
        "OLD.superseded_by_id IS NOT NULL",
        engine === "sqlite"
          ? "BEGIN SELECT RAISE(ABORT, 'no'); END"
          : "EXECUTE FUNCTION certificate_refuse_change()",
      ];
      await write(
        `CREATE TRIGGER certificate_frozen BEFORE UPDATE ON certificate ${engine === "sqlite" ? "" : "FOR EACH ROW"} ` +
          `WHEN (${when}) ${then}`,
      );
    },
    check: "guards",
    named: /^certificate certificate_frozen$/,
  },
  {
    what: "a trigger of another program",
    done: (write, engine) =>
      write(
        engine === "sqlite"
          ? "CREATE TRIGGER theirs AFTER INSERT ON mail BEGIN SELECT 1; END"
          : "CREATE TRIGGER theirs BEFORE UPDATE ON mail FOR EACH ROW EXECUTE FUNCTION event_refuse_change()",
      ),
    check: "guards",
    named: /^mail theirs$/,
  },
  {
    what: "a changed certificate",
    done: async (write, engine) => {
      await write(drop("certificate", "certificate_frozen", engine));
      await write(
        `UPDATE certificate SET content = replace(content, '"amount":', '"amount":9') WHERE guarantee_id = ${FIRST}`,
      );
    },
    check: "certificates",
    named: /^certificate certificate_/,
  },
  {
    what: "another amount in a guarantee's row",
    done: (write) => write(`UPDATE guarantee SET amount = amount + 1 WHERE id = ${FIRST}`),
    check: "certificates",
    named: /^guarantee guarantee_/,
  },
  {
    what: "another name of the works in a guarantee's row",
    done: (write) => write(`UPDATE guarantee SET works_name = 'x' WHERE id = ${FIRST}`),
    check: "certificates",
    named: /^guarantee guarantee_/,
  },
  {
    what: "a guarantee number under nobody's prefix",
    done: (write) => write(`UPDATE guarantee SET number = '9990000001' WHERE id = ${FIRST}`),
    check: "sequence",
    named: /^guarantee guarantee_/,
  },
  {
    what: "a serial that was never reached",
    done: (write) => write("UPDATE issuer SET next_serial = 0 WHERE id = (SELECT min(id) FROM issuer)"),
    check: "sequence",
    named: /^issuer /,
  },
  {
    what: "a deleted auth key",
    done: (write) =>
      write(
        `DELETE FROM auth_key WHERE guarantee_id IN (SELECT id FROM guarantee WHERE delivery = 'ELECTRONIC')`,
      ),
    check: "guarantees",
    named: /^guarantee guarantee_/,
  },
  {
    what: "an end that nobody recorded",
    done: (write) => write(`UPDATE guarantee SET status = 'DISCHARGED' WHERE id = ${FIRST}`),
    check: "guarantees",
    named: /^guarantee guarantee_/,
  },
  {
    what: "a token of an organisation that is not there",
    done: (write) => write("UPDATE access_token SET organisation_id = 'gone' WHERE role = 'OBLIGEE'"),
    check: "references",
    named: /^access_token /,
  },
  {
    what: "a row whose parent is gone",
    done: async (write, engine) => {
      if (engine === "sqlite") await write("PRAGMA foreign_keys = OFF");
      else
        await write(
          "ALTER TABLE adoption DROP CONSTRAINT " +
            (
              (await write(
                "SELECT conname AS name FROM pg_constraint WHERE conrelid = 'adoption'::regclass AND contype = 'f'",
              )) as { name: string }[]
            )
              .map(({ name }) => `"${name}"`)
              .join(),
        );
      await write("UPDATE adoption SET obligee_id = 'gone' WHERE id = (SELECT min(id) FROM adoption)");
    },
    check: "references",
    named: /^adoption adoption_/,
  },
  {
    what: "another amount by which an obligee's list is ordered",
    done: async (write) => {
      await write(
        "INSERT INTO opening (obligee_id, guarantee_id, entered_at, issued_on, number, amount, expires_on) " +
          `SELECT obligee_id, id, '2026-11-20T00:00:00.000Z', issued_on, number, amount + 1, expires_on FROM guarantee WHERE id = ${FIRST}`,
      );
    },
    check: "lists",
    named: /^opening guarantee_/,
  },
  {
    what: "an opening as an older version writes it",
    done: async (write) => {
      await write(
        "INSERT INTO opening (obligee_id, guarantee_id, entered_at, issued_on) " +
          `SELECT obligee_id, id, '2026-11-20T00:00:00.000Z', issued_on FROM guarantee WHERE id = ${FIRST}`,
      );
    },
    check: "lists",
    named: /^opening guarantee_/,
  },
  {
    what: "an emptied index of what searches look for",
    only: "sqlite",
    done: (write) => write("INSERT INTO guarantee_grams (guarantee_grams) VALUES ('delete-all')"),
    check: "lists",
    named: /^guarantee guarantee_/,
  },
  {
    what: "a dropped index",
    done: (write) => write("DROP INDEX guarantee_number"),
    check: "tables",
    named: /^guarantee guarantee_number$/,
  },
  {
    what: "an event that lost its place in the feed of changes",
    done: async (write) => {
      await placed(write);
      await write("DELETE FROM change WHERE position = (SELECT MAX(position) FROM change)");
    },
    check: "feed",
    named: /^event event_/,
  },
  {
    what: "positions of the feed that are missing",
    done: async (write) => {
      await placed(write);
      await write(`DELETE FROM change WHERE position = 1`);
    },
    check: "feed",
    named: /^change 2$/,
  },
  {
    what: "a position of no event",
    done: async (write) => {
      await placed(write);
      await write("UPDATE change SET event_id = 'event_0' WHERE position = 2");
    },
    check: "feed",
    named: /^change 2$/,
  },
  {
    what: "an event that has a position and awaits another",
    done: async (write) => {
      await placed(write);
      await write(
        "INSERT INTO change_pending (arrival, event_id) SELECT 1, event_id FROM change WHERE position = 1",
      );
    },
    check: "feed",
    named: /^change_pending event_/,
  },
  {
    what: "a mail that was given up",
    done: (write) =>
      write("UPDATE mail SET status = 'FAILED', failure = 'SMTP_550' WHERE id = (SELECT min(id) FROM mail)"),
    check: "queue",
    named: /^mail mail_/,
  },
  {
    what: "a migration that this version does not know",
    done: (write) => write("INSERT INTO migrations (timestamp, name) VALUES (1, 'Later1')"),
    check: "migrations",
    named: /^migrations Later1$/,
  },
  {
    what: "a migration that is not applied",
    done: (write) => write("DELETE FROM migrations WHERE name LIKE 'ListOrders%'"),
    check: "migrations",
    named: /^migrations ListOrders/,
  },
];

describe.each(engines)("the doctor, on %s", (engine) => {
  const damaged = async (work: (database: Database, url: string) => Promise<void>): Promise<void> => {
    // Filled once: each test damages a copy of its own.
    const place = await createFilledDatabase(engine, "examined", async (url) => {
      await (await startServer({ databaseUrl: url, secrets })).stop();
    });
    const database = await openDatabase({ url: place.url });
    // The sandbox's mails are old, and nobody sends them here.
    await database.write.query("UPDATE mail SET status = 'SENT'");
    await work(database, place.url);
    await database.close();
    await place.drop();
  };

  it("finds nothing wrong with what this system wrote", async () => {
    await damaged(async (_, url) => {
      expect(await examined(url, { secrets })).toEqual([]);
    });
  });

  it.each(DAMAGES.filter(({ only = engine }) => only === engine))(
    "finds and names $what",
    async ({ done, check, named }) => {
      await damaged(async ({ write }, url) => {
        await done((sql) => write.query(sql), engine);
        const findings = await examined(url, { secrets });
        const subjects = findings
          .filter((finding) => finding.check === check)
          .map(({ subject }) => `${subject?.table ?? ""} ${subject?.id ?? ""}`);
        expect(subjects).toContainEqual(expect.stringMatching(named));
      });
    },
  );

  it("finds nothing wrong with an attachment whose parts are what came", async () => {
    await damaged(async ({ write }, url) => {
      await attached((sql) => write.query(sql));
      const findings = await examined(url, { secrets });
      expect(findings.filter(({ check }) => check === "attachments")).toEqual([]);
    });
  });

  it("explains positions that a restore left free", async () => {
    await damaged(async ({ write }, url) => {
      await placed((sql) => write.query(sql));
      await write.query(
        "UPDATE change SET position = position + 1000000000 WHERE position = (SELECT MAX(position) FROM change)",
      );
      const findings = await examined(url, { secrets, notes: true });
      expect(findings.filter(({ check }) => check === "feed")).toMatchObject([{ severity: "note" }]);
    });
  });

  it("tells other secrets from those that the database was made with", async () => {
    await damaged(async (_, url) => {
      const other = { ...secrets, pepper: Buffer.alloc(32, 9) };
      expect(await examined(url, { secrets: other })).toMatchObject([{ check: "secrets", found: "others" }]);
    });
  });

  it("says of a database that was never used what is to be done", async () => {
    const place = await createMigratedDatabase(engine);
    expect(await examined(place.url, { secrets })).toMatchObject([
      { check: "secrets", remedy: "Start the server once." },
    ]);
    await place.drop();
  });

  it("examines a database beside a server that writes, and writes nothing", async () => {
    const server = await startServer({ engine });
    expect((await examined(server.databaseUrl)).filter(({ check }) => check !== "queue")).toEqual([]);
    await server.stop();
  });
});

describe("the doctor, on a SQLite file with a damaged page", () => {
  it("hears it from SQLite itself", async () => {
    const place = await createDatabase("sqlite");
    const server = await startServer({ databaseUrl: place.url, secrets });
    await server.stop();
    const file = place.url.slice("sqlite:".length);
    // A page that the schema does not stand on: without it nothing can be read at all.
    const page = rootPageOf(file, "guarantee_by_issuer");
    const handle = openSync(file, "r+");
    writeSync(handle, Buffer.alloc(4096, 0x5a), 0, 4096, (page - 1) * 4096);
    closeSync(handle);
    const findings = await examined(place.url, { secrets });
    expect(findings.map(({ check }) => check)).toContain("engine");
    await place.drop();
  });
});

function rootPageOf(file: string, index: string): number {
  const opened = new Sqlite(file, { readonly: true });
  try {
    const found = opened.prepare("SELECT rootpage FROM sqlite_master WHERE name = ?").get(index);
    return (found as { rootpage: number }).rootpage;
  } finally {
    opened.close();
  }
}
