import "reflect-metadata";
import { randomBytes } from "node:crypto";
import { claimDatabase } from "../../src/use-cases/operation/claim-database";
import { openDatabase } from "../../src/persistence/database/data-source";
import { assemble } from "../../src/server/assemble";
import { createDatabase } from "../support/engines";
import { SEAL_KEYS, SEAL_KEYS_SETTING } from "../support/seal-keys";
import { ServerProcess } from "../support/server-process";
import { Tamperer } from "../support/tampering";

const SECRETS = { pepper: randomBytes(32), encryptionKey: randomBytes(32), sealKeys: SEAL_KEYS };

it("seals a database that is older than the seals on the operator's word, once; until then no server starts on it; the doctor marks what comes later", async () => {
  const database = await createDatabase("sqlite");
  const parts = await assemble({ databaseUrl: database.url, secrets: SECRETS });
  await claimDatabase(parts.useCaseParts, "production");
  // As a version without seals left it.
  const older = parts.useCaseParts.vault.seal("0000000000" as never, "0000000000" as never);
  await parts.close();
  const tamperer = await Tamperer.open(database.url);
  await tamperer.sql(
    "DELETE FROM seal_register",
    `UPDATE setting SET value = '${JSON.stringify(older)}' WHERE name = 'secretCheck'`,
    "DELETE FROM setting WHERE name = 'sealedSince'",
  );
  await tamperer.close();
  const run = async (word: string): Promise<{ code: number | null; output: string }> => {
    const process = new ServerProcess(word, ".", {
      DATABASE_URL: database.url,
      HOSHO_AUTH_KEY_PEPPER: SECRETS.pepper.toString("base64"),
      HOSHO_AUTH_KEY_ENCRYPTION_KEY: SECRETS.encryptionKey.toString("base64"),
      HOSHO_SEAL_KEYS: SEAL_KEYS_SETTING,
      HOSHO_SMTP_URL: "off",
      HOSHO_MAIL_FROM: "hosho@example.jp",
      PORT: "0",
    });
    return { code: await process.exit, output: process.output() };
  };
  const refused = await run("serve");
  expect(refused.code).toBe(1);
  expect(refused.output).toMatch(/have no seals.*`hosho-server seal` once.*restore a backup/);
  const sealed = await run("seal");
  expect(sealed.output).toMatch(/sealed as they are.*\nEvery row of this database has its seal/s);
  expect(sealed.code).toBe(0);
  const again = await run("seal");
  expect(again.output).toBe("Every row of this database has its seal.\n");

  // What the doctor finds is marked for the servers on this database.
  const later = await Tamperer.open(database.url);
  await later.sql("INSERT INTO contractor (id, name, address) VALUES ('contractor_x', '偽建設', '不明')");
  const doctor = await run("doctor");
  expect(doctor.output).toContain("contractor contractor_x");
  expect(doctor.code).toBe(1);
  await later.close();
  const opened = await openDatabase({ url: database.url });
  expect(await opened.read.query("SELECT chain FROM broken_chain")).toEqual([{ chain: "contractor_x" }]);
  await opened.close();
  await database.drop();
});
