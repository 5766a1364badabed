import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AdoptionLine } from "../use-cases/obligee/adoption-line";
import { readAdoptionFile } from "./adoption-file";

/** The seed's two tables (西日本建設業保証株式会社 熊本支店「電子保証のご案内」, 令和7年2月27日), each as of its own day. */
const FILES = ["kumamoto-2025-02-01.csv", "national-2025-01-20.csv"] as const;

/**
 * The shipped tables of adopting obligees (導入発注者), a list of lines for each table, as `importAdoptions` takes
 * them.
 */
export function shippedAdoptions(): AdoptionLine[][] {
  return FILES.map((file) => readAdoptionFile(file, readFileSync(join(__dirname, "adoptions", file))));
}
