import { randomUuid } from "../src/random-uuid.js";

describe("a random UUID", () => {
  it("is one of version 4, and no other one's", () => {
    const made = Array.from({ length: 2_000 }, randomUuid);
    for (const uuid of made)
      expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(made).size).toBe(made.length);
  });

  it("takes every bit but the six of the version from the generator of secrets", () => {
    const seen = Array.from({ length: 2_000 }, randomUuid).map((uuid) =>
      BigInt(`0x${uuid.replaceAll("-", "")}`),
    );
    const ones = seen.reduce((bits, uuid) => bits | uuid, 0n);
    const always = seen.reduce((bits, uuid) => bits & uuid);
    const changing = (ones ^ always).toString(2).padStart(128, "0");
    expect(changing.replaceAll("1", "")).toHaveLength(6);
  });
});
