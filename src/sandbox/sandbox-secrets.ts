import { createHmac, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Secrets } from "../use-cases/operation/secrets";

const DIRECTORY = "data";
const FILE = `${DIRECTORY}/sandbox-secret`;

/** The secrets of this machine's sandbox: random at its first start, kept with its data. */
export function sandboxSecrets(): Secrets {
  return derivedFrom(readOrMakeSeed());
}

/** The sandbox's secrets where they exist already; makes none. */
export function existingSandboxSecrets(): Secrets | null {
  return existsSync(FILE) ? derivedFrom(readSeed()) : null;
}

function derivedFrom(seed: Buffer): Secrets {
  const derive = (purpose: string): Buffer => createHmac("sha256", seed).update(purpose).digest();
  return {
    pepper: derive("pepper"),
    encryptionKey: derive("encryption"),
    sealKeys: [{ id: "sandbox", key: derive("seal") }],
  };
}

function readOrMakeSeed(): Buffer {
  mkdirSync(DIRECTORY, { recursive: true });
  try {
    // Fails where the file exists: two starts at once agree on the secrets that came first.
    writeFileSync(FILE, randomBytes(32).toString("base64"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readSeed();
}

function readSeed(): Buffer {
  return Buffer.from(readFileSync(FILE, "utf8"), "base64");
}
