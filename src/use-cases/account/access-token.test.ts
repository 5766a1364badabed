import { createHash } from "node:crypto";
import { hashAccessToken, newAccessToken, newRefreshToken } from "./access-token";

describe("an access token", () => {
  it("carries 256 bits behind a mark that people and secret scanners recognise", () => {
    const token = newAccessToken();
    expect(token).toMatch(/^hosho_[\w-]{43}$/);
    expect(Buffer.from(token.slice("hosho_".length), "base64url")).toHaveLength(32);
  });

  it("is another one each time", () => {
    const tokens = Array.from({ length: 1000 }, newAccessToken);
    expect(new Set(tokens).size).toBe(1000);
  });

  it("is looked up by its SHA-256, which shows nothing of it", () => {
    const token = newAccessToken();
    expect(hashAccessToken(token)).toBe(createHash("sha256").update(token).digest("hex"));
    expect(hashAccessToken(token)).not.toBe(hashAccessToken(`${token} `));
  });
});

describe("a refresh token", () => {
  it("is as random as an access token, and known by its mark to be none", () => {
    expect(newRefreshToken()).toMatch(/^hosho_refresh_[\w-]{43}$/);
    expect(newRefreshToken()).not.toBe(newRefreshToken());
  });
});
