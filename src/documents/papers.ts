import type { Papers } from "../use-cases/document/ports";
import { certificatePaper } from "./certificate-paper";
import { keyNoticePaper } from "./key-notice-paper";

/** The papers as PDF/A-3a files in Noto Sans JP. */
export function createPapers(): Papers {
  return { certificate: certificatePaper, keyNotice: keyNoticePaper };
}
