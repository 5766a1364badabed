import type { Question } from "../questions";
import type { BareCaller } from "./callers";

/** The token looked up, and the answer; promises where the engine is another process. */
export interface BareDatabase {
  caller(authorization: string | undefined): BareCaller | null | Promise<BareCaller | null>;
  answer(
    question: Question,
    caller: BareCaller,
    variables: Readonly<Record<string, unknown>>,
  ): object | Promise<object>;
  close(): void;
}
