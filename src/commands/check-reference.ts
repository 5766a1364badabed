import { referenceFaults, REFERENCE_FAULTS, type ReferenceBody } from "../domain/obligee/reference-fault";
import { dayInJapan } from "../domain/values/calendar-date";
import { readDatabaseUrl } from "../config";
import { openSnapshot } from "../persistence/database/snapshot";
import { referenceBodies } from "../persistence/obligee/reference-bodies";
import { isKnownGap, mendedGaps, shippedBodies } from "../reference";
import { asDatabaseFailure } from "../server/start-failure";
import type { Run } from "./command";

/** Says what is wrong with the reference data that ships, or with that of a database: 0 nothing, 1 something. */
export const checkReference: Run = async ({ has }) => {
  const isDatabase = has("database");
  const bodies = isDatabase ? await bodiesOfDatabase() : shippedBodies();
  const faults = [...referenceFaults(bodies, dayInJapan(new Date()))];
  const unknown = faults.filter((fault) => !isKnownGap(fault));
  for (const { code, body, detail } of unknown)
    console.log(`${code} ${body} ${REFERENCE_FAULTS[code]}${detail === "" ? "" : `: ${detail}`}.`);
  // A gap that ships is listed; one that is filled must not stay on the list.
  const mended = isDatabase ? [] : mendedGaps(faults);
  for (const gap of mended) console.log(`${gap} is listed in known-gaps.json and is no fault any more.`);
  console.log(
    `${String(bodies.length)} bodies, ${String(unknown.length + mended.length)} faults, ` +
      `${String(faults.length - unknown.length)} gaps that are known.`,
  );
  return unknown.length + mended.length > 0 ? 1 : 0;
};

async function bodiesOfDatabase(): Promise<ReferenceBody[]> {
  const url = readDatabaseUrl();
  try {
    const snapshot = await openSnapshot(url);
    try {
      return await referenceBodies(snapshot);
    } finally {
      await snapshot.close();
    }
  } catch (error) {
    throw asDatabaseFailure(error, url);
  }
}
