import { randomBytes } from "node:crypto";
import { GUESS_LIMITS } from "../../src/domain/guess-limits";
import { createDatabase, engines } from "../support/engines";
import { post } from "../support/graphql-client";
import { startServer, type TestServer } from "../support/server";

const NUMBER = "2070004426";
const wrongKey = (guess: number): string => String(guess).padStart(10, "0");

/** Many guesses in one request: an alias batch. */
function batch(number: string, guesses: readonly number[]): string {
  const fields = guesses.map(
    (guess) =>
      `g${String(guess)}: openCertificate(input: { number: "${number}", key: "${wrongKey(guess)}" }) {
         ... on UserError { code } ... on TooManyGuessesError { limit retryAfterSeconds } }`,
  );
  return `mutation { ${fields.join("\n")} }`;
}

interface Guessed {
  readonly code: string;
  readonly limit?: number;
  readonly retryAfterSeconds?: number | null;
}

async function guess(server: TestServer, number: string, from: number, count: number): Promise<Guessed[]> {
  const guesses = Array.from({ length: count }, (_, i) => from + i);
  const batches = Array.from({ length: Math.ceil(count / 25) }, (_, i) => guesses.slice(i * 25, i * 25 + 25));
  const answers = await Promise.all(
    batches.map((each) =>
      post<Record<string, Guessed>>({ url: server.url, token: server.tokens.obligee }, batch(number, each)),
    ),
  );
  return answers.flatMap(({ data }) => Object.values(data ?? {}));
}

describe.each(engines)("guessing keys, on %s", (engine) => {
  it("is borne a hundred times for one number in its life, in parallel alias batches and over restarts", async () => {
    const database = await createDatabase(engine);
    const secrets = { pepper: randomBytes(32), encryptionKey: randomBytes(32) };
    const first = await startServer({ databaseUrl: database.url, secrets });
    const early = await guess(first, NUMBER, 0, 60);
    expect(early.every(({ code }) => code === "CERTIFICATE_NOT_FOUND")).toBe(true);
    await first.stop();

    const second = await startServer({ databaseUrl: database.url, secrets });
    const late = await guess(second, NUMBER, 100, 75);
    expect(late.filter(({ code }) => code === "CERTIFICATE_NOT_FOUND")).toHaveLength(
      GUESS_LIMITS.NUMBER - 60,
    );
    const refused = late.filter(({ code }) => code === "TOO_MANY_GUESSES");
    expect(refused).toHaveLength(75 - 40);
    expect(refused[0]).toMatchObject({ limit: GUESS_LIMITS.NUMBER, retryAfterSeconds: null });

    // Even the right key is refused now: otherwise the refusal would tell right from wrong.
    const right = `mutation { openCertificate(input: { number: "${NUMBER}", key: "332E1EXXXX" }) { ... on UserError { code } } }`;
    const { data } = await post({ url: second.url, token: second.tokens.obligee }, right);
    expect(data).toEqual({ openCertificate: { code: "TOO_MANY_GUESSES" } });

    // Other numbers stay open.
    const other = `mutation { openCertificate(input: { number: "2070004427", key: "7Q4M2X9ZKA" }) { __typename } }`;
    const opened = await post({ url: second.url, token: second.tokens.obligee }, other);
    expect(opened.data).toEqual({ openCertificate: { __typename: "OpenCertificateSuccess" } });
    await second.stop();
    await database.drop();
  });

  it("is bounded per organisation and day over all numbers; the next day the count starts again", async () => {
    let now = new Date("2026-11-22T10:00:00Z");
    const server = await startServer({ engine, change: (parts) => ({ ...parts, clock: () => now }) });
    const organisation = server.ids.kinki;
    await server.parts.useCases.unitOfWork.run(async ({ guesses }) => {
      // As if the day had gone by with wrong keys: one short of the bound.
      for (let i = 0; i < GUESS_LIMITS.CALLER - 1; i += 1)
        await guesses.charge({ CALLER: `caller:${organisation}:2026-11-22` });
    });
    const [last, refused] = await guess(server, "2079999999", 0, 2);
    expect(last).toMatchObject({ code: "CERTIFICATE_NOT_FOUND" });
    // 15:00 UTC is midnight in Japan.
    expect(refused).toMatchObject({
      code: "TOO_MANY_GUESSES",
      limit: GUESS_LIMITS.CALLER,
      retryAfterSeconds: 5 * 3600,
    });
    now = new Date("2026-11-22T15:00:00Z");
    const [tomorrow] = await guess(server, "2079999999", 10, 1);
    expect(tomorrow).toMatchObject({ code: "CERTIFICATE_NOT_FOUND" });
    await server.stop();
  });

  it("does not let a caller that is over its own bound use up a number's life", async () => {
    const server = await startServer({
      engine,
      change: (parts) => ({ ...parts, clock: () => new Date("2026-11-22T10:00:00Z") }),
    });
    await server.parts.useCases.unitOfWork.run(async ({ guesses }) => {
      for (let i = 0; i < GUESS_LIMITS.CALLER; i += 1)
        await guesses.charge({ CALLER: `caller:${server.ids.kinki}:2026-11-22` });
    });
    await guess(server, NUMBER, 0, 25);
    const count = await server.parts.useCases.unitOfWork.run(({ guesses }) =>
      guesses.count(`number:${NUMBER}`),
    );
    expect(count).toBe(0);
    await server.stop();
  });
});
