import { smtpOptionsOf } from "./smtp-transport";

describe("the way to the mail server", () => {
  it("speaks TLS from the start with smtps, and as the server can with smtp", () => {
    expect(smtpOptionsOf("smtps://smtp.example.jp:465")).toMatchObject({
      host: "smtp.example.jp",
      port: 465,
      secure: true,
    });
    const plain = smtpOptionsOf("smtp://smtp.example.jp");
    expect(plain).toMatchObject({ host: "smtp.example.jp", secure: false });
    expect(plain).not.toHaveProperty("auth");
    expect(plain.requireTLS).toBeUndefined();
  });

  it("reads user and password as they were before they were written into an address", () => {
    expect(smtpOptionsOf("smtps://u%40example.jp:p%2Fw%3A%25@smtp.example.jp").auth).toEqual({
      user: "u@example.jp",
      pass: "p/w:%",
    });
  });

  it.each([
    ["smtp://u:p@smtp.example.jp:587", true],
    ["smtp://u:p@127.0.0.1.example.jp", true],
    ["smtp://u:p@10.0.0.1", true],
    ["smtp://u:p@localhost:1025", false],
    ["smtp://u:p@127.0.0.1", false],
    ["smtp://u:p@[::1]:25", false],
  ])("sends the password of %s only after a change to TLS: %s", (url, isRequired) => {
    expect(smtpOptionsOf(url).requireTLS).toBe(isRequired);
  });

  it("waits for nobody for ever", () => {
    const { dnsTimeout, connectionTimeout, greetingTimeout, socketTimeout } = smtpOptionsOf("smtp://h");
    for (const timeout of [dnsTimeout, connectionTimeout, greetingTimeout, socketTimeout])
      expect(timeout).toBeGreaterThan(0);
  });
});
