import { oneEngine } from "../support/engines";
import { post } from "../support/graphql-client";
import { GuessedKeys } from "../support/guessed-keys";

const NUMBER = "2070004426";
const KEY = "332E1EXXXX";
const LITERALS = [
  `mutation { openCertificate(input: { number: "${NUMBER}", key: "${KEY}" }) { __typename } }`,
  `mutation ($k: String! = "${KEY}") { openCertificate(input: { number: "${NUMBER}", key: $k }) { __typename } }`,
  `mutation ($i: OpenCertificateInput! = { number: "${NUMBER}", key: "${KEY}" }) { openCertificate(input: $i) { __typename } }`,
];

describe.each(oneEngine)("a key that stands in the document, on %s", (engine) => {
  const guesses = new GuessedKeys();
  beforeAll(() => guesses.open(engine));

  it.each(LITERALS)("is refused before anything is checked or counted: %s", async (document) => {
    const { url, tokens } = guesses.server;
    const words = { en: /Send it in a variable/, ja: /変数で送ってください/ };
    for (const [language, expected] of Object.entries(words))
      for (let i = 0; i < 6; i += 1) {
        const from = guesses.server.statements.length;
        const { errors, data, text } = await post({ url, token: tokens.obligee, language }, document);
        expect(data ?? null).toBeNull();
        expect(errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
        expect(errors?.[0]?.message).toMatch(expected);
        expect(text).not.toContain(KEY);
        expect(guesses.server.statements.slice(from).filter((each) => each.includes("guess_count"))).toEqual(
          [],
        );
      }
    expect(await guesses.code(tokens.obligee, NUMBER, KEY)).toBe("OpenCertificateSuccess");
    expect(guesses.server.output()).not.toContain(KEY);
  });
});
