/** Somebody else's words, as far as they may be repeated in an error. */
export interface ForeignWords {
  /** A message: without what the call was given, in one line, of a bearable length. */
  message(value: unknown): string | undefined;
  /** A code or an id: only one that looks like it, and holds nothing that the call was given. */
  code(value: unknown): string | undefined;
}

const LONGEST_MESSAGE = 500;
/** Shorter ones are no secrets, and parts of too many words. */
const SHORTEST_WITHHELD = 4;

/**
 * Servers in between repeat what they were sent, so of their words everything is taken out that the call was given:
 * its token, the texts in its variables and those in its document.
 */
export function foreignWords(given: Iterable<string>): ForeignWords {
  const forms = [...given].flatMap((text) => [text, JSON.stringify(text).slice(1, -1), encoded(text)]);
  const withheld = [...new Set(forms)]
    .filter((text) => text.length >= SHORTEST_WITHHELD)
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  const pattern = withheld.length > 0 ? new RegExp(withheld.join("|"), "gi") : undefined;
  const withhold = (text: string): string => (pattern ? text.replace(pattern, "…") : text);
  return {
    message: (value) => {
      if (typeof value !== "string") return undefined;
      const line = withhold(value)
        .replace(/[\p{Cc}\s]+/gu, " ")
        .trim();
      if (line === "") return undefined;
      return line.length > LONGEST_MESSAGE ? `${line.slice(0, LONGEST_MESSAGE)}…` : line;
    },
    code: (value) => {
      const text = typeof value === "number" ? String(value) : value;
      return typeof text === "string" && /^[\w.:-]{1,64}$/.test(text) && withhold(text) === text
        ? text
        : undefined;
    },
  };
}

/** Every text in a value, however deep. */
export function* textsIn(value: unknown): Generator<string, void> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null)
    for (const inner of Object.values(value)) yield* textsIn(inner);
}

/** The texts that stand in a document itself. */
export function* literalsOf(document: string): Generator<string, void> {
  for (const [, block, line] of document.matchAll(/"""(.*?)"""|"((?:[^"\\\n]|\\.)*)/gs))
    yield block ?? line ?? "";
}

/** As in an address; texts with halves of characters cannot stand there. */
function encoded(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}
