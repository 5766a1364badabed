import { createHash } from "node:crypto";
import { createReadStream, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { OperatorError } from "../../use-cases/shared/operator-error";
import type { Engine } from "../engine/engine";
import type { TableSum } from "./table-lines";
import type { TableShape } from "./table-shape";

/** The format's name: a change that older versions would misread gets a new one. */
export const BACKUP_FORMAT = "hosho.backup/1";
export const MANIFEST = "manifest.json";
/** The copy of a SQLite file. */
export const SQLITE_COPY = "hosho.sqlite";

/** The manifest of a backup. It is written last: a directory without it is no backup. */
export interface Manifest {
  readonly format: typeof BACKUP_FORMAT;
  readonly engine: Engine;
  /** The version of this system that made it. */
  readonly version: string;
  /**
   * The instant just before its state was taken; the backup holds all writes acknowledged by then. RFC 3339.
   */
  readonly takenAt: string;
  /** The names of the migrations that made its tables, oldest first. */
  readonly migrations: readonly string[];
  readonly tables: readonly (TableShape & TableSum)[];
  readonly files: readonly KeptFile[];
}

export interface KeptFile {
  readonly name: string;
  readonly bytes: number;
  /** In hex. */
  readonly sha256: string;
}

/** A directory that is no whole backup, or that a backup cannot be written to. */
export class BackupRefused extends OperatorError {
  constructor(message: string) {
    super(message);
    this.name = "BackupRefused";
  }
}

export function fileOfTable({ name }: Pick<TableShape, "name">): string {
  return `${name}.jsonl`;
}

/** Reads the manifest of a backup, and verifies that each of its files is as it was written. */
export async function readManifest(directory: string): Promise<Manifest> {
  const manifest = parsed(directory);
  for (const { name, bytes, sha256 } of manifest.files) {
    const file = join(directory, name);
    if (
      name.includes("/") ||
      name.includes("\\") ||
      statSync(file, { throwIfNoEntry: false })?.size !== bytes
    )
      throw new BackupRefused(`${directory} is not a whole backup: ${name} is missing, or of another size.`);
    if ((await sha256Of(file)) !== sha256)
      throw new BackupRefused(`${directory} is damaged: ${name} is not what was written.`);
  }
  return manifest;
}

function parsed(directory: string): Manifest {
  let manifest: Partial<Manifest> | null;
  try {
    manifest = JSON.parse(readFileSync(join(directory, MANIFEST), "utf8")) as Partial<Manifest> | null;
  } catch {
    throw new BackupRefused(`${directory} is not a whole backup: it has no ${MANIFEST} that can be read.`);
  }
  if (manifest?.format !== BACKUP_FORMAT)
    throw new BackupRefused(`${directory} is not a backup of the format ${BACKUP_FORMAT}.`);
  const names = new Set(manifest.files?.map(({ name }) => name));
  const wanted = manifest.engine === "sqlite" ? [SQLITE_COPY] : (manifest.tables ?? []).map(fileOfTable);
  const lost = wanted.find((name) => !names.has(name));
  if (lost !== undefined || !manifest.migrations || !manifest.tables)
    throw new BackupRefused(`${directory} is not a whole backup: its ${MANIFEST} lacks ${lost ?? "a part"}.`);
  return manifest as Manifest;
}

export async function sha256Of(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}
