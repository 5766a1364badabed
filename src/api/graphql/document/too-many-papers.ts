import { badUserInput } from "../errors/request-error";

/** Of which one operation asks what only a print tells. */
export function tooManyPapers(mostPapers: number): Error {
  const most = String(mostPapers);
  return badUserInput({
    en: `An operation may ask for sha256 and size of at most ${most} PDF files. Ask for url alone, or send several requests.`,
    ja: `1回の操作で sha256 と size を取得できる PDF は${most}件までです。url のみを取得するか、リクエストを分けてください。`,
  });
}
