import { Busy } from "../shared/busy";
import { OWASP, PasswordHasher } from "./password-hasher";

const QUICK = { logCost: 10, blockSize: 8, parallelism: 1 };

describe("a hashed password", () => {
  it("names scheme and cost, and another salt each time", async () => {
    const hasher = new PasswordHasher();
    const [one, other] = [await hasher.hash("correct horse"), await hasher.hash("correct horse")];
    expect(one).toMatch(/^scrypt\$15\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
    expect(other).not.toBe(one);
    expect(OWASP).toEqual({ logCost: 15, blockSize: 8, parallelism: 3 });
  });

  it("is matched by its password and no other, however full-width that is typed", async () => {
    const hasher = new PasswordHasher(QUICK);
    const stored = await hasher.hash("correct horse");
    expect(await hasher.matches("correct horse", stored)).toBe(true);
    expect(await hasher.matches("ｃｏｒｒｅｃｔ　ｈｏｒｓｅ", stored)).toBe(true);
    expect(await hasher.matches("correct Horse", stored)).toBe(false);
    expect(await hasher.matches("", stored)).toBe(false);
    expect(await hasher.matches("", null)).toBe(false);
  });

  it("is checked at the cost that it was made with, and known to be weaker than one of today", async () => {
    const stored = await new PasswordHasher(QUICK).hash("correct horse");
    const today = new PasswordHasher({ ...QUICK, logCost: 11 });
    expect(await today.matches("correct horse", stored)).toBe(true);
    expect(today.isOutdated(stored)).toBe(true);
    expect(today.isOutdated(await today.hash("correct horse"))).toBe(false);
    expect(new PasswordHasher(QUICK).isOutdated(await today.hash("correct horse"))).toBe(false);
  });

  it("is refused where its scheme is not known", async () => {
    await expect(new PasswordHasher(QUICK).matches("x", "argon2$1$2")).rejects.toThrow(/scheme/);
  });
});

describe("hashing", () => {
  const visitors = (length: number) =>
    Array.from({ length }, (_, i) => ({ network: `192.0.2.${String(i)}` }));

  it("takes two at a time and lets thirty wait; others are told when to come back", async () => {
    const hasher = new PasswordHasher(QUICK);
    const outcomes = await Promise.allSettled(visitors(40).map((each) => hasher.hash("correct horse", each)));
    const refused = outcomes.flatMap((outcome) =>
      outcome.status === "rejected" ? [outcome.reason as unknown] : [],
    );
    expect(refused).toHaveLength(8);
    for (const reason of refused) {
      expect(reason).toBeInstanceOf(Busy);
      expect((reason as Busy).retryAfterSeconds).toBeGreaterThan(0);
    }
    // And goes on afterwards, as often as before.
    const later = await Promise.allSettled(visitors(32).map((each) => hasher.matches("x", null, each)));
    expect(later.filter(({ status }) => status === "fulfilled")).toHaveLength(32);
  });

  it("lets no more than four of one visitor wait, and everybody else beside them", async () => {
    const hasher = new PasswordHasher(QUICK);
    const [one, ...others] = visitors(5);
    const greedy = Array.from({ length: 20 }, () => hasher.matches("x", null, one));
    expect(() => {
      hasher.assertRoom(one ?? null);
    }).toThrow(Busy);
    const rest = others.map((each) => hasher.hash("x", each));
    const statuses = (await Promise.allSettled(greedy)).map(({ status }) => status);
    expect(statuses.filter((status) => status === "fulfilled")).toHaveLength(6);
    expect(await Promise.all(rest)).toHaveLength(4);
    expect(() => {
      hasher.assertRoom(one ?? null);
    }).not.toThrow();
  });

  it("does not let those who are known wait behind visitors", async () => {
    const hasher = new PasswordHasher(QUICK);
    let done = 0;
    const crowd = visitors(32).map((each) => hasher.hash("x", each).then(() => (done += 1)));
    await hasher.hash("x");
    expect(done).toBeLessThan(16);
    await Promise.all(crowd);
  });

  it("takes as long for a password that was hashed at less cost as for nobody's", async () => {
    const weak = await new PasswordHasher({ logCost: 1, blockSize: 1, parallelism: 1 }).hash("correct horse");
    const hasher = new PasswordHasher({ logCost: 14, blockSize: 8, parallelism: 2 });
    const processorTime = async (work: () => Promise<unknown>): Promise<number> => {
      const before = process.cpuUsage();
      await work();
      return process.cpuUsage(before).user;
    };
    const nobody = await processorTime(() => hasher.matches("wrong horse", null));
    const somebody = await processorTime(() => hasher.matches("wrong horse", weak));
    expect(somebody).toBeGreaterThan(nobody / 3);
  });

  it("goes on after one that failed", async () => {
    const hasher = new PasswordHasher({ logCost: 0, blockSize: 8, parallelism: 1 });
    const failed = await Promise.allSettled(Array.from({ length: 5 }, () => hasher.hash("x")));
    expect(failed.map(({ status }) => status)).toEqual(Array(5).fill("rejected"));
    for (const each of failed) expect((each as PromiseRejectedResult).reason).not.toBeInstanceOf(Busy);
  });
});
