import type { Command } from "./command";

/** Every command by its word, loaded on demand: no start pays for the modules of other commands. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  sandbox: async () => (await import("./sandbox.js")).sandbox,
  serve: async () => (await import("./serve.js")).serve,
  enter: async () => (await import("./enter.js")).enter,
  "import-adoptions": async () => (await import("./import-adoptions.js")).importAdoptions,
  backup: async () => (await import("./backup.js")).backup,
  restore: async () => (await import("./restore.js")).restore,
  "release-mails": async () => (await import("./release-mails.js")).releaseMails,
  "release-clock": async () => (await import("./release-clock.js")).releaseClock,
  seal: async () => (await import("./seal.js")).seal,
  doctor: async () => (await import("./doctor.js")).doctor,
};
