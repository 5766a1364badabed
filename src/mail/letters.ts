import type { Letters } from "../application/letters";
import { noticeOfIssue } from "./notice-of-issue";

/** All that is mailed. */
export const letters: Letters = { noticeOfIssue };
