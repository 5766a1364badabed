import { engines } from "../support/engines";
import type { Answer } from "../support/graphql-client";
import { GuessedKeys, unknownNumber, wrongKey, type Issued } from "../support/guessed-keys";
import type { TestServer } from "../support/server";
import { collectFigures } from "./support/figures";
import { inTurn } from "./support/in-turn";

/** What docs/security.md promises, and not what the code says. */
const AT_A_NUMBER = 5;
const AN_ORGANISATION_A_DAY = 100;
const AN_ADDRESS_AN_HOUR = 60;

const PARALLEL = 500;
/** Guarantees in favour of the rightful body, and as many numbers that nobody has. */
const NUMBERS = 50;
const CONNECTIONS = [1, 50];
const DAY_SECONDS = 24 * 60 * 60;
const OPENED = "OpenCertificateSuccess";

const figure = collectFigures("Guesses at keys, by two servers on one database");

describe.each(engines)("somebody who guesses keys, on %s", (engine) => {
  const guesses = new GuessedKeys();
  let servers: readonly TestServer[];
  let issued: readonly Issued[];

  beforeAll(async () => {
    await guesses.open(engine);
    servers = [guesses.server, await guesses.openAnother()];
    issued = await guesses.issue(NUMBERS);
  });
  // Each has days of its own, and wrong keys are forgotten after seven.
  beforeEach(() => guesses.later(8 * DAY_SECONDS));

  const strangers = (count: number): Promise<string[]> =>
    Promise.all(Array.from({ length: count }, () => guesses.newObligee()));
  /** What is answered, by the servers in turn. */
  const tried = async (
    token: string,
    { number, key }: Issued,
    i: number,
    address?: string,
  ): Promise<string> =>
    kindOf(await guesses.ask(token, number, key, { address, server: servers[i % servers.length] }));
  const opened = (token: string, some: readonly Issued[]): Promise<string[]> =>
    Promise.all(some.map((each, i) => tried(token, each, i)));

  it.each([
    ["a number that there is", () => issued[0]?.number ?? ""],
    ["a number that nobody has", () => unknownNumber(1_000)],
  ])("has exactly five of 500 parallel wrong keys checked at %s", async (what, numberOf) => {
    const number = numberOf();
    const tokens = await strangers(20);
    const before = await guesses.checked();
    const began = performance.now();
    const kinds = await Promise.all(
      Array.from({ length: PARALLEL }, (_, i) =>
        tried(tokens[i % tokens.length] ?? "", { number, key: wrongKey(i) }, i),
      ),
    );
    const seconds = (performance.now() - began) / 1_000;
    const [checked, kept] = [(await guesses.checked()) - before, await guesses.countAt(number, "STRANGERS")];
    figure(`${engine}: ${what}: ${String(PARALLEL)} at once, by answer`, counted(kinds));
    figure(
      `${engine}: ${what}: checked, counted, seconds`,
      `${String(checked)}, ${String(kept)}, ${seconds.toFixed(1)}`,
    );
    expect(checked).toBe(AT_A_NUMBER);
    expect(kept).toBe(AT_A_NUMBER);
    expect(timesOf("CERTIFICATE_NOT_FOUND", kinds)).toBe(AT_A_NUMBER);
    expect(timesOf("TOO_MANY_GUESSES", kinds)).toBe(PARALLEL - AT_A_NUMBER);
  });

  it.each(CONNECTIONS)(
    "comes to exactly its hundred a day with numbers in turn, on %i connections, and the rightful body opens meanwhile",
    async (connections) => {
      const body = guesses.server.tokens.obligee;
      const [stranger = "", another = ""] = await strangers(2);
      // Numbers that there are and that nobody has, five keys at each: it is closed by then.
      const numbers = issued.flatMap(({ number }, i) => [number, unknownNumber(i)]);
      const tries = numbers.flatMap((number) => Array.from({ length: AT_A_NUMBER }, () => number));
      const before = await guesses.checked();
      const [kinds, rightful]: [string[], string[]] = [[], []];
      const over = new AbortController();
      const guessing = inTurn(tries, connections, async (number, i) => {
        kinds.push(await tried(stranger, { number, key: wrongKey(i) }, i));
      }).finally(() => over.abort());
      // All of its numbers, and again for as long as the stranger goes on.
      for (let i = 0; i < NUMBERS || !over.signal.aborted; i += 1)
        rightful.push(await tried(body, issued[i % NUMBERS] as Issued, i));
      await guessing;
      const checked = (await guesses.checked()) - before;
      const counts = await Promise.all(issued.map(({ number }) => guesses.countAt(number, "STRANGERS")));
      const closed = issued.filter((_, i) => counts[i] === AT_A_NUMBER);
      const afterwards = await opened(body, closed);
      const failed = [...rightful, ...afterwards].filter((kind) => kind !== OPENED);

      const what = `${engine}: one organisation, ${String(connections)} connections`;
      figure(`${what}: ${String(tries.length)} wrong keys, by answer`, counted(kinds));
      figure(`${what}: checked`, checked);
      figure(`${what}: numbers that it closed for strangers`, closed.length);
      figure(`${what}: opened by the body beside it`, timesOf(OPENED, rightful));
      figure(`${what}: opened by the body of those that it closed`, timesOf(OPENED, afterwards));
      figure(`${what}: not opened by the body at the first try`, failed.length);
      expect(checked).toBe(AN_ORGANISATION_A_DAY);
      expect(timesOf("CERTIFICATE_NOT_FOUND", kinds)).toBe(AN_ORGANISATION_A_DAY);
      expect(timesOf("TOO_MANY_GUESSES", kinds)).toBe(tries.length - AN_ORGANISATION_A_DAY);
      expect(failed).toEqual([]);
      // Closed indeed, for other strangers and with the right key: what the body has is its own.
      expect(closed.length).toBeGreaterThan(0);
      expect(new Set(await opened(another, closed))).toEqual(new Set(["TOO_MANY_GUESSES"]));
      // The next day it has a hundred again.
      guesses.later(DAY_SECONDS);
      const nextDay = await guesses.checked();
      await inTurn(tries, connections, async (_, i) => {
        await tried(stranger, { number: unknownNumber(10_000 + i), key: wrongKey(i) }, i);
      });
      expect((await guesses.checked()) - nextDay).toBe(AN_ORGANISATION_A_DAY);
    },
  );

  it.each(CONNECTIONS)(
    "comes to exactly sixty an hour from one address, on %i connections",
    async (connections) => {
      const tokens = await strangers(10);
      const address = guesses.newAddress();
      const checked: number[] = [];
      for (let hour = 0; hour < 3; hour += 1) {
        const before = await guesses.checked();
        const numbers = Array.from({ length: 200 }, (_, i) => unknownNumber(2_000 + hour * 200 + i));
        await inTurn(numbers, connections, async (number, i) => {
          await tried(tokens[i % tokens.length] ?? "", { number, key: wrongKey(i) }, i, address);
        });
        checked.push((await guesses.checked()) - before);
        guesses.later(60 * 60);
      }
      figure(
        `${engine}: ten organisations at one address, ${String(connections)} connections: checked in three hours`,
        checked.join(", "),
      );
      expect(checked).toEqual(Array(3).fill(AN_ADDRESS_AN_HOUR));
    },
  );
});

/** What the answer says: a certificate, a refusal by its code, or an error by its code. */
function kindOf({ data, text }: Answer): string {
  const answer = data?.["openCertificate"] as { __typename: string; code?: string } | null | undefined;
  return answer?.code ?? answer?.__typename ?? text;
}

function timesOf(kind: string, kinds: readonly string[]): number {
  return kinds.filter((each) => each === kind).length;
}

function counted(kinds: readonly string[]): string {
  const names = [...new Set(kinds)].sort();
  return names.map((name) => `${name} ${String(timesOf(name, kinds))}`).join(", ");
}
