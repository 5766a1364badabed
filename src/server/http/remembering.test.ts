import { remembering } from "./remembering";

describe("a remembering function", () => {
  it("does its work once for a text, also where the result is false", () => {
    const asked: string[] = [];
    const isLong = remembering(2, (text) => {
      asked.push(text);
      return text.length > 3;
    });
    expect(["abcd", "a", "abcd", "a"].map(isLong)).toEqual([true, false, true, false]);
    expect(asked).toEqual(["abcd", "a"]);
  });

  it("forgets the oldest text for one too many", () => {
    const asked: string[] = [];
    const same = remembering(2, (text) => {
      asked.push(text);
      return text;
    });
    for (const text of ["a", "b", "c", "b", "a"]) expect(same(text)).toBe(text);
    expect(asked).toEqual(["a", "b", "c", "a"]);
  });

  it("keeps no long text", () => {
    let works = 0;
    const length = remembering(2, (text) => {
      works += 1;
      return text.length;
    });
    const long = "a".repeat(201);
    expect([length(long), length(long)]).toEqual([201, 201]);
    expect(works).toBe(2);
  });
});
