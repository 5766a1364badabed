import { join, resolve } from "node:path";
import { MeasuredProcess } from "./measured-process";
import type { Place } from "./place";
import { bodyOf, dataOf, post } from "./post";
import { QUESTIONS, type Question } from "./questions";

/** A server that answers the same questions as the others, for the same issuer. */
export interface Contender {
  readonly name: string;
  readonly process: MeasuredProcess;
}

/**
 * The bare server first: the measure of the others. All on one SQLite file. `before`: the directory of an older build of
 * Hosho, to be compared in the same run.
 */
export async function startContenders(place: Place, before?: string): Promise<Contender[]> {
  const started: Contender[] = [];
  try {
    started.push({ name: "bare", process: await startBare(place) });
    started.push({ name: "Hosho", process: await place.startServer() });
    if (before !== undefined) {
      const main = resolve(before, "dist/main.js");
      started.push({ name: "Hosho, before", process: await place.startServer({}, main) });
    }
    const unlogged = await place.startServer({ HOSHO_LOG_LEVEL: "warn" });
    started.push({ name: "Hosho, requests not logged", process: unlogged });
    return started;
  } catch (error) {
    for (const { process } of started) await process.stop();
    throw error;
  }
}

export function question(name: Question, variables: Readonly<Record<string, unknown>>): Buffer {
  return bodyOf(QUESTIONS[name], variables, name);
}

/**
 * Only servers that do the same work can be compared: all answers must have the same bytes, and no errors.
 */
export async function assertSameBytes(
  bodies: readonly Buffer[],
  contenders: readonly Contender[],
  token: string,
): Promise<void> {
  for (const body of bodies) {
    const answers: Buffer[] = [];
    for (const { process } of contenders) answers.push(await post({ port: process.port, token }, body));
    const [first, ...others] = answers;
    if (first === undefined || others.some((other) => !other.equals(first)))
      throw new Error(`the servers answer differently:\n${answers.map(String).join("\n")}`);
    dataOf(first);
  }
}

export function startBare({ engine, settings }: Place): Promise<MeasuredProcess> {
  const program = join(__dirname, `bare/bare-on-${engine}.ts`);
  return MeasuredProcess.start((port) => [program, String(port)], settings);
}
