import { Busy } from "./busy";
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
  it("takes two at a time and lets thirty wait; others are told when to come back", async () => {
    const hasher = new PasswordHasher(QUICK);
    const outcomes = await Promise.allSettled(Array.from({ length: 40 }, () => hasher.hash("correct horse")));
    const refused = outcomes.flatMap((outcome) =>
      outcome.status === "rejected" ? [outcome.reason as unknown] : [],
    );
    expect(refused).toHaveLength(8);
    for (const reason of refused) {
      expect(reason).toBeInstanceOf(Busy);
      expect((reason as Busy).retryAfterSeconds).toBeGreaterThan(0);
    }
    // And goes on afterwards, as often as before.
    const later = await Promise.allSettled(Array.from({ length: 32 }, () => hasher.matches("x", null)));
    expect(later.filter(({ status }) => status === "fulfilled")).toHaveLength(32);
  });

  it("goes on after one that failed", async () => {
    const hasher = new PasswordHasher({ logCost: 0, blockSize: 8, parallelism: 1 });
    const failed = await Promise.allSettled(Array.from({ length: 5 }, () => hasher.hash("x")));
    expect(failed.map(({ status }) => status)).toEqual(Array(5).fill("rejected"));
    for (const each of failed) expect((each as PromiseRejectedResult).reason).not.toBeInstanceOf(Busy);
  });
});
