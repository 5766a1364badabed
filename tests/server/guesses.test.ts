import { sweepLeftovers } from "../../src/use-cases/operation/sweep-leftovers";
import { tellOfGuesses } from "../../src/use-cases/auth-key/tell-of-guesses";
import { UNWATCHED_CLOCK } from "../../src/use-cases/shared/unwatched-clock";
import { GUESS_LIMITS, SLOW_FROM, STRANGERS_A_MINUTE } from "../../src/domain/auth-key/guess-limits";
import { engines } from "../support/engines";
import { eventsOf } from "../support/events";
import { post } from "../support/graphql-client";
import { perform } from "../support/operations";
import { GuessedKeys, unknownNumber, wrongKey } from "../support/guessed-keys";

/** In favour of the body whose token the sandbox hands out. */
const NUMBER = "2070004426";
const KEY = "332E1EXXXX";
const DAY = "2026-11-22";

describe.each(engines)("guessing keys, on %s", (engine) => {
  const guesses = new GuessedKeys();
  let stranger: string;
  let body: string;
  beforeAll(() => guesses.open(engine));
  beforeEach(async () => {
    // Each test has a day of its own, and strangers that have not guessed before.
    guesses.now = new Date(new Date(guesses.now.getTime() + 10 * 24 * 60 * 60_000).setUTCHours(10, 0, 10, 0));
    stranger = await guesses.newObligee();
    body = guesses.server.tokens.obligee;
  });
  const day = (): string => new Date(guesses.now.getTime() + 9 * 60 * 60_000).toISOString().slice(0, 10);
  const fiveWrong = async (token: string, number: string): Promise<void> => {
    for (let i = 0; i < 5; i += 1)
      expect(await guesses.code(token, number, wrongKey(i))).toBe("CERTIFICATE_NOT_FOUND");
  };

  it.each([
    ["a number that there is", NUMBER],
    ["a number that nobody has", unknownNumber(1)],
  ])(
    "has exactly five of fifty parallel keys checked at %s, of several strangers together",
    async (_, number) => {
      const strangers = [stranger, await guesses.newObligee()];
      const codes = await Promise.all(
        Array.from({ length: 50 }, (_each, i) => guesses.code(strangers[i % 2] ?? "", number, wrongKey(i))),
      );
      expect(codes.filter((code) => code === "CERTIFICATE_NOT_FOUND")).toHaveLength(5);
      expect(codes.filter((code) => code === "TOO_MANY_GUESSES")).toHaveLength(45);
      expect(await guesses.countAt(number, "STRANGERS")).toBe(5);
    },
  );

  it("brings delays from 30 seconds, twice as long each time; what comes meanwhile is refused, not checked and not counted", async () => {
    await fiveWrong(stranger, NUMBER);
    for (const delay of [30, 60, 120]) {
      expect(await guesses.guess(stranger, NUMBER, KEY)).toMatchObject({
        code: "TOO_MANY_GUESSES",
        limit: 5,
        retryAfterSeconds: delay,
      });
      guesses.later(delay - 1);
      // Even the right key: otherwise the refusal would tell right from wrong.
      expect(await guesses.guess(stranger, NUMBER, KEY)).toMatchObject({ retryAfterSeconds: 1 });
      guesses.later(1);
      expect(await guesses.code(stranger, NUMBER, wrongKey(delay))).toBe("CERTIFICATE_NOT_FOUND");
    }
    expect(await guesses.countAt(NUMBER, "STRANGERS")).toBe(8);
  });

  it("of strangers delays neither the body in whose favour it is nor its departments, and the reverse", async () => {
    const [ministry] = await guesses.bodyOf(guesses.server.ids.kinki);
    const department = await guesses.newObligee(ministry);
    await fiveWrong(stranger, NUMBER);
    expect(await guesses.code(stranger, NUMBER, KEY)).toBe("TOO_MANY_GUESSES");
    expect(await guesses.code(body, NUMBER, KEY)).toBe("OpenCertificateSuccess");
    expect(await guesses.code(department, NUMBER, KEY)).toBe("OpenCertificateSuccess");
    // The right key of the one does not give guesses back to the other.
    expect(await guesses.code(stranger, NUMBER, KEY)).toBe("TOO_MANY_GUESSES");

    guesses.later(30);
    expect(await guesses.code(stranger, NUMBER, KEY)).toBe("OpenCertificateSuccess");
    await fiveWrong(body, NUMBER);
    expect(await guesses.code(department, NUMBER, KEY)).toBe("TOO_MANY_GUESSES");
    expect(await guesses.code(stranger, NUMBER, KEY)).toBe("OpenCertificateSuccess");
  });

  it("begins again after a right key", async () => {
    for (let round = 0; round < 3; round += 1) {
      for (let i = 0; i < 4; i += 1)
        expect(await guesses.code(stranger, NUMBER, wrongKey(i))).toBe("CERTIFICATE_NOT_FOUND");
      expect(await guesses.code(stranger, NUMBER, KEY)).toBe("OpenCertificateSuccess");
    }
    expect(await guesses.countAt(NUMBER, "STRANGERS")).toBe(0);
  });

  it("is told in the same words, by the same statements, for a wrong key and for a number that nobody has", async () => {
    const trace = async (number: string): Promise<unknown> => {
      const answers: unknown[] = [];
      for (let i = 0; i < 7; i += 1) {
        const from = guesses.server.statements.length;
        const answer = await guesses.guess(stranger, number, wrongKey(i));
        answers.push([answer, guesses.server.statements.slice(from)]);
      }
      return answers;
    };
    expect(await trace(NUMBER)).toEqual(await trace(unknownNumber(2)));
  });

  it("comes to exactly its hundred a day, for an organisation that tries one number after the other", async () => {
    const codes: string[] = [];
    for (let i = 0; i < 105; i += 1)
      codes.push(await guesses.code(stranger, unknownNumber(100 + i), wrongKey(i)));
    expect(codes.filter((code) => code === "CERTIFICATE_NOT_FOUND")).toHaveLength(GUESS_LIMITS.ORGANISATION);
    expect(codes.slice(100)).toEqual(Array(5).fill("TOO_MANY_GUESSES"));
    expect(await guesses.guess(stranger, NUMBER, KEY)).toMatchObject({ limit: GUESS_LIMITS.ORGANISATION });
    expect(await guesses.code(body, NUMBER, KEY)).toBe("OpenCertificateSuccess");
    const alarms = (await eventsOf(guesses.server)).filter(({ type }) => type === "ALARM_GUESSES_USED_UP");
    expect(alarms).toHaveLength(1);
    guesses.later(24 * 60 * 60);
    expect(await guesses.code(stranger, NUMBER, KEY)).toBe("OpenCertificateSuccess");
  });

  it("comes to sixty an hour from one address, however it is spelt and whoever asks", async () => {
    const here = ["203.0.113.9", "::ffff:203.0.113.9", "203.0.113.9:443", "[::ffff:cb00:7109]:443"];
    const other = await guesses.newObligee();
    const codes: string[] = [];
    for (let i = 0; i < 64; i += 1)
      codes.push(
        await guesses.code(i % 2 ? stranger : other, unknownNumber(300 + i), wrongKey(i), here[i % 4]),
      );
    expect(codes.filter((code) => code === "CERTIFICATE_NOT_FOUND")).toHaveLength(GUESS_LIMITS.ADDRESS);
    expect(await guesses.guess(stranger, NUMBER, KEY, here[0])).toMatchObject({
      limit: GUESS_LIMITS.ADDRESS,
      retryAfterSeconds: 3_590,
    });
    expect(await guesses.code(stranger, NUMBER, KEY)).toBe("OpenCertificateSuccess");
  });

  it("of everybody together is slowed for strangers, told to the operator, and stopped at the day's last", async () => {
    await guesses.charge(`everyone:${day()}`, SLOW_FROM - 1);
    expect(await guesses.code(stranger, unknownNumber(400), wrongKey(0))).toBe("CERTIFICATE_NOT_FOUND");
    const codes = await Promise.all(
      Array.from({ length: 30 }, (_, i) => guesses.code(stranger, unknownNumber(401 + i), wrongKey(i))),
    );
    expect(codes.filter((code) => code === "CERTIFICATE_NOT_FOUND")).toHaveLength(STRANGERS_A_MINUTE);
    expect(await guesses.code(body, NUMBER, KEY)).toBe("OpenCertificateSuccess");
    await guesses.charge(`everyone:${day()}`, GUESS_LIMITS.EVERYONE - SLOW_FROM - STRANGERS_A_MINUTE - 1);
    const last = await Promise.all(
      Array.from({ length: 4 }, (_, i) => guesses.code(body, NUMBER, wrongKey(i))),
    );
    expect(last.filter((code) => code === "CERTIFICATE_NOT_FOUND")).toHaveLength(1);
    expect(await guesses.guess(body, NUMBER, KEY)).toMatchObject({ limit: GUESS_LIMITS.EVERYONE });
    const types = (await eventsOf(guesses.server)).map(({ type }) => type);
    expect(types.filter((type) => type.startsWith("ALARM_GUESSES_S"))).toEqual([
      "ALARM_GUESSES_SLOWED",
      "ALARM_GUESSES_STOPPED",
    ]);
  });

  it("is told to contractor, issuer and operator once, and of a number that nobody has to nobody", async () => {
    const { url, tokens, parts } = guesses.server;
    await fiveWrong(stranger, "2070004427");
    await fiveWrong(await guesses.newObligee(), unknownNumber(500));
    guesses.later(30);
    await guesses.code(stranger, "2070004427", wrongKey(6));
    const officers = "shinsa@issuer.example";
    const issuer = { url, token: tokens.issuer };
    await perform(issuer, "chooseMails", { noticeAddress: officers, switchedOff: [] });
    await tellOfGuesses({ ...parts.useCaseParts, clock: () => guesses.now });
    const sent = await post<{ mails: { nodes: { text: string; to: string }[] } }>(
      issuer,
      "{ mails(first: 100) { nodes { to text } } }",
    );
    const toOfficers =
      sent.data?.mails.nodes.filter(({ to, text }) => to === officers && text.includes("2070004427")) ?? [];
    expect(toOfficers).toHaveLength(1);
    expect(toOfficers[0]?.text).toContain("ご担当者 様");
    await perform(issuer, "chooseMails", { switchedOff: [] });
    const told = (token: string) =>
      post<{
        guarantee: { events: { type: string }[]; id: string };
        mails: { nodes: { subject: string; to: string }[] };
      }>(
        { url, token },
        `{ guarantee(number: "2070004427") { id events { type } } mails(first: 100) { nodes { subject text to } } }`,
      );
    for (const token of [tokens.contractor, tokens.issuer, tokens.operator]) {
      const { data } = await told(token);
      expect(data?.guarantee.events.filter(({ type }) => type === "WRONG_KEYS_TRIED")).toHaveLength(1);
      const mails =
        data?.mails.nodes.filter(
          ({ subject, to }) => subject === "認証キー誤入力のお知らせ" && to !== officers,
        ) ?? [];
      expect(mails.filter((mail) => JSON.stringify(mail).includes("2070004427"))).toHaveLength(1);
    }
    expect(guesses.server.output()).toContain('"alarm":"GUARANTEE_UNDER_ATTACK"');
    // Nobody learns by it whether others guess.
    await guesses.code(body, "2070004427", "7Q4M2X9ZKA");
    expect((await told(body)).data?.guarantee.events.map(({ type }) => type)).not.toContain(
      "WRONG_KEYS_TRIED",
    );
    expect(JSON.stringify(await eventsOf(guesses.server))).not.toContain(unknownNumber(500));
  });

  it("is forgotten after seven days without a wrong key, of any number, and then swept with old replies", async () => {
    const sweep = (): Promise<void> =>
      sweepLeftovers({
        ...guesses.server.parts.useCaseParts,
        clock: () => guesses.now,
        clockWatch: UNWATCHED_CLOCK,
      });
    const numbers = [NUMBER, unknownNumber(600)];
    for (const number of numbers) await fiveWrong(stranger, number);
    guesses.later(7 * 24 * 60 * 60 - 1);
    await sweep();
    for (const number of numbers) expect(await guesses.countAt(number, "STRANGERS")).toBe(5);
    guesses.later(1);
    for (const number of numbers) {
      expect(await guesses.code(stranger, number, wrongKey(7))).toBe("CERTIFICATE_NOT_FOUND");
      expect(await guesses.countAt(number, "STRANGERS")).toBe(1);
    }
    guesses.later(7 * 24 * 60 * 60 + 1);
    await sweep();
    for (const number of numbers) expect(await guesses.countAt(number, "STRANGERS")).toBe(0);
    expect(await guesses.count(`everyone:${DAY}`)).toBe(0);
  });

  it("has its delay counted from now when the clock was set back, not from a time to come", async () => {
    await fiveWrong(stranger, NUMBER);
    guesses.later(-3 * 24 * 60 * 60);
    expect(await guesses.guess(stranger, NUMBER, KEY)).toMatchObject({ retryAfterSeconds: 30 });
    guesses.later(30);
    expect(await guesses.code(stranger, NUMBER, KEY)).toBe("OpenCertificateSuccess");
  });
});
