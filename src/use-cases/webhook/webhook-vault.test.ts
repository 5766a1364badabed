import { WebhookVault } from "./webhook-vault";

const vault = new WebhookVault({ encryptionKey: Buffer.alloc(32, 1) });

describe("the secret of a receiver", () => {
  it("is 32 random bytes that say what they are", () => {
    expect(vault.newSecret()).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(vault.newSecret()).not.toBe(vault.newSecret());
  });

  it("is read again for its own receiver only", () => {
    const secret = vault.newSecret();
    const sealed = vault.seal("webhookendpoint_1", secret);
    expect(sealed).not.toContain(secret.slice(6, 20));
    expect(vault.open("webhookendpoint_1", sealed)).toBe(secret);
    expect(() => vault.open("webhookendpoint_2", sealed)).toThrow();
    expect(() =>
      new WebhookVault({ encryptionKey: Buffer.alloc(32, 2) }).open("webhookendpoint_1", sealed),
    ).toThrow();
  });
});

describe("the signature of a delivery", () => {
  /** Of the specification's own reference implementations. */
  const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  const DELIVERY = {
    id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
    seconds: 1614265330,
    body: '{"test": 2432232314}',
  };

  it("is that of the specification", () => {
    expect(vault.signatures([SECRET], DELIVERY)).toBe("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  });

  it("is made with each secret that is good", () => {
    const both = vault.signatures([vault.newSecret(), SECRET], DELIVERY).split(" ");
    expect(both).toEqual([expect.stringMatching(/^v1,/), "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="]);
  });
});
