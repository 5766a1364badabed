import { execFileSync } from "node:child_process";
import { flagsFor } from "./tuned-v8";

describe("a server that works in bursts", () => {
  it("gives V8 flags that this version of it knows", () => {
    const known = execFileSync(process.execPath, ["--v8-options"], { encoding: "utf8" });
    for (const flag of flagsFor(process.versions.v8)) {
      const [name] = flag.split("=");
      expect(known).toMatch(new RegExp(`^ +${name} \\(`, "m"));
    }
  });

  it("leaves the measure of what is hot to a V8 that compiles in the middle, too", () => {
    expect(flagsFor("11.3.244.8").length).toBe(flagsFor("12.4.254.21").length + 1);
  });
});
