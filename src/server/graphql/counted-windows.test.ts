import { CountedWindows } from "./counted-windows";

describe("counted windows", () => {
  let now = 0;
  const windows = (): CountedWindows => new CountedWindows(10, 10_000, () => now);
  beforeEach(() => (now = 0));

  it("count what a name takes, and tell what is left and for how long", () => {
    const counted = windows();
    expect(counted.take("a", 4)).toEqual({ left: 6, secondsLeft: 10 });
    now = 3_500;
    expect(counted.take("a", 6)).toEqual({ left: 0, secondsLeft: 7 });
    expect(counted.take("a", 1)).toEqual({ left: -1, secondsLeft: 7 });
    expect(counted.take("b", 1)).toEqual({ left: 9, secondsLeft: 10 });
  });

  it("begin anew with the first that is taken after their end", () => {
    const counted = windows();
    counted.take("a", 10);
    now = 9_999;
    expect(counted.take("a", 1)).toEqual({ left: -1, secondsLeft: 1 });
    now = 10_000;
    expect(counted.take("a", 1)).toEqual({ left: 9, secondsLeft: 10 });
  });

  it("take back what was given back", () => {
    const counted = windows();
    counted.take("a", 20);
    counted.giveBack("a", 20);
    expect(counted.take("a", 10).left).toBe(0);
  });

  it("are kept no longer than until the next begins", () => {
    const counted = windows();
    for (const name of ["a", "b", "c"]) {
      counted.take(name, 1);
      now += 4_000;
    }
    expect(counted.size).toBe(3);
    now = 15_000;
    counted.take("d", 1);
    expect(counted.size).toBe(2);
    now = 100_000;
    counted.take("c", 1);
    expect(counted.size).toBe(1);
  });
});
