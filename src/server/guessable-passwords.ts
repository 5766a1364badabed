import { createRequire } from "node:module";
import type * as Core from "@zxcvbn-ts/core";
import type * as Common from "@zxcvbn-ts/language-common";
import type * as Japanese from "@zxcvbn-ts/language-ja";

/** From this score on zxcvbn takes a password for safe against guesses: some hundred million of them. */
const SAFE_FROM = 3;
/** A password whose beginning is safe is safe. The bound limits the work of a request. */
const MOST_JUDGED = 40;

let judge: Core.ZxcvbnFactory | undefined;

/**
 * Whether a new password is found by guessing: words and names, Japanese ones in Roman letters, too, keyboards, days,
 * repeats, much-used passwords. `known`: what a guesser knows of the person.
 */
export function isGuessablePassword(password: string, known: readonly string[]): boolean {
  judge ??= newJudge();
  return judge.check(password.slice(0, MOST_JUDGED), [...known]).score < SAFE_FROM;
}

/** Its words are loaded with the first password that is changed: a server starts without them. */
function newJudge(): Core.ZxcvbnFactory {
  const load = createRequire(__filename);
  const { ZxcvbnFactory } = load("@zxcvbn-ts/core") as typeof Core;
  const common = load("@zxcvbn-ts/language-common") as typeof Common;
  const japanese = load("@zxcvbn-ts/language-ja") as typeof Japanese;
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...japanese.dictionary },
    graphs: common.adjacencyGraphs,
  });
}
