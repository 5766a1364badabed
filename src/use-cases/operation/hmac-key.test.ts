import { createHmac, randomBytes } from "node:crypto";
import { HmacKey } from "./hmac-key";

const TEXTS = ["", "a", "保証書第1234号", "工".repeat(5_461), "工".repeat(5_462), "é𠮷".repeat(20_000)];

describe("a key of HMAC-SHA-256", () => {
  it.each([1, 32, 64, 65, 200])("makes what OpenSSL makes, with %i bytes of key", (bytes) => {
    const key = randomBytes(bytes);
    const own = new HmacKey(key);
    // A long text first: nothing of it may stay for the next ones.
    for (const text of [...TEXTS].reverse().concat(TEXTS))
      expect(own.of(text)).toBe(createHmac("sha256", key).update(text).digest("hex"));
  });

  it("makes what RFC 4231 says", () => {
    expect(new HmacKey(Buffer.from("Jefe")).of("what do ya want for nothing?")).toBe(
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
    );
  });
});
