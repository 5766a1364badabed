import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { smtpOptionsOf, smtpTransport } from "./smtp-transport";

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

  it("waits for no server for ever", () => {
    const { dnsTimeout, connectionTimeout, greetingTimeout, socketTimeout } = smtpOptionsOf("smtp://h");
    for (const timeout of [dnsTimeout, connectionTimeout, greetingTimeout, socketTimeout])
      expect(timeout).toBeGreaterThan(0);
  });
});

describe("a mail to an address with the dots of a carrier", () => {
  /**
   * A socket that accepts every command: the usual test server takes no quotation marks, which RFC 5321
   * §4.1.2 asks for.
   */
  const said: string[] = [];
  const server = createServer((socket) => {
    let isMessage = false;
    socket.write("220 ready\r\n");
    socket.on("data", (bytes) => {
      for (const line of bytes.toString().split("\r\n").slice(0, -1)) {
        said.push(line);
        if (isMessage && line !== ".") continue;
        isMessage = line === "DATA";
        socket.write(isMessage ? "354 go on\r\n" : "250 yes\r\n");
      }
    });
  });
  beforeAll(() => once(server.listen(0, "127.0.0.1"), "listening"));
  afterAll(() => server.close());

  it.each(["a..b@docomo.example", "ab.@docomo.example"])(
    "has quotation marks in the envelope and in the header: %s",
    async (recipient) => {
      said.length = 0;
      const { port } = server.address() as AddressInfo;
      const from = { name: null, address: "ho..sho@example.jp" };
      const mail = { id: "mail_1", recipient, subject: "s", text: "t", createdAt: new Date(0) };
      const signal = AbortSignal.timeout(10_000);
      const delivery = await smtpTransport(`smtp://127.0.0.1:${String(port)}`, from).send(mail, signal);
      expect(delivery).toEqual({ isDelivered: true });
      const quoted = recipient.replace(/^(.*)@/, '"$1"@');
      expect(said).toContain('MAIL FROM:<"ho..sho"@example.jp>');
      expect(said.filter((line) => line.startsWith("RCPT"))).toEqual([`RCPT TO:<${quoted}>`]);
      expect(said).toContain(`To: <${quoted}>`);
      expect(said).toContain('From: <"ho..sho"@example.jp>');
    },
  );
});
