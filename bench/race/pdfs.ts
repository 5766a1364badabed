import { bodyOf, dataOf, post, type Ask, type Endpoint } from "../../tests/support/measured/post";

const LINK =
  "query Link($number: GuaranteeNumber!) { guarantee(number: $number) { certificate { pdf { url } } } }";
/** More than are asked for in all rounds: a server keeps papers that it has printed. */
const PAPERS = 600;

/** Requests for the papers of so many certificates, by links of this server for its caller. */
export async function pdfsOf(server: Endpoint, numbers: readonly string[]): Promise<Ask[]> {
  const asks: Ask[] = [];
  for (const number of numbers.slice(0, PAPERS)) {
    const { guarantee } = dataOf(await post(server, bodyOf(LINK, { number }))) as Linked;
    const { pathname, search } = new URL(guarantee.certificate.pdf.url);
    asks.push({ path: `${pathname}${search}`, body: null });
  }
  return asks;
}

interface Linked {
  readonly guarantee: { readonly certificate: { readonly pdf: { readonly url: string } } };
}
