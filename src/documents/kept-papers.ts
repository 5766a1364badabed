import { LRUCache } from "lru-cache";
import type { KeptPapers, PrintedPaper } from "../use-cases/document/paper-press";

/** Bytes of papers: some hundreds of them. */
const MOST_BYTES = 32 * 1024 * 1024;

/** Keeps the papers that were asked for last, in memory. */
export function keptPapers(mostBytes = MOST_BYTES): KeptPapers {
  return new LRUCache<string, PrintedPaper>({
    maxSize: mostBytes,
    sizeCalculation: ({ bytes }) => bytes.length,
  });
}
