import "reflect-metadata";
import type * as FindingWords from "../../src/domain/finding-words";
import type * as ToUserError from "../../src/api/graphql/errors/to-user-error";
import type * as Mails from "../../src/mail/letters";
import type { Letter, Letters } from "../../src/use-cases/notice/ports";

/** Latin words that people of the trade read in Japanese texts, too. */
const KNOWN = /\S+@\S+|\b(?:PDF|JPEG|CSV|e-Net|ID|SHA-256|T)(?![A-Za-z])/gu;
/** Of a text in English: a name of a field or of a value. */
const API_NAME = /\b[a-z]+[A-Z]\w*|\b[A-Z]+(?:_[A-Z]+)+\b/u;
const OF_THE_API = /[A-Za-z]{2,}|\b\d{4}-\d{2}-\d{2}\b/u;

/** What is no word for people in a Japanese text, but for what the caller gave; `undefined` where nothing is. */
export function apiWordIn(text: string, given: readonly unknown[] = [], of = OF_THE_API): string | undefined {
  const own = given
    .filter((value) => typeof value === "string" && !/^[A-Z]+(?:_[A-Z]+)+$/u.test(value))
    .reduce<string>((left, value) => left.replaceAll(String(value), ""), text);
  return of.exec(own.replace(KNOWN, ""))?.[0];
}

const faults = new Set<string>();

function examine(about: string, text: string, given: readonly unknown[], of?: RegExp): void {
  const word = apiWordIn(text, given, of);
  if (word !== undefined) faults.add(`${about}: 「${word}」 in ${text}`);
}

/** Puts functions in the place of those that a module exports. */
function replace<T extends object>(module: T, by: Partial<T>): void {
  for (const [name, value] of Object.entries(by))
    Object.defineProperty(module, name, { value, enumerable: true, configurable: true });
}

/** Whatever a test meets in either language is read in Japanese, too: every refusal, and every finding. */
const findingWords = jest.requireActual<typeof FindingWords>("../../src/domain/finding-words");
const userErrors = jest.requireActual<typeof ToUserError>("../../src/api/graphql/errors/to-user-error");
const { wordsOfFinding } = findingWords;
const { toUserError } = userErrors;

replace(findingWords, {
  wordsOfFinding: (finding, locale) => {
    const { limit, actual, department } = finding;
    const given = [limit, actual, department];
    examine(finding.code, wordsOfFinding(finding, "ja"), given);
    examine(finding.code, wordsOfFinding(finding, "en"), given, API_NAME);
    return wordsOfFinding(finding, locale);
  },
});
replace(userErrors, {
  toUserError: (refusal, locale) => {
    examine(refusal.code, toUserError(refusal, "ja").message, []);
    examine(refusal.code, toUserError(refusal, "en").message, [], API_NAME);
    return toUserError(refusal, locale);
  },
});

/** Every mail that a test meets, but those to the operator: its words are read, what people wrote in it aside. */
const { letters } = jest.requireActual<typeof Mails>("../../src/mail/letters");
const written = { ...letters };
for (const [name, write] of Object.entries(written) as [keyof Letters, (...facts: unknown[]) => Letter][])
  if (name !== "alarm")
    Object.assign(letters, {
      [name]: (...facts: unknown[]): Letter => {
        const letter = write(...facts);
        const given = textsIn(facts).filter((text) => !/^\d{4}-\d{2}-\d{2}/u.test(text));
        examine(name, `${letter.subject}\n${letter.text}`, given);
        return letter;
      },
    });

/** All texts in facts, however deep; the longest first, since one may hold another. */
function textsIn(facts: unknown): string[] {
  const texts =
    typeof facts === "string"
      ? [facts]
      : typeof facts === "object" && facts !== null && !(facts instanceof Date)
        ? Object.values(facts).flatMap(textsIn)
        : [];
  return texts.sort((a, b) => b.length - a.length);
}

// What reads along is shared with other files of tests.
afterAll(() => {
  replace(findingWords, { wordsOfFinding });
  replace(userErrors, { toUserError });
  Object.assign(letters, written);
  expect([...faults]).toEqual([]);
});
